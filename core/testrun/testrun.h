#pragma once

#include "testrun/testreport.h"

#include <QObject>

namespace gooseneck {

class ProcessClient;

/// Plays a plan against an endpoint, step after step, one request a step. Started once; emits changed() after
/// every step and finished() exactly once, queued. After a trigger that was or may have been accepted the
/// resolve is sent even when a step between them fails. abort() ends the step that runs, then still sends the
/// resolve if one is owed; a second abort() ends that too. Lives on the thread of its client.
class TestRun : public QObject
{
    Q_OBJECT

public:
    TestRun(TestPlan plan, Endpoint endpoint, QString from, Secret token, MatchingProfile profile,
            TestReport::Target target, ProcessClient& client, QObject* parent = nullptr);
    ~TestRun() override;

    void start();
    void abort();
    const TestReport& report() const { return m_report; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void runNext();
    void take(const ProcessOutcome& outcome);
    void finish();
    bool isOwed(StepKind kind, StepOutcome before) const;
    bool owesResolve() const;

    TestPlan m_plan;
    Endpoint m_endpoint;
    QString m_from;
    Secret m_token;
    TestReport m_report;
    ProcessClient& m_client;
    ProcessCall* m_call = nullptr;
    qsizetype m_next = 0;
    bool m_aborted = false;
};

} // namespace gooseneck
