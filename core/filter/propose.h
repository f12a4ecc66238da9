#pragma once

#include "base/result.h"
#include "filter/filterset.h"
#include "insight/payload.h"
#include "insight/roles.h"

#include <QList>

namespace gooseneck {

/// Why nothing can be proposed.
enum class ProposalGap {
    NoStatusKey,  ///< no key has the status role
    NoPayloads,   ///< nothing was seen that has the status key
    NoDownStatus, ///< every value seen is known to mean "up"
};

/// A filter set made from roles and from the values seen, and what it leaves open.
struct Proposal
{
    FilterSet filterSet;
    QStringList unsureStatuses; ///< seen, and in neither part: the operator must decide ("degraded")
    bool usedDefaults = false; ///< the down or up values were not all seen but are documented for this sender
};

/// Builds the most robust set that the payloads allow: one filter for each down value, each list with a
/// single item, so that "all" and "any" read the same; the resolve value in each filter's own resolve part.
/// The more up values there are, the more filters take one each. The urgency is urgencyFor() the status;
/// statuses that mean neither down nor up are left to withEffect() (statuschoice.h). If no value means down
/// but some are unsure, a filter with an empty list waits for the operator to say which one opens.
Result<Proposal, ProposalGap> proposeFilterSet(const Roles& roles, const QList<Payload>& payloads,
                                               const FilterSet& current);

} // namespace gooseneck
