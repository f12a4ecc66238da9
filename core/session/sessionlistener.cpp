// The part of Session that is about the recorder: listener, tee, what it says of the history.

#include "callgoose/teeforwarder.h"
#include "session/session.h"

#include <utility>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// Where the keychain has the value of the secret header; no endpoint's origin looks so.
constexpr auto listenerAccount = "listener:secret-header"_L1;

} // namespace

void Session::connectRecorder()
{
    connect(&m_recorder, &Recorder::opened, this, &Session::takeHistory);
    connect(&m_recorder, &Recorder::captured, this, &Session::takeCaptures);
    connect(&m_recorder, &Recorder::dropped, this, [this](const QList<CaptureId>& ids) {
        takeRemoval(ids);
        Q_EMIT noted(CapturesDropped{ids.size()});
    });
    connect(&m_recorder, &Recorder::cleared, this, [this](const Cleared& cleared) {
        m_removed.clear();
        takeRemoval(cleared.removed);
        flush();
        Q_EMIT noted(HistoryCleared{cleared.removed.size(), m_state.payloads.size()});
    });
    connect(&m_recorder, &Recorder::pinned, this, [this](const QList<CaptureId>& ids, Pin pin) {
        for (const CaptureId id : ids) {
            replaceCapture(id, [pin](Capture& capture) { capture.pinned = pin == Pin::Set; });
        }
    });
    connect(&m_recorder, &Recorder::forwarded, this, [this](CaptureId id, const ForwardedAnswer& answer) {
        replaceCapture(id, [&answer](Capture& capture) { capture.forwarded = answer; });
    });
    connect(&m_recorder, &Recorder::removed, this, [this](const QList<CapturePtr>& captures) {
        QList<CaptureId> ids;
        QList<Capture> kept;
        for (const CapturePtr& capture : captures) {
            kept.append(*capture);
            ids.append(capture->id);
        }
        m_removed.append(kept);
        takeRemoval(ids);
        Q_EMIT noted(CapturesRemoved{ids.size()});
    });
    connect(&m_recorder, &Recorder::storeFailed, this,
            [this](const StoreError& error) { Q_EMIT failed(error); });
    connect(&m_recorder, &Recorder::listenerChanged, this, [this](const ListenerState& listener) {
        m_state.listener = listener;
        Q_EMIT changed(StatePart::Listener);
        if (listener.kind == ListenerState::Kind::Failed) {
            Q_EMIT failed(listener.error);
        } else if (listener.kind == ListenerState::Kind::Listening &&
                   listener.url.port() != listener.askedPort) {
            Q_EMIT noted(PortMoved{listener.askedPort, static_cast<quint16>(listener.url.port())});
        }
    });
}

void Session::startListening()
{
    m_listens = Listens::Wanted;
    listen();
    m_keepTimer.start();
}

void Session::stopListening()
{
    m_listens = Listens::No;
    m_keepTimer.start();
    QMetaObject::invokeMethod(&m_recorder, [recorder = &m_recorder] { recorder->stopListening(); });
}

KeptListener Session::listenerToKeep() const
{
    const ListenerSettings& settings = m_state.listening;
    return {.path = m_state.listenerPath,
            .port = settings.port,
            .hostNames = settings.hostNames,
            .isOn = m_listens != Listens::No,
            .passesOn = settings.tee == Tee::On,
            .secretHeader = settings.sharedSecret.headerName,
            .answer = settings.answer};
}

/// As it was at the end of the last run, but only on this machine. It is switched on again when the history
/// is there.
void Session::adoptListener(const KeptListener& kept)
{
    m_state.listenerPath = kept.path;
    m_state.listening.port = kept.port;
    m_state.listening.hostNames = kept.hostNames;
    m_state.listening.answer = kept.answer;
    m_state.listening.sharedSecret = {.headerName = kept.secretHeader, .value = {}};
    m_state.listening.tee = kept.passesOn ? Tee::On : Tee::Off;
    m_listens = kept.isOn ? Listens::Again : Listens::No;
}

/// Goes on as before the program ended. What makes a delivery pass or be passed on is asked for first: to
/// listen without it would be worse than not to listen.
void Session::resumeListening()
{
    if (m_state.listening.sharedSecret.headerName.isEmpty()) {
        resumeTee();
        return;
    }
    SecretJob* job = m_token.readFor(QString(listenerAccount));
    connect(job, &SecretJob::finished, this, [this, job](SecretStatus status) {
        if (status == SecretStatus::Done && !m_state.listening.sharedSecret.value) {
            m_state.listening.sharedSecret.value = std::make_shared<const Secret>(job->takeSecret());
        }
        resumeTee();
    });
}

