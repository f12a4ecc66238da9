#include "filter/profile.h"

#include <array>
#include <utility>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array itemsWords{std::pair{ItemsReading::All, "all"_L1},
                                std::pair{ItemsReading::Any, "any"_L1}};
constexpr std::array keysWords{std::pair{KeysReading::TopLevel, "top-level"_L1},
                               std::pair{KeysReading::Dotted, "dotted"_L1},
                               std::pair{KeysReading::AnyDepth, "any-depth"_L1}};
constexpr std::array caseWords{std::pair{CaseReading::Sensitive, "sensitive"_L1},
                               std::pair{CaseReading::Insensitive, "insensitive"_L1}};

template <class Words, class Reading>
QString wordOf(const Words& words, Reading reading)
{
    for (const auto& [value, word] : words) {
        if (value == reading) {
            return word;
        }
    }
    return {};
}

template <class Words>
auto readingOf(const Words& words, QStringView text) -> std::optional<typename Words::value_type::first_type>
{
    for (const auto& [value, word] : words) {
        if (text == word) {
            return value;
        }
    }
    return std::nullopt;
}

template <class Reading>
bool assign(Reading& target, std::optional<Reading> read)
{
    if (read) {
        target = *read;
    }
    return read.has_value();
}

} // namespace

QList<MatchingProfile> allProfiles()
{
    QList<MatchingProfile> profiles;
    for (const auto& items : itemsWords) {
        for (const auto& keys : keysWords) {
            for (const auto& letterCase : caseWords) {
                profiles.append({items.first, keys.first, letterCase.first});
            }
        }
    }
    return profiles;
}

QString toWord(ItemsReading reading)
{
    return wordOf(itemsWords, reading);
}

QString toWord(KeysReading reading)
{
    return wordOf(keysWords, reading);
}

QString toWord(CaseReading reading)
{
    return wordOf(caseWords, reading);
}

std::optional<ItemsReading> itemsReadingFrom(QStringView word)
{
    return readingOf(itemsWords, word);
}

std::optional<KeysReading> keysReadingFrom(QStringView word)
{
    return readingOf(keysWords, word);
}

std::optional<CaseReading> caseReadingFrom(QStringView word)
{
    return readingOf(caseWords, word);
}

std::optional<MatchingProfile> profileFrom(QStringView text)
{
    if (text == "documented"_L1) {
        return documentedProfile;
    }
    if (text == "guide"_L1) {
        return guideProfile;
    }
    MatchingProfile profile;
    for (const QStringView part : text.split(u',')) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = equals < 0 ? QStringView() : part.first(equals);
        const QStringView word = part.sliced(equals + 1);
        const bool known = name == "items"_L1  ? assign(profile.items, itemsReadingFrom(word))
                           : name == "keys"_L1 ? assign(profile.keys, keysReadingFrom(word))
                           : name == "case"_L1 ? assign(profile.letterCase, caseReadingFrom(word))
                                               : false;
        if (!known) {
            return std::nullopt;
        }
    }
    return profile;
}

QString toText(const MatchingProfile& profile)
{
    if (profile == documentedProfile) {
        return u"documented"_s;
    }
    if (profile == guideProfile) {
        return u"guide"_s;
    }
    return u"items="_s + toWord(profile.items) + u",keys="_s + toWord(profile.keys) + u",case="_s +
           toWord(profile.letterCase);
}

} // namespace gooseneck
