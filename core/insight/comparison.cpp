#include "insight/comparison.h"

namespace gooseneck {

Comparison comparisonOf(const CapturePtr& before, const CapturePtr& after)
{
    Comparison comparison{.before = shownPayloadOf(before), .after = shownPayloadOf(after)};
    if (comparison.isJson()) {
        const JsonDocument& earlier = *comparison.before.document;
        const JsonDocument& later = *comparison.after.document;
        comparison.differing = differences(earlier, later, DifferenceScope::DifferencesOnly);
        comparison.all = differences(earlier, later, DifferenceScope::All);
    }
    return comparison;
}

} // namespace gooseneck
