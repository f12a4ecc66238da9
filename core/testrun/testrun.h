#pragma once

#include "testrun/pendingresolve.h"
#include "testrun/testreport.h"

#include <QObject>
#include <QTimer>

namespace gooseneck {

class ProcessCall;
class ProcessClient;

/// Where a run goes, and by which filters it is judged.
struct RunTarget
{
    Endpoint endpoint;
    FilterSet filterSet;
    TestReport::Target target = TestReport::Target::Simulator;
};

/// Plays a plan against an endpoint, step after step, one request a step. Started once; emits changed() after
/// every step and finished() exactly once, queued. After a trigger that was or may have been accepted the
/// resolve is sent even when a step between them fails, unless the plan is to leave the incident open.
/// abort() ends the step that runs, then still sends the resolve if one is owed; a second abort() ends that
/// too.
///
/// With `pending` what is owed is written there before the first request goes out, and taken away when the
/// incident is known to be closed: a crash or a closed window leaves it behind. If it cannot be written
/// nothing is sent, and notRemembered() comes before finished().
///
/// Steps that wait for the outgoing webhook are fed by takeArrival(). Lives on the thread of its client.
class TestRun : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultEventDeadline{20};

    /// `pending`, where given, outlives the run.
    TestRun(TestPlan plan, RunTarget target, Secret token, ProcessClient& client,
            const PendingResolves* pending = nullptr, QObject* parent = nullptr);
    ~TestRun() override;

    /// The run closes what this entry of `pending` stands for, instead of making one of its own.
    void settles(const QString& pendingKey) { m_pendingKey = pendingKey; }
    /// How long an event of the outgoing webhook is waited for.
    void setEventDeadline(std::chrono::milliseconds deadline) { m_eventTimer.setInterval(deadline); }

    void start();
    void abort();
    /// A body that came to the listener, perhaps from Callgoose's outgoing webhook.
    void takeArrival(const QByteArray& body);
    const TestReport& report() const { return m_report; }

Q_SIGNALS:
    void changed();
    void notRemembered(const gooseneck::FileError& error);
    void finished();

private:
    void runNext();
    void begin(StepResult& step);
    void take(const ProcessOutcome& outcome);
    void takeEvent(StepOutcome outcome);
    void finish();
    bool isDue(const StepResult& step) const;
    bool owesUnplannedResolve() const;
    StepOutcome lastRequest() const;
    Result<void, FileError> remember();
    StepResult* running();

    TestPlan m_plan;
    RunTarget m_target;
    Secret m_token;
    TestReport m_report;
    ProcessClient& m_client;
    const PendingResolves* m_pending;
    QString m_pendingKey;
    ProcessCall* m_call = nullptr;
    QTimer m_eventTimer;
    QList<StepKind> m_arrived; ///< events that no step has waited for yet
    qsizetype m_next = 0;
    bool m_aborted = false;
    bool m_isPastOwed = false; ///< aborted twice, or nothing may be sent
};

} // namespace gooseneck
