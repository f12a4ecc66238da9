// What the keys find: title-key-missing, description-key-missing, key-is-container, duplicate-key, no-from.

#include "filter/condition.h"
#include "filter/lintrules.h"

#include <algorithm>
#include <array>

namespace gooseneck {

namespace {

constexpr size_t fewMembers = 24;

/// Whether two members of an object may have one name: a look at the names' lengths and ends, which is enough
/// for nearly all objects.
bool mayHaveDuplicates(const JsonDocument& document, JsonIndex object)
{
    std::array<quint64, fewMembers> marks{};
    size_t count = 0;
    for (JsonIndex node = document.firstChild(object); node != noJson; node = document.nextSibling(node)) {
        const QByteArrayView name = document.rawKey(node);
        if (count == fewMembers || name.isEmpty() || name.contains('\\')) {
            return true;
        }
        const auto byte = [&](qsizetype at) { return quint64(static_cast<unsigned char>(name.at(at))); };
        const quint64 mark = (quint64(name.size()) << 32) | (byte(0) << 16) | (byte(name.size() / 2) << 8) |
                             byte(name.size() - 1);
        const auto end = marks.begin() + static_cast<std::ptrdiff_t>(count);
        if (std::find(marks.begin(), end, mark) != end) {
            return true;
        }
        marks[count++] = mark;
    }
    return false;
}

/// Whether the value, or one that it stands in, is a member whose name its object has twice. `plain` is an
/// object that was found to have no such members, to spare further looks.
bool isAmbiguous(const JsonDocument& document, JsonIndex node, JsonIndex plain)
{
    for (; node != document.root(); node = document.parent(node)) {
        const JsonIndex parent = document.parent(node);
        if (parent != plain && document.hasKey(node) && mayHaveDuplicates(document, parent) &&
            document.isDuplicateKey(node)) {
            return true;
        }
    }
    return false;
}

QString sendersKey(const std::optional<KnownSender>& sender, FilterField field)
{
    if (!sender) {
        return {};
    }
    switch (field) {
    case FilterField::Key:
        return sender->roles.status;
    case FilterField::MapKey:
        return sender->roles.incident;
    case FilterField::Title:
        return sender->roles.title;
    case FilterField::Description:
        return sender->roles.description;
    case FilterField::Whole:
    case FilterField::Items:
    case FilterField::Sender:
    case FilterField::Profile:
    case FilterField::Endpoint:
        break;
    }
    return {};
}

} // namespace

FieldRules::FieldRules(const FilterSet& filterSet, const KeyNodes& nodes)
    : m_titles(filterSet.filters.size())
    , m_descriptions(filterSet.filters.size())
{
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        const auto add = [&](const QString& key, FilterPart part, FilterField field, int condition) {
            addKey(nodes, key,
                   {.filter = number, .part = part, .field = field, .condition = condition, .key = key});
        };
        int condition = 0;
        for (const Condition& one : filter.trigger.conditions) {
            add(one.key, FilterPart::Trigger, FilterField::Key, condition++);
        }
        add(filter.trigger.mapIncidentWith, FilterPart::Trigger, FilterField::MapKey, 0);
        add(filter.trigger.titleFrom, FilterPart::Trigger, FilterField::Title, 0);
        add(filter.trigger.descriptionFrom, FilterPart::Trigger, FilterField::Description, 0);
        if (filter.resolve) {
            add(filter.resolve->condition.key, FilterPart::Resolve, FilterField::Key, 0);
            add(filter.resolve->incidentMappedWith, FilterPart::Resolve, FilterField::MapKey, 0);
        }
    }
}

void FieldRules::addKey(const KeyNodes& nodes, const QString& key, const Finding& place)
{
    const bool isKnown =
        std::ranges::any_of(m_keys, [&](const Key& known) { return known.place.key == key; });
    if (!key.isEmpty() && !isKnown) {
        m_keys.append({.place = place, .node = nodes.indexOf(key)});
    }
}

