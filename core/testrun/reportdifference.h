#pragma once

#include "testrun/testreport.h"

namespace gooseneck {

/// One step of two runs side by side; a run that has no such step has none here.
struct StepPair
{
    StepKind kind = StepKind::Trigger;
    std::optional<StepResult> before;
    std::optional<StepResult> after;

    /// Whether outcome, prediction or answer are not the same. Times are not compared.
    bool differs() const;
};

/// The steps of two runs, the earlier one first, paired by their kind and order.
QList<StepPair> compareRuns(const TestReport& before, const TestReport& after);

} // namespace gooseneck
