#include "filter/evaluated.h"

namespace gooseneck {

Evaluated evaluated(const FilterSet& filterSet, const Payload& payload)
{
    Evaluated one{payload, {}, std::nullopt};
    if (payload.document) {
        one.verdict = evaluate(filterSet, *payload.document, filterSet.profile);
        one.sender = recogniseSender(*payload.document);
    } else {
        one.verdict.kind = VerdictKind::Invalid;
        one.verdict.error = payload.error;
    }
    return one;
}

} // namespace gooseneck
