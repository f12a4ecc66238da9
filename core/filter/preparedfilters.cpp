#include "filter/preparedfilters.h"

#include "filter/deciding.h"
#include "filter/lookup.h"
#include "filter/readingset.h"
#include "json/jsonpath.h"
#include "json/jsontext.h"

#include <QVarLengthArray>

#include <array>
#include <span>

namespace gooseneck {

namespace {

constexpr std::array keysReadings{KeysReading::TopLevel, KeysReading::Dotted, KeysReading::AnyDepth};

/// A value's text; only a string with escapes, or an array or object, has to be made.
QByteArrayView textOf(const JsonDocument& document, JsonIndex node, QByteArray& made)
{
    const QByteArrayView raw = document.raw(node);
    switch (document.kind(node)) {
    case JsonKind::String:
        if (!raw.contains('\\')) {
            return raw.sliced(1, raw.size() - 2);
        }
        break;
    case JsonKind::Array:
    case JsonKind::Object:
        break;
    case JsonKind::Null:
    case JsonKind::False:
    case JsonKind::True:
    case JsonKind::Number:
        return raw;
    }
    made = document.text(node);
    return made;
}

} // namespace

/// What each key finds in one payload, looked up when it is first asked for.
class PreparedFilters::Lookups
{
public:
    Lookups(const PreparedFilters& filters, const JsonDocument& document)
        : m_document(document)
        , m_keys(filters.m_keys)
        , m_found(3 * filters.m_keys.size())
    {
        std::fill(m_found.begin(), m_found.end(), notAsked);
    }

    const JsonDocument& document() const { return m_document; }
    JsonIndex node(qsizetype key, KeysReading keys)
    {
        JsonIndex& found = m_found[3 * key + static_cast<qsizetype>(keys)];
        if (found == notAsked) {
            found = keys == KeysReading::Dotted ? dotted(key) : lookup(m_document, m_keys[key].utf8, keys);
        }
        return found;
    }

private:
    static constexpr JsonIndex notAsked = noJson - 1;

    /// As nodeAt(); the member of the root is likely to be asked for anyway.
    JsonIndex dotted(qsizetype key)
    {
        const JsonIndex literal = node(key, KeysReading::TopLevel);
        const bool isMember = !m_keys[key].hasDot && m_document.kind(m_document.root()) == JsonKind::Object;
        return literal != noJson || isMember ? literal : walkTo(m_document, m_keys[key].utf8);
    }

    const JsonDocument& m_document;
    const QList<KeyText>& m_keys;
    QVarLengthArray<JsonIndex, 64> m_found;
};

/// One payload under one reading.
class PreparedFilters::Reader
{
public:
    Reader(Lookups& lookups, const MatchingProfile& profile)
        : m_lookups(lookups)
        , m_profile(profile)
    {
    }

    bool holds(const PreparedCondition& condition) const
    {
        const JsonDocument& document = m_lookups.document();
        const JsonIndex node = m_lookups.node(condition.key, m_profile.keys);
        if (node == noJson || document.kind(node) == JsonKind::Null) {
            return false;
        }
        QByteArray made;
        return itemsHold(condition.items, textOf(document, node, made), m_profile.items,
                         m_profile.letterCase);
    }

    std::optional<QString> text(Key key) const
    {
        const JsonDocument& document = m_lookups.document();
        const JsonIndex node = key ? m_lookups.node(*key, m_profile.keys) : noJson;
        if (node == noJson || document.kind(node) == JsonKind::Null) {
            return std::nullopt;
        }
        QByteArray made;
        return charactersOf(textOf(document, node, made));
    }

private:
    Lookups& m_lookups;
    const MatchingProfile& m_profile;
};

/// One payload under all readings at once.
class PreparedFilters::Readings
{
public:
    Readings(const PreparedFilters& filters, Lookups& lookups)
        : m_reader(lookups, filters.m_filterSet.profile)
        , m_chosen(bitOf(filters.m_filterSet.profile))
        , m_lookups(lookups)
        , m_holding(filters.m_conditions)
    {
    }

    /// Under the set's own profile.
    bool holds(const PreparedCondition& condition) const { return holdingOf(condition)[m_chosen]; }
    std::optional<QString> text(Key key) const { return m_reader.text(key); }

    /// Whether part of a filter does the same under all readings: if it was chosen it holds, with the same
    /// id, else it does not.
    bool agreeOn(std::span<const PreparedCondition> conditions, bool isChosen, Key id) const
    {
        ReadingSet holding;
        holding.flip();
        for (const PreparedCondition& condition : conditions) {
            holding &= holdingOf(condition);
        }
        if (!isChosen) {
            return conditions.empty() || holding.none();
        }
        return holding.all() && hasSameText(id);
    }

private:
    ReadingSet holdingOf(const PreparedCondition& condition) const
    {
        std::optional<ReadingSet>& known = m_holding[condition.place];
        if (!known) {
            known = foundOf(condition);
        }
        return *known;
    }

