#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gooseneck {

enum class ItemsReading { All, Any };
enum class KeysReading { TopLevel, Dotted, AnyDepth };
enum class CaseReading { Sensitive, Insensitive };

/// One reading of what Callgoose's pages leave open (facts/callgoose.md, 5): whether all items of a list must
/// be contained or any one, how a key text finds a value, and whether case counts.
struct MatchingProfile
{
    ItemsReading items = ItemsReading::All;
    KeysReading keys = KeysReading::Dotted;
    CaseReading letterCase = CaseReading::Sensitive;

    bool operator==(const MatchingProfile&) const = default;
};

/// all, dotted, sensitive: what the API documentation says.
constexpr MatchingProfile documentedProfile{};
/// any, dotted, sensitive: what the OpenStatus guide can only mean.
constexpr MatchingProfile guideProfile{ItemsReading::Any, KeysReading::Dotted, CaseReading::Sensitive};

/// All 12 readings.
QList<MatchingProfile> allProfiles();

/// The words of the file format and the command line: "all", "top-level", "insensitive" ...
QString toWord(ItemsReading reading);
QString toWord(KeysReading reading);
QString toWord(CaseReading reading);
std::optional<ItemsReading> itemsReadingFrom(QStringView word);
std::optional<KeysReading> keysReadingFrom(QStringView word);
std::optional<CaseReading> caseReadingFrom(QStringView word);

/// Reads "documented", "guide" or "items=any,keys=top-level,case=insensitive" (what is not named is as
/// documented).
std::optional<MatchingProfile> profileFrom(QStringView text);
/// The shortest text that profileFrom() reads back.
QString toText(const MatchingProfile& profile);

} // namespace gooseneck
