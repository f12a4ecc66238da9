#pragma once

#include "insight/payload.h"

#include <QList>

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

} // namespace gooseneck
