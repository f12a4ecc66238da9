#include "timeline/timelinechange.h"

namespace gooseneck {

namespace {

/// A list of changes must not keep whole payloads.
Verdict outcomeOf(Verdict verdict)
{
    verdict.title.clear();
    verdict.description.clear();
    verdict.error.reset();
    return verdict;
}

} // namespace

TimelineComparison::TimelineComparison(const FilterSet& before)
    : m_filters(before)
{
}

void TimelineComparison::add(const Evaluated& after)
{
    Evaluated before = after;
    if (after.payload.document) {
        before.verdict = m_filters.evaluate(*after.payload.document);
    }
    m_timeline.add(before);
    if (sameOutcome(before.verdict, after.verdict)) {
        return;
    }
    ++m_changedCount;
    if (m_changed.size() < maxVerdictChanges) {
        m_changed.append({after.payload.capture->id, outcomeOf(before.verdict), outcomeOf(after.verdict)});
    }
}

TimelineChange TimelineComparison::change(const TimelineTotals& after) const
{
    return {m_timeline.totals(), after, m_changedCount, m_changed};
}

} // namespace gooseneck
