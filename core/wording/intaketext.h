#pragma once

#include "intake/intake.h"

#include <QString>

namespace gooseneck {

/// What was assumed of pasted or opened bytes, or why something of them was not taken, in one or two
/// sentences.
QString sentence(const IntakeNote& note);

/// That a token was found, where, and that a mask is in its place. The token itself is never said.
QString sentence(const FoundToken& token);

} // namespace gooseneck
