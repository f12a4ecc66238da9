#pragma once

#include "filter/evaluated.h"
#include "filter/keynodes.h"
#include "filter/lint.h"
#include "insight/seenkeys.h"

#include <QHash>

namespace gooseneck {

/// How far an item of a list reaches among the payloads seen.
struct ItemUse
{
    QString item;
    qsizetype payloads = 0;   ///< whose value contains it
    QList<SeenValue> values;  ///< the distinct ones, the most frequent first, at most maxShownValues
    qsizetype moreValues = 0; ///< distinct ones that are not among them

    bool operator==(const ItemUse&) const = default;
};

/// The items of one condition, in the order of its list.
struct ConditionUse
{
    int filter = 0;
    FilterPart part = FilterPart::Trigger;
    int condition = 0; ///< which of the trigger's, from 0
    QString key;
    QList<ItemUse> items;

    bool operator==(const ConditionUse&) const = default;
};

constexpr qsizetype maxShownValues = 30;

/// The values under the keys of a filter set's conditions, collected payload by payload under the set's own
/// reading of nested keys. Bounded: of each key the first maxDistinctValues different values of up to
/// maxValueBytes are kept, beyond them the items are only counted.
class ConditionValues
{
public:
    ConditionValues(const FilterSet& filterSet, const KeyNodes& nodes);

    /// `nodes` has looked at this payload.
    void add(const Evaluated& one, const KeyNodes& nodes);

    /// Whether some item is in the payload added last under one of the two readings of case only, and whether
    /// of some list some items are in it and some are not: if not, no outcome can depend on that switch.
    struct Sensitivity
    {
        bool toCase = false;
        bool toItems = false;
    };
    Sensitivity lastSensitivity() const { return m_last; }

    /// A value, and how often it was there.
    struct Value
    {
        qsizetype count = 0;
        CaptureId example = 0;
        Sensitivity sensitivity = {};
    };

    struct Key
    {
        QString key;
        qsizetype node = 0; ///< in KeyNodes
        QHash<QByteArray, Value> values;
        qsizetype present = 0;
        QString elsewhere; ///< where a payload that lacks the key has it (otherNesting())
        CaptureId elsewhereExample = 0;
        int searches = 0;
    };
    struct Place
    {
        int filter = 0;
        FilterPart part = FilterPart::Trigger;
        int condition = 0;
        Condition asked;
        qsizetype key = 0;       ///< in keys()
        QList<qsizetype> beyond; ///< by item: matches among the values that are not kept
        CaptureId beyondExample = 0;
        bool heldBeyond = false; ///< all items at once, for one of those values
    };

    const QList<Place>& places() const { return m_places; }
    const Key& keyOf(const Place& place) const { return m_keys[place.key]; }
    const Key* find(const QString& key) const;
    qsizetype payloads() const { return m_payloads; }

    /// None as long as there was no payload.
    QList<ConditionUse> uses() const;

private:
    void addPlace(const Condition& condition, int filter, FilterPart part, int index, const KeyNodes& nodes);
    Sensitivity sensitivityOf(qsizetype key, const QByteArray& text) const;
    void count(Key& key, qsizetype index, const QByteArray& text, CaptureId id);
    void countBeyond(qsizetype key, const QByteArray& text, CaptureId id);

    MatchingProfile m_profile;
    QList<Key> m_keys;
    QList<Place> m_places;
    qsizetype m_payloads = 0;
    Sensitivity m_last;
};

constexpr qsizetype maxDistinctValues = 500;
constexpr qsizetype maxValueBytes = 400;

} // namespace gooseneck
