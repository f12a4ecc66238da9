#include "settingsfile.h"

#include <QStandardPaths>

namespace gooseneck {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/gooseneck.conf");
}

} // namespace gooseneck
