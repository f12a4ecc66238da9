// The part of Analysis that is about the end of a pass, and what is made known then.

#include "session/analysis.h"

#include <utility>

namespace gooseneck {

void Analysis::endPass()
{
    if (m_shownChanged) {
        emitShown(0);
    }
    answerProposal();
    const bool rests = m_publishPause.isActive();
    if (!rests && beginAnew() && !m_known.empty()) {
        return;
    }
    m_stepTimer.stop();
    if (m_resultsDue && !m_stale && !rests) {
        publish();
    }
}

/// Removals do not interrupt a pass, or one that goes on would never end; nor does one pass follow the other
/// without a rest where each arrival drops the oldest. Returns whether there is something to go over again.
bool Analysis::beginAnew()
{
    const bool narrowAnew = std::exchange(m_narrow.isStale, false);
    if (narrowAnew) {
        m_narrow = {};
        m_fieldsChanged = true;
    }
    if (std::exchange(m_stale, false)) {
        restartSeen();
        m_resultsDue = true;
        restartPass();
        return true;
    }
    return narrowAnew && isScopeNarrow();
}

void Analysis::answerProposal()
{
    if (!std::exchange(m_proposalWanted, false)) {
        return;
    }
    const auto proposal = proposeFilterSet(m_request.roles, m_pass.proposal.payloads(), m_request.filterSet);
    if (proposal) {
        Q_EMIT proposed(*proposal);
    } else {
        Q_EMIT nothingProposed(proposal.error());
    }
}

void Analysis::publish()
{
    m_resultsDue = false;
    m_publishPause.start();
    Q_EMIT reachReady(m_request.rulesVersion, m_pass.lint.reach());
    Q_EMIT findingsReady(m_request.rulesVersion, m_pass.lint.findings());
    Q_EMIT repeatsReady(m_pass.repeats);
    Q_EMIT incidentsReady(m_request.rulesVersion, incidentHistory(m_pass.timeline, m_pass.comparison));
    if (std::exchange(m_seenChanged, false)) {
        Q_EMIT seenReady(m_seen.keys.seen());
        Q_EMIT noveltyReady(m_seen.novelty.found());
        m_fieldsChanged = true;
    }
    if (std::exchange(m_fieldsChanged, false)) {
        publishFields();
    }
}

/// Those from this place on.
void Analysis::emitShown(size_t from)
{
    m_shownChanged = false;
    if (m_matcher.filter().isEmpty()) {
        return;
    }
    QList<CaptureId> shown;
    for (size_t i = from; i < m_known.size(); ++i) {
        if (m_known[i].shown) {
            shown.append(m_known[i].id);
        }
    }
    Q_EMIT shownReady(m_request.listVersion, shown);
}

} // namespace gooseneck
