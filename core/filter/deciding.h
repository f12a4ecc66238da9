#pragma once

#include "filter/evaluate.h"

#include <algorithm>

namespace gooseneck {

// What decides about a verdict (design/formats.md, 2), for filters as they are typed and for prepared ones
// (filter/preparedfilters.h). `Reader` has a payload and a reading: holds(condition), and text(key) as
// textUnder() gives it.

template <class Trigger, class Reader>
bool triggerHolds(const Trigger& trigger, const Reader& reader)
{
    return !trigger.conditions.empty() &&
           std::all_of(trigger.conditions.cbegin(), trigger.conditions.cend(),
                       [&](const auto& condition) { return reader.holds(condition); });
}

inline VerdictKind kindOf(bool triggers, bool resolves)
{
    if (triggers) {
        return resolves ? VerdictKind::Both : VerdictKind::Trigger;
    }
    return resolves ? VerdictKind::Resolve : VerdictKind::None;
}

/// The outcome: all of the verdict but the incident's title and description.
template <class Filters, class Reader>
Verdict decide(const Filters& filters, const Reader& reader)
{
    Verdict verdict;
    int number = 0;
    for (const auto& filter : filters) {
        ++number;
        if (!verdict.triggerFilter && triggerHolds(filter.trigger, reader)) {
            verdict.triggerFilter = number;
            verdict.triggerIncident = reader.text(filter.trigger.mapIncidentWith);
        }
        if (!verdict.resolveFilter && filter.resolve && reader.holds(filter.resolve->condition)) {
            verdict.resolveFilter = number;
            verdict.resolveIncident = reader.text(filter.resolve->incidentMappedWith);
        }
    }
    verdict.kind = kindOf(verdict.triggerFilter.has_value(), verdict.resolveFilter.has_value());
    return verdict;
}

/// Callgoose's rules for titles and descriptions (facts/callgoose.md, Titles and descriptions).
void fillTitle(Verdict& verdict, const QString& from, const std::optional<QString>& text);
void fillDescription(Verdict& verdict, const JsonDocument& document, const std::optional<QString>& text);

template <class Filters, class Reader>
Verdict verdictOf(const Filters& filters, const QString& from, const JsonDocument& document,
                  const Reader& reader)
{
    Verdict verdict = decide(filters, reader);
    if (verdict.triggerFilter) {
        const auto& trigger = filters[*verdict.triggerFilter - 1].trigger;
        fillTitle(verdict, from, reader.text(trigger.titleFrom));
        fillDescription(verdict, document, reader.text(trigger.descriptionFrom));
    }
    return verdict;
}

} // namespace gooseneck
