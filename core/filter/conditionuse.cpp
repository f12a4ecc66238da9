#include "filter/conditionuse.h"

#include "filter/condition.h"

#include <algorithm>

namespace gooseneck {

namespace {

constexpr int maxSearches = 20; ///< of payloads that lack a key, for another nesting of it

} // namespace

ConditionValues::ConditionValues(const FilterSet& filterSet, const KeyNodes& nodes)
    : m_profile(filterSet.profile)
{
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        int index = 0;
        for (const Condition& condition : filter.trigger.conditions) {
            addPlace(condition, number, FilterPart::Trigger, index++, nodes);
        }
        if (filter.resolve) {
            addPlace(filter.resolve->condition, number, FilterPart::Resolve, 0, nodes);
        }
    }
}

void ConditionValues::addPlace(const Condition& condition, int filter, FilterPart part, int index,
                               const KeyNodes& nodes)
{
    auto key = std::ranges::find(m_keys, condition.key, &Key::key);
    if (key == m_keys.end()) {
        key = m_keys.insert(m_keys.end(), Key{condition.key, nodes.indexOf(condition.key), {}, 0, {}, 0, 0});
    }
    m_places.append({filter, part, index, condition, key - m_keys.begin(),
                     QList<qsizetype>(condition.contains.size()), 0, false});
}

void ConditionValues::add(const Evaluated& one, const KeyNodes& nodes)
{
    m_last = {};
    ++m_payloads;
    const JsonDocument& document = *one.payload.document;
    const CaptureId id = one.payload.capture->id;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        Key& key = m_keys[i];
        const JsonIndex node = nodes.node(key.node);
        if (node == noJson) {
            if (key.elsewhere.isEmpty() && key.searches < maxSearches) {
                ++key.searches;
                key.elsewhere = otherNesting(key.key, document, m_profile.keys);
                key.elsewhereExample = id;
            }
            continue;
        }
        ++key.present;
        if (document.kind(node) != JsonKind::Null) {
            count(key, i, document.text(node), id);
        }
    }
}

void ConditionValues::count(Key& key, qsizetype index, const QByteArray& text, CaptureId id)
{
    Sensitivity sensitivity;
    const auto known = key.values.find(text);
    if (known != key.values.end()) {
        ++known->count;
        sensitivity = known->sensitivity;
    } else {
        sensitivity = sensitivityOf(index, text);
        if (key.values.size() < maxDistinctValues && text.size() <= maxValueBytes) {
            key.values.insert(text, {1, id, sensitivity});
        } else {
            countBeyond(index, text, id);
        }
    }
    m_last.toCase = m_last.toCase || sensitivity.toCase;
    m_last.toItems = m_last.toItems || sensitivity.toItems;
}

ConditionValues::Sensitivity ConditionValues::sensitivityOf(qsizetype key, const QByteArray& text) const
{
    Sensitivity sensitivity;
    for (const Place& place : m_places) {
        if (place.key != key) {
            continue;
        }
        qsizetype contained = 0;
        for (const QString& item : place.asked.contains) {
            const bool sensitive = containsItem(text, item, CaseReading::Sensitive);
            const bool insensitive = sensitive || containsItem(text, item, CaseReading::Insensitive);
            sensitivity.toCase = sensitivity.toCase || sensitive != insensitive;
            contained += (m_profile.letterCase == CaseReading::Sensitive ? sensitive : insensitive) ? 1 : 0;
        }
        sensitivity.toItems =
            sensitivity.toItems || (contained > 0 && contained < place.asked.contains.size());
    }
    return sensitivity;
}

void ConditionValues::countBeyond(qsizetype key, const QByteArray& text, CaptureId id)
{
    for (Place& place : m_places) {
        if (place.key != key) {
            continue;
        }
        bool all = true;
        for (qsizetype i = 0; i < place.beyond.size(); ++i) {
            const bool contained = containsItem(text, place.asked.contains[i], m_profile.letterCase);
            place.beyond[i] += contained ? 1 : 0;
            all = all && contained;
        }
        place.heldBeyond = place.heldBeyond || all;
        place.beyondExample = place.beyondExample == 0 ? id : place.beyondExample;
    }
}

const ConditionValues::Key* ConditionValues::find(const QString& key) const
{
    const auto found = std::ranges::find(m_keys, key, &Key::key);
    return found == m_keys.cend() ? nullptr : &*found;
}

QList<ConditionUse> ConditionValues::uses() const
{
    QList<ConditionUse> uses;
    if (m_payloads == 0) {
        return uses;
    }
    for (const Place& place : m_places) {
        ConditionUse use{place.filter, place.part, place.condition, place.asked.key, {}};
        for (qsizetype i = 0; i < place.asked.contains.size(); ++i) {
            ItemUse item{place.asked.contains[i], place.beyond[i], {}, place.beyond[i] > 0 ? 1 : 0};
            const QHash<QByteArray, Value>& values = keyOf(place).values;
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (containsItem(it.key(), item.item, m_profile.letterCase)) {
                    item.payloads += it->count;
                    item.values.append({QString::fromUtf8(it.key()), it->count});
                }
            }
            std::ranges::sort(item.values, [](const SeenValue& a, const SeenValue& b) {
                return a.count != b.count ? a.count > b.count : a.text < b.text;
            });
            if (item.values.size() > maxShownValues) {
                item.moreValues += item.values.size() - maxShownValues;
                item.values.resize(maxShownValues);
            }
            use.items.append(item);
        }
        uses.append(use);
    }
    return uses;
}

} // namespace gooseneck
