#pragma once

#include "filter/lintrules.h"

namespace gooseneck {

/// What is known of a filter set beside its problems.
struct FilterReach
{
    QList<ConditionUse> uses; ///< how far each item reaches
    Robustness robustness;

    bool operator==(const FilterReach&) const = default;
};

/// lint() for payloads that come one by one: nothing of them is kept but counts, examples' ids, some values
/// of the lists' keys and a bounded sample's statistics. A value; what it found can be asked for at any time,
/// for what was added so far.
class LintPass
{
public:
    explicit LintPass(const FilterSet& filterSet);

    /// `one` was evaluated with this filter set.
    void add(const Evaluated& one);
    /// As lint() gives them.
    QList<Finding> findings() const;
    FilterReach reach() const { return {m_values.uses(), m_verdicts.robustness()}; }

private:
    FilterSet m_filterSet;
    KeyNodes m_nodes;
    ConditionValues m_values;
    MappingRules m_mapping;
    FieldRules m_fields;
    VerdictRules m_verdicts;
};

} // namespace gooseneck
