#include "keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <memory>
#include <optional>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"https://acme.callgoose.com:443"_s;
const QString secretsService = u"org.freedesktop.secrets"_s;

QDBusMessage callService(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretsService, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

void lockDefaultCollection()
{
    const auto path = callService(u"ReadAlias"_s, {u"default"_s}).arguments().constFirst();
    callService(u"Lock"_s, {QVariant::fromValue(QList{path.value<QDBusObjectPath>()})});
}

/// The service held still, as one that hangs; it goes on when this goes.
class StoppedService
{
public:
    StoppedService()
        : m_pid(static_cast<pid_t>(
              QDBusConnection::sessionBus().interface()->servicePid(secretsService).value()))
    {
        kill(m_pid, SIGSTOP);
    }
    ~StoppedService() { kill(m_pid, SIGCONT); }
    Q_DISABLE_COPY_MOVE(StoppedService)

private:
    pid_t m_pid;
};

struct Answer
{
    std::optional<SecretStatus> status;
    QByteArray secret;
};

/// Waits for the one answer of a job.
Answer answerOf(SecretJob* job)
{
    Answer answer;
    QObject receiver;
    QObject::connect(job, &SecretJob::finished, &receiver, [&](SecretStatus status) {
        answer.status = status;
        answer.secret = QByteArray(job->takeSecret().reveal().toBase64());
    });
    const bool came = QTest::qWaitFor([&] { return answer.status.has_value(); }, 8000);
    answer.secret = came ? QByteArray::fromBase64(answer.secret) : QByteArray();
    return answer;
}

/// What another program finds.
QByteArray foundBySecretTool()
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"user"_s, account, u"server"_s, u"Gooseneck"_s});
    return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray("secret-tool did not end");
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingStoredIsNotFound();
    void storesForOtherProgramsToFind();
    void replacesAndRemoves();
    void commandLineTakesTheStoredToken();
    void keepsAccountsApart();
    void hungServiceTimesOutAndRecovers();
    void outlivesItsStore();
    void lockedServiceIsNotTakenForAnEmptyOne(); // last: nothing here can unlock it again

private:
    std::unique_ptr<KeychainSecretStore> m_store;
};

void TestKeychain::initTestCase()
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QSKIP("No session bus: run it through tests/support/with-secret-service.sh");
    }
}

void TestKeychain::init()
{
    m_store = std::make_unique<KeychainSecretStore>();
}

void TestKeychain::nothingStoredIsNotFound()
{
    QVERIFY(answerOf(m_store->read(account)).status == SecretStatus::NotFound);
}

void TestKeychain::storesForOtherProgramsToFind()
{
    const QByteArray token = "gk+/=%&\"'token";
    QVERIFY(answerOf(m_store->write(account, Secret(token))).status == SecretStatus::Done);
    QCOMPARE(foundBySecretTool(), token);
    const Answer read = answerOf(m_store->read(account));
    QVERIFY(read.status == SecretStatus::Done);
    QCOMPARE(read.secret, token);
}

void TestKeychain::replacesAndRemoves()
{
    QVERIFY(answerOf(m_store->write(account, Secret("first"))).status == SecretStatus::Done);
    QVERIFY(answerOf(m_store->write(account, Secret("second"))).status == SecretStatus::Done);
    QCOMPARE(answerOf(m_store->read(account)).secret, "second");
    QVERIFY(answerOf(m_store->remove(account)).status == SecretStatus::Done);
    QVERIFY(answerOf(m_store->read(account)).status == SecretStatus::NotFound);
    QCOMPARE(foundBySecretTool(), QByteArray());
}

void TestKeychain::commandLineTakesTheStoredToken()
{
    const QString cli = QStringLiteral(GOOSENECK_BIN_DIR "/gooseneck-cli");
    const QString filters = QStringLiteral(GOOSENECK_SOURCE_DIR "/tests/data/openstatus.filter-set.json");
    QProcess simulator;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SIM_TOKEN"_s, u"kept-token"_s);
    simulator.setProcessEnvironment(environment);
    simulator.start(cli,
                    {u"simulate"_s, u"--filters"_s, filters, u"--token-env"_s, u"SIM_TOKEN"_s, u"--json"_s});
    QVERIFY(simulator.waitForReadyRead(10'000));
    const QUrl url(QJsonDocument::fromJson(simulator.readLine()).object()[u"url"_s].toString());
    const QString origin = u"http://127.0.0.1:%1"_s.arg(url.port());
    const auto exitOfTest = [&] {
        QProcess test;
        test.start(cli,
                   {u"test"_s, u"--filters"_s, filters, u"--endpoint"_s, url.toString(), u"--keychain"_s});
        return test.waitForFinished(20'000) ? test.exitCode() : -1;
    };
    QCOMPARE(exitOfTest(), 2);
    QVERIFY(answerOf(m_store->write(origin, Secret("kept-token"))).status == SecretStatus::Done);
    QCOMPARE(exitOfTest(), 0);
    simulator.terminate();
    QVERIFY(simulator.waitForFinished());
}

void TestKeychain::keepsAccountsApart()
{
    QVERIFY(answerOf(m_store->write(account, Secret("mine"))).status == SecretStatus::Done);
    QVERIFY(answerOf(m_store->read(account + u'0')).status == SecretStatus::NotFound);
}

void TestKeychain::hungServiceTimesOutAndRecovers()
{
    QVERIFY(answerOf(m_store->write(account, Secret("kept"))).status == SecretStatus::Done);
    {
        const StoppedService hung;
        QElapsedTimer clock;
        clock.start();
        SecretJob* job = m_store->read(account);
        QVERIFY2(clock.elapsed() < 100, "asking blocked");
        QVERIFY(answerOf(job).status == SecretStatus::TimedOut);
        QVERIFY(clock.elapsed() < 4000);
    }
    // The late answers of the question above meet nobody, and the next question is answered.
    const Answer read = answerOf(m_store->read(account));
    QVERIFY(read.status == SecretStatus::Done);
    QCOMPARE(read.secret, "kept");
}

void TestKeychain::outlivesItsStore()
{
    QPointer<SecretJob> job = m_store->read(account);
    QSignalSpy finished(job, &SecretJob::finished);
    m_store.reset();
    QVERIFY(job.isNull());
    KeychainSecretStore next;
    QVERIFY(answerOf(next.read(account)).status == SecretStatus::Done);
    QCOMPARE(finished.count(), 0);
}

void TestKeychain::lockedServiceIsNotTakenForAnEmptyOne()
{
    QVERIFY(answerOf(m_store->write(account, Secret("locked in"))).status == SecretStatus::Done);
    lockDefaultCollection();
    QVERIFY(answerOf(m_store->read(account)).status == SecretStatus::Locked);
    QVERIFY(answerOf(m_store->remove(account)).status == SecretStatus::Locked);
    QVERIFY(answerOf(m_store->write(account, Secret("other"))).status == SecretStatus::Locked);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
