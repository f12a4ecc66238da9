#pragma once

#include "filter/evaluate.h"

namespace gooseneck {

/// Whether one condition holds (design/formats.md, 2): the key is found and its value's text contains all or
/// any of the items. null is found and contains nothing; an empty list never holds.
bool conditionHolds(const Condition& condition, const JsonDocument& document, const MatchingProfile& profile);

/// The same with everything that explains it.
ConditionTrace traceCondition(const Condition& condition, const JsonDocument& document,
                              const MatchingProfile& profile);

} // namespace gooseneck
