#include "testsamples.h"

#include "filter/evaluate.h"
#include "intake/samples.h"

namespace gooseneck {

std::optional<CyclePayloads> samplesFor(const FilterSet& filterSet)
{
    CyclePayloads chosen;
    const QList<Sample> samples = builtInSamples();
    for (const Sample& sample : samples) {
        const VerdictKind kind = evaluatePayload(filterSet, sample.body, filterSet.profile).kind;
        if (kind == VerdictKind::Trigger && chosen.trigger.isEmpty()) {
            chosen.trigger = sample.body;
        }
        if (kind == VerdictKind::Resolve && chosen.resolve.isEmpty()) {
            chosen.resolve = sample.body;
        }
    }
    if (chosen.trigger.isEmpty() || chosen.resolve.isEmpty()) {
        return std::nullopt;
    }
    return chosen;
}

} // namespace gooseneck
