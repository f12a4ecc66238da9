// What mends trigger-resolve-overlap.

#include "filter/condition.h"
#include "filter/lintrules.h"
#include "insight/vocabulary.h"

#include <algorithm>

namespace gooseneck {

namespace {

using Place = ConditionValues::Place;

bool holds(const Place& place, const QByteArray& value, const MatchingProfile& profile)
{
    return itemsHold(place.asked.contains, value, profile);
}

/// The two lists on the same key, by whose values a payload triggers the one filter and resolves the other.
struct Lists
{
    const Place* trigger = nullptr;
    const Place* resolve = nullptr;
};

Lists listsOf(const ConditionValues& values, int triggering, int resolving)
{
    Lists lists;
    for (const Place& place : values.places()) {
        if (place.filter == resolving && place.part == FilterPart::Resolve) {
            lists.resolve = &place;
        }
    }
    for (const Place& place : values.places()) {
        if (lists.resolve && place.filter == triggering && place.part == FilterPart::Trigger &&
            place.asked.key == lists.resolve->asked.key) {
            lists.trigger = &place;
        }
    }
    return lists;
}

/// The most frequent value of this meaning that the other list leaves alone; empty if none was seen.
QString statusFor(const ConditionValues::Key& key, StatusMeaning meaning, const Place& other,
                  const MatchingProfile& profile)
{
    QString best;
    qsizetype most = 0;
    for (auto it = key.values.cbegin(); it != key.values.cend(); ++it) {
        const QString text = QString::fromUtf8(it.key());
        const bool isBetter = it->count > most || (it->count == most && text < best);
        if (isBetter && statusMeaning(text) == meaning && text.size() <= maxItemLength &&
            !holds(other, it.key(), profile)) {
            best = text;
            most = it->count;
        }
    }
    return best;
}

} // namespace

/// What the values mean says which of the two lists is wrong: the items that they contain go from it. Where
/// none is left a status with the right meaning comes, if one was seen.
void offerNarrowing(const ConditionValues& values, const MatchingProfile& profile, Finding& finding)
{
    const Lists lists = listsOf(values, finding.values[0].toInt(), finding.values[1].toInt());
    if (!lists.trigger) {
        return;
    }
    const ConditionValues::Key& key = values.keyOf(*lists.trigger);
    QList<QByteArray> shared;
    for (auto it = key.values.keyBegin(); it != key.values.keyEnd(); ++it) {
        if (holds(*lists.trigger, *it, profile) && holds(*lists.resolve, *it, profile)) {
            shared.append(*it);
        }
    }
    const auto mean = [&](StatusMeaning meaning) {
        return !shared.isEmpty() && std::ranges::all_of(shared, [&](const QByteArray& value) {
            return statusMeaning(QString::fromUtf8(value)) == meaning;
        });
    };
    const bool isTriggerWrong = mean(StatusMeaning::Up);
    if (!isTriggerWrong && !mean(StatusMeaning::Down)) {
        return;
    }
    const Place& wrong = isTriggerWrong ? *lists.trigger : *lists.resolve;
    const Place& other = isTriggerWrong ? *lists.resolve : *lists.trigger;
    QStringList culprits = wrong.asked.contains;
    culprits.removeIf([&](const QString& item) {
        return std::ranges::none_of(
            shared, [&](const QByteArray& value) { return containsItem(value, item, profile.letterCase); });
    });
    QString remedy;
    if (culprits.size() == wrong.asked.contains.size()) {
        const StatusMeaning right = isTriggerWrong ? StatusMeaning::Down : StatusMeaning::Up;
        remedy = statusFor(key, right, other, profile);
        if (remedy.isEmpty()) {
            return; // nothing would be left
        }
    }
    finding.filter = wrong.filter;
    finding.part = wrong.part;
    finding.condition = wrong.condition;
    finding.key = wrong.asked.key;
    finding.values += culprits;
    finding.remedy = remedy;
    finding.fix = Fix::NarrowList;
}

} // namespace gooseneck
