#pragma once

#include "base/clock.h"
#include "callgoose/endpoint.h"
#include "callgoose/processoutcome.h"
#include "testrun/checklist.h"
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
std::optional<StepOutcome> stepOutcomeFrom(QStringView word);

struct StepResult
{
    PlannedStep step;
    StepOutcome outcome = StepOutcome::Waiting;
    ProcessOutcome answer; ///< of an event step only how long it was waited for
    UtcTime startedAt{};

    bool operator==(const StepResult&) const = default;
};

/// Whether the step has a whole answer to show.
bool wasAnswered(const StepResult& step);

/// Judges an answer against its prediction.
StepOutcome judge(const PlannedStep& step, const ProcessOutcome& answer);

/// Everything there is to say about one run. Holds no token.
struct TestReport
{
    enum class Target { Simulator, Live };

    Target target = Target::Simulator;
    Sequence sequence = Sequence::FullCycle;
    QString version;                 ///< of this program
    QString origin;                  ///< "https://acme.callgoose.com:443"
    std::optional<TokenScope> scope; ///< as the operator said
    UtcTime startedAt{};
    UtcTime endedAt{};
    QString incidentId;
    QString title;
    MatchingProfile profile;
    QList<StepResult> steps;
    /// A trigger was or may have been accepted and no resolve was confirmed: an incident may be open.
    bool mayBeOpen = false;
    /// Where an answer contradicts its prediction: the readings, out of all 12, that explain all answers.
    std::optional<QList<MatchingProfile>> explainedBy;
    QList<ChecklistItem> checklist; ///< of a live run

    bool passed() const;
    bool operator==(const TestReport&) const = default;
};

/// Looks whether the answers contradict the predictions, and what would explain them: sets explainedBy.
void explainAnswers(TestReport& report, const FilterSet& filterSet);

/// Until when the server asked to wait (Retry-After), by the last step that it did; nullopt if it did not.
std::optional<UtcTime> askedToWaitUntil(const TestReport& report);

/// Whether an incident may be open after these steps.
bool owesResolve(const QList<StepResult>& steps);

/// Whether these steps opened or closed an incident, or may have: else there is nothing to look at.
bool hasChangedSomething(const QList<StepResult>& steps);

/// The questions that a live run leaves to the operator.
QList<ChecklistItem> checklistFor(const TestPlan& plan);

} // namespace gooseneck
