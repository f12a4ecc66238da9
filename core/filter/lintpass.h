#pragma once

#include "filter/lintrules.h"

namespace gooseneck {

/// lint() for payloads that come one by one: nothing of them is kept but counts and the values of the lists.
/// A value; findings() can be asked for at any time, for what was added so far.
class LintPass
{
public:
    explicit LintPass(const FilterSet& filterSet);

    /// `one` was evaluated with this filter set.
    void add(const Evaluated& one);
    /// As lint() gives them.
    QList<Finding> findings() const;

private:
    FilterSet m_filterSet;
    KeyRules m_keys;
    VerdictRules m_verdicts;
};

} // namespace gooseneck
