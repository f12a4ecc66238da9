#pragma once

#include "panels/bottomtab.h"
#include "panels/payloadtab.h"
#include "wording/language.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace gooseneck {

/// What the window is started with.
struct Options
{
    QString dataFolder; ///< where captures and the kept workspace live; empty = the platform's usual place
    QString theme;      ///< "light", "dark" or empty = as set in the program
    QString screenshot; ///< write a picture of the window here and end
    std::optional<Language> language;   ///< none = as set in the program
    QSize size;                         ///< of the window; empty = as left
    PayloadTab tab = PayloadTab::Tree;  ///< the one that is open at the start
    std::optional<BottomTab> bottomTab; ///< the one along the bottom; empty = as the window begins
    QString dialog;                     ///< object name of the action that opens one for the picture
    bool test = false;                  ///< run the test on the simulator before the picture
    bool samples = false;               ///< add the built-in samples and propose filters for them
    bool showOutage = false;            ///< play the outage of the help menu
    QStringList files;                  ///< a workspace, or payloads to add
};

/// Reads the arguments of the running QCoreApplication; prints usage and exits where they are wrong.
Options readOptions();

} // namespace gooseneck
