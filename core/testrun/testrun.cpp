#include "testrun/testrun.h"

#include <QTimer>

namespace gooseneck {

namespace {

/// A fault that may have come after the incident was made; 503 says that nothing was taken.
bool isFaultAfterwards(const ProcessReply& reply)
{
    return reply.meaning == ReplyMeaning::ServerFault && reply.status != 503;
}

} // namespace

TestRun::TestRun(TestPlan plan, Endpoint endpoint, QString from, Secret token, MatchingProfile profile,
                 TestReport::Target target, ProcessClient& client, QObject* parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_endpoint(std::move(endpoint))
    , m_from(std::move(from))
    , m_token(std::move(token))
    , m_client(client)
{
    m_report.target = target;
    m_report.origin = originOf(m_endpoint);
    m_report.incidentId = m_plan.incidentId;
    m_report.title = m_plan.title;
    m_report.profile = profile;
    for (const PlannedStep& step : std::as_const(m_plan.steps)) {
        m_report.steps.append({step, StepOutcome::Waiting, {}});
    }
}

TestRun::~TestRun() = default;

void TestRun::start()
{
    m_report.startedAt = utcNow();
    runNext();
}

void TestRun::abort()
{
    if (m_aborted) {
        // The second time the operator wants out, whatever is owed.
        m_next = m_report.steps.size();
    }
    m_aborted = true;
    if (m_call) {
        m_call->abort();
    }
}

void TestRun::runNext()
{
    while (m_next < m_report.steps.size()) {
        StepResult& step = m_report.steps[m_next];
        const StepOutcome before = m_next > 0 ? m_report.steps[m_next - 1].outcome : StepOutcome::Passed;
        const bool failed = m_aborted || before != StepOutcome::Passed;
        if (!failed || isOwed(step.step.kind, before)) {
            step.outcome = StepOutcome::Running;
            m_call = m_client.post(m_endpoint, m_from, m_token, step.step.body);
            connect(m_call, &ProcessCall::finished, this, &TestRun::take);
            Q_EMIT changed();
            return;
        }
        step.outcome = StepOutcome::Skipped;
        ++m_next;
    }
    finish();
}

void TestRun::take(const ProcessOutcome& outcome)
{
    m_call = nullptr;
    for (StepResult& step : m_report.steps) {
        if (step.outcome == StepOutcome::Running) {
            step.answer = outcome;
            step.outcome = judge(step.step, outcome);
        }
    }
    m_report.mayBeOpen = owesResolve();
    ++m_next;
    Q_EMIT changed();
    runNext();
}

void TestRun::finish()
{
    m_report.mayBeOpen = owesResolve();
    for (StepResult& step : m_report.steps) {
        if (step.outcome == StepOutcome::Waiting) {
            step.outcome = StepOutcome::Skipped;
        }
    }
    QTimer::singleShot(0, this, [this] { Q_EMIT finished(); });
}

bool TestRun::isOwed(StepKind kind, StepOutcome before) const
{
    // A resolve whose answer is lost may not have arrived: the second one is then the one that closes.
    const bool closes =
        kind == StepKind::Resolve || (kind == StepKind::RepeatResolve && before == StepOutcome::Unknown);
    return closes && owesResolve();
}

bool TestRun::owesResolve() const
{
    bool owed = false;
    for (const StepResult& step : m_report.steps) {
        const bool answered = step.answer.kind == ProcessOutcome::Kind::Answered;
        const ReplyMeaning meaning = step.answer.reply.meaning;
        switch (step.step.kind) {
        case StepKind::Trigger:
        case StepKind::Repeat:
            owed = owed || step.outcome == StepOutcome::Unknown ||
                   (answered && step.outcome != StepOutcome::Waiting &&
                    (meaning == ReplyMeaning::Created || meaning == ReplyMeaning::Duplicate ||
                     isFaultAfterwards(step.answer.reply)));
            break;
        case StepKind::Resolve:
        case StepKind::RepeatResolve:
            if (answered && meaning == ReplyMeaning::Resolved) {
                owed = false;
            } else if (answered && meaning == ReplyMeaning::Created) {
                owed = true; // this tenant reads the resolve payload as a trigger
            }
            break;
        }
    }
    return owed;
}

} // namespace gooseneck
