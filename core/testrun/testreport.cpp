#include "testrun/testreport.h"

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

QString toWord(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Waiting:
        return u"waiting"_s;
    case StepOutcome::Running:
        return u"running"_s;
    case StepOutcome::Passed:
        return u"passed"_s;
    case StepOutcome::Wrong:
        return u"wrong"_s;
    case StepOutcome::Refused:
        return u"refused"_s;
    case StepOutcome::Unknown:
        return u"unknown"_s;
    case StepOutcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

StepOutcome judge(const PlannedStep& step, const ProcessOutcome& answer)
{
    switch (confirmationOf(answer)) {
    case Confirmation::Refused:
        return StepOutcome::Refused;
    case Confirmation::Unknown:
        return StepOutcome::Unknown;
    case Confirmation::Confirmed:
        break;
    }
    // 202 is never a pass, also where it was predicted: such a set-up opens nothing.
    const bool asPredicted =
        answer.reply.meaning == step.predicted && answer.reply.meaning != ReplyMeaning::NoMatch;
    return asPredicted ? StepOutcome::Passed : StepOutcome::Wrong;
}

bool TestReport::passed() const
{
    return !steps.isEmpty() && std::ranges::all_of(steps, [](const StepResult& step) {
        return step.outcome == StepOutcome::Passed;
    });
}

} // namespace gooseneck
