#pragma once

#include "intake/intake.h"
#include "json/jsondocument.h"

#include <optional>

namespace gooseneck {

/// The POST entries of a HAR file (HTTP Archive 1.2), each received when it says it started. nullopt if the
/// document is none.
std::optional<Intake> readHarFile(const JsonDocument& document, const IntakeHints& hints);

} // namespace gooseneck
