#pragma once

#include "outline.h"

namespace gooseneck {

// Each writes the script that makes a shell complete the program's commands, options and their choices; where
// any value goes, the shell's own completion of file names is left to work.

QString bashCompletion(const CommandOutline& program);
QString fishCompletion(const CommandOutline& program);
QString zshCompletion(const CommandOutline& program);

} // namespace gooseneck
