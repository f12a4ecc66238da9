#include "insight/fieldatlas.h"

#include "json/jsontext.h"

#include <algorithm>

namespace gooseneck {

namespace {

qsizetype characterCount(QByteArrayView utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (static_cast<quint8>(c) & 0xC0) != 0x80; });
}

void widenLengths(PathCounts& counts, QByteArrayView text)
{
    // No text has more characters than bytes, or fewer than a quarter of them.
    if (text.size() > counts.longest || text.size() < 4 * counts.shortest) {
        const qsizetype length = characterCount(text);
        counts.longest = std::max(counts.longest, length);
        counts.shortest = std::min(counts.shortest, length);
    }
}

ValueHash countText(PathCounts& counts, QByteArrayView text, ValueHash hash)
{
    const bool isFirst = counts.values.kept().empty();
    const ValueCounts::Seen seen = counts.values.add(hash, text);
    if (isFirst) {
        counts.shortest = counts.longest = characterCount(text);
    } else if (seen == ValueCounts::Seen::MaybeFirstTime) {
        widenLengths(counts, text);
    }
    return hash;
}

ValueHash countEscaped(PathCounts& counts, const JsonDocument& document, JsonIndex node)
{
    const QByteArray text = document.text(node);
    return countText(counts, text, valueHash(text));
}

/// The fingerprint of the value, nullopt if it is none to compare.
std::optional<ValueHash> countValue(PathCounts& counts, const JsonDocument& document, JsonIndex node,
                                    JsonKind kind)
{
    counts.kinds.set(static_cast<size_t>(kind));
    if (kind == JsonKind::Null || kind == JsonKind::Array || kind == JsonKind::Object) {
        return std::nullopt;
    }
    QByteArrayView text = document.raw(node);
    if (kind == JsonKind::String) {
        text = text.sliced(1, text.size() - 2);
    }
    if (const ValueCounts::Value* again = counts.values.addAgain(text)) {
        return again->hash;
    }
    const ScannedText scanned = scanText(text);
    return scanned.hasBackslash ? countEscaped(counts, document, node)
                                : countText(counts, text, scanned.hash);
}

void countPresence(PathCounts& counts, UtcTime receivedAt)
{
    counts.firstSeen = std::min(counts.firstSeen, receivedAt);
    counts.lastSeen = std::max(counts.lastSeen, receivedAt);
    ++counts.present;
}

} // namespace

void FieldAtlas::add(const Payload& payload)
{
    if (payload.document) {
        add(*payload.document, payload.capture->receivedAt, recogniseSender(*payload.document));
    } else {
        ++m_notJson;
    }
}

void FieldAtlas::add(const JsonDocument& document, UtcTime receivedAt,
                     const std::optional<KnownSender>& sender)
{
    ++m_payloads;
    if (sender) {
        countSender(*sender);
    }
    collect(document);
    count(document, receivedAt, nextRow());
}

void FieldAtlas::collect(const JsonDocument& document)
{
    const JsonIndex scanned = std::min(document.size(), maxScannedValues);
    m_isCut = m_isCut || scanned < document.size();
    m_places.assign(1, {0, noPath});
    for (JsonIndex node = 1; node < scanned; ++node) {
        const Place place = placeOf(document, node);
        m_places.push_back(place);
        if (place.key != noPath) {
            noteKey(place.key, node);
        } else if (place.every == noPath) {
            m_isCut = true;
        }
    }
    entry(m_paths.size() - 1);
}

FieldAtlas::Place FieldAtlas::placeOf(const JsonDocument& document, JsonIndex node)
{
    const JsonIndex container = document.parent(node);
    const Place outer = m_places[container];
    Place place;
    if (document.hasKey(node)) {
        place.key = outer.key == noPath ? noPath : m_paths.member(outer.key, document, node);
        place.every = outer.every == noPath ? noPath : m_paths.member(outer.every, document, node);
        return place;
    }
    const bool isFirst = node == container + 1;
    place.key = isFirst && outer.key != noPath ? m_paths.firstElement(outer.key) : noPath;
    const PathId array = outer.every != noPath ? outer.every : outer.key;
    place.every = array == noPath ? noPath : m_paths.everyElement(array);
    return place;
}

FieldAtlas::Entry& FieldAtlas::entry(PathId path)
{
    if (path >= m_entries.size()) {
        m_entries.resize(m_paths.size());
    }
    return m_entries[path];
}

void FieldAtlas::noteKey(PathId path, JsonIndex node)
{
    Entry& known = entry(path);
    if (known.payload == m_payloads) {
        m_places[known.node].key = noPath; // a duplicate: the last counts
    }
    known.payload = m_payloads;
    known.node = node;
}

void FieldAtlas::count(const JsonDocument& document, UtcTime receivedAt, ComparedPayload& row)
{
    for (JsonIndex node = 1; node < m_places.size(); ++node) {
        const Place place = m_places[node];
        const JsonKind kind = document.kind(node);
        if (place.key != noPath) {
            PathCounts& counts = m_entries[place.key].counts;
            countPresence(counts, receivedAt);
            const auto value = countValue(counts, document, node, kind);
            if (value && row.cells.size() < maxComparedKeys) {
                row.cells.push_back({place.key, *value});
            }
        }
        if (place.every != noPath) {
            Entry& every = m_entries[place.every];
            if (every.payload != m_payloads) {
                every.payload = m_payloads;
                countPresence(every.counts, receivedAt);
            }
            countValue(every.counts, document, node, kind);
        }
    }
}

const ComparedPayload& FieldAtlas::compared(size_t age) const
{
    return m_compared[(m_nextRow + m_compared.size() - 1 - age) % m_compared.size()];
}

ComparedPayload& FieldAtlas::nextRow()
{
    if (m_compared.size() < maxComparedPayloads) {
        m_compared.emplace_back().cells.reserve(std::min(m_places.size(), maxComparedKeys));
        return m_compared.back();
    }
    ComparedPayload& oldest = m_compared[m_nextRow];
    m_nextRow = (m_nextRow + 1) % maxComparedPayloads;
    oldest.cells.clear();
    return oldest;
}

void FieldAtlas::countSender(const KnownSender& sender)
{
    const auto known = std::ranges::find(m_senders, sender, &SenderCount::sender);
    if (known == m_senders.end()) {
        m_senders.push_back({sender, 1});
    } else {
        ++known->payloads;
    }
}

} // namespace gooseneck
