#include "session/sessionstate.h"

#include "filter/evaluate.h"

#include <algorithm>

namespace gooseneck {

const Payload* selectedPayload(const SessionState& state)
{
    const auto found = std::ranges::find_if(
        state.payloads, [&](const Payload& payload) { return payload.capture->id == state.selected; });
    return found == state.payloads.cend() ? nullptr : &*found;
}

TestPayloads deriveTestPayloads(const SessionState& state)
{
    TestPayloads chosen;
    const auto consider = [&](const Payload& payload) {
        if (!payload.document) {
            return;
        }
        const Verdict verdict = evaluate(state.filterSet, *payload.document, state.filterSet.profile);
        if (!chosen.trigger && verdict.kind == VerdictKind::Trigger) {
            chosen.trigger = &payload;
        }
        if (!chosen.resolve && verdict.kind == VerdictKind::Resolve) {
            chosen.resolve = &payload;
        }
    };
    if (const Payload* selected = selectedPayload(state)) {
        consider(*selected);
    }
    for (auto it = state.payloads.crbegin(); it != state.payloads.crend(); ++it) {
        if (chosen.trigger && chosen.resolve) {
            break;
        }
        consider(*it);
    }
    return chosen;
}

bool deriveDependsOnReading(const SessionState& state)
{
    return std::ranges::any_of(state.findings,
                               [](const Finding& f) { return f.code == FindingCode::ReadingDependent; });
}

} // namespace gooseneck
