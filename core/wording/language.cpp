#include "wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// A child of the application, so that it ends with it.
QTranslator* translator(const QString& objectName)
{
    auto* application = QCoreApplication::instance();
    auto* found = application->findChild<QTranslator*>(objectName, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new QTranslator(application);
        found->setObjectName(objectName);
    }
    QCoreApplication::removeTranslator(found);
    return found;
}

void install(const QString& objectName, const QString& file, const QString& folder)
{
    QTranslator* one = translator(objectName);
    if (one->load(file, folder)) {
        QCoreApplication::installTranslator(one);
    }
}

constexpr auto languageProperty = "spokenLanguage";

} // namespace

QString toWord(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::German:
        return u"de"_s;
    case Language::French:
        return u"fr"_s;
    case Language::Spanish:
        return u"es"_s;
    }
    return {};
}

std::optional<Language> languageFromWord(QStringView word)
{
    const auto* found = std::find_if(allLanguages.cbegin(), allLanguages.cend(),
                                     [word](Language language) { return toWord(language) == word; });
    return found == allLanguages.cend() ? std::nullopt : std::optional(*found);
}

QString ownName(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::German:
        return u"Deutsch"_s;
    case Language::French:
        return u"Français"_s;
    case Language::Spanish:
        return u"Español"_s;
    }
    return {};
}

QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system();
    const QLocale ofLanguage(toWord(language));
    return system.language() == ofLanguage.language() ? system
                                                      : QLocale(ofLanguage.language(), system.territory());
}

void speak(Language language)
{
    const QString word = toWord(language);
    QLocale::setDefault(localeOf(language));
    // The last one that is installed is asked first.
    install(u"qtTexts"_s, u"qtbase_"_s + word, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"ownTexts"_s, u"gooseneck_"_s + word, u":/translations"_s);
    QCoreApplication::instance()->setProperty(languageProperty, static_cast<int>(language));
}

Language spokenLanguage()
{
    return static_cast<Language>(QCoreApplication::instance()->property(languageProperty).toInt());
}

} // namespace gooseneck
