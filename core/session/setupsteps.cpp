#include "session/setupsteps.h"

#include <algorithm>
#include <array>

namespace gooseneck {

namespace {

constexpr std::array allSteps{SetupStep::Payloads, SetupStep::Keys,      SetupStep::Filters,
                              SetupStep::Problems, SetupStep::Simulator, SetupStep::Connection,
                              SetupStep::Live,     SetupStep::HandOver};

bool hasRealPayload(const SessionState& state)
{
    return std::ranges::any_of(
        state.payloads, [](const CapturePtr& capture) { return capture->source != CaptureSource::Sample; });
}

bool opensAndResolves(const FilterSet& filterSet)
{
    return !filterSet.filters.isEmpty() && std::ranges::all_of(filterSet.filters, [](const Filter& filter) {
        const auto& conditions = filter.trigger.conditions;
        return filter.resolve && !conditions.isEmpty() && !conditions.constFirst().key.isEmpty();
    });
}

bool cannotWork(const SessionState& state)
{
    return std::ranges::any_of(state.findings,
                               [](const Finding& finding) { return finding.severity == Severity::Error; });
}

bool passedOn(const SessionState& state, TestReport::Target target)
{
    return state.report && !state.testRunning && state.report->target == target && state.report->passed();
}

bool isDone(const SessionState& state, SetupStep step)
{
    switch (step) {
    case SetupStep::Payloads:
        return hasRealPayload(state);
    case SetupStep::Keys:
        return !state.roles.status.isEmpty() && !state.roles.incident.isEmpty();
    case SetupStep::Filters:
        return opensAndResolves(state.filterSet);
    case SetupStep::Problems:
        return !state.filterSet.filters.isEmpty() && !state.payloads.isEmpty() && !cannotWork(state);
    case SetupStep::Simulator:
        return passedOn(state, TestReport::Target::Simulator) || passedOn(state, TestReport::Target::Live);
    case SetupStep::Connection:
        return state.token == TokenState::InKeychain || state.token == TokenState::SessionOnly;
    case SetupStep::Live:
        return passedOn(state, TestReport::Target::Live);
    case SetupStep::HandOver:
        return state.handedOver == state.filterSet;
    }
    return false;
}

} // namespace

QList<SetupItem> deriveSetup(const SessionState& state)
{
    QList<SetupItem> items;
    bool hasNext = false;
    for (const SetupStep step : allSteps) {
        const bool done = isDone(state, step);
        items.append({step, done ? StepState::Done : hasNext ? StepState::Later : StepState::Next});
        hasNext = hasNext || !done;
    }
    return items;
}

} // namespace gooseneck
