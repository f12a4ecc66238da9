#pragma once

#include "callgoose/processclient.h"
#include "callgoose/simulator.h"
#include "session/learnstate.h"
#include "session/runhistory.h"
#include "testrun/learnrun.h"
#include "testrun/livepace.h"
#include "testrun/testrun.h"

#include <QLockFile>
#include <QObject>

#include <memory>
#include <optional>

namespace gooseneck {

/// Runs one test or one series of probes at a time, against the built-in simulator, which it owns, or against
/// a live endpoint. Remembers what is owed to triggers, and the reports of earlier runs. Lives on the
/// window's thread.
class TestBench : public QObject
{
    Q_OBJECT

public:
    explicit TestBench(QObject* parent = nullptr);
    ~TestBench() override;

    /// The folder in which pending resolves and reports are kept from now on; what is there is read.
    void keepIn(const QString& folder);

    /// Plays the plan against the simulator, set up with this filter set; nothing leaves the machine. The
    /// reason is returned when its port cannot be opened.
    Result<void, ListenError> runOnSimulator(const TestPlan& plan, const FilterSet& filterSet);
    /// Plays it against a simulator that is on already, with the token below.
    void runAt(const QUrl& simulator, const TestPlan& plan, const FilterSet& filterSet);
    /// The one that is sent to simulators.
    const std::shared_ptr<const Secret>& simulatorToken() const { return m_simulatorToken; }
    /// Plays it against the endpoint. The caller has asked the operator.
    Result<void, LiveRefusal> runLive(const TestPlan& plan, const FilterSet& filterSet,
                                      const Endpoint& endpoint, Secret token);
    /// Plays a plan that closes what is pending under this key. It is not held back by the pace: nobody is
    /// called by it.
    Result<void, LiveRefusal> resolve(const TestPlan& plan, const FilterSet& filterSet,
                                      const Endpoint& endpoint, Secret token, const QString& pendingKey);
    /// Begins a series of probes; each is sent by sendProbe().
    Result<void, LiveRefusal> learn(const FilterSet& filterSet, const Endpoint& endpoint, Secret token);
    void sendProbe();
    void stopLearning();
    void abort();
    /// A body that came to the listener.
    void takeArrival(const QByteArray& body);

    /// Whether a live run may go now; asks nothing of the lock.
    std::optional<LiveRefusal> liveRefusal() const;
    bool isRunning() const { return m_run != nullptr || m_learning != nullptr; }
    bool isTesting() const { return m_run != nullptr; }
    /// The run that is on or the last one.
    const std::optional<TestReport>& report() const { return m_report; }
    /// The series that is on or the last one.
    const std::optional<LearnState>& learned() const { return m_learnState; }
    const QList<PendingResolve>& pending() const { return m_pendingNow; }
    /// Newest first.
    const QList<TestReport>& runs() const { return m_runs; }

    /// The operator has seen that it is closed.
    void dropPending(const QString& key);
    /// The operator's answer to a question of the last run.
    void answer(ChecklistItem::Question question, ChecklistItem::Answer answer);
    /// Shows an earlier run as the last one.
    void show(const TestReport& report);

Q_SIGNALS:
    void changed();
    /// A series of probes has ended; learned() says how.
    void learnedAll();
    void failed(const gooseneck::FileError& error);

private:
    void start(TestRun* run);
    void takeLearning();
    void readPending();
    void keepReport();
    std::optional<LiveRefusal> takeLiveLock();
    std::optional<LiveRefusal> enterLive();
    const PendingResolves* pendingStore() const { return m_pending ? &*m_pending : nullptr; }

    ProcessClient m_client;
    std::shared_ptr<const Secret> m_simulatorToken;
    Simulator m_simulator;
    TestRun* m_run = nullptr;
    LearnRun* m_learning = nullptr;
    std::optional<TestReport> m_report;
    std::optional<LearnState> m_learnState;
    std::optional<PendingResolves> m_pending;
    std::optional<RunHistory> m_history;
    std::unique_ptr<QLockFile> m_liveLock; ///< one live run at a time, also of two programs
    QList<PendingResolve> m_pendingNow;
    QList<TestReport> m_runs;
    QList<UtcTime> m_liveStarts;
    std::optional<UtcTime> m_waitUntil; ///< a server asked for it
};

} // namespace gooseneck