void FieldRules::add(const FilterSet& filterSet, const Evaluated& one, const KeyNodes& nodes)
{
    ++m_documents;
    if (m_sender.isEmpty() && one.sender) {
        m_sender = one.sender->fromName;
    }
    const JsonDocument& document = *one.payload.document;
    const CaptureId id = one.payload.capture->id;
    const bool isObject = document.kind(document.root()) == JsonKind::Object;
    const JsonIndex plain =
        isObject && !mayHaveDuplicates(document, document.root()) ? document.root() : noJson;
    for (Key& key : m_keys) {
        const JsonIndex node = nodes.node(key.node);
        if (node == noJson) {
            continue;
        }
        if (document.isContainer(node) && key.containers++ == 0) {
            key.containerExample = id;
            key.sendersOwn = sendersKey(one.sender, key.place.field);
        }
        if (isAmbiguous(document, node, plain) && key.duplicates++ == 0) {
            key.duplicateExample = id;
        }
    }
    if (one.verdict.triggerFilter) {
        const qsizetype place = *one.verdict.triggerFilter - 1;
        const TriggerPart& trigger = filterSet.filters[place].trigger;
        addAbsence(m_titles[place], trigger.titleFrom, one.verdict.titleFromKey, filterSet, one);
        addAbsence(m_descriptions[place], trigger.descriptionFrom, one.verdict.descriptionFromKey, filterSet,
                   one);
    }
}

void FieldRules::addAbsence(Absence& absence, const QString& key, bool isThere, const FilterSet& filterSet,
                            const Evaluated& one)
{
    if (key.isEmpty()) {
        return; // that is a choice
    }
    ++absence.triggers;
    if (!isThere && absence.without++ == 0) {
        absence.example = one.payload.capture->id;
        absence.elsewhere = otherNesting(key, *one.payload.document, filterSet.profile.keys);
    }
}

void FieldRules::report(const FilterSet& filterSet, QList<Finding>& findings) const
{
    const auto addMissing = [&](FindingCode code, Severity severity, FilterField field,
                                const Absence& absence, qsizetype place, const QString& key) {
        if (absence.without > 0) {
            findings.append({.code = code,
                             .severity = severity,
                             .filter = static_cast<int>(place) + 1,
                             .part = FilterPart::Trigger,
                             .field = field,
                             .key = key,
                             .count = absence.without,
                             .of = absence.triggers,
                             .example = absence.example,
                             .fix = absence.elsewhere.isEmpty() ? Fix::None : Fix::UseKey,
                             .remedy = absence.elsewhere});
        }
    };
    for (qsizetype i = 0; i < filterSet.filters.size(); ++i) {
        const TriggerPart& trigger = filterSet.filters[i].trigger;
        addMissing(FindingCode::TitleKeyMissing, Severity::Warning, FilterField::Title, m_titles[i], i,
                   trigger.titleFrom);
        addMissing(FindingCode::DescriptionKeyMissing, Severity::Info, FilterField::Description,
                   m_descriptions[i], i, trigger.descriptionFrom);
    }
    const auto add = [&](const Key& key, FindingCode code, qsizetype count, CaptureId example,
                         const QString& remedy) {
        if (count > 0) {
            Finding finding = key.place;
            finding.code = code;
            finding.severity = Severity::Warning;
            finding.count = count;
            finding.of = m_documents;
            finding.example = example;
            finding.remedy = remedy;
            finding.fix = remedy.isEmpty() ? Fix::None : Fix::UseKey;
            findings.append(finding);
        }
    };
    for (const Key& key : m_keys) {
        add(key, FindingCode::KeyIsContainer, key.containers, key.containerExample, key.sendersOwn);
        add(key, FindingCode::DuplicateKey, key.duplicates, key.duplicateExample, {});
    }
    if (!filterSet.filters.isEmpty() && filterSet.from.isEmpty()) {
        findings.append({.code = FindingCode::NoFrom,
                         .severity = Severity::Info,
                         .field = FilterField::Sender,
                         .fix = m_sender.isEmpty() ? Fix::None : Fix::UseSender,
                         .remedy = m_sender});
    }
}

} // namespace gooseneck
