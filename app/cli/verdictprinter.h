#pragma once

#include "console.h"
#include "filter/preparedfilters.h"

namespace gooseneck {

enum class Explanation { None, EachCondition };

/// What is to be written of something, for standard output and standard error.
struct Written
{
    QByteArray out;
    QByteArray err;
};

/// What the filters do with one payload under the profile of the set; the sentence about one that is not JSON
/// goes to standard error.
VerdictKind writeVerdict(Written& written, OutputForm form, Explanation explanation,
                         const PreparedFilters& filters, const QString& source,
                         const Result<JsonDocument, JsonError>& document);

} // namespace gooseneck
