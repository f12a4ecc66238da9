#pragma once

#include "insight/payload.h"
#include "insight/roles.h"

#include <QList>

#include <optional>

namespace gooseneck {

enum class DifferenceKind {
    Same,
    Added,        ///< only in the second payload
    Removed,      ///< only in the first
    Changed,      ///< another value of the same type
    TypeChanged,  ///< a string was a number, and the like; true and false are one type
    OrderChanged, ///< an object whose members are in another order
};

/// One key path in two payloads.
struct KeyDifference
{
    QString key; ///< dotted; empty for the whole payload
    DifferenceKind kind = DifferenceKind::Same;
    JsonIndex before = noJson; ///< the value in the first payload, noJson if Added
    JsonIndex after = noJson;

    bool operator==(const KeyDifference&) const = default;
};

enum class DifferenceScope { DifferencesOnly, All };

constexpr qsizetype maxDifferences = 10'000;

/// Two payloads key by key, in the order of the first one; what only the second has stands at the end of its
/// object. Members are paired by name (of duplicates the last counts), elements by position, numbers compared
/// as written. What is only in one payload is one row with all that is in it. At most maxDifferences rows.
QList<KeyDifference> differences(const JsonDocument& before, const JsonDocument& after,
                                 DifferenceScope scope);

/// The recovery of a payload that says "down", or the trigger of one that says "up": the nearest one behind
/// it, or before it, with the same text under the incident key and the other status. For a status that means
/// neither, the nearest with another status. `payloads` are in the order they came and hold `payload`; the
/// keys are dotted paths.
std::optional<Payload> partnerOf(const QList<Payload>& payloads, const Payload& payload, const Roles& roles);

} // namespace gooseneck
