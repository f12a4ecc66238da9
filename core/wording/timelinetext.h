#pragma once

#include "openstatus/scenario.h"
#include "timeline/timelinechange.h"

#include <QString>

namespace gooseneck {

/// The incident's id, made visible, or that it has none.
QString incidentName(const std::optional<QString>& id);
/// "in 4 attempts", "repeated once"
QString attemptsText(int attempts);
QString repeatsText(qsizetype repeats);
/// "Payloads: 9. Incidents opened: 1 ..."
QString totalsText(const TimelineTotals& totals);
/// "2 incidents fewer stay open, 1 orphan resolve more": what is different from the saved filter set.
QString changeText(const TimelineChange& change);
/// One payload of it: "No match, was: Triggers 4821".
QString changeText(const VerdictChange& change);
/// An incident as a sentence: when it was opened, repeated and resolved.
QString sentence(const Incident& incident);
QString sentence(const LooseEvent& loose);
/// "Outage", "Retry burst" ...
QString scenarioName(ScenarioKind kind);

} // namespace gooseneck
