#pragma once

#include "filter/preparedfilters.h"
#include "insight/payload.h"
#include "insight/sender.h"

#include <optional>

namespace gooseneck {

/// One payload with what follows from it alone under a filter set: worked out once, read by everything that
/// goes over many payloads (the list's rows, LintPass, ProposalSample ...).
struct Evaluated
{
    Payload payload;
    Verdict verdict; ///< under the set's own profile
    std::optional<KnownSender> sender;
};

/// Evaluates a payload that was parsed.
Evaluated evaluated(const FilterSet& filterSet, const Payload& payload);
/// The same for many payloads.
Evaluated evaluated(const PreparedFilters& filters, Payload payload);

} // namespace gooseneck
