#include "filter/evaluate.h"

#include "filter/condition.h"
#include "filter/lookup.h"
#include "json/jsontext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool triggerHolds(const TriggerPart& trigger, const JsonDocument& document, const MatchingProfile& profile)
{
    const auto holds = [&](const Condition& condition) {
        return conditionHolds(condition, document, profile);
    };
    return !trigger.conditions.isEmpty() &&
           std::all_of(trigger.conditions.cbegin(), trigger.conditions.cend(), holds);
}

bool resolveHolds(const std::optional<ResolvePart>& resolve, const JsonDocument& document,
                  const MatchingProfile& profile)
{
    return resolve && conditionHolds(resolve->condition, document, profile);
}

/// Callgoose's title rules (facts/callgoose.md, Titles and descriptions).
void fillTitle(Verdict& verdict, const QString& from, const std::optional<QString>& text)
{
    verdict.titleFromKey = text.has_value();
    if (text) {
        verdict.title = from.isEmpty() ? *text : from + u" - "_s + *text;
    } else {
        verdict.title = u"Incident from "_s + (from.isEmpty() ? u"unknown source"_s : from);
    }
}

void fillDescription(Verdict& verdict, const JsonDocument& document, const std::optional<QString>& text)
{
    verdict.descriptionFromKey = text.has_value();
    verdict.description = text ? *text : charactersOf(document.bytes());
}

VerdictKind kindOf(bool triggers, bool resolves)
{
    if (triggers) {
        return resolves ? VerdictKind::Both : VerdictKind::Trigger;
    }
    return resolves ? VerdictKind::Resolve : VerdictKind::None;
}

/// The outcome: all of the verdict but the incident's title and description.
Verdict decide(const FilterSet& filterSet, const JsonDocument& document, const MatchingProfile& profile)
{
    Verdict verdict;
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        if (!verdict.triggerFilter && triggerHolds(filter.trigger, document, profile)) {
            verdict.triggerFilter = number;
            verdict.triggerIncident = textUnder(document, filter.trigger.mapIncidentWith, profile.keys);
        }
        if (!verdict.resolveFilter && resolveHolds(filter.resolve, document, profile)) {
            verdict.resolveFilter = number;
            verdict.resolveIncident = textUnder(document, filter.resolve->incidentMappedWith, profile.keys);
        }
    }
    verdict.kind = kindOf(verdict.triggerFilter.has_value(), verdict.resolveFilter.has_value());
    return verdict;
}

} // namespace

QString toWord(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Trigger:
        return u"trigger"_s;
    case VerdictKind::Resolve:
        return u"resolve"_s;
    case VerdictKind::Both:
        return u"both"_s;
    case VerdictKind::None:
        return u"none"_s;
    case VerdictKind::Invalid:
        return u"invalid"_s;
    }
    return {};
}

std::optional<QString> textUnder(const JsonDocument& document, const QString& key, KeysReading keys)
{
    if (key.isEmpty()) {
        return std::nullopt;
    }
    const JsonIndex node = lookup(document, key.toUtf8(), keys);
    if (node == noJson || document.kind(node) == JsonKind::Null) {
        return std::nullopt;
    }
    return charactersOf(document.text(node));
}

Verdict evaluate(const FilterSet& filterSet, const JsonDocument& document, const MatchingProfile& profile)
{
    Verdict verdict = decide(filterSet, document, profile);
    if (verdict.triggerFilter) {
        const TriggerPart& trigger = filterSet.filters[*verdict.triggerFilter - 1].trigger;
        fillTitle(verdict, filterSet.from, textUnder(document, trigger.titleFrom, profile.keys));
        fillDescription(verdict, document, textUnder(document, trigger.descriptionFrom, profile.keys));
    }
    return verdict;
}

Verdict evaluatePayload(const FilterSet& filterSet, const QByteArray& payload, const MatchingProfile& profile)
{
    const auto document = JsonDocument::parse(payload);
    if (!document) {
        Verdict verdict;
        verdict.kind = VerdictKind::Invalid;
        verdict.error = document.error();
        return verdict;
    }
    return evaluate(filterSet, *document, profile);
}

QList<FilterTrace> explain(const FilterSet& filterSet, const JsonDocument& document,
                           const MatchingProfile& profile)
{
    QList<FilterTrace> traces;
    for (const Filter& filter : filterSet.filters) {
        FilterTrace trace;
        for (const Condition& condition : filter.trigger.conditions) {
            trace.trigger.append(traceCondition(condition, document, profile));
        }
        trace.triggerHolds = triggerHolds(filter.trigger, document, profile);
        if (filter.resolve) {
            trace.resolve = traceCondition(filter.resolve->condition, document, profile);
            trace.resolveHolds = trace.resolve->holds;
        }
        traces.append(trace);
    }
    return traces;
}

bool sameOutcome(const Verdict& a, const Verdict& b)
{
    return a.kind == b.kind && a.triggerFilter == b.triggerFilter && a.resolveFilter == b.resolveFilter &&
           a.triggerIncident == b.triggerIncident && a.resolveIncident == b.resolveIncident;
}

bool sameOutcomeUnder(const FilterSet& filterSet, const JsonDocument& document,
                      const MatchingProfile& profile, const Verdict& verdict)
{
    return sameOutcome(decide(filterSet, document, profile), verdict);
}

QList<ReadingDifference> differencesByReading(const FilterSet& filterSet, const JsonDocument& document)
{
    const Verdict chosen = evaluate(filterSet, document, filterSet.profile);
    QList<ReadingDifference> differences;
    for (const MatchingProfile& profile : allProfiles()) {
        const Verdict other = evaluate(filterSet, document, profile);
        if (!sameOutcome(other, chosen)) {
            differences.append({profile, other});
        }
    }
    return differences;
}

} // namespace gooseneck
