#pragma once

#include "insight/difference.h"

namespace gooseneck {

/// Two payloads and what differs between them, the older one first. Worked out once, away from the window.
struct Comparison
{
    Payload before;
    Payload after;
    QList<KeyDifference> differing;
    QList<KeyDifference> all; ///< with what is the same

    /// False until both were read.
    bool isReady() const { return before.isParsed() && after.isParsed(); }
    /// Only then there are keys to compare.
    bool isJson() const { return before.document && after.document; }
};

/// Parses both, and compares them where both are JSON.
Comparison comparisonOf(const CapturePtr& before, const CapturePtr& after);

} // namespace gooseneck
