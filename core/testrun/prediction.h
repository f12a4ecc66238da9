#pragma once

#include "callgoose/reply.h"
#include "filter/filterset.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace gooseneck {

/// What a Callgoose service with one filter set and one reading of it answers, request after request, as far
/// as facts/callgoose.md says: which incidents are open, and what was seen within its duplicate window. Every
/// request counts as within it. A value: a copy goes on from the same point.
class PredictedService
{
public:
    PredictedService(FilterSet filterSet, const MatchingProfile& profile);

    ReplyMeaning take(const QByteArray& body);
    /// As if an incident with this id had been opened before.
    void assumeOpen(const QString& incident) { m_open.insert(incident); }
    const MatchingProfile& profile() const { return m_profile; }

private:
    FilterSet m_filterSet;
    MatchingProfile m_profile;
    QSet<QString> m_open;
    QSet<QByteArray> m_seen; ///< bodies that a filter took
};

/// The answers to these bodies, in order, of a service where nothing is open.
QList<ReplyMeaning> predict(const FilterSet& filterSet, const MatchingProfile& profile,
                            const QList<QByteArray>& bodies);

/// Whether an answer is one that this prediction allows. The length of the duplicate window is not known
/// (facts/callgoose.md, 5), so that "duplicate" goes with everything but "no filter matched".
bool agrees(ReplyMeaning predicted, ReplyMeaning actual);

/// A request that Callgoose answered.
struct AnsweredRequest
{
    QByteArray body;
    ReplyMeaning meaning = ReplyMeaning::NoMatch;
};

/// The readings, out of all 12, under which a service would have given all these answers, in their order.
QList<MatchingProfile> readingsThatExplain(const FilterSet& filterSet,
                                           const QList<AnsweredRequest>& requests);

} // namespace gooseneck
