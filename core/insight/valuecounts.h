#pragma once

#include <QByteArray>

#include <cstring>
#include <vector>

namespace gooseneck {

constexpr size_t maxKeptValues = 50;
constexpr qsizetype maxKeptValueBytes = 256;

/// A value's fingerprint. Equal texts have equal ones; that different texts share one is possible in
/// principle and would merge their counts.
using ValueHash = quint64;

/// The values seen under one key, with counts. The first maxKeptValues different ones are counted each; what
/// comes beyond them is counted together, and how many different ones there are is then a lower bound, worked
/// out in 2 KiB however many there are.
class ValueCounts
{
public:
    struct Value
    {
        ValueHash hash = 0;
        qsizetype count = 0;
        QByteArray text;          ///< UTF-8, at most maxKeptValueBytes of it
        bool isCut = false;       ///< the text is longer than what is kept
        bool isAsWritten = false; ///< whole and without a backslash: the same as in its JSON text
    };

    enum class Seen { Before, MaybeFirstTime };

    /// `text` is UTF-8, `hash` its valueHash().
    Seen add(ValueHash hash, QByteArrayView text)
    {
        if (m_latest < m_kept.size() && m_kept[m_latest].hash == hash) {
            ++m_kept[m_latest].count;
            return Seen::Before;
        }
        return addAnother(hash, text);
    }

    /// Adds a value again if it is the one that was kept or found last: for constant keys, and much faster
    /// than a hash. `written` is the value's JSON text without quotes. Null if it is another one.
    const Value* addAgain(QByteArrayView written)
    {
        if (m_latest >= m_kept.size()) {
            return nullptr;
        }
        Value& latest = m_kept[m_latest];
        const bool same = latest.isAsWritten && latest.text.size() == written.size() &&
                          std::memcmp(latest.text.constData(), written.data(), size_t(written.size())) == 0;
        latest.count += same ? 1 : 0;
        return same ? &latest : nullptr;
    }

    const std::vector<Value>& kept() const { return m_kept; }
    /// A kept value, null if it is not kept.
    const Value* find(ValueHash hash) const;
    /// How many additions were of values that are not kept.
    qsizetype others() const { return m_others; }
    qsizetype distinct() const;
    /// Whether distinct() is "that many or more".
    bool isLowerBound() const { return !m_sketch.empty(); }

private:
    Seen addAnother(ValueHash hash, QByteArrayView text);
    size_t slotOf(ValueHash hash) const;
    void addToSketch(ValueHash hash);

    std::vector<Value> m_kept;
    /// Hash table over m_kept. The tag, a part of the hash, mostly spares a look at the value itself.
    struct Slot
    {
        quint8 place = 0; ///< in m_kept plus 1; 0 is free
        quint8 tag = 0;
    };
    std::vector<Slot> m_slots;
    size_t m_latest = 0;           ///< the kept value that was added last: the likeliest to come again
    std::vector<quint64> m_sketch; ///< one bit for each fingerprint's low bits; empty while all are kept
    qsizetype m_sketchBits = 0;
    qsizetype m_others = 0;
};

/// A text's fingerprint, the same in every run, and whether there is a backslash in it: one pass gives both,
/// and every value of every payload takes it.
struct ScannedText
{
    ValueHash hash = 0;
    bool hasBackslash = false;
};
ScannedText scanText(QByteArrayView text);

inline ValueHash valueHash(QByteArrayView text)
{
    return scanText(text).hash;
}

} // namespace gooseneck
