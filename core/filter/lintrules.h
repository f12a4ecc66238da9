#pragma once

#include "filter/lint.h"

namespace gooseneck {

// The groups of rules that lint() runs, in this order. Each appends what it finds.

/// Callgoose's limits, and fields that must not stay empty.
void lintLimits(const FilterSet& filterSet, QList<Finding>& findings);
/// What the filters' own keys and lists say, with the values seen under their keys.
void lintKeys(const FilterSet& filterSet, const QList<Payload>& payloads, QList<Finding>& findings);
/// What the filters do to the payloads seen.
void lintVerdicts(const FilterSet& filterSet, const QList<Payload>& payloads, QList<Finding>& findings);

} // namespace gooseneck
