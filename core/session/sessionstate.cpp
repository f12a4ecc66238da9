#include "session/sessionstate.h"

#include "filter/evaluated.h"

#include <algorithm>

namespace gooseneck {

namespace {

// What may be evaluated on the window's thread.
constexpr int maxEvaluatedAtOnce = 200;
constexpr qsizetype maxBytesAtOnce = 64LL * 1024;

/// What decides about a pair, as far as it is known or can be found out without being felt.
std::optional<RowFacts> factsOf(const SessionState& state, const CapturePtr& capture, int& evaluationsLeft)
{
    if (!capture->hasBody()) {
        return std::nullopt; // a test sends what is at hand
    }
    const RowFactsPtr facts = state.facts.value(capture->id);
    if (facts && facts->rulesVersion == state.rulesVersion) {
        return *facts;
    }
    if (evaluationsLeft == 0 || capture->body.size() > maxBytesAtOnce) {
        return std::nullopt;
    }
    --evaluationsLeft;
    return rowFactsOf(evaluated(state.filterSet, payloadOf(capture)), state.roles, state.rulesVersion);
}

/// How well a resolve goes with a trigger: by the same incident best, then from the same filter.
int fit(const RowFacts& trigger, const RowFacts& resolve)
{
    if (trigger.triggerIncident && trigger.triggerIncident == resolve.resolveIncident) {
        return 2;
    }
    return trigger.triggerFilter == resolve.resolveFilter ? 1 : 0;
}

/// The newest capture of this kind that goes best with the other half, if there is one.
class BestMatch
{
public:
    BestMatch(VerdictKind wanted, const std::optional<RowFacts>& other)
        : m_wanted(wanted)
        , m_other(other)
    {
    }

    void consider(const CapturePtr& capture, const RowFacts& facts)
    {
        if (facts.verdict != m_wanted) {
            return;
        }
        const int score = !m_other                           ? 2
                          : m_wanted == VerdictKind::Resolve ? fit(*m_other, facts)
                                                             : fit(facts, *m_other);
        if (score > m_score) {
            m_score = score;
            best = capture;
            bestFacts = facts;
        }
    }
    bool isPerfect() const { return m_score == 2; }

    CapturePtr best;
    std::optional<RowFacts> bestFacts;

private:
    VerdictKind m_wanted;
    std::optional<RowFacts> m_other;
    int m_score = -1;
};

BestMatch newestMatch(const SessionState& state, VerdictKind wanted, const std::optional<RowFacts>& other)
{
    BestMatch match(wanted, other);
    int evaluationsLeft = maxEvaluatedAtOnce;
    for (auto it = state.payloads.crbegin(); it != state.payloads.crend() && !match.isPerfect(); ++it) {
        if (const auto facts = factsOf(state, *it, evaluationsLeft)) {
            match.consider(*it, *facts);
        }
    }
    return match;
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
    std::optional<RowFacts> facts;
    if (const Payload* selected = selectedPayload(state); selected && selected->document) {
        facts = rowFactsOf(evaluated(state.filterSet, *selected), state.roles, state.rulesVersion);
        chosen.trigger = facts->verdict == VerdictKind::Trigger ? selected->capture : nullptr;
        chosen.resolve = facts->verdict == VerdictKind::Resolve ? selected->capture : nullptr;
    }
    if (!chosen.trigger) {
        const BestMatch match =
            newestMatch(state, VerdictKind::Trigger, chosen.resolve ? facts : std::nullopt);
        chosen.trigger = match.best;
        facts = chosen.resolve ? facts : match.bestFacts;
    }
    if (!chosen.resolve) {
        chosen.resolve = newestMatch(state, VerdictKind::Resolve, chosen.trigger ? facts : std::nullopt).best;
    }
    return chosen;
}

QStringList deriveStatuses(const SessionState& state, StatusMeaning meaning)
{
    QStringList statuses = state.seen.valuesUnder(state.roles.status);
    statuses.removeIf([&](const QString& status) { return statusMeaning(status) != meaning; });
    return statuses;
}

QList<UnsureStatus> deriveUnsureStatuses(const SessionState& state)
{
    QList<UnsureStatus> unsure;
    const QString& key = state.roles.status;
    for (const SeenValue& value : state.seen.values.value(key)) {
        if (statusMeaning(value.text) != StatusMeaning::Unsure) {
            continue;
        }
        UnsureStatus status{value.text, value.count, effectOf(state.filterSet, key, value.text)};
        if (status.effect == StatusEffect::KeepsOpen && !state.keptStatuses.contains(value.text)) {
            status.effect.reset();
        }
        unsure.append(status);
    }
    return unsure;
}

bool deriveDependsOnReading(const SessionState& state)
{
    return std::ranges::any_of(state.findings,
                               [](const Finding& f) { return f.code == FindingCode::ReadingDependent; });
}

} // namespace gooseneck
