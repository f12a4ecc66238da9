#pragma once

#include "timeline/timeline.h"

#include <QString>

namespace gooseneck {

/// The incident's id, made visible, or that it has none.
QString incidentName(const std::optional<QString>& id);
/// "9 payloads: 1 incident, 0 still open ..."
QString totalsText(const TimelineTotals& totals);

} // namespace gooseneck
