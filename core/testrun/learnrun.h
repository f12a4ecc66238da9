#pragma once

#include "testrun/learner.h"
#include "testrun/testrun.h"

namespace gooseneck {

/// A probe that was sent, and what came back.
struct LearnExchange
{
    Probe probe;
    UtcTime sentAt{};
    ProcessOutcome answer;
};

/// Sends the probes of a Learner to a live endpoint, each when it is told to: sendNext() after proposed() was
/// shown to the operator. Emits changed() after every answer and finished() exactly once, queued. Whatever
/// ends the series, what is or may be open is closed before finished(), and kept in `pending` from before it
/// is opened until it is closed. Lives on the thread of its client.
class LearnRun : public QObject
{
    Q_OBJECT

public:
    /// `pending`, where given, outlives the run.
    LearnRun(RunTarget target, Secret token, ProcessClient& client, quint32 firstId,
             const PendingResolves* pending = nullptr, QObject* parent = nullptr);
    ~LearnRun() override;

    /// What sendNext() will send; nullopt while one is on its way and at the end.
    std::optional<Probe> proposed() const;
    void sendNext();
    /// No more probes; what is open is still closed.
    void stop();

    const QList<LearnExchange>& exchanges() const { return m_exchanges; }
    const Learner& learner() const { return m_learner; }
    const Endpoint& endpoint() const { return m_target.endpoint; }
    bool isSending() const { return m_call != nullptr; }
    /// An incident was opened and could not be closed.
    bool staysOpen() const { return m_isOver && m_learner.openIncident() && !m_wasClosed; }

Q_SIGNALS:
    void changed();
    void notRemembered(const gooseneck::FileError& error);
    void finished();

private:
    void post(const Probe& probe);
    void take(const ProcessOutcome& outcome);
    void goOn();
    void finish();
    Result<void, FileError> remember();
    void forget();

    RunTarget m_target;
    Secret m_token;
    ProcessClient& m_client;
    const PendingResolves* m_pending;
    Learner m_learner;
    QString m_pendingKey;
    QList<LearnExchange> m_exchanges;
    ProcessCall* m_call = nullptr;
    QList<ProbeId> m_closings; ///< still to be tried after the series
    bool m_isClosing = false;
    bool m_wasClosed = false;
    bool m_isOver = false;
};

} // namespace gooseneck
