#pragma once

#include "intake/intake.h"

#include <optional>

namespace gooseneck {

/// The JSON objects in the lines of a log, with times and labels around them. The form of Callgoose's log is
/// not documented, so nothing is asked of it but objects. An ISO time before an object counts as when it was
/// received. nullopt if there is no object, or if the text begins with JSON that is broken: its inner objects
/// are no payloads.
std::optional<Intake> readLogText(const QByteArray& bytes, const IntakeHints& hints);

} // namespace gooseneck
