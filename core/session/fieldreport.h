#pragma once

#include "insight/fieldtable.h"
#include "insight/rolesuggestions.h"

#include <memory>

namespace gooseneck {

/// Which payloads the keys are told of.
enum class FieldScope {
    All,
    Shown, ///< those that the list filter lets through
};

/// What payloads together say about their keys, and which of the keys could serve. Worked out on the Analysis
/// thread; shared, never changed.
struct FieldReport
{
    FieldScope scope = FieldScope::All;
    FieldTable table;
    RoleSuggestions suggestions;

    bool operator==(const FieldReport&) const = default;
};
using FieldReportPtr = std::shared_ptr<const FieldReport>;

/// Monitors are told apart by the id key that has its role, else by the one that is suggested. May take some
/// ten milliseconds.
FieldReport fieldReportOf(const FieldAtlas& atlas, FieldScope scope, const Roles& roles);

} // namespace gooseneck