    ReadingSet foundOf(const PreparedCondition& condition) const
    {
        ReadingSet holding;
        JsonIndex earlier = noJson;
        ReadingSet ofEarlier;
        for (const KeysReading keys : keysReadings) {
            const JsonIndex node = m_lookups.node(condition.key, keys);
            if (node != earlier) {
                const bool hasText = node != noJson && m_lookups.document().kind(node) != JsonKind::Null;
                ofEarlier = hasText ? holdingFor(condition, node) : ReadingSet();
                earlier = node;
            }
            holding |= ofEarlier << 4 * static_cast<size_t>(keys);
        }
        return holding;
    }

    /// By items and case, for one reading of the keys.
    ReadingSet holdingFor(const PreparedCondition& condition, JsonIndex node) const
    {
        QByteArray made;
        return readingsHolding(condition.items, textOf(m_lookups.document(), node, made));
    }

    bool hasSameText(Key key) const
    {
        return !key ||
               (textsAreEqual(nodeOf(*key, KeysReading::TopLevel), nodeOf(*key, KeysReading::Dotted)) &&
                textsAreEqual(nodeOf(*key, KeysReading::Dotted), nodeOf(*key, KeysReading::AnyDepth)));
    }

    /// null has no text, like what is not found.
    JsonIndex nodeOf(qsizetype key, KeysReading keys) const
    {
        const JsonIndex node = m_lookups.node(key, keys);
        return node != noJson && m_lookups.document().kind(node) == JsonKind::Null ? noJson : node;
    }

    bool textsAreEqual(JsonIndex one, JsonIndex other) const
    {
        if (one == other) {
            return true;
        }
        return one != noJson && other != noJson &&
               m_lookups.document().text(one) == m_lookups.document().text(other);
    }

    Reader m_reader;
    size_t m_chosen;
    Lookups& m_lookups;
    mutable QVarLengthArray<std::optional<ReadingSet>, 32> m_holding; ///< what was asked for, by place
};

PreparedFilters::PreparedFilters(const FilterSet& filterSet)
    : m_filterSet(filterSet)
{
    for (const Filter& filter : filterSet.filters) {
        PreparedFilter prepared;
        for (const Condition& condition : filter.trigger.conditions) {
            prepared.trigger.conditions.append(prepare(condition));
        }
        prepared.trigger.mapIncidentWith = fieldOf(filter.trigger.mapIncidentWith);
        prepared.trigger.titleFrom = fieldOf(filter.trigger.titleFrom);
        prepared.trigger.descriptionFrom = fieldOf(filter.trigger.descriptionFrom);
        if (filter.resolve) {
            prepared.resolve = {prepare(filter.resolve->condition),
                                fieldOf(filter.resolve->incidentMappedWith)};
        }
        m_filters.append(prepared);
    }
}

qsizetype PreparedFilters::keyOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].utf8 == utf8) {
            return i;
        }
    }
    m_keys.append({utf8, utf8.contains('.')});
    return m_keys.size() - 1;
}

PreparedFilters::Key PreparedFilters::fieldOf(const QString& text)
{
    return text.isEmpty() ? Key() : Key(keyOf(text));
}

PreparedFilters::PreparedCondition PreparedFilters::prepare(const Condition& condition)
{
    PreparedCondition prepared{keyOf(condition.key), m_conditions++, {}};
    for (const QString& item : condition.contains) {
        prepared.items.append(Item(item));
    }
    return prepared;
}

Verdict PreparedFilters::evaluate(const JsonDocument& document) const
{
    Lookups lookups(*this, document);
    return verdictOf(m_filters, m_filterSet.from, document, Reader(lookups, m_filterSet.profile));
}

PreparedFilters::Weighed PreparedFilters::weigh(const JsonDocument& document) const
{
    Lookups lookups(*this, document);
    const Readings readings(*this, lookups);
    Weighed weighed{verdictOf(m_filters, m_filterSet.from, document, readings)};
    weighed.isRobust = isRobust(readings, weighed.verdict);
    return weighed;
}

/// It is if no filter before the chosen one does anything under any reading, and that one does under all.
bool PreparedFilters::isRobust(const Readings& readings, const Verdict& verdict) const
{
    bool triggerIsOpen = true;
    bool resolveIsOpen = true;
    int number = 0;
    for (const PreparedFilter& filter : m_filters) {
        ++number;
        const bool triggers = verdict.triggerFilter == number;
        if (triggerIsOpen &&
            !readings.agreeOn(filter.trigger.conditions, triggers, filter.trigger.mapIncidentWith)) {
            return false;
        }
        triggerIsOpen = triggerIsOpen && !triggers;
        const bool resolves = verdict.resolveFilter == number;
        if (resolveIsOpen && filter.resolve &&
            !readings.agreeOn({&filter.resolve->condition, 1}, resolves,
                              filter.resolve->incidentMappedWith)) {
            return false;
        }
        resolveIsOpen = resolveIsOpen && !resolves;
    }
    return true;
}

} // namespace gooseneck
