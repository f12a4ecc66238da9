#pragma once

#include "filter/filterset.h"

namespace gooseneck {

/// What a status does to incidents.
enum class StatusEffect {
    Opens,
    KeepsOpen, ///< nothing: what is open stays open
    Resolves,
};

/// What the filter set does with the status `status` under the status key `key`: by the lists of its
/// conditions on that key alone, under its own profile. A status that opens and resolves counts as opening.
StatusEffect effectOf(const FilterSet& filterSet, const QString& key, const QString& status);

/// The filter set changed so that the status has this effect, with lists of a single item (robust under every
/// reading): a filter of its own that opens on it, or one that resolves on it, made from the first filter on
/// that key; the filters that did something else with this status alone go. Lists of several items are not
/// touched. What would be the eleventh filter is not added.
FilterSet withEffect(const FilterSet& filterSet, const QString& key, const QString& status,
                     StatusEffect effect);

/// The urgency that a status deserves: "high" for those that mean down, "low" for those in between
/// ("degraded", "warning").
QString urgencyFor(const QString& status);

} // namespace gooseneck
