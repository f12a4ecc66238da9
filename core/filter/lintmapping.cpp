// What the map keys say: map-key-differs, map-key-missing, map-key-varies-in-pair, map-key-changes,
// map-key-not-distinct.

#include "base/plaintext.h"
#include "filter/condition.h"
#include "filter/lintrules.h"
#include "insight/rolesuggestions.h"

#include <algorithm>

namespace gooseneck {

namespace {

constexpr qsizetype maxMonitors = 2000;
constexpr qsizetype sampledOfEach = 100; ///< triggers, resolves
constexpr qsizetype shownIdLength = 60;
constexpr size_t idsThatChange = 3; ///< of one monitor: fewer may be one for "down" and one for "up"

/// Which monitor a payload is about, told by something else than the key that is looked at: the key that its
/// sender documents, else its title. Empty if nothing tells.
struct MonitorName
{
    QString name;
    bool isCertain = false;
};

MonitorName monitorOf(const FilterSet& set, const Evaluated& one)
{
    const JsonDocument& document = *one.payload.document;
    if (one.sender && one.sender->kind == SenderKind::OpenStatusTestButton) {
        return {}; // no real monitor
    }
    if (one.sender && !one.sender->roles.incident.isEmpty()) {
        const auto name = textUnder(document, one.sender->roles.incident, KeysReading::Dotted);
        return {name.value_or(QString()), true};
    }
    const int number = one.verdict.triggerFilter.value_or(one.verdict.resolveFilter.value_or(0));
    const QString& title = set.filters[number - 1].trigger.titleFrom;
    return {textUnder(document, title, set.profile.keys).value_or(QString()), false};
}

void addDifferent(const Filter& filter, int number, QList<Finding>& findings)
{
    const QString& map = filter.trigger.mapIncidentWith;
    if (filter.resolve && map != filter.resolve->incidentMappedWith) {
        findings.append({.code = FindingCode::MapKeyDiffers,
                         .severity = Severity::Error,
                         .filter = number,
                         .part = FilterPart::Resolve,
                         .field = FilterField::MapKey,
                         .key = filter.resolve->incidentMappedWith,
                         .values = {map},
                         .fix = map.isEmpty() ? Fix::None : Fix::UseTriggerKey});
    }
}

} // namespace

bool MappingRules::Ids::has(size_t hash) const
{
    return std::find(hashes.cbegin(), hashes.cbegin() + count, hash) != hashes.cbegin() + count;
}

void MappingRules::Ids::add(const QString& id, int filterNumber, CaptureId capture)
{
    const size_t hash = qHash(id);
    if (count == 0) {
        first = visibleExcerpt(id, shownIdLength);
        filter = filterNumber;
        example = capture;
    }
    if (count < most && !has(hash)) {
        hashes[count++] = hash;
    }
}

MappingRules::MappingRules(const FilterSet& filterSet)
    : m_triggers(filterSet.filters.size())
    , m_resolves(filterSet.filters.size())
{
}

void MappingRules::addUse(Use& use, const QString& key, KeysReading keys, const std::optional<QString>& id,
                          const Evaluated& one)
{
    ++use.matched;
    if (id) {
        return;
    }
    ++use.withoutId;
    if (use.example == 0) {
        use.example = one.payload.capture->id;
        use.elsewhere = key.isEmpty() ? QString() : otherNesting(key, *one.payload.document, keys);
    }
}

void MappingRules::add(const FilterSet& filterSet, const Evaluated& one)
{
    const Verdict& verdict = one.verdict;
    if (!(verdict.triggerFilter || verdict.resolveFilter)) {
        return;
    }
    const KeysReading keys = filterSet.profile.keys;
    if (verdict.triggerFilter) {
        const qsizetype place = *verdict.triggerFilter - 1;
        addUse(m_triggers[place], filterSet.filters[place].trigger.mapIncidentWith, keys,
               verdict.triggerIncident, one);
    }
    if (verdict.resolveFilter) {
        const qsizetype place = *verdict.resolveFilter - 1;
        addUse(m_resolves[place], filterSet.filters[place].resolve->incidentMappedWith, keys,
               verdict.resolveIncident, one);
    }
    qsizetype& sampled = verdict.triggerFilter ? m_sampledTriggers : m_sampledResolves;
    if (sampled < sampledOfEach) {
        ++sampled;
        m_sample.add(*one.payload.document, one.payload.capture->receivedAt, one.sender);
    }
    addMonitor(filterSet, one);
}

void MappingRules::addMonitor(const FilterSet& filterSet, const Evaluated& one)
{
    const Verdict& verdict = one.verdict;
    if (verdict.kind == VerdictKind::Both || !(verdict.triggerIncident || verdict.resolveIncident)) {
        return;
    }
    const auto [name, isCertain] = monitorOf(filterSet, one);
    if (name.isEmpty()) {
        return;
    }
    const QByteArray key = (isCertain ? '!' : '?') + name.toUtf8();
    auto place = m_places.constFind(key);
    if (place == m_places.cend()) {
        if (m_monitors.size() == maxMonitors) {
            return;
        }
        place = m_places.insert(key, m_monitors.size());
        m_monitors.append({visibleExcerpt(name, shownIdLength), {}, {}, isCertain});
    }
    Monitor& monitor = m_monitors[*place];
    const CaptureId id = one.payload.capture->id;
    if (verdict.triggerIncident) {
        monitor.triggers.add(*verdict.triggerIncident, *verdict.triggerFilter, id);
    } else {
        monitor.resolves.add(*verdict.resolveIncident, *verdict.resolveFilter, id);
    }
}

/// The best key for ids that the chosen reading of nested keys finds and that tells so many monitors apart;
/// empty if there is no other.
QString MappingRules::bestKey(const FilterSet& filterSet, const QString& insteadOf, qsizetype monitors) const
{
    for (const RoleCandidate& candidate : suggestRoles(m_sample).incident.candidates) {
        const bool isFound = !candidate.key.contains(u'.') || filterSet.profile.keys == KeysReading::Dotted;
        const bool isGood = candidate.reason == SuggestionReason::KnownSender ||
                            (candidate.isProven && candidate.of >= monitors);
        if (isGood && isFound && candidate.key != insteadOf) {
            return candidate.key;
        }
    }
    return {};
}

void MappingRules::reportMissing(const FilterSet& filterSet, QList<Finding>& findings) const
{
    const auto add = [&](const Use& use, qsizetype place, FilterPart part, const QString& key) {
        const bool hasResolve = filterSet.filters[place].resolve.has_value();
        if (key.isEmpty() ? part == FilterPart::Resolve || !hasResolve : use.withoutId == 0) {
            return;
        }
        Finding finding{.code = FindingCode::MapKeyMissing,
                        .severity = Severity::Error,
                        .filter = static_cast<int>(place) + 1,
                        .part = part,
                        .field = FilterField::MapKey,
                        .key = key,
                        .count = key.isEmpty() ? 0 : use.withoutId,
                        .of = use.matched,
                        .example = use.example};
        finding.remedy = use.elsewhere.isEmpty() ? bestKey(filterSet, key, 1) : use.elsewhere;
        finding.fix = finding.remedy.isEmpty() ? Fix::None : Fix::UseKey;
        findings.append(finding);
    };
    for (qsizetype i = 0; i < filterSet.filters.size(); ++i) {
        const Filter& filter = filterSet.filters[i];
        addDifferent(filter, static_cast<int>(i) + 1, findings);
        add(m_triggers[i], i, FilterPart::Trigger, filter.trigger.mapIncidentWith);
        add(m_resolves[i], i, FilterPart::Resolve,
            filter.resolve ? filter.resolve->incidentMappedWith : QString());
    }
}

/// Monitors whose triggers and resolves have no id in common.
void MappingRules::reportPairs(const FilterSet& filterSet, QList<Finding>& findings) const
{
    const auto isBroken = [](const Monitor& monitor) {
        const Ids& ids = monitor.triggers;
        return ids.count > 0 && monitor.resolves.count > 0 &&
               std::none_of(ids.hashes.cbegin(), ids.hashes.cbegin() + ids.count,
                            [&](size_t hash) { return monitor.resolves.has(hash); });
    };
    const auto broken = std::ranges::find_if(m_monitors, isBroken);
    if (broken == m_monitors.cend()) {
        return;
    }
    const auto [name, triggers, resolves, isCertain] = *broken;
    const Filter& filter = filterSet.filters[triggers.filter - 1];
    const bool changes = triggers.count + resolves.count >= idsThatChange;
    Finding finding{.code = changes ? FindingCode::MapKeyChanges : FindingCode::MapKeyVariesInPair,
                    .severity = Severity::Error,
                    .filter = triggers.filter,
                    .part = FilterPart::Trigger,
                    .field = FilterField::MapKey,
                    .key = filter.trigger.mapIncidentWith,
                    .values = {triggers.first, resolves.first, name},
                    .count = std::ranges::count_if(m_monitors, isBroken),
                    .of = m_monitors.size(),
                    .example = resolves.example};
    finding.remedy = bestKey(filterSet, finding.key, 1);
    finding.fix = finding.remedy.isEmpty() ? Fix::None : Fix::UseKey;
    findings.append(finding);
}

/// Two monitors with one id: the one's recovery would close the other's incident. A title alone makes a
/// monitor only if it stands in a trigger and in a resolve, or it may be a text that goes with the state.
void MappingRules::reportShared(const FilterSet& filterSet, QList<Finding>& findings) const
{
    QHash<size_t, qsizetype> owners;
    for (qsizetype i = 0; i < m_monitors.size(); ++i) {
        const Monitor& monitor = m_monitors[i];
        const bool counts = monitor.isCertain || (monitor.triggers.count > 0 && monitor.resolves.count > 0);
        for (size_t n = 0; counts && n < monitor.triggers.count; ++n) {
            const qsizetype owner = owners.value(monitor.triggers.hashes[n], i);
            if (owner == i) {
                owners.insert(monitor.triggers.hashes[n], i);
                continue;
            }
            const Ids& ids = monitor.triggers;
            Finding finding{.code = FindingCode::MapKeyNotDistinct,
                            .severity = Severity::Error,
                            .filter = ids.filter,
                            .part = FilterPart::Trigger,
                            .field = FilterField::MapKey,
                            .key = filterSet.filters[ids.filter - 1].trigger.mapIncidentWith,
                            .values = {ids.first, m_monitors[owner].name, monitor.name},
                            .of = m_monitors.size(),
                            .example = ids.example};
            // A title that tells them apart in trigger and resolve does so as an id as well.
            finding.remedy = monitor.isCertain ? bestKey(filterSet, finding.key, 2)
                                               : filterSet.filters[ids.filter - 1].trigger.titleFrom;
            finding.fix = finding.remedy.isEmpty() ? Fix::None : Fix::UseKey;
            findings.append(finding);
            return;
        }
    }
}

void MappingRules::report(const FilterSet& filterSet, QList<Finding>& findings) const
{
    reportMissing(filterSet, findings);
    reportPairs(filterSet, findings);
    reportShared(filterSet, findings);
}

} // namespace gooseneck
