// What the filters do to the payloads seen: trigger-resolve-overlap, degraded-unhandled, never-triggers,
// never-resolves, only-test-button.

#include "filter/lintrules.h"
#include "insight/vocabulary.h"

#include <algorithm>

namespace gooseneck {

namespace {

bool isTestButton(const Evaluated& one)
{
    return one.sender && one.sender->kind == SenderKind::OpenStatusTestButton;
}

bool isUnhandledDegraded(const Evaluated& one)
{
    const bool isAlert = one.sender && one.sender->kind == SenderKind::OpenStatusMonitor;
    return isAlert && one.verdict.kind == VerdictKind::None &&
           textUnder(*one.payload.document, one.sender->roles.status, KeysReading::TopLevel) ==
               QStringLiteral("degraded");
}

/// The most frequent value with this meaning that a filter could name, under the keys of the conditions of
/// this part.
void offerStatus(const ConditionValues& values, StatusMeaning meaning, FilterPart part, Finding& finding)
{
    qsizetype best = 0;
    for (const ConditionValues::Place& place : values.places()) {
        const auto& seen = values.keyOf(place).values;
        for (auto it = seen.cbegin(); place.part == part && it != seen.cend(); ++it) {
            const QString text = QString::fromUtf8(it.key());
            const bool isBetter = it->count > best || (it->count == best && text < finding.remedy);
            if (isBetter && text.size() <= maxItemLength && statusMeaning(text) == meaning) {
                best = it->count;
                finding.key = place.asked.key;
                finding.remedy = text;
                finding.example = it->example;
            }
        }
    }
}

/// A condition whose key no payload has where it is looked up, but some payload elsewhere.
bool offerNesting(const ConditionValues& values, FilterPart part, Finding& finding)
{
    for (const ConditionValues::Place& place : values.places()) {
        const ConditionValues::Key& key = values.keyOf(place);
        if (place.part == part && key.present == 0 && !key.elsewhere.isEmpty()) {
            finding.filter = place.filter;
            finding.part = part;
            finding.field = FilterField::Key;
            finding.condition = place.condition;
            finding.key = key.key;
            finding.example = key.elsewhereExample;
            finding.remedy = key.elsewhere;
            finding.fix = Fix::UseKey;
            return true;
        }
    }
    return false;
}

} // namespace

void VerdictRules::Count::add(CaptureId id)
{
    example = payloads++ == 0 ? id : example;
}

void VerdictRules::add(const FilterSet& filterSet, const Evaluated& one,
                       ConditionValues::Sensitivity sensitivity)
{
    if (filterSet.filters.isEmpty()) {
        return;
    }
    ++m_robustness.of;
    const Verdict& verdict = one.verdict;
    const CaptureId id = one.payload.capture->id;
    m_triggers += verdict.triggerFilter ? 1 : 0;
    m_resolves += verdict.resolveFilter && !isTestButton(one) ? 1 : 0;
    m_testButtons += isTestButton(one) ? 1 : 0;
    if (verdict.kind == VerdictKind::Both) {
        m_bothTrigger = m_both.payloads == 0 ? *verdict.triggerFilter : m_bothTrigger;
        m_bothResolve = m_both.payloads == 0 ? *verdict.resolveFilter : m_bothResolve;
        m_both.add(id);
    }
    if (isUnhandledDegraded(one)) {
        m_degradedKey = one.sender->roles.status;
        m_degraded.add(id);
    }
    addReadings(filterSet, one, sensitivity);
}

void VerdictRules::reportCoverage(const FilterSet& filterSet, const ConditionValues& values,
                                  QList<Finding>& findings) const
{
    const qsizetype documents = m_robustness.of;
    if (documents == 0) {
        return;
    }
    if (m_testButtons == documents) {
        // The Test button can never exercise a trigger: it always says "recovered" (facts/openstatus.md, 1).
        findings.append({.code = FindingCode::OnlyTestButton,
                         .severity = Severity::Warning,
                         .count = documents,
                         .of = documents});
        return;
    }
    if (m_triggers == 0) {
        Finding finding{.code = FindingCode::NeverTriggers, .severity = Severity::Warning, .of = documents};
        if (!offerNesting(values, FilterPart::Trigger, finding)) {
            finding.part = FilterPart::Trigger;
            offerStatus(values, StatusMeaning::Down, FilterPart::Trigger, finding);
            finding.fix = finding.remedy.isEmpty() ? Fix::None : Fix::AddFilter;
        }
        findings.append(finding);
    }
    const bool hasResolve =
        std::ranges::any_of(filterSet.filters, [](const Filter& f) { return f.resolve.has_value(); });
    if (!hasResolve || m_resolves == 0) {
        Finding finding{.code = FindingCode::NeverResolves,
                        .severity = Severity::Warning,
                        .part = FilterPart::Resolve,
                        .count = hasResolve ? 1 : 0,
                        .of = documents};
        if (!hasResolve || !offerNesting(values, FilterPart::Resolve, finding)) {
            offerStatus(values, StatusMeaning::Up, hasResolve ? FilterPart::Resolve : FilterPart::Trigger,
                        finding);
            finding.fix = finding.remedy.isEmpty() ? Fix::None
                          : hasResolve             ? Fix::AddFilter
                                                   : Fix::AddResolve;
        }
        findings.append(finding);
    }
}

void VerdictRules::report(const FilterSet& filterSet, const ConditionValues& values,
                          QList<Finding>& findings) const
{
    if (filterSet.filters.isEmpty()) {
        return;
    }
    if (m_both.payloads > 0) {
        findings.append({.code = FindingCode::TriggerResolveOverlap,
                         .severity = Severity::Error,
                         .filter = m_bothTrigger,
                         .part = FilterPart::Trigger,
                         .field = FilterField::Items,
                         .values = {QString::number(m_bothTrigger), QString::number(m_bothResolve)},
                         .count = m_both.payloads,
                         .of = m_robustness.of,
                         .example = m_both.example});
        offerNarrowing(values, filterSet.profile, findings.last());
    }
    if (m_degraded.payloads > 0) {
        findings.append({.code = FindingCode::DegradedUnhandled,
                         .severity = Severity::Warning,
                         .part = FilterPart::Trigger,
                         .key = m_degradedKey,
                         .values = {QStringLiteral("degraded")},
                         .count = m_degraded.payloads,
                         .of = m_robustness.of,
                         .example = m_degraded.example,
                         .fix = Fix::AddFilter,
                         .remedy = QStringLiteral("degraded")});
    }
    reportReadings(findings);
    reportCoverage(filterSet, values, findings);
}

} // namespace gooseneck
