#include "session/sessionstate.h"

#include "filter/evaluated.h"

#include <algorithm>

namespace gooseneck {

namespace {

// What may be evaluated on the window's thread.
constexpr int maxEvaluatedAtOnce = 200;
constexpr qsizetype maxBytesAtOnce = 64 * 1024;

/// The verdict as far as it is known, or can be found out without being felt.
std::optional<VerdictKind> verdictOf(const SessionState& state, const CapturePtr& capture,
                                     int& evaluationsLeft)
{
    if (!capture->hasBody()) {
        return std::nullopt; // a test sends what is at hand
    }
    const RowFactsPtr facts = state.facts.value(capture->id);
    if (facts && facts->rulesVersion == state.rulesVersion) {
        return facts->verdict;
    }
    if (evaluationsLeft == 0 || capture->body.size() > maxBytesAtOnce) {
        return std::nullopt;
    }
    --evaluationsLeft;
    return evaluated(state.filterSet, payloadOf(capture)).verdict.kind;
}

} // namespace

const Payload* selectedPayload(const SessionState& state)
{
    return state.selectedPayload ? &*state.selectedPayload : nullptr;
}

qsizetype indexOfCapture(const QList<CapturePtr>& captures, CaptureId id)
{
    const auto found = std::ranges::lower_bound(captures, id, {}, [](const CapturePtr& c) { return c->id; });
    return found != captures.cend() && (*found)->id == id ? found - captures.cbegin() : -1;
}

TestPayloads deriveTestPayloads(const SessionState& state)
{
    TestPayloads chosen;
    const auto consider = [&](const CapturePtr& capture, VerdictKind kind) {
        if (!chosen.trigger && kind == VerdictKind::Trigger) {
            chosen.trigger = capture;
        }
        if (!chosen.resolve && kind == VerdictKind::Resolve) {
            chosen.resolve = capture;
        }
    };
    if (const Payload* selected = selectedPayload(state); selected && selected->document) {
        consider(selected->capture,
                 evaluate(state.filterSet, *selected->document, state.filterSet.profile).kind);
    }
    int evaluationsLeft = maxEvaluatedAtOnce;
    for (auto it = state.payloads.crbegin(); it != state.payloads.crend(); ++it) {
        if (chosen.trigger && chosen.resolve) {
            break;
        }
        if (const auto kind = verdictOf(state, *it, evaluationsLeft)) {
            consider(*it, *kind);
        }
    }
    return chosen;
}

bool deriveDependsOnReading(const SessionState& state)
{
    return std::ranges::any_of(state.findings,
                               [](const Finding& f) { return f.code == FindingCode::ReadingDependent; });
}

} // namespace gooseneck
