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

ValueHash countValue(PathCounts& counts, const JsonDocument& document, JsonIndex node, JsonKind kind)
{
    QByteArrayView text = document.raw(node);
    if (kind == JsonKind::String) {
        text = text.sliced(1, text.size() - 2);
    }
    ScannedText scanned = scanText(text);
    QByteArray unescaped;
    if (scanned.hasBackslash) {
        unescaped = document.text(node);
        text = unescaped;
        scanned = scanText(text);
    }
    const bool isFirst = counts.values.kept().empty();
    const ValueCounts::Seen seen = counts.values.add(scanned.hash, text);
    if (isFirst) {
        counts.shortest = counts.longest = characterCount(text);
    } else if (seen == ValueCounts::Seen::MaybeFirstTime) {
        widenLengths(counts, text);
    }
    return scanned.hash;
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

void FieldAtlas::add(const JsonDocument& document, UtcTime receivedAt, const std::optional<KnownSender>& sender)
{
    ++m_payloads;
    if (sender) {
        countSender(*sender);
    }
    collect(document);
    m_counts.resize(m_paths.size());
    ComparedPayload& row = nextRow();
    for (const Found& found : m_found) {
        count(document, found, receivedAt, row);
    }
}

void FieldAtlas::collect(const JsonDocument& document)
{
    const JsonIndex scanned = std::min(document.size(), maxScannedValues);
    m_isCut = m_isCut || scanned < document.size();
    m_found.clear();
    m_places.assign(1, {0, noPath});
    for (JsonIndex node = 1; node < scanned; ++node) {
        const Place place = placeOf(document, node);
        m_places.push_back(place);
        if (place.key != noPath) {
            noteKey(place.key, node);
        }
        if (place.every != noPath) {
            noteEvery(place.every, node);
        }
        m_isCut = m_isCut || (place.key == noPath && place.every == noPath);
    }
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

void FieldAtlas::noteKey(PathId path, JsonIndex node)
{
    if (path >= m_marks.size()) {
        m_marks.resize(m_paths.size());
    }
    Mark& mark = m_marks[path];
    if (mark.payload == m_payloads) {
        m_found[mark.found].node = node; // a duplicate: the last counts
        return;
    }
    mark = {m_payloads, m_found.size()};
    m_found.push_back({path, node, Unit::KeyPath});
}

void FieldAtlas::noteEvery(PathId path, JsonIndex node)
{
    if (path >= m_marks.size()) {
        m_marks.resize(m_paths.size());
    }
    const bool again = m_marks[path].payload == m_payloads;
    m_marks[path].payload = m_payloads;
    m_found.push_back({path, node, again ? Unit::EveryElementAgain : Unit::EveryElement});
}

void FieldAtlas::count(const JsonDocument& document, const Found& found, UtcTime receivedAt,
                       ComparedPayload& row)
{
    PathCounts& counts = m_counts[found.path];
    if (found.unit != Unit::EveryElementAgain) {
        counts.firstSeen = counts.present == 0 ? receivedAt : std::min(counts.firstSeen, receivedAt);
        counts.lastSeen = counts.present == 0 ? receivedAt : std::max(counts.lastSeen, receivedAt);
        ++counts.present;
    }
    const JsonKind kind = document.kind(found.node);
    counts.kinds.set(static_cast<size_t>(kind));
    if (kind == JsonKind::Null || kind == JsonKind::Array || kind == JsonKind::Object) {
        return;
    }
    const ValueHash value = countValue(counts, document, found.node, kind);
    if (found.unit == Unit::KeyPath && row.cells.size() < maxComparedKeys) {
        row.cells.push_back({found.path, value});
    }
}

const ComparedPayload& FieldAtlas::compared(size_t age) const
{
    return m_compared[(m_nextRow + m_compared.size() - 1 - age) % m_compared.size()];
}

ComparedPayload& FieldAtlas::nextRow()
{
    if (m_compared.size() < maxComparedPayloads) {
        m_compared.emplace_back().cells.reserve(std::min(m_found.size(), maxComparedKeys));
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
