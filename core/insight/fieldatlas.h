#pragma once

#include "base/clock.h"
#include "insight/pathtrie.h"
#include "insight/payload.h"
#include "insight/sender.h"
#include "insight/valuecounts.h"

#include <bitset>
#include <optional>
#include <vector>

namespace gooseneck {

/// A set of JsonKind.
using JsonKinds = std::bitset<7>;

constexpr JsonIndex maxScannedValues = 200'000; ///< of one payload; those after them are left out
constexpr size_t maxComparedPayloads = 10'000;  ///< the latest ones
constexpr size_t maxComparedKeys = 256;         ///< of one payload

/// What was counted of one key path.
struct PathCounts
{
    qsizetype present = 0; ///< in how many payloads
    JsonKinds kinds;
    UtcTime firstSeen = UtcTime::max();
    UtcTime lastSeen = UtcTime::min();
    ValueCounts values; ///< of strings, numbers, true and false; a number and its digits as a string are one
    qsizetype shortest = 0; ///< of these values, in characters (code points)
    qsizetype longest = 0;
};

/// One payload as fingerprints, by which payloads are compared: its key paths with a value that is neither
/// null nor a container.
struct ComparedPayload
{
    struct Cell
    {
        PathId path = 0;
        ValueHash value = 0;

        bool operator==(const Cell&) const = default;
    };
    std::vector<Cell> cells; ///< in the order of the payload
};

/// What all payloads together say about each key path, payload by payload: begin a new one when a payload is
/// taken away. It keeps no document.
///
/// An element of an array counts under "[]", which stands for all elements ("alerts.[].status"), and the
/// first one also under its own position ("alerts.0.status"), which is a key that Callgoose's form can name.
/// Of duplicate members the last counts. Bounded, whatever the payloads are: maxPaths paths, maxKeptValues
/// values each, fingerprints of the latest maxComparedPayloads payloads.
///
/// A value type for one thread at a time.
class FieldAtlas
{
public:
    void add(const JsonDocument& document, UtcTime receivedAt, const std::optional<KnownSender>& sender);
    /// Recognises the sender by itself; what is not JSON is only counted.
    void add(const Payload& payload);

    qsizetype payloads() const { return m_payloads; } ///< those that are JSON
    qsizetype notJson() const { return m_notJson; }
    /// Whether some paths or values were left out because of the bounds above.
    bool isCut() const { return m_isCut; }

    const PathTrie& paths() const { return m_paths; }
    const PathCounts& counts(PathId path) const { return m_entries[path].counts; }
    size_t comparedCount() const { return m_compared.size(); }
    /// The latest for `age` 0, then the ones before it.
    const ComparedPayload& compared(size_t age) const;

    struct SenderCount
    {
        KnownSender sender;
        qsizetype payloads = 0;
    };
    const std::vector<SenderCount>& senders() const { return m_senders; }

private:
    /// The paths of one node: its own, if it is a key path, and the one with "[]".
    struct Place
    {
        PathId key = noPath;
        PathId every = noPath;
    };
    struct Entry
    {
        qsizetype payload = 0; ///< the last one that had the path, counted from 1
        JsonIndex node = 0;    ///< its value there, for a key path
        PathCounts counts;
    };

    void collect(const JsonDocument& document);
    Place placeOf(const JsonDocument& document, JsonIndex node);
    Entry& entry(PathId path);
    void noteKey(PathId path, JsonIndex node);
    void count(const JsonDocument& document, UtcTime receivedAt, ComparedPayload& row);
    ComparedPayload& nextRow();
    void countSender(const KnownSender& sender);

    PathTrie m_paths;
    std::vector<Entry> m_entries; ///< by PathId
    std::vector<ComparedPayload> m_compared;
    std::vector<SenderCount> m_senders;
    size_t m_nextRow = 0;
    qsizetype m_payloads = 0;
    qsizetype m_notJson = 0;
    bool m_isCut = false;

    // Of the payload that is being added; a member so that its memory is used again.
    std::vector<Place> m_places; ///< by JsonIndex
};

} // namespace gooseneck
