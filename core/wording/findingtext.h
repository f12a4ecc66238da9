#pragma once

#include "filter/lint.h"

namespace gooseneck {

/// One problem as a sentence that names its evidence.
QString sentence(const Finding& finding);
/// "Error", "Warning", "Note".
QString severityName(Severity severity);
/// What the button of a fix says; empty for none.
QString fixName(Fix fix);

} // namespace gooseneck
