#include "testrun/reportdifference.h"

#include <algorithm>

namespace gooseneck {

bool StepPair::differs() const
{
    if (!before || !after) {
        return true;
    }
    const bool bothAnswered = wasAnswered(*before) && wasAnswered(*after);
    return before->outcome != after->outcome || before->step.predicted != after->step.predicted ||
           wasAnswered(*before) != wasAnswered(*after) ||
           (bothAnswered && (before->answer.reply.status != after->answer.reply.status ||
                             before->answer.reply.meaning != after->answer.reply.meaning));
}

QList<StepPair> compareRuns(const TestReport& before, const TestReport& after)
{
    QList<StepPair> pairs;
    QList<StepResult> left = after.steps;
    for (const StepResult& step : before.steps) {
        StepPair pair{step.step.kind, step, std::nullopt};
        const auto other = std::ranges::find_if(
            left, [&](const StepResult& one) { return one.step.kind == step.step.kind; });
        if (other != left.end()) {
            pair.after = *other;
            left.erase(other);
        }
        pairs.append(pair);
    }
    for (const StepResult& step : std::as_const(left)) {
        pairs.append({step.step.kind, std::nullopt, step});
    }
    return pairs;
}

} // namespace gooseneck
