#include "keychainjob.h"

#include "keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <qt6keychain/keychain.h>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

const QString secretsService = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;

SecretStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStatus::Done;
    case QKeychain::EntryNotFound:
        return SecretStatus::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretStatus::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretStatus::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return SecretStatus::Failed;
}

/// Asks over the session bus without waiting; `take` gets the answer as long as `owner` lives.
void ask(QObject* owner, const QDBusMessage& question, std::function<void(const QDBusMessage&)> take)
{
    const auto call = QDBusConnection::sessionBus().asyncCall(
        question, int(KeychainSecretStore::deadline / std::chrono::milliseconds(1)));
    auto* watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                     [take = std::move(take)](QDBusPendingCallWatcher* answered) {
                         answered->deleteLater();
                         take(answered->reply());
                     });
}

bool isAnswer(const QDBusMessage& message)
{
    return message.type() == QDBusMessage::ReplyMessage && !message.arguments().isEmpty();
}

/// The services that run, or those that could be started.
QDBusMessage listNames(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

} // namespace

KeychainJob::KeychainJob(MakeJob makeJob, QObject* parent)
    : SecretJob(parent)
    , m_makeJob(std::move(makeJob))
{
    m_deadline.setSingleShot(true);
    m_deadline.start(KeychainSecretStore::deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(SecretStatus::TimedOut); });
    // Queued, so that finished() never comes from inside the call that made the job.
    QTimer::singleShot(0, this, &KeychainJob::askForService);
}

void KeychainJob::askForService()
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        end(SecretStatus::Unavailable);
        return;
    }
    ask(this, listNames(u"ListNames"_s), [this](const QDBusMessage& running) {
        if (isAnswer(running) && running.arguments().constFirst().toStringList().contains(secretsService)) {
            askForCollection();
            return;
        }
        ask(this, listNames(u"ListActivatableNames"_s), [this](const QDBusMessage& startable) {
            if (isAnswer(startable) &&
                startable.arguments().constFirst().toStringList().contains(secretsService)) {
                askForCollection();
            } else {
                end(SecretStatus::Unavailable);
            }
        });
    });
}

void KeychainJob::askForCollection()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretsService, secretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question << u"default"_s;
    ask(this, question, [this](const QDBusMessage& answer) {
        if (!isAnswer(answer)) {
            // No answer within the deadline is told by the timer; an error at once means that nothing can be
            // kept.
            if (answer.errorName() != u"org.freedesktop.DBus.Error.NoReply"_s) {
                end(SecretStatus::Unavailable);
            }
            return;
        }
        const QString path = answer.arguments().constFirst().value<QDBusObjectPath>().path();
        if (path == u"/"_s) {
            work(); // no default collection yet: the first write makes one
        } else {
            askWhetherLocked(path);
        }
    });
}

void KeychainJob::askWhetherLocked(const QString& collectionPath)
{
    QDBusMessage question = QDBusMessage::createMethodCall(secretsService, collectionPath,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask(this, question, [this](const QDBusMessage& answer) {
        if (isAnswer(answer) && answer.arguments().constFirst().value<QDBusVariant>().variant().toBool()) {
            end(SecretStatus::Locked);
        } else {
            work();
        }
    });
}

void KeychainJob::work()
{
    if (m_ended) {
        return;
    }
    QKeychain::Job* job = m_makeJob();
    // It deletes itself when it ends, and must not be deleted before: it has no parent and no context here.
    job->setAutoDelete(true);
    connect(job, &QKeychain::Job::finished, this, &KeychainJob::take);
    job->start();
}

void KeychainJob::take(QKeychain::Job* job)
{
    const SecretStatus status = statusOf(job->error());
    const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(job);
    if (reading && status == SecretStatus::Done) {
        m_secret = Secret(reading->binaryData());
    }
    end(status);
}

void KeychainJob::end(SecretStatus status)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_deadline.stop();
    Q_EMIT finished(status);
    deleteLater();
}

} // namespace gooseneck
