#pragma once

#include "callgoose/processclient.h"
#include "callgoose/simulator.h"
#include "testrun/testrun.h"

#include <QObject>

#include <optional>

namespace gooseneck {

/// Runs one test at a time against the built-in simulator, which it owns, or against a live endpoint. Lives
/// on the window's thread.
class TestBench : public QObject
{
    Q_OBJECT

public:
    explicit TestBench(QObject* parent = nullptr);
    ~TestBench() override;

    /// Plays the plan against the simulator, set up with this filter set; nothing leaves the machine. The
    /// reason is returned when its port cannot be opened.
    Result<void, ListenError> runOnSimulator(const TestPlan& plan, const FilterSet& filterSet);
    /// Plays it against a simulator that is on already and lets everybody in.
    void runAt(const QUrl& simulator, const TestPlan& plan, const FilterSet& filterSet);
    /// Plays it against the endpoint. The caller has asked the operator.
    void runLive(const TestPlan& plan, const FilterSet& filterSet, const Endpoint& endpoint, Secret token);
    void abort();

    bool isRunning() const { return m_run != nullptr; }
    /// The run that is on or the last one.
    const std::optional<TestReport>& report() const { return m_report; }

Q_SIGNALS:
    void changed();

private:
    void start(TestRun* run);

    ProcessClient m_client;
    Secret m_simulatorToken;
    Simulator m_simulator;
    TestRun* m_run = nullptr;
    std::optional<TestReport> m_report;
};

} // namespace gooseneck
