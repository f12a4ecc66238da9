#include "filter/condition.h"
#include "filter/evaluate.h"
#include "filter/lintrules.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// The distinct texts seen under a key, in the order seen.
QStringList seenUnder(const QString& key, const QList<Payload>& payloads, KeysReading keys)
{
    QStringList values;
    for (const Payload& payload : payloads) {
        const auto text = payload.document ? textUnder(*payload.document, key, keys) : std::nullopt;
        if (text && !values.contains(*text)) {
            values.append(*text);
        }
    }
    return values;
}

/// Under "all" a list of alternatives never matches a value that is one of them: no value seen contains every
/// item although single items do occur, or, where nothing was seen, no item contains another (they are
/// separate words).
bool neverMatches(const Condition& condition, const QStringList& seen)
{
    if (condition.contains.size() < 2) {
        return false;
    }
    const auto containsAll = [&](const QString& value) {
        return std::ranges::all_of(condition.contains,
                                   [&](const QString& item) { return value.contains(item); });
    };
    if (!seen.isEmpty()) {
        return std::ranges::none_of(seen, containsAll);
    }
    return std::ranges::none_of(condition.contains, containsAll);
}

void lintList(const Condition& condition, int filter, FilterPart part, const QList<Payload>& payloads,
              const MatchingProfile& profile, QList<Finding>& findings)
{
    if (condition.contains.size() < 2) {
        return;
    }
    const QStringList seen = seenUnder(condition.key, payloads, profile.keys);
    const bool never = neverMatches(condition, seen);
    if (!never) {
        return;
    }
    const bool isError = profile.items == ItemsReading::All;
    findings.append({.code = isError ? FindingCode::ListNeverMatches : FindingCode::ReadingDependent,
                     .severity = isError ? Severity::Error : Severity::Warning,
                     .filter = filter,
                     .part = part,
                     .key = condition.key,
                     .values = condition.contains,
                     .count = seen.size(),
                     .of = payloads.size(),
                     .fix = Fix::SplitFilter});
}

void lintMapping(const Filter& filter, int number, QList<Finding>& findings)
{
    if (filter.resolve && filter.trigger.mapIncidentWith != filter.resolve->incidentMappedWith) {
        findings.append({.code = FindingCode::MapKeyDiffers,
                         .severity = Severity::Error,
                         .filter = number,
                         .part = FilterPart::Resolve,
                         .key = filter.resolve->incidentMappedWith,
                         .values = {filter.trigger.mapIncidentWith},
                         .fix = filter.trigger.mapIncidentWith.isEmpty() ? Fix::None : Fix::UseTriggerKey});
    }
    if (filter.trigger.mapIncidentWith.isEmpty() && filter.resolve) {
        findings.append({.code = FindingCode::MapKeyMissing,
                         .severity = Severity::Error,
                         .filter = number,
                         .part = FilterPart::Trigger});
    }
}

} // namespace

void lintKeys(const FilterSet& filterSet, const QList<Payload>& payloads, QList<Finding>& findings)
{
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        for (const Condition& condition : filter.trigger.conditions) {
            lintList(condition, number, FilterPart::Trigger, payloads, filterSet.profile, findings);
        }
        if (filter.resolve) {
            lintList(filter.resolve->condition, number, FilterPart::Resolve, payloads, filterSet.profile,
                     findings);
        }
        lintMapping(filter, number, findings);
    }
    if (!filterSet.filters.isEmpty() && filterSet.from.isEmpty()) {
        findings.append({.code = FindingCode::NoFrom, .severity = Severity::Info});
    }
}

} // namespace gooseneck
