// The part of Session that is about tests: what is sent, where, and what is known of earlier runs.

#include "session/session.h"

namespace gooseneck {

void Session::connectBench()
{
    connect(&m_bench, &TestBench::changed, this, &Session::takeBench);
    connect(&m_bench, &TestBench::learnedAll, this, &Session::takeLearned);
    connect(&m_bench, &TestBench::failed, this, [this](const FileError& error) { Q_EMIT failed(error); });
    connect(&m_recorder, &Recorder::captured, this, [this](const QList<CapturePtr>& captures) {
        for (const CapturePtr& capture : captures) {
            if (capture->source == CaptureSource::Listener) {
                m_bench.takeArrival(capture->body);
            }
        }
    });
}

void Session::takeBench()
{
    m_state.report = m_bench.report();
    m_state.testRunning = m_bench.isTesting();
    m_state.pending = m_bench.pending();
    m_state.runs = m_bench.runs();
    m_state.learning = m_bench.learned();
    Q_EMIT changed(StatePart::Test);
}

Result<TestPlan, PlanError> Session::planTest() const
{
    const TestPayloads chosen = deriveTestPayloads(m_state);
    if (m_state.filterSet.filters.isEmpty() || (!chosen.trigger && !chosen.resolve)) {
        return failure(PlanError::NoFilters);
    }
    const FilterSet& filterSet = m_state.filterSet;
    const quint32 runId = newRunId();
    const QByteArray resolve = payloadOf(chosen.resolve ? chosen.resolve : chosen.trigger).content;
    const TestChoice& choice = m_state.testChoice;
    if (choice.sequence == Sequence::Scenario) {
        const Scenario scenario =
            makeScenario(choice.scenario, {}, utcNow(), std::chrono::milliseconds(std::chrono::minutes(1)));
        return planScenario(filterSet, scenario, resolve, runId);
    }
    const QByteArray trigger = payloadOf(chosen.trigger ? chosen.trigger : chosen.resolve).content;
    auto plan = planFullCycle(filterSet, trigger, resolve, runId);
    if (plan && choice.sequence == Sequence::TriggerOnly) {
        return triggerOnly(*plan, filterSet);
    }
    if (plan && choice.sequence == Sequence::ResolveOnly) {
        return resolveOnly(*plan, filterSet);
    }
    return plan;
}

void Session::setTestChoice(const TestChoice& choice)
{
    m_state.testChoice = choice;
    Q_EMIT changed(StatePart::Test);
}

void Session::runOnSimulator()
{
    if (m_bench.isRunning()) {
        return;
    }
    auto plan = planTest();
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    if (m_state.simulator.listening) {
        if (m_state.simulator.tellsListener && m_state.listener.kind == ListenerState::Kind::Listening) {
            addEventSteps(*plan); // it tells us what becomes of the incident
        }
        m_bench.runAt(m_state.simulator.url, *plan, m_state.filterSet);
    } else if (const auto started = m_bench.runOnSimulator(*plan, m_state.filterSet); !started) {
        Q_EMIT failed(started.error());
    }
}

void Session::runLive(const TestPlan& plan)
{
    if (const auto refusal = m_bench.liveRefusal()) {
        Q_EMIT failed(*refusal);
        return;
    }
    if (!m_state.endpoint) {
        return;
    }
    SecretJob* job = m_token.read();
    connect(
        job, &SecretJob::finished, this,
        [this, job, plan, filterSet = m_state.filterSet, endpoint = *m_state.endpoint](SecretStatus status) {
            if (status != SecretStatus::Done) {
                Q_EMIT failed(status);
                return;
            }
            if (const auto started = m_bench.runLive(plan, filterSet, endpoint, job->takeSecret());
                !started) {
                Q_EMIT failed(started.error());
            }
        });
}

void Session::resolvePending(const QString& key)
{
    const QList<PendingResolve> pending = m_state.pending;
    const auto found = std::ranges::find(pending, key, &PendingResolve::key);
    if (found == pending.cend()) {
        return;
    }
    FilterSet filterSet = m_state.filterSet;
    filterSet.from = found->from;
    TestPlan plan;
    plan.sequence = Sequence::ResolveOnly;
    plan.steps = {{StepKind::Resolve, found->body, ReplyMeaning::Resolved}};
    plan.incidentId = found->incidentId;
    plan.title = found->title;
    plan.resolveBody = found->body;
    SecretJob* job = m_token.readFor(originOf(found->endpoint));
    connect(job, &SecretJob::finished, this,
            [this, job, plan, filterSet, endpoint = found->endpoint, key](SecretStatus status) {
                if (status != SecretStatus::Done) {
                    Q_EMIT failed(status);
                    return;
                }
                if (const auto started = m_bench.resolve(plan, filterSet, endpoint, job->takeSecret(), key);
                    !started) {
                    Q_EMIT failed(started.error());
                }
            });
}

void Session::dropPending(const QString& key)
{
    m_bench.dropPending(key);
}

void Session::answerQuestion(ChecklistItem::Question question, ChecklistItem::Answer answer)
{
    m_bench.answer(question, answer);
}

void Session::showRun(const TestReport& report)
{
    m_bench.show(report);
}

void Session::abortTest()
{
    m_bench.abort();
}

void Session::setTokenScope(TokenScope scope)
{
    if (m_state.endpoint) {
        m_state.endpoint->scope = scope;
        m_state.workspaceSaved = false;
        Q_EMIT changed(StatePart::Endpoint | StatePart::Workspace);
        m_keepTimer.start();
    }
}

void Session::switchProfile(const MatchingProfile& profile)
{
    FilterSet filterSet = m_state.filterSet;
    filterSet.profile = profile;
    setFilterSet(filterSet);
}

void Session::learnTenant()
{
    if (const auto refusal = m_bench.liveRefusal()) {
        Q_EMIT failed(*refusal);
        return;
    }
    if (!m_state.endpoint) {
        return;
    }
    SecretJob* job = m_token.read();
    connect(job, &SecretJob::finished, this,
            [this, job, filterSet = m_state.filterSet, endpoint = *m_state.endpoint](SecretStatus status) {
                if (status != SecretStatus::Done) {
                    Q_EMIT failed(status);
                    return;
                }
                if (const auto started = m_bench.learn(filterSet, endpoint, job->takeSecret()); !started) {
                    Q_EMIT failed(started.error());
                }
            });
}

void Session::sendProbe()
{
    m_bench.sendProbe();
}

void Session::stopLearning()
{
    m_bench.stopLearning();
}

void Session::takeLearned()
{
    const auto& learned = m_bench.learned();
    const bool isOfThisServer =
        learned && m_state.endpoint && originOf(learned->endpoint) == originOf(*m_state.endpoint);
    if (isOfThisServer && learned->end == Learner::End::Settled) {
        m_state.endpoint->learned = learned->best;
        switchProfile(learned->best);
        Q_EMIT changed(StatePart::Endpoint);
    }
}

} // namespace gooseneck
