#pragma once

#include "base/clock.h"
#include "callgoose/processclient.h"
#include "testrun/testplan.h"

#include <QList>

namespace gooseneck {

enum class StepOutcome {
    Waiting, ///< not run yet
    Running,
    Passed,  ///< the answer is the predicted one; a 202 is never a pass
    Wrong,   ///< answered, but not as predicted
    Refused, ///< answered with a 4xx, 5xx or redirect, or not sent at all
    Unknown, ///< the request may have arrived but no answer of Callgoose's was read
    Skipped, ///< an earlier step made it pointless
};

/// "passed", "wrong", "refused", "unknown" ...
QString toWord(StepOutcome outcome);

struct StepResult
{
    PlannedStep step;
    StepOutcome outcome = StepOutcome::Waiting;
    ProcessOutcome answer;

    bool operator==(const StepResult&) const = default;
};

/// Judges an answer against its prediction.
StepOutcome judge(const PlannedStep& step, const ProcessOutcome& answer);

/// Everything there is to say about one run. Holds no token.
struct TestReport
{
    enum class Target { Simulator, Live };

    Target target = Target::Simulator;
    QString origin; ///< "https://acme.callgoose.com:443"
    UtcTime startedAt{};
    QString incidentId;
    QString title;
    MatchingProfile profile;
    QList<StepResult> steps;
    /// A trigger was or may have been accepted and no resolve was confirmed: an incident may be open.
    bool mayBeOpen = false;

    bool passed() const;
    bool operator==(const TestReport&) const = default;
};

} // namespace gooseneck
