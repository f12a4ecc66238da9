#pragma once

#include "intake/intake.h"

namespace gooseneck {

// What the readers of the formats share: they fill an Intake by these, which hold its limits.

/// A capture with nothing but what the hints say.
Capture blankCapture(const IntakeHints& hints);

/// Adds to the note of this kind and name, or makes one.
void addNote(Intake& intake, IntakeNote::Kind kind, const QString& name = {}, qsizetype count = 1);

enum class Added { Yes, No };
/// Adds a capture within the limits; past them it is noted.
Added addCapture(Intake& intake, Capture capture);

} // namespace gooseneck
