#include "filter/evaluate.h"
#include "filter/lintrules.h"
#include "insight/sender.h"

#include <algorithm>

namespace gooseneck {

namespace {

struct Evaluated
{
    const Payload* payload;
    Verdict verdict;
    std::optional<Sender> sender;
};

QList<Evaluated> evaluateAll(const FilterSet& filterSet, const QList<Payload>& payloads)
{
    QList<Evaluated> all;
    for (const Payload& payload : payloads) {
        if (payload.document) {
            all.append({&payload, evaluate(filterSet, *payload.document, filterSet.profile),
                        recogniseSender(*payload.document)});
        }
    }
    return all;
}

bool triggers(const Evaluated& one)
{
    return one.verdict.triggerFilter.has_value();
}

bool resolves(const Evaluated& one)
{
    return one.verdict.resolveFilter.has_value();
}

bool isTestButton(const Evaluated& one)
{
    return one.sender && one.sender->kind == SenderKind::OpenStatusTestButton;
}

void lintCoverage(const FilterSet& filterSet, const QList<Evaluated>& all, QList<Finding>& findings)
{
    if (all.isEmpty()) {
        return;
    }
    if (std::ranges::all_of(all, isTestButton)) {
        // The Test button can never exercise a trigger: it always says "recovered" (facts/openstatus.md, 1).
        findings.append({.code = FindingCode::OnlyTestButton,
                         .severity = Severity::Warning,
                         .count = all.size(),
                         .of = all.size()});
        return;
    }
    if (std::ranges::none_of(all, triggers)) {
        findings.append(
            {.code = FindingCode::NeverTriggers, .severity = Severity::Warning, .of = all.size()});
    }
    const bool hasResolve =
        std::ranges::any_of(filterSet.filters, [](const Filter& f) { return f.resolve.has_value(); });
    const bool seenResolve =
        std::ranges::any_of(all, [](const Evaluated& one) { return resolves(one) && !isTestButton(one); });
    if (!hasResolve || !seenResolve) {
        findings.append({.code = FindingCode::NeverResolves,
                         .severity = Severity::Warning,
                         .count = hasResolve ? 1 : 0,
                         .of = all.size()});
    }
}

void lintMissingKeys(const FilterSet& filterSet, const QList<Evaluated>& all, QList<Finding>& findings)
{
    for (int number = 1; number <= filterSet.filters.size(); ++number) {
        const Filter& filter = filterSet.filters[number - 1];
        Finding noId{.code = FindingCode::MapKeyMissing,
                     .severity = Severity::Error,
                     .filter = number,
                     .part = FilterPart::Trigger,
                     .key = filter.trigger.mapIncidentWith};
        Finding noResolveId = noId;
        noResolveId.part = FilterPart::Resolve;
        noResolveId.key = filter.resolve ? filter.resolve->incidentMappedWith : QString();
        Finding noTitle{.code = FindingCode::TitleKeyMissing,
                        .severity = Severity::Warning,
                        .filter = number,
                        .part = FilterPart::Trigger,
                        .key = filter.trigger.titleFrom};
        for (const Evaluated& one : all) {
            if (one.verdict.triggerFilter == number) {
                ++noId.of;
                ++noTitle.of;
                noId.count += one.verdict.triggerIncident ? 0 : 1;
                noTitle.count += one.verdict.titleFromKey ? 0 : 1;
            }
            if (one.verdict.resolveFilter == number) {
                ++noResolveId.of;
                noResolveId.count += one.verdict.resolveIncident ? 0 : 1;
            }
        }
        for (const Finding& finding : {noId, noResolveId, noTitle}) {
            // An empty map key is reported from the form's own fields; an empty title key is a choice.
            if (finding.count > 0 && !finding.key.isEmpty()) {
                findings.append(finding);
            }
        }
    }
}

/// The readings that differ from the chosen one in one switch only, so that each finding names a single
/// cause.
QList<std::pair<QString, MatchingProfile>> singleSwitches(const MatchingProfile& chosen)
{
    QList<std::pair<QString, MatchingProfile>> switches;
    for (const MatchingProfile& other : allProfiles()) {
        const bool items = other.items != chosen.items;
        const bool keys = other.keys != chosen.keys;
        const bool letterCase = other.letterCase != chosen.letterCase;
        if (items + keys + letterCase == 1) {
            switches.append({items  ? QStringLiteral("items")
                             : keys ? QStringLiteral("keys")
                                    : QStringLiteral("case"),
                             other});
        }
    }
    return switches;
}

void lintReadings(const FilterSet& filterSet, const QList<Evaluated>& all, QList<Finding>& findings)
{
    const auto switches = singleSwitches(filterSet.profile);
    for (const QString& name : {QStringLiteral("items"), QStringLiteral("keys"), QStringLiteral("case")}) {
        const auto depends = [&](const Evaluated& one) {
            return std::ranges::any_of(switches, [&](const auto& reading) {
                return reading.first == name &&
                       !sameOutcome(evaluate(filterSet, *one.payload->document, reading.second), one.verdict);
            });
        };
        const auto count = static_cast<qsizetype>(std::ranges::count_if(all, depends));
        if (count > 0) {
            findings.append({.code = FindingCode::ReadingDependent,
                             .severity = Severity::Warning,
                             .key = name,
                             .count = count,
                             .of = all.size()});
        }
    }
}

void lintOverlapAndDegraded(const QList<Evaluated>& all, QList<Finding>& findings)
{
    const auto both =
        std::ranges::count_if(all, [](const Evaluated& one) { return triggers(one) && resolves(one); });
    if (both > 0) {
        findings.append({.code = FindingCode::TriggerResolveOverlap,
                         .severity = Severity::Error,
                         .count = static_cast<qsizetype>(both),
                         .of = all.size()});
    }
    const auto degraded = std::ranges::count_if(all, [](const Evaluated& one) {
        const bool isAlert = one.sender && one.sender->kind == SenderKind::OpenStatusMonitor;
        return isAlert && one.verdict.kind == VerdictKind::None &&
               textUnder(*one.payload->document, one.sender->roles.status, KeysReading::TopLevel) ==
                   QStringLiteral("degraded");
    });
    if (degraded > 0) {
        findings.append({.code = FindingCode::DegradedUnhandled,
                         .severity = Severity::Warning,
                         .count = static_cast<qsizetype>(degraded),
                         .of = all.size()});
    }
}

} // namespace

void lintVerdicts(const FilterSet& filterSet, const QList<Payload>& payloads, QList<Finding>& findings)
{
    if (filterSet.filters.isEmpty()) {
        return;
    }
    const QList<Evaluated> all = evaluateAll(filterSet, payloads);
    lintMissingKeys(filterSet, all, findings);
    lintOverlapAndDegraded(all, findings);
    lintReadings(filterSet, all, findings);
    lintCoverage(filterSet, all, findings);
}

} // namespace gooseneck
