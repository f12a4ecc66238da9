#include "insight/suggesting.h"

#include <algorithm>
#include <limits>

namespace gooseneck {

namespace {

/// Whether at least half of the values come in a trigger and in a resolve. Those that meet by chance (a
/// latency) seldom do.
bool isPairing(const IdEvidence& evidence)
{
    return evidence.pairs > 0 && 2 * evidence.pairs >= evidence.groups;
}

int nameRank(const SuggestionInput& input, const IdEvidence& evidence)
{
    return commonNameRank(Role::Incident, input.text(evidence.column->path))
        .value_or(std::numeric_limits<int>::max());
}

/// The best id first: one that pairs, that other keys follow, and with a common name.
std::vector<IdEvidence> rankedIds(const SuggestionInput& input, const StateRows& states)
{
    std::vector<IdEvidence> ids;
    for (const ComparedValues::Column& column : input.compared.columns()) {
        ids.push_back(idEvidence(input.compared, column, states));
    }
    const size_t needed = states.triggers() + states.resolves();
    const auto isBetter = [&](const IdEvidence& a, const IdEvidence& b) {
        const bool completeA = isPairing(a) && a.present == needed;
        const bool completeB = isPairing(b) && b.present == needed;
        if (completeA != completeB) {
            return completeA;
        }
        if (isPairing(a) != isPairing(b)) {
            return isPairing(a);
        }
        if (a.follows != b.follows) {
            return a.follows > b.follows;
        }
        return nameRank(input, a) < nameRank(input, b);
    };
    std::ranges::stable_sort(ids, isBetter);
    return ids;
}

/// Why a key is no id beside the one that is; nullopt if it tells the same monitors apart.
std::optional<RejectionReason> whyNot(const IdEvidence& one, const IdEvidence& best, const StateRows& states)
{
    if (one.present < states.triggers() + states.resolves()) {
        return RejectionReason::MissingInSome;
    }
    if (!isEqualInPairs(*best.column, *one.column, states)) {
        return RejectionReason::DiffersInPair;
    }
    if (!isPairing(one)) {
        return RejectionReason::NeverInBoth;
    }
    return one.groups < best.groups ? std::optional(RejectionReason::SameForDifferentMonitors) : std::nullopt;
}

RejectedKey rejected(const SuggestionInput& input, const IdEvidence& one, RejectionReason reason,
                     const IdEvidence& best, const StateRows& states)
{
    RejectedKey key{input.text(one.column->path), reason};
    switch (reason) {
    case RejectionReason::DiffersInPair:
    case RejectionReason::SameForDifferentMonitors:
        key.other = input.text(best.column->path);
        break;
    case RejectionReason::MissingInSome:
        key.count = static_cast<qsizetype>(one.present);
        key.of = static_cast<qsizetype>(states.triggers() + states.resolves());
        break;
    case RejectionReason::DifferentEveryTime:
    case RejectionReason::NeverInBoth:
    case RejectionReason::Container:
    case RejectionReason::TooLong:
        break;
    }
    return key;
}

RoleSuggestion fromPairs(const SuggestionInput& input, const std::vector<IdEvidence>& ids,
                         const StateRows& states)
{
    RoleSuggestion suggestion;
    const IdEvidence& best = ids.front();
    for (const IdEvidence& one : ids) {
        const auto reason = whyNot(one, best, states);
        if (reason) {
            suggestion.rejected.append(rejected(input, one, *reason, best, states));
            continue;
        }
        RoleCandidate candidate = input.candidate(one.column->path, SuggestionReason::EqualInPairs);
        candidate.isProven = true;
        candidate.count = static_cast<qsizetype>(one.pairs);
        candidate.of = static_cast<qsizetype>(one.groups);
        suggestion.candidates.append(candidate);
    }
    return suggestion;
}

/// Without a pair only the name speaks for a key.
RoleSuggestion fromNames(const SuggestionInput& input, const std::vector<IdEvidence>& ids)
{
    constexpr size_t enough = 3; // payloads, before "different every time" says something
    RoleSuggestion suggestion;
    std::vector<std::pair<int, RoleCandidate>> named;
    for (const IdEvidence& one : ids) {
        const int rank = nameRank(input, one);
        const QString key = input.text(one.column->path);
        if (rank != std::numeric_limits<int>::max()) {
            named.emplace_back(rank, input.candidate(one.column->path, SuggestionReason::CommonName));
        } else if (one.column->present >= enough && one.column->isAlwaysDifferent()) {
            suggestion.rejected.append({key, RejectionReason::DifferentEveryTime});
        }
    }
    std::ranges::stable_sort(named, {}, [](const auto& one) { return one.first; });
    for (const auto& [rank, candidate] : named) {
        suggestion.candidates.append(candidate);
    }
    return suggestion;
}

} // namespace

RoleSuggestion suggestId(const SuggestionInput& input, const StateRows& states,
                         const ComparedValues::Column* status, const ComparedValues::Column*& id)
{
    std::vector<IdEvidence> ids = rankedIds(input, states);
    std::erase_if(ids, [&](const IdEvidence& one) { return one.column == status; });
    const bool hasPairs = !ids.empty() && isPairing(ids.front());
    id = hasPairs ? ids.front().column : nullptr;
    RoleSuggestion found = hasPairs ? fromPairs(input, ids, states) : fromNames(input, ids);
    QList<RoleCandidate> candidates = input.documentedKeys(Role::Incident);
    for (RoleCandidate& documented : candidates) {
        // Among the payloads of several senders no key is in all of them.
        documented.isProven = std::ranges::any_of(ids, [&](const IdEvidence& one) {
            return isPairing(one) && input.text(one.column->path) == documented.key;
        });
        found.rejected.removeIf([&](const RejectedKey& one) { return one.key == documented.key; });
    }
    for (const RoleCandidate& candidate : found.candidates) {
        addOnce(candidates, candidate);
    }
    found.candidates = candidates;
    return found;
}

} // namespace gooseneck
