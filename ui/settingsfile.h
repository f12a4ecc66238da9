#pragma once

#include "wording/language.h"

#include <QString>

namespace gooseneck {

/// Where sizes, theme and the like are kept: gooseneck/gooseneck.conf in the platform's folder for settings.
/// Named in full because QSettings alone would put it under "Unknown Organization".
QString settingsFile();

/// The language that was chosen in the window; English where none was.
Language chosenLanguage();
/// For the next start.
void chooseLanguage(Language language);

} // namespace gooseneck
