#include "insight/valuecounts.h"

#include <algorithm>
#include <bit>

namespace gooseneck {

namespace {

constexpr size_t sketchBits = 16384;
constexpr size_t slotCount = 128;                  // more than twice maxKeptValues: a free one is never far
constexpr quint64 multiplier = 0x9e3779b97f4a7c15; // odd, its bits well mixed: 2^64 by the golden ratio
constexpr quint64 backslashInEach = 0x5c5c5c5c5c5c5c5c;

/// Not 0 if one of the eight bytes is 0.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - 0x0101010101010101) & ~word & 0x8080808080808080;
}

template <class Word>
Word loaded(const char* at)
{
    Word word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

quint8 tagOf(ValueHash hash)
{
    return static_cast<quint8>(hash >> 56);
}

/// The start of a text, cut between characters.
QByteArray startOf(QByteArrayView text)
{
    qsizetype length = std::min(text.size(), maxKeptValueBytes);
    while (length < text.size() && length > 0 && (static_cast<quint8>(text[length]) & 0xC0) == 0x80) {
        --length;
    }
    return text.first(length).toByteArray();
}

} // namespace

ScannedText scanText(QByteArrayView text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    quint64 hash = static_cast<quint64>(text.size()) * multiplier;
    quint64 backslashes = 0;
    const auto take = [&](quint64 word) {
        backslashes |= zeroBytes(word ^ backslashInEach);
        hash = (std::rotl(hash, 5) ^ word) * multiplier;
    };
    for (; end - at > 8; at += 8) {
        take(loaded<quint64>(at));
    }
    // The last bytes, of which some may be taken a second time: the length is in the hash.
    if (text.size() >= 8) {
        take(loaded<quint64>(end - 8));
    } else if (text.size() >= 4) {
        take(loaded<quint32>(at) | quint64(loaded<quint32>(end - 4)) << 32);
    } else if (!text.isEmpty()) {
        take(loaded<quint8>(at) | quint64(loaded<quint8>(at + text.size() / 2)) << 8 |
             quint64(loaded<quint8>(end - 1)) << 16);
    }
    hash = (hash ^ hash >> 32) * multiplier;
    return {hash ^ hash >> 29, backslashes != 0};
}

/// The slot that holds the value, or the free one where it would go.
size_t ValueCounts::slotOf(ValueHash hash) const
{
    const quint8 tag = tagOf(hash);
    size_t slot = hash % slotCount;
    while (m_slots[slot].place != 0 &&
           (m_slots[slot].tag != tag || m_kept[m_slots[slot].place - 1U].hash != hash)) {
        slot = (slot + 1) % slotCount;
    }
    return slot;
}

const ValueCounts::Value* ValueCounts::find(ValueHash hash) const
{
    if (m_slots.empty()) {
        return nullptr;
    }
    const quint8 place = m_slots[slotOf(hash)].place;
    return place == 0 ? nullptr : &m_kept[place - 1U];
}

ValueCounts::Seen ValueCounts::addAnother(ValueHash hash, QByteArrayView text)
{
    m_slots.resize(slotCount);
    const size_t slot = slotOf(hash);
    if (m_slots[slot].place != 0) {
        m_latest = m_slots[slot].place - 1U;
        ++m_kept[m_latest].count;
        return Seen::Before;
    }
    if (m_kept.size() < maxKeptValues) {
        m_latest = m_kept.size();
        const bool isCut = text.size() > maxKeptValueBytes;
        m_kept.push_back({hash, 1, startOf(text), isCut, !isCut && !text.contains('\\')});
        m_slots[slot] = {static_cast<quint8>(m_kept.size()), tagOf(hash)};
        return Seen::MaybeFirstTime;
    }
    ++m_others;
    addToSketch(hash);
    return Seen::MaybeFirstTime;
}

qsizetype ValueCounts::distinct() const
{
    // Different values can share a bit, equal ones cannot have two: never more than there are.
    return static_cast<qsizetype>(m_kept.size()) + m_sketchBits;
}

void ValueCounts::addToSketch(ValueHash hash)
{
    if (m_sketch.empty()) {
        m_sketch.resize(sketchBits / 64);
    }
    const size_t bit = hash % sketchBits;
    quint64& word = m_sketch[bit / 64];
    const quint64 mask = quint64(1) << (bit % 64);
    m_sketchBits += (word & mask) == 0 ? 1 : 0;
    word |= mask;
}

} // namespace gooseneck
