#include "session/incidenthistory.h"

#include "openstatus/plannedcaptures.h"
#include "session/sessionstate.h"

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::minutes checkInterval{5};
/// A day like any other: what is planned has no time of its own.
constexpr UtcTime scenarioBegin = std::chrono::sys_days(std::chrono::year{2026} / 1 / 5) + 12h;

IncidentHistoryPtr playScenario(ScenarioKind kind, const SessionState& state)
{
    const PreparedFilters filters(state.filterSet);
    const auto compared = deriveComparedFilters(state);
    std::optional<TimelineComparison> comparison;
    if (compared) {
        comparison.emplace(*compared);
    }
    Timeline timeline(TimelineDetail::Picture);
    const auto captures = plannedCaptures(makeScenario(kind, Monitor(), scenarioBegin, checkInterval));
    for (const CapturePtr& capture : captures) {
        const Evaluated one = evaluated(filters, payloadOf(capture));
        timeline.add(one);
        if (comparison) {
            comparison->add(one);
        }
    }
    return incidentHistory(timeline, comparison);
}

} // namespace

IncidentHistoryPtr incidentHistory(const Timeline& timeline,
                                   const std::optional<TimelineComparison>& comparison)
{
    auto history = std::make_shared<IncidentHistory>();
    history->timeline = timeline.result();
    history->lanes = lanesOf(history->timeline);
    if (comparison) {
        history->change = comparison->change(timeline.totals());
    }
    return history;
}

std::optional<FilterSet> deriveComparedFilters(const SessionState& state)
{
    return state.savedFilterSet && *state.savedFilterSet != state.filterSet ? state.savedFilterSet
                                                                            : std::nullopt;
}

IncidentHistoryPtr deriveIncidents(const SessionState& state)
{
    return state.scenario ? playScenario(*state.scenario, state) : state.incidents;
}

} // namespace gooseneck
