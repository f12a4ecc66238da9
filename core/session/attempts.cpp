#include "session/attempts.h"

#include <algorithm>

namespace gooseneck {

namespace {

bool isShown(const SessionState& state, CaptureId id)
{
    return std::ranges::binary_search(state.shown, id);
}

bool isFolded(const SessionState& state, const EventAttempt& attempt)
{
    return !state.unfolded.contains(attempt.first) && isShown(state, attempt.first);
}

} // namespace

QList<CaptureId> deriveListed(const SessionState& state)
{
    if (state.repeats.isEmpty()) {
        return state.shown;
    }
    QList<CaptureId> listed;
    listed.reserve(state.shown.size());
    auto repeat = state.repeats.cbegin();
    for (const CaptureId id : state.shown) {
        while (repeat != state.repeats.cend() && repeat.key() < id) {
            ++repeat;
        }
        const bool isRepeat = repeat != state.repeats.cend() && repeat.key() == id;
        if (!isRepeat || !isFolded(state, *repeat)) {
            listed.append(id);
        }
    }
    return listed;
}

CaptureId deriveRowOf(const SessionState& state, CaptureId id)
{
    const auto repeat = state.repeats.constFind(id);
    return repeat != state.repeats.cend() && isFolded(state, *repeat) ? repeat->first : id;
}

QList<CaptureId> deriveChosen(const SessionState& state)
{
    if (indexOfCapture(state.payloads, state.selected) < 0) {
        return {};
    }
    const CaptureId row = deriveRowOf(state, state.selected);
    if (!isShown(state, row)) {
        return {}; // what cannot be seen is not acted on
    }
    QList<CaptureId> chosen{row};
    if (state.attempts.contains(row) && !state.unfolded.contains(row)) {
        for (auto repeat = state.repeats.upperBound(row); repeat != state.repeats.cend(); ++repeat) {
            if (repeat->first == row) {
                chosen.append(repeat.key());
            }
        }
    }
    return chosen;
}

} // namespace gooseneck
