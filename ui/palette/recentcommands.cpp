#include "palette/recentcommands.h"

#include "settingsfile.h"

#include <QSettings>

namespace gooseneck {

namespace {

constexpr qsizetype maxRecent = 8;

QString key()
{
    return QStringLiteral("palette/recent");
}

} // namespace

QStringList recentCommands()
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(key()).toStringList();
}

void rememberCommand(const QString& id)
{
    QStringList recent = recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    QSettings(settingsFile(), QSettings::IniFormat).setValue(key(), recent.mid(0, maxRecent));
}

} // namespace gooseneck
