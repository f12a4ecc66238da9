#pragma once

#include <QStringList>

namespace gooseneck {

/// The ids of the commands that were chosen in the palette, the last first; kept with the window's settings.
QStringList recentCommands();
void rememberCommand(const QString& id);

} // namespace gooseneck