/// Where the token is not to be had the listener stays off, which applyTee() says: a delivery that is
/// answered but not passed on would open no incident.
void Session::resumeTee()
{
    if (m_state.listening.tee == Tee::On && m_state.endpoint) {
        applyTee([this] { listenAgain(); });
    } else {
        listenAgain();
    }
}

void Session::listenAgain()
{
    if (std::exchange(m_listens, m_listens == Listens::No ? Listens::No : Listens::Wanted) ==
        Listens::Again) {
        listen();
    }
}

void Session::keepListenerSecret(const SharedSecret& secret)
{
    if (secret.headerName.isEmpty()) {
        m_token.forgetFor(QString(listenerAccount));
    } else if (secret.value && secret.value != m_state.listening.sharedSecret.value) {
        m_token.storeFor(QString(listenerAccount), secret.value->clone());
    }
}

void Session::listen()
{
    const ListenerSettings& settings = m_state.listening;
    if (!settings.sharedSecret.headerName.isEmpty() && !settings.sharedSecret.value) {
        Q_EMIT noted(ListenerSecretMissing{settings.sharedSecret.headerName});
        return;
    }
    ListenRequest request;
    request.address =
        settings.reach == ListenReach::AllNetworks ? QHostAddress::Any : QHostAddress::LocalHost;
    request.port = settings.port;
    request.portChoice = PortChoice::OrNextFree;
    request.path = m_state.listenerPath;
    for (const QString& name : settings.hostNames) {
        request.hostNames.append(QUrl::toAce(name));
    }
    request.sharedSecret = settings.sharedSecret;
    QMetaObject::invokeMethod(&m_recorder, [recorder = &m_recorder, request, answer = settings.answer] {
        recorder->setAnswer(answer);
        recorder->startListening(request);
    });
}

void Session::setListenerSettings(const ListenerSettings& settings)
{
    const bool teeChanged = settings.tee != m_state.listening.tee;
    keepListenerSecret(settings.sharedSecret);
    m_state.listening = settings;
    if (teeChanged) {
        applyTee();
    }
    if (m_state.listener.kind == ListenerState::Kind::Listening) {
        listen();
    }
    Q_EMIT changed(StatePart::Listener);
    m_keepTimer.start();
}

void Session::setRetention(const Retention& retention)
{
    m_state.retention = retention;
    QMetaObject::invokeMethod(&m_recorder,
                              [recorder = &m_recorder, retention] { recorder->setRetention(retention); });
    Q_EMIT changed(StatePart::Listener);
    m_keepTimer.start();
}

void Session::rotateListenerPath()
{
    m_state.listenerPath = newSecretPath();
    if (m_state.listener.kind == ListenerState::Kind::Listening) {
        listen();
    }
    Q_EMIT changed(StatePart::Listener);
    m_keepTimer.start();
}

/// The token goes to the forwarder only here; without one there is no tee.
void Session::applyTee(const std::function<void()>& then)
{
    const auto set = [this](const ForwarderFactory& make) {
        QMetaObject::invokeMethod(&m_recorder,
                                  [recorder = &m_recorder, make] { recorder->setForwarder(make); });
    };
    if (m_state.listening.tee == Tee::Off || !m_state.endpoint) {
        m_state.listening.tee = Tee::Off;
        set({});
        return;
    }
    SecretJob* job = m_token.read();
    connect(job, &SecretJob::finished, this,
            [this, job, set, then, endpoint = *m_state.endpoint](SecretStatus status) {
                if (status == SecretStatus::Done && m_state.listening.tee == Tee::On) {
                    set(teeTo(endpoint, m_state.filterSet.from, job->takeSecret()));
                    if (then) {
                        then();
                    }
                    return;
                }
                m_state.listening.tee = Tee::Off;
                if (m_listens == Listens::Again) {
                    m_listens = Listens::No; // the next start must not listen without it either
                    m_keepTimer.start();
                }
                Q_EMIT changed(StatePart::Listener);
                if (status != SecretStatus::Done) {
                    Q_EMIT failed(status);
                }
            });
}

} // namespace gooseneck
