#include "settingsfile.h"

#include <QSettings>
#include <QStandardPaths>

namespace gooseneck {

namespace {

const QString languageKey = QStringLiteral("window/language");

} // namespace

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/gooseneck.conf");
}

Language chosenLanguage()
{
    const QString word = QSettings(settingsFile(), QSettings::IniFormat).value(languageKey).toString();
    return languageFromWord(word).value_or(Language::English);
}

void chooseLanguage(Language language)
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(languageKey, toWord(language));
}

} // namespace gooseneck
