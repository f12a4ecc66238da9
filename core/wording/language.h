#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace gooseneck {

/// The languages of the programs. English is what they speak unless they are told otherwise.
enum class Language { English, German, French, Spanish };

inline constexpr std::array allLanguages{Language::English, Language::German, Language::French,
                                         Language::Spanish};

/// Its code after ISO 639-1: "en", "de", "fr" or "es". Settings, options and file names hold it.
QString toWord(Language language);
std::optional<Language> languageFromWord(QStringView word);
/// As the language calls itself, "Deutsch"; the same in every language, so that everybody finds their own.
QString ownName(Language language);
/// How its dates, numbers and sizes are written: as in the system's region, if the language is at home there.
QLocale localeOf(Language language);

/// From here on every tr() speaks this language, and QLocale() is its locale. Texts that are shown already
/// stay as they are. The translations come from the resources of the program (resources/translations), those
/// of Qt's own texts from where Qt is installed, if they are there. Needs a QCoreApplication; its thread
/// only.
void speak(Language language);
/// What speak() was last called with.
Language spokenLanguage();

} // namespace gooseneck
