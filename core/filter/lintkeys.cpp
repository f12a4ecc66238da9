#include "filter/lintrules.h"

#include <algorithm>

namespace gooseneck {

namespace {

bool containsAll(const QString& value, const QStringList& items)
{
    return std::ranges::all_of(items, [&](const QString& item) { return value.contains(item); });
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

KeyRules::KeyRules(const FilterSet& filterSet)
{
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        for (const Condition& condition : filter.trigger.conditions) {
            addList(condition, number, FilterPart::Trigger);
        }
        if (filter.resolve) {
            addList(filter.resolve->condition, number, FilterPart::Resolve);
        }
    }
}

void KeyRules::addList(const Condition& condition, int filter, FilterPart part)
{
    if (condition.contains.size() > 1) {
        m_lists.append({filter, part, condition, {}});
    }
}

void KeyRules::add(const FilterSet& filterSet, const Evaluated& one)
{
    ++m_payloads;
    if (!one.payload.document) {
        return;
    }
    for (List& list : m_lists) {
        if (list.matchedAll) {
            continue;
        }
        const auto text = textUnder(*one.payload.document, list.condition.key, filterSet.profile.keys);
        if (text && !list.seen.contains(*text)) {
            list.seen.insert(*text);
            list.matchedAll = containsAll(*text, list.condition.contains);
        }
    }
}

/// Under "all" a list of alternatives never matches a value that is one of them: no value seen contains every
/// item although single items do occur, or, where nothing was seen, no item contains another (they are
/// separate words).
void KeyRules::reportList(const List& list, ItemsReading reading, QList<Finding>& findings) const
{
    const QStringList& items = list.condition.contains;
    const bool matches =
        list.seen.isEmpty()
            ? std::ranges::any_of(items, [&](const QString& item) { return containsAll(item, items); })
            : list.matchedAll;
    if (matches) {
        return;
    }
    const bool isError = reading == ItemsReading::All;
    findings.append({.code = isError ? FindingCode::ListNeverMatches : FindingCode::ReadingDependent,
                     .severity = isError ? Severity::Error : Severity::Warning,
                     .filter = list.filter,
                     .part = list.part,
                     .key = list.condition.key,
                     .values = items,
                     .count = list.seen.size(),
                     .of = m_payloads,
                     .fix = Fix::SplitFilter});
}

void KeyRules::report(const FilterSet& filterSet, QList<Finding>& findings) const
{
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        for (const List& list : m_lists) {
            if (list.filter == number) {
                reportList(list, filterSet.profile.items, findings);
            }
        }
        lintMapping(filter, number, findings);
    }
    if (!filterSet.filters.isEmpty() && filterSet.from.isEmpty()) {
        findings.append({.code = FindingCode::NoFrom, .severity = Severity::Info});
    }
}

} // namespace gooseneck
