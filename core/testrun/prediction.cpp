#include "testrun/prediction.h"

#include "filter/evaluate.h"

#include <algorithm>

namespace gooseneck {

PredictedService::PredictedService(FilterSet filterSet, const MatchingProfile& profile)
    : m_filterSet(std::move(filterSet))
    , m_profile(profile)
{
}

ReplyMeaning PredictedService::take(const QByteArray& body)
{
    const Verdict verdict = evaluatePayload(m_filterSet, body, m_profile);
    const bool matched = verdict.triggerFilter || verdict.resolveFilter;
    const bool repeated = matched && m_seen.contains(body);
    if (matched) {
        m_seen.insert(body);
    }
    bool created = false;
    if (verdict.triggerFilter && !repeated) {
        created = !verdict.triggerIncident || !m_open.contains(*verdict.triggerIncident);
        if (verdict.triggerIncident) { // without an id nothing can find it again
            m_open.insert(*verdict.triggerIncident);
        }
    }
    const bool resolved = verdict.resolveFilter && !repeated && verdict.resolveIncident &&
                          m_open.remove(*verdict.resolveIncident);
    if (created) {
        return resolved ? ReplyMeaning::CreatedAndResolved : ReplyMeaning::Created;
    }
    if (resolved) {
        return ReplyMeaning::Resolved;
    }
    // A resolve that finds nothing open matched, and still nothing happened.
    return repeated || verdict.triggerFilter ? ReplyMeaning::Duplicate : ReplyMeaning::NoMatch;
}

QList<ReplyMeaning> predict(const FilterSet& filterSet, const MatchingProfile& profile,
                            const QList<QByteArray>& bodies)
{
    PredictedService service(filterSet, profile);
    QList<ReplyMeaning> meanings;
    for (const QByteArray& body : bodies) {
        meanings.append(service.take(body));
    }
    return meanings;
}

bool agrees(ReplyMeaning predicted, ReplyMeaning actual)
{
    if (predicted == actual) {
        return true;
    }
    const bool eitherIsDuplicate = predicted == ReplyMeaning::Duplicate || actual == ReplyMeaning::Duplicate;
    return eitherIsDuplicate && predicted != ReplyMeaning::NoMatch && actual != ReplyMeaning::NoMatch;
}

QList<MatchingProfile> readingsThatExplain(const FilterSet& filterSet, const QList<AnsweredRequest>& requests)
{
    QList<MatchingProfile> explaining;
    for (const MatchingProfile& profile : allProfiles()) {
        PredictedService service(filterSet, profile);
        const bool explains = std::ranges::all_of(requests, [&](const AnsweredRequest& request) {
            return agrees(service.take(request.body), request.meaning);
        });
        if (explains) {
            explaining.append(profile);
        }
    }
    return explaining;
}

} // namespace gooseneck
