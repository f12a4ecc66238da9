#include "testrun/testreport.h"

#include "testrun/prediction.h"

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

std::optional<StepOutcome> stepOutcomeFrom(QStringView word)
{
    for (const StepOutcome outcome :
         {StepOutcome::Waiting, StepOutcome::Running, StepOutcome::Passed, StepOutcome::Wrong,
          StepOutcome::Refused, StepOutcome::Unknown, StepOutcome::Skipped}) {
        if (word == toWord(outcome)) {
            return outcome;
        }
    }
    return std::nullopt;
}

bool wasAnswered(const StepResult& step)
{
    return step.answer.kind == ProcessOutcome::Kind::Answered && step.outcome != StepOutcome::Waiting &&
           step.outcome != StepOutcome::Running && step.outcome != StepOutcome::Skipped;
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

void explainAnswers(TestReport& report, const FilterSet& filterSet)
{
    QList<AnsweredRequest> requests;
    bool contradicts = false;
    for (const StepResult& step : std::as_const(report.steps)) {
        if (!wasAnswered(step) || confirmationOf(step.answer) != Confirmation::Confirmed) {
            continue;
        }
        requests.append({step.step.body, step.answer.reply.meaning});
        contradicts = contradicts || !agrees(step.step.predicted, step.answer.reply.meaning);
    }
    report.explainedBy.reset();
    if (contradicts) {
        report.explainedBy = readingsThatExplain(filterSet, requests);
    }
}

namespace {

/// A fault that may have come after the incident was made; 503 says that nothing was taken.
bool isFaultAfterwards(const ProcessReply& reply)
{
    return reply.meaning == ReplyMeaning::ServerFault && reply.status != 503;
}

bool mayHaveOpened(const StepResult& step)
{
    const ReplyMeaning meaning = step.answer.reply.meaning;
    return step.outcome == StepOutcome::Unknown ||
           (wasAnswered(step) && (meaning == ReplyMeaning::Created || meaning == ReplyMeaning::Duplicate ||
                                  isFaultAfterwards(step.answer.reply)));
}

} // namespace

bool owesResolve(const QList<StepResult>& steps)
{
    bool owed = false;
    for (const StepResult& step : steps) {
        const ReplyMeaning meaning = step.answer.reply.meaning;
        switch (step.step.kind) {
        case StepKind::Trigger:
        case StepKind::Repeat:
            owed = owed || mayHaveOpened(step);
            break;
        case StepKind::Delivery: // predicted to do nothing: only what says so has opened anything
            owed = owed || (wasAnswered(step) && meaning == ReplyMeaning::Created);
            break;
        case StepKind::Resolve:
        case StepKind::RepeatResolve:
            if (wasAnswered(step) && meaning == ReplyMeaning::Resolved) {
                owed = false;
            } else if (wasAnswered(step) && meaning == ReplyMeaning::Created) {
                owed = true; // this tenant reads the resolve payload as a trigger
            }
            break;
        case StepKind::CreatedEvent:
        case StepKind::ResolvedEvent:
            break;
        }
    }
    return owed;
}

std::optional<UtcTime> askedToWaitUntil(const TestReport& report)
{
    std::optional<UtcTime> until;
    for (const StepResult& step : report.steps) {
        if (step.answer.retryAfter) {
            until = step.startedAt + step.answer.elapsed + *step.answer.retryAfter;
        }
    }
    return until;
}

bool hasChangedSomething(const QList<StepResult>& steps)
{
    return std::ranges::any_of(steps, [](const StepResult& step) {
        return !isEvent(step.step.kind) &&
               (mayHaveOpened(step) ||
                (wasAnswered(step) && step.answer.reply.meaning == ReplyMeaning::Resolved));
    });
}

QList<ChecklistItem> checklistFor(const TestPlan& plan)
{
    using Question = ChecklistItem::Question;
    QList<ChecklistItem> items;
    if (plan.sequence != Sequence::ResolveOnly) {
        items.append({Question::Title, plan.title});
        if (!plan.urgency.isEmpty()) {
            items.append({Question::Urgency, plan.urgency});
        }
        items.append({Question::Team, {}});
    }
    if (plan.sequence != Sequence::TriggerOnly) {
        items.append({Question::ResolvedTime, {}});
    }
    return items;
}

} // namespace gooseneck
