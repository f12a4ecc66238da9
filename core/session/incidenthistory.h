#pragma once

#include "openstatus/scenario.h"
#include "timeline/incidentlanes.h"
#include "timeline/timelinechange.h"

#include <memory>
#include <optional>

namespace gooseneck {

struct SessionState;

/// What the payloads come to as incidents, and what is different from the saved filter set, if the present
/// one is another. Worked out on the Analysis thread, or at once for a scenario; shared, never changed.
struct IncidentHistory
{
    TimelineResult timeline;
    LanePicture lanes;                    ///< of the timeline
    std::optional<TimelineChange> change; ///< absent: the filters are those that were saved
};
using IncidentHistoryPtr = std::shared_ptr<const IncidentHistory>;

IncidentHistoryPtr incidentHistory(const Timeline& timeline,
                                   const std::optional<TimelineComparison>& comparison);

/// The saved filter set, if there is one and the present one is another.
std::optional<FilterSet> deriveComparedFilters(const SessionState& state);

/// The history that the incidents view shows: that of the captures or, if one is chosen, of a scenario of
/// planned deliveries. Null while nothing is known yet.
IncidentHistoryPtr deriveIncidents(const SessionState& state);

} // namespace gooseneck
