#include "testrun/testreport.h"

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool isRefusal(ReplyMeaning meaning)
{
    switch (meaning) {
    case ReplyMeaning::BadToken:
    case ReplyMeaning::Refused:
    case ReplyMeaning::ServerFault:
    case ReplyMeaning::Redirected:
        return true;
    case ReplyMeaning::Created:
    case ReplyMeaning::CreatedAndResolved:
    case ReplyMeaning::Resolved:
    case ReplyMeaning::Duplicate:
    case ReplyMeaning::NoMatch:
    case ReplyMeaning::Unreadable:
        break;
    }
    return false;
}

} // namespace

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
    switch (answer.kind) {
    case ProcessOutcome::Kind::NotSent:
        return StepOutcome::Refused;
    case ProcessOutcome::Kind::Unknown:
        return StepOutcome::Unknown;
    case ProcessOutcome::Kind::Answered:
        break;
    }
    if (isRefusal(answer.reply.meaning)) {
        return StepOutcome::Refused;
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
