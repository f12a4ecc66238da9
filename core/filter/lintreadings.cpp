// What depends on an undocumented reading: reading-dependent, and the figures of robustness.

#include "filter/lintrules.h"
#include "filter/lookup.h"

#include <algorithm>

namespace gooseneck {

namespace {

constexpr int maxKeySearches = 50; ///< of dependent payloads, for the keys that are to blame

/// "All" and "any" read a list of one item, or of none, alike.
bool hasListOfSeveral(const FilterSet& filterSet)
{
    const auto several = [](const Condition& condition) { return condition.contains.size() > 1; };
    return std::ranges::any_of(filterSet.filters, [&](const Filter& filter) {
        return std::ranges::any_of(filter.trigger.conditions, several) ||
               (filter.resolve && several(filter.resolve->condition));
    });
}

/// The keys that decide about an outcome: of the conditions, and those that map, in the filters that gave it;
/// in all where none did.
QStringList decidingKeys(const FilterSet& filterSet, const Verdict& verdict)
{
    QStringList keys;
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        if (verdict.kind == VerdictKind::None || verdict.triggerFilter == number) {
            for (const Condition& condition : filter.trigger.conditions) {
                keys.append(condition.key);
            }
            keys.append(filter.trigger.mapIncidentWith);
        }
        if (filter.resolve && (verdict.kind == VerdictKind::None || verdict.resolveFilter == number)) {
            keys << filter.resolve->condition.key << filter.resolve->incidentMappedWith;
        }
    }
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

/// Whether some key finds another value under another reading of nested keys.
bool areKeysAmbiguous(const std::vector<QByteArray>& keys, const JsonDocument& document)
{
    return std::ranges::any_of(keys, [&](const QByteArray& key) {
        const JsonIndex found = lookup(document, key, KeysReading::AnyDepth);
        return found != lookup(document, key, KeysReading::Dotted) ||
               found != lookup(document, key, KeysReading::TopLevel);
    });
}

} // namespace

OutcomeChange changeBetween(const Verdict& chosen, const Verdict& other)
{
    if (chosen.kind != other.kind || chosen.triggerFilter != other.triggerFilter ||
        chosen.resolveFilter != other.resolveFilter) {
        return OutcomeChange::OtherVerdict;
    }
    const bool isLost = (chosen.triggerIncident && !other.triggerIncident) ||
                        (chosen.resolveIncident && !other.resolveIncident);
    return isLost ? OutcomeChange::NoId : OutcomeChange::OtherId;
}

VerdictRules::VerdictRules(const FilterSet& filterSet)
{
    const MatchingProfile& chosen = filterSet.profile;
    const bool itemsMatter = hasListOfSeveral(filterSet);
    for (const QString& key : decidingKeys(filterSet, {})) {
        m_keys.push_back(key.toUtf8());
    }
    for (const MatchingProfile& other : allProfiles()) {
        const bool items = other.items != chosen.items;
        const bool keys = other.keys != chosen.keys;
        const bool letterCase = other.letterCase != chosen.letterCase;
        if (items && !itemsMatter) {
            continue;
        }
        if (items + keys + letterCase == 1) {
            m_readings[items ? Robustness::Items : keys ? Robustness::Keys : Robustness::Case].append(other);
        } else if (items + keys + letterCase > 1) {
            m_together.append(other);
        }
    }
}

/// Whether the outcome is another one under some of these readings.
bool VerdictRules::addCause(Robustness::Cause& cause, const QList<MatchingProfile>& readings,
                            const FilterSet& filterSet, const Evaluated& one)
{
    const JsonDocument& document = *one.payload.document;
    const auto reading = std::ranges::find_if(readings, [&](const MatchingProfile& other) {
        return !sameOutcomeUnder(filterSet, document, other, one.verdict);
    });
    if (reading == readings.cend()) {
        return false;
    }
    ++cause.payloads;
    if (cause.named.size() < Robustness::maxNamed) {
        const Verdict other = evaluate(filterSet, document, *reading);
        cause.named.append(
            {one.payload.capture->id, *reading, changeBetween(one.verdict, other), other.kind});
    }
    return true;
}

bool VerdictRules::addSwitch(Robustness::Switch name, const FilterSet& filterSet, const Evaluated& one)
{
    return addCause(m_robustness.causes[name], m_readings[name], filterSet, one);
}

/// Nothing is evaluated for a switch that cannot matter to this payload.
void VerdictRules::addReadings(const FilterSet& filterSet, const Evaluated& one,
                               ConditionValues::Sensitivity sensitivity)
{
    const bool byItems = sensitivity.toItems && addSwitch(Robustness::Items, filterSet, one);
    const bool byKeys = addSwitch(Robustness::Keys, filterSet, one);
    const bool byCase = sensitivity.toCase && addSwitch(Robustness::Case, filterSet, one);
    if (byKeys && m_keySearches < maxKeySearches) {
        ++m_keySearches;
        noteNestedKeys(filterSet, one);
    }
    bool depends = byItems || byKeys || byCase;
    const bool mayDependTogether =
        !depends && (sensitivity.toCase || areKeysAmbiguous(m_keys, *one.payload.document));
    depends = depends || (mayDependTogether && addCause(m_robustness.together, m_together, filterSet, one));
    m_robustness.dependent += depends ? 1 : 0;
}

void VerdictRules::noteNestedKeys(const FilterSet& filterSet, const Evaluated& one)
{
    const JsonDocument& document = *one.payload.document;
    for (const QString& key : decidingKeys(filterSet, one.verdict)) {
        const QByteArray utf8 = key.toUtf8();
        const JsonIndex chosen = lookup(document, utf8, filterSet.profile.keys);
        const bool differs =
            std::ranges::any_of(std::array{KeysReading::TopLevel, KeysReading::Dotted, KeysReading::AnyDepth},
                                [&](KeysReading other) { return lookup(document, utf8, other) != chosen; });
        if (differs && !m_robustness.keys.contains(key)) {
            m_robustness.keys.append(key);
        }
    }
}

void VerdictRules::reportReadings(QList<Finding>& findings) const
{
    const auto add = [&](Robustness::Switch name, const QString& word, const QStringList& values) {
        const Robustness::Cause& cause = m_robustness.causes[name];
        if (cause.payloads > 0) {
            findings.append({.code = FindingCode::ReadingDependent,
                             .severity = Severity::Warning,
                             .field = FilterField::Profile,
                             .key = word,
                             .values = values,
                             .count = cause.payloads,
                             .of = m_robustness.of,
                             .example = cause.named[0].payload});
        }
    };
    add(Robustness::Items, QStringLiteral("items"), {});
    add(Robustness::Keys, QStringLiteral("keys"), m_robustness.keys);
    add(Robustness::Case, QStringLiteral("case"), {});
}

} // namespace gooseneck
