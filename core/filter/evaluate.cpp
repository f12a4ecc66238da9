#include "filter/evaluate.h"

#include "filter/condition.h"
#include "filter/deciding.h"
#include "filter/lookup.h"
#include "json/jsontext.h"

#include <QStringBuilder>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// One payload under one reading.
struct PlainReader
{
    const JsonDocument& document;
    const MatchingProfile& profile;

    bool holds(const Condition& condition) const { return conditionHolds(condition, document, profile); }
    std::optional<QString> text(const QString& key) const { return textUnder(document, key, profile.keys); }
};

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

void fillTitle(Verdict& verdict, const QString& from, const std::optional<QString>& text)
{
    verdict.titleFromKey = text.has_value();
    if (text) {
        verdict.title = from.isEmpty() ? *text : QString(from % u" - "_s % *text);
    } else {
        verdict.title = u"Incident from "_s + (from.isEmpty() ? u"unknown source"_s : from);
    }
}

void fillDescription(Verdict& verdict, const JsonDocument& document, const std::optional<QString>& text)
{
    verdict.descriptionFromKey = text.has_value();
    verdict.description = text ? *text : charactersOf(document.bytes());
}

Verdict evaluate(const FilterSet& filterSet, const JsonDocument& document, const MatchingProfile& profile)
{
    return verdictOf(filterSet.filters, filterSet.from, document, PlainReader{document, profile});
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
        trace.triggerHolds = triggerHolds(filter.trigger, PlainReader{document, profile});
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
    return sameOutcome(decide(filterSet.filters, PlainReader{document, profile}), verdict);
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
