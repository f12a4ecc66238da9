#pragma once

#include <QString>

namespace gooseneck {

/// Where sizes, theme and the like are kept: gooseneck/gooseneck.conf in the platform's folder for settings.
/// Named in full because QSettings alone would put it under "Unknown Organization".
QString settingsFile();

} // namespace gooseneck
