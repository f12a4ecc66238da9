#pragma once

#include "filter/lintpass.h"
#include "filter/proposalsample.h"
#include "insight/roles.h"
#include "session/incidenthistory.h"
#include "timeline/timeline.h"

namespace gooseneck {

/// What is collected while Analysis goes over all captures once, oldest first, under one filter set and one
/// choice of roles.
///
/// A further result over many captures (a timeline, an atlas of fields) is one more member here: make it from
/// the rules in the constructor, tell it of every payload in add(), and let Analysis::publish() emit what it
/// gives. It is begun anew whenever the rules change or a capture that it was told of is removed; captures
/// that arrive are added to what it has. It must not keep documents.
struct AnalysisPass
{
    AnalysisPass(const FilterSet& filterSet, const Roles& roles, const std::optional<FilterSet>& compared)
        : lint(filterSet)
        , proposal(roles, filterSet.profile.keys)
    {
        if (compared) {
            comparison.emplace(*compared);
        }
    }

    void add(const Evaluated& one)
    {
        lint.add(one);
        proposal.add(one);
        const EventAttempt attempt = timeline.add(one);
        if (attempt.number > 1) {
            repeats.insert(one.payload.capture->id, attempt);
        }
        if (comparison) {
            comparison->add(one);
        }
    }

    LintPass lint;
    ProposalSample proposal;
    Timeline timeline{TimelineDetail::Picture};
    std::optional<TimelineComparison> comparison; ///< with another filter set
    DeliveryRepeats repeats;                      ///< deliveries that repeat an earlier one
};

} // namespace gooseneck
