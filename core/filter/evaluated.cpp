#include "filter/evaluated.h"

namespace gooseneck {

Evaluated evaluated(const FilterSet& filterSet, const Payload& payload)
{
    return evaluated(PreparedFilters(filterSet), payload);
}

Evaluated evaluated(const PreparedFilters& filters, Payload payload)
{
    Evaluated one{std::move(payload), {}, std::nullopt};
    if (one.payload.document) {
        one.verdict = filters.evaluate(*one.payload.document);
        one.sender = recogniseSender(*one.payload.document);
    } else {
        one.verdict.kind = VerdictKind::Invalid;
        one.verdict.error = one.payload.error;
    }
    return one;
}

} // namespace gooseneck
