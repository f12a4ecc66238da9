#pragma once

#include "timeline/timeline.h"

namespace gooseneck {

/// A payload that another filter set does something else with.
struct VerdictChange
{
    CaptureId payload = 0;
    Verdict before; ///< without title, description and error
    Verdict after;  ///< ...

    bool operator==(const VerdictChange&) const = default;
};

/// What becomes of a history under another filter set than the one it is compared with.
struct TimelineChange
{
    TimelineTotals before;
    TimelineTotals after;
    qsizetype changedCount = 0;    ///< payloads whose outcome is another
    QList<VerdictChange> payloads; ///< the first maxVerdictChanges of them

    bool operator==(const TimelineChange&) const = default;
};

constexpr qsizetype maxVerdictChanges = 1000;

/// Follows the history under the filter set that is compared with, beside a Timeline under the other one. A
/// value type.
class TimelineComparison
{
public:
    explicit TimelineComparison(const FilterSet& before);

    /// `after` was evaluated with the other filter set.
    void add(const Evaluated& after);
    /// `after` are the totals under the other filter set, of the same payloads.
    TimelineChange change(const TimelineTotals& after) const;

private:
    PreparedFilters m_filters;
    Timeline m_timeline{TimelineDetail::Counts};
    qsizetype m_changedCount = 0;
    QList<VerdictChange> m_changed;
};

} // namespace gooseneck
