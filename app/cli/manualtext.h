#pragma once

#include "outline.h"

namespace gooseneck {

/// The part of the manual page that lists the commands with their options, in the language of man(7).
QString manualOfCommands(const CommandOutline& program);

} // namespace gooseneck
