#pragma once

#include "filter/lint.h"

namespace gooseneck {

/// One problem as one sentence that names its evidence.
QString sentence(const Finding& finding);
/// "Error", "Warning", "Note".
QString severityName(Severity severity);
/// What the button of a finding's fix says; empty if it has none.
QString fixName(const Finding& finding);
/// Where a finding is: "Filter 2, trigger", "Endpoint", "All filters".
QString placeName(const Finding& finding);

} // namespace gooseneck
