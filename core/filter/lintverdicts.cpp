#include "filter/lintrules.h"

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

/// "All" and "any" read a list of one item, or of none, alike.
bool hasListOfSeveral(const FilterSet& filterSet)
{
    const auto several = [](const Condition& condition) { return condition.contains.size() > 1; };
    return std::ranges::any_of(filterSet.filters, [&](const Filter& filter) {
        return std::ranges::any_of(filter.trigger.conditions, several) ||
               (filter.resolve && several(filter.resolve->condition));
    });
}

} // namespace

VerdictRules::VerdictRules(const FilterSet& filterSet)
    : m_uses(filterSet.filters.size())
{
    const MatchingProfile& chosen = filterSet.profile;
    const bool itemsMatter = hasListOfSeveral(filterSet);
    for (const MatchingProfile& other : allProfiles()) {
        const bool items = other.items != chosen.items;
        const bool keys = other.keys != chosen.keys;
        const bool letterCase = other.letterCase != chosen.letterCase;
        if (items + keys + letterCase == 1 && (!items || itemsMatter)) {
            m_readings[items ? Items : keys ? Keys : Case].append(other);
        }
    }
}

void VerdictRules::add(const FilterSet& filterSet, const Evaluated& one)
{
    if (!one.payload.document || filterSet.filters.isEmpty()) {
        return;
    }
    ++m_documents;
    const Verdict& verdict = one.verdict;
    if (verdict.triggerFilter) {
        Use& use = m_uses[*verdict.triggerFilter - 1];
        ++use.triggers;
        use.withoutId += verdict.triggerIncident ? 0 : 1;
        use.withoutTitle += verdict.titleFromKey ? 0 : 1;
        ++m_triggers;
    }
    if (verdict.resolveFilter) {
        Use& use = m_uses[*verdict.resolveFilter - 1];
        ++use.resolves;
        use.resolvesWithoutId += verdict.resolveIncident ? 0 : 1;
        m_resolves += isTestButton(one) ? 0 : 1;
    }
    m_both += verdict.kind == VerdictKind::Both ? 1 : 0;
    m_testButtons += isTestButton(one) ? 1 : 0;
    m_degraded += isUnhandledDegraded(one) ? 1 : 0;
    addReadings(filterSet, one);
}

void VerdictRules::addReadings(const FilterSet& filterSet, const Evaluated& one)
{
    for (const Switch name : {Items, Keys, Case}) {
        const bool depends = std::ranges::any_of(m_readings[name], [&](const MatchingProfile& reading) {
            return !sameOutcomeUnder(filterSet, *one.payload.document, reading, one.verdict);
        });
        m_dependent[name] += depends ? 1 : 0;
    }
}

void VerdictRules::reportMissingKeys(const FilterSet& filterSet, QList<Finding>& findings) const
{
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        const Use& use = m_uses[number++];
        const auto add = [&](FindingCode code, Severity severity, FilterPart part, const QString& key,
                             qsizetype count, qsizetype of) {
            // An empty map key is reported from the form's own fields; an empty title key is a choice.
            if (count > 0 && !key.isEmpty()) {
                findings.append({code, severity, number, part, key, {}, count, of});
            }
        };
        add(FindingCode::MapKeyMissing, Severity::Error, FilterPart::Trigger, filter.trigger.mapIncidentWith,
            use.withoutId, use.triggers);
        add(FindingCode::MapKeyMissing, Severity::Error, FilterPart::Resolve,
            filter.resolve ? filter.resolve->incidentMappedWith : QString(), use.resolvesWithoutId,
            use.resolves);
        add(FindingCode::TitleKeyMissing, Severity::Warning, FilterPart::Trigger, filter.trigger.titleFrom,
            use.withoutTitle, use.triggers);
    }
}

void VerdictRules::reportCoverage(const FilterSet& filterSet, QList<Finding>& findings) const
{
    if (m_documents == 0) {
        return;
    }
    if (m_testButtons == m_documents) {
        // The Test button can never exercise a trigger: it always says "recovered" (facts/openstatus.md, 1).
        findings.append({.code = FindingCode::OnlyTestButton,
                         .severity = Severity::Warning,
                         .count = m_documents,
                         .of = m_documents});
        return;
    }
    if (m_triggers == 0) {
        findings.append(
            {.code = FindingCode::NeverTriggers, .severity = Severity::Warning, .of = m_documents});
    }
    const bool hasResolve =
        std::ranges::any_of(filterSet.filters, [](const Filter& f) { return f.resolve.has_value(); });
    if (!hasResolve || m_resolves == 0) {
        findings.append({.code = FindingCode::NeverResolves,
                         .severity = Severity::Warning,
                         .count = hasResolve ? 1 : 0,
                         .of = m_documents});
    }
}

void VerdictRules::report(const FilterSet& filterSet, QList<Finding>& findings) const
{
    if (filterSet.filters.isEmpty()) {
        return;
    }
    reportMissingKeys(filterSet, findings);
    const auto add = [&](FindingCode code, Severity severity, const QString& key, qsizetype count) {
        if (count > 0) {
            findings.append(
                {.code = code, .severity = severity, .key = key, .count = count, .of = m_documents});
        }
    };
    add(FindingCode::TriggerResolveOverlap, Severity::Error, {}, m_both);
    add(FindingCode::DegradedUnhandled, Severity::Warning, {}, m_degraded);
    add(FindingCode::ReadingDependent, Severity::Warning, QStringLiteral("items"), m_dependent[Items]);
    add(FindingCode::ReadingDependent, Severity::Warning, QStringLiteral("keys"), m_dependent[Keys]);
    add(FindingCode::ReadingDependent, Severity::Warning, QStringLiteral("case"), m_dependent[Case]);
    reportCoverage(filterSet, findings);
}

} // namespace gooseneck
