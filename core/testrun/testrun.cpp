#include "testrun/testrun.h"

#include "callgoose/processclient.h"
#include "testrun/webhookevent.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// Whether a run goes on behind this step as planned. A scenario holds webhooks that do nothing, as
/// predicted: no reason to stop.
bool isAsPlanned(const StepResult& step, Sequence sequence)
{
    return step.outcome == StepOutcome::Passed ||
           (sequence == Sequence::Scenario && step.outcome == StepOutcome::Wrong &&
            step.step.predicted == ReplyMeaning::NoMatch &&
            step.answer.reply.meaning == ReplyMeaning::NoMatch);
}

} // namespace

TestRun::TestRun(TestPlan plan, RunTarget target, Secret token, ProcessClient& client,
                 const PendingResolves* pending, QObject* parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_target(std::move(target))
    , m_token(std::move(token))
    , m_client(client)
    , m_pending(pending)
{
    m_report.target = m_target.target;
    m_report.sequence = m_plan.sequence;
    m_report.version = QStringLiteral(GOOSENECK_VERSION);
    m_report.origin = originOf(m_target.endpoint);
    m_report.scope = m_target.endpoint.scope;
    m_report.incidentId = m_plan.incidentId;
    m_report.title = m_plan.title;
    m_report.profile = m_target.filterSet.profile;
    for (const PlannedStep& step : std::as_const(m_plan.steps)) {
        m_report.steps.append({step, StepOutcome::Waiting, {}});
    }
    m_eventTimer.setSingleShot(true);
    m_eventTimer.setInterval(defaultEventDeadline);
    connect(&m_eventTimer, &QTimer::timeout, this, [this] { takeEvent(StepOutcome::Unknown); });
}

TestRun::~TestRun() = default;

void TestRun::start()
{
    m_report.startedAt = utcNow();
    if (!m_aborted) {
        if (const auto remembered = remember(); !remembered) {
            m_aborted = true;
            m_isPastOwed = true;
            QTimer::singleShot(0, this, [this, error = remembered.error()] { Q_EMIT notRemembered(error); });
        }
    }
    runNext();
}

Result<void, FileError> TestRun::remember()
{
    if (!m_pending || !m_pendingKey.isEmpty() || m_plan.sequence == Sequence::ResolveOnly) {
        return {};
    }
    const QString key = PendingResolves::newKey();
    const auto kept = m_pending->keep({key, m_target.endpoint, m_target.filterSet.from, m_plan.incidentId,
                                       m_plan.title, m_report.startedAt, m_plan.resolveBody});
    if (kept) {
        m_pendingKey = key;
    }
    return kept;
}

void TestRun::abort()
{
    m_isPastOwed = m_aborted; // the second time the operator wants out, whatever is owed
    m_aborted = true;
    if (m_call) {
        m_call->abort();
    } else if (m_eventTimer.isActive()) {
        takeEvent(StepOutcome::Unknown);
    }
}

StepResult* TestRun::running()
{
    const auto found = std::ranges::find(m_report.steps, StepOutcome::Running, &StepResult::outcome);
    return found == m_report.steps.end() ? nullptr : &*found;
}

StepOutcome TestRun::lastRequest() const
{
    for (qsizetype i = m_next - 1; i >= 0; --i) {
        const StepResult& step = m_report.steps[i];
        if (!isEvent(step.step.kind)) {
            return isAsPlanned(step, m_plan.sequence) ? StepOutcome::Passed : step.outcome;
        }
    }
    return StepOutcome::Passed;
}

bool TestRun::isDue(const StepResult& step) const
{
    if (m_isPastOwed) {
        return false;
    }
    const StepOutcome before = lastRequest();
    if (!m_aborted && before == StepOutcome::Passed) {
        return true;
    }
    // A resolve whose answer is lost may not have arrived: the second one is then the one that closes.
    const bool closes = step.step.kind == StepKind::Resolve ||
                        (step.step.kind == StepKind::RepeatResolve && before == StepOutcome::Unknown);
    return closes && owesResolve(m_report.steps);
}

void TestRun::runNext()
{
    for (; m_next < m_report.steps.size(); ++m_next) {
        StepResult& step = m_report.steps[m_next];
        if (isDue(step)) {
            begin(step);
            return;
        }
        step.outcome = StepOutcome::Skipped;
    }
    if (owesUnplannedResolve()) {
        m_report.steps.append(StepResult{{StepKind::Resolve, m_plan.resolveBody, ReplyMeaning::Resolved}});
        begin(m_report.steps.last());
        return;
    }
    finish();
}

/// The tenant opened an incident that the plan did not expect, and so has no resolve for.
bool TestRun::owesUnplannedResolve() const
{
    const bool hasResolve = std::ranges::any_of(m_report.steps, [](const StepResult& step) {
        return step.step.kind == StepKind::Resolve && step.outcome != StepOutcome::Skipped;
    });
    return m_plan.sequence == Sequence::Scenario && !m_isPastOwed && !hasResolve &&
           !m_plan.resolveBody.isEmpty() && owesResolve(m_report.steps);
}

void TestRun::begin(StepResult& step)
{
    step.outcome = StepOutcome::Running;
    step.startedAt = utcNow();
    if (isEvent(step.step.kind)) {
        m_eventTimer.start();
        if (m_arrived.removeOne(step.step.kind)) {
            // It came before the answer of the request; taken as any other, from the event loop.
            QTimer::singleShot(0, this, [this] { takeEvent(StepOutcome::Passed); });
        }
    } else {
        m_call = m_client.post(m_target.endpoint, m_target.filterSet.from, m_token, step.step.body);
        connect(m_call, &ProcessCall::finished, this, &TestRun::take);
    }
    Q_EMIT changed();
}

void TestRun::take(const ProcessOutcome& outcome)
{
    m_call = nullptr;
    if (StepResult* step = running()) {
        step->answer = outcome;
        step->outcome = judge(step->step, outcome);
    }
    m_report.mayBeOpen = owesResolve(m_report.steps);
    explainAnswers(m_report, m_target.filterSet);
    ++m_next;
    Q_EMIT changed();
    runNext();
}

void TestRun::takeEvent(StepOutcome outcome)
{
    StepResult* step = running();
    if (!step || !isEvent(step->step.kind)) {
        return;
    }
    m_eventTimer.stop();
    step->outcome = outcome;
    step->answer.elapsed = utcNow() - step->startedAt;
    ++m_next;
    Q_EMIT changed();
    runNext();
}

void TestRun::takeArrival(const QByteArray& body)
{
    const bool isOurs = std::ranges::any_of(
        m_report.steps, [&](const StepResult& step) { return step.step.body == body && !body.isEmpty(); });
    const auto event = readWebhookEvent(body, m_report.incidentId);
    if (isOurs || !event) {
        return; // what we sent, and what is of another incident, is no event of this one
    }
    const StepKind kind = *event == WebhookEvent::Created ? StepKind::CreatedEvent : StepKind::ResolvedEvent;
    const StepResult* step = running();
    if (step && step->step.kind == kind) {
        takeEvent(StepOutcome::Passed);
    } else {
        m_arrived.append(kind);
    }
}

void TestRun::finish()
{
    m_report.mayBeOpen = owesResolve(m_report.steps);
    m_report.endedAt = utcNow();
    if (m_report.target == TestReport::Target::Live && hasChangedSomething(m_report.steps)) {
        m_report.checklist = checklistFor(m_plan);
    }
    const bool isSettled =
        m_plan.sequence == Sequence::ResolveOnly
            ? std::ranges::any_of(m_report.steps,
                                  [](const StepResult& step) {
                                      return wasAnswered(step) &&
                                             step.answer.reply.meaning == ReplyMeaning::Resolved;
                                  })
            : !m_report.mayBeOpen;
    if (m_pending && !m_pendingKey.isEmpty() && isSettled) {
        // If it cannot be taken away it is offered again: harmless.
        static_cast<void>(m_pending->drop(m_pendingKey));
    }
    QTimer::singleShot(0, this, [this] { Q_EMIT finished(); });
}

} // namespace gooseneck
