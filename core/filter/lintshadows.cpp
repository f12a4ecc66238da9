// shadowed-filter.

#include "filter/condition.h"
#include "filter/lintrules.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// Whether the one condition holds wherever the other does. Containing is transitive: a value that contains
/// "failed" contains "fail".
bool follows(const Condition& one, const Condition& from, const MatchingProfile& profile)
{
    if (one.key != from.key || one.contains.isEmpty() || from.contains.isEmpty()) {
        return false;
    }
    const auto isWithin = [&](const QString& item, const QString& other) {
        return containsItem(other.toUtf8(), item, profile.letterCase);
    };
    switch (profile.items) {
    case ItemsReading::All:
        return std::ranges::all_of(one.contains, [&](const QString& item) {
            return std::ranges::any_of(from.contains,
                                       [&](const QString& other) { return isWithin(item, other); });
        });
    case ItemsReading::Any:
        return std::ranges::all_of(from.contains, [&](const QString& other) {
            return std::ranges::any_of(one.contains,
                                       [&](const QString& item) { return isWithin(item, other); });
        });
    }
    return false;
}

bool triggerShadows(const Filter& earlier, const Filter& later, const MatchingProfile& profile)
{
    const QList<Condition>& conditions = earlier.trigger.conditions;
    return !conditions.isEmpty() && !later.trigger.conditions.isEmpty() &&
           std::ranges::all_of(conditions, [&](const Condition& one) {
               return std::ranges::any_of(later.trigger.conditions,
                                          [&](const Condition& from) { return follows(one, from, profile); });
           });
}

/// A resolve part that another filter has as well does nothing either.
bool resolveShadows(const Filter& earlier, const Filter& later, const MatchingProfile& profile)
{
    return !later.resolve ||
           (earlier.resolve && follows(earlier.resolve->condition, later.resolve->condition, profile));
}

} // namespace

void lintShadows(const FilterSet& filterSet, QList<Finding>& findings)
{
    for (qsizetype i = 1; i < filterSet.filters.size(); ++i) {
        const Filter& later = filterSet.filters[i];
        const auto begin = filterSet.filters.cbegin();
        const auto trigger = std::find_if(begin, begin + i, [&](const Filter& earlier) {
            return triggerShadows(earlier, later, filterSet.profile);
        });
        const bool resolveDoesNothing = std::any_of(begin, begin + i, [&](const Filter& earlier) {
            return resolveShadows(earlier, later, filterSet.profile);
        });
        if (trigger == begin + i || !resolveDoesNothing) {
            continue;
        }
        Finding finding{.code = FindingCode::ShadowedFilter,
                        .severity = Severity::Warning,
                        .filter = static_cast<int>(i) + 1,
                        .part = FilterPart::Trigger};
        finding.key = later.trigger.conditions[0].key;
        finding.values = {QString::number(trigger - begin + 1)};
        finding.fix = Fix::RemoveFilter;
        findings.append(finding);
    }
}

} // namespace gooseneck
