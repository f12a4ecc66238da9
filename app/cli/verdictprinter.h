#pragma once

#include "console.h"
#include "filter/evaluate.h"

namespace gooseneck {

enum class Explanation { None, EachCondition };

/// What the filters do with one payload under the profile of the set: printed on standard output, and the
/// sentence about a payload that is not JSON on standard error.
VerdictKind printVerdict(OutputForm form, Explanation explanation, const FilterSet& filterSet,
                         const QString& source, const QByteArray& payload);

} // namespace gooseneck
