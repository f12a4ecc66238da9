#include "wording/testtext.h"

#include "base/plaintext.h"
#include "wording/errortext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

QString refusedSentence(const ProcessReply& reply)
{
    switch (reply.meaning) {
    case ReplyMeaning::BadToken:
        return tr("Callgoose refused the token, or there was none (%1). Give the token of this service "
                  "again.")
            .arg(reply.status);
    case ReplyMeaning::Redirected:
        return tr("The server redirects (%1). It was not followed, because the token would travel along. Use "
                  "the final "
                  "URL.")
            .arg(reply.status);
    case ReplyMeaning::ServerFault:
        return reply.status == 503
                   ? tr("Callgoose is not available now (503). Try again later.")
                   : tr("Callgoose reported a fault of its own (%1). Try again later.").arg(reply.status);
    case ReplyMeaning::Created:
    case ReplyMeaning::CreatedAndResolved:
    case ReplyMeaning::Resolved:
    case ReplyMeaning::Duplicate:
    case ReplyMeaning::NoMatch:
    case ReplyMeaning::Refused:
    case ReplyMeaning::Unreadable:
        break;
    }
    if (reply.status == 429) {
        return tr("Too many requests came from here (429). Nothing is sent again by itself: wait, then run "
                  "the test again.");
    }
    return tr("The request was refused (%1). Check the URL and the token.").arg(reply.status);
}

/// A whole answer that does not say what became of the request.
QString unknownSentence(const ProcessReply& reply)
{
    return reply.meaning == ReplyMeaning::Unreadable ? tr("The answer (%1) is not one of Callgoose's. The "
                                                          "request may have been processed: check the "
                                                          "URL, and look into Callgoose.")
                                                           .arg(reply.status)
                                                     : tr("A gateway before Callgoose answered (%1). The "
                                                          "request may have been processed: look into "
                                                          "Callgoose.")
                                                           .arg(reply.status);
}

} // namespace

QString stepName(StepKind kind)
{
    switch (kind) {
    case StepKind::Trigger:
        return tr("Trigger");
    case StepKind::Repeat:
        return tr("Repeat of the trigger");
    case StepKind::Resolve:
        return tr("Resolve");
    case StepKind::RepeatResolve:
        return tr("Repeat of the resolve");
    case StepKind::Delivery:
        return tr("Webhook that changes nothing");
    case StepKind::CreatedEvent:
        return tr("Callgoose says: created");
    case StepKind::ResolvedEvent:
        return tr("Callgoose says: resolved");
    }
    return {};
}

QString sequenceName(Sequence sequence)
{
    switch (sequence) {
    case Sequence::FullCycle:
        return tr("Full cycle");
    case Sequence::TriggerOnly:
        return tr("Trigger only");
    case Sequence::ResolveOnly:
        return tr("Resolve only");
    case Sequence::Scenario:
        return tr("Scenario");
    }
    return {};
}

QString scopeName(const std::optional<TokenScope>& scope)
{
    if (!scope) {
        return tr("not said");
    }
    switch (*scope) {
    case TokenScope::Global:
        return tr("Global: every service of every team");
    case TokenScope::Team:
        return tr("Team: every service of one team");
    case TokenScope::Service:
        return tr("Service: one service");
    }
    return {};
}

QString question(const ChecklistItem& item)
{
    switch (item.question) {
    case ChecklistItem::Question::Title:
        return tr("Does Callgoose show the title \"%1\"?").arg(visibleExcerpt(item.expected, 120));
    case ChecklistItem::Question::Urgency:
        return tr("Does the incident have the urgency \"%1\"?").arg(visibleExcerpt(item.expected, 60));
    case ChecklistItem::Question::Team:
        return tr("Was the right team told, and no other?");
    case ChecklistItem::Question::ResolvedTime:
        return tr("Does it show the incident as resolved, at the time of the resolve?");
    }
    return {};
}

QString answerName(ChecklistItem::Answer answer)
{
    switch (answer) {
    case ChecklistItem::Answer::Open:
        return tr("not answered");
    case ChecklistItem::Answer::Yes:
        return tr("yes");
    case ChecklistItem::Answer::No:
        return tr("no");
    }
    return {};
}

QString explanation(const TestReport& report)
{
    if (!report.explainedBy) {
        return {};
    }
    if (report.explainedBy->isEmpty()) {
        return tr(
            "The answers contradict the prediction, and none of the 12 readings explains them all: what is "
            "typed into Callgoose may differ from these filters.");
    }
    QStringList names;
    for (const MatchingProfile& profile : *report.explainedBy) {
        names.append(toText(profile));
    }
    return names.size() == 1
               ? tr("The answers contradict the prediction. One reading explains them all: %1.")
                     .arg(names.first())
               : tr("The answers contradict the prediction. Readings that explain them all: %1.")
                     .arg(names.join(u"; "));
}

QString outcomeName(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Waiting:
        return tr("waiting");
    case StepOutcome::Running:
        return tr("running");
    case StepOutcome::Passed:
        return tr("passed");
    case StepOutcome::Wrong:
        return tr("wrong");
    case StepOutcome::Refused:
        return tr("refused");
    case StepOutcome::Unknown:
        return tr("unknown");
    case StepOutcome::Skipped:
        return tr("skipped");
    }
    return {};
}

QString meaningName(ReplyMeaning meaning)
{
    switch (meaning) {
    case ReplyMeaning::Created:
        return tr("incident created");
    case ReplyMeaning::CreatedAndResolved:
        return tr("created and resolved");
    case ReplyMeaning::Resolved:
        return tr("incident resolved");
    case ReplyMeaning::Duplicate:
        return tr("duplicate");
    case ReplyMeaning::NoMatch:
        return tr("no filter matched");
    case ReplyMeaning::BadToken:
        return tr("token refused");
    case ReplyMeaning::Refused:
        return tr("refused");
    case ReplyMeaning::ServerFault:
        return tr("server fault");
    case ReplyMeaning::Redirected:
        return tr("redirect");
    case ReplyMeaning::Unreadable:
        return tr("unreadable answer");
    }
    return {};
}

namespace {

QString eventSentence(const StepResult& step)
{
    switch (step.outcome) {
    case StepOutcome::Running:
        return tr("Waiting for Callgoose's outgoing webhook at the listener.");
    case StepOutcome::Passed:
        return tr("The outgoing webhook told the listener.");
    case StepOutcome::Unknown:
        return tr("No event of this incident came to the listener. Check the URL of the outgoing webhook in "
                  "Callgoose.");
    case StepOutcome::Waiting:
    case StepOutcome::Wrong:
    case StepOutcome::Refused:
    case StepOutcome::Skipped:
        break;
    }
    return {};
}

QString wrongSentence(const StepResult& step)
{
    const ReplyMeaning meaning = step.answer.reply.meaning;
    if (meaning != ReplyMeaning::NoMatch) {
        return tr("Predicted was: %1; the answer says: %2.")
            .arg(meaningName(step.step.predicted), meaningName(meaning));
    }
    if (step.step.predicted == ReplyMeaning::NoMatch) {
        return tr("As predicted, nothing happened. An alert like this opens and closes nothing.");
    }
    if (step.step.kind == StepKind::Resolve || step.step.kind == StepKind::RepeatResolve) {
        return tr("Nothing was resolved: no filter matched, or no incident with this id was open.");
    }
    return tr("No filter matched: nothing happened. An alert like this would open nothing.");
}

} // namespace

QString sentence(const StepResult& step)
{
    if (isEvent(step.step.kind)) {
        return eventSentence(step);
    }
    switch (step.outcome) {
    case StepOutcome::Waiting:
    case StepOutcome::Running:
    case StepOutcome::Skipped:
        return {};
    case StepOutcome::Passed:
        return tr("As predicted: %1.").arg(meaningName(step.answer.reply.meaning));
    case StepOutcome::Wrong:
        return wrongSentence(step);
    case StepOutcome::Refused:
        return step.answer.kind == ProcessOutcome::Kind::Answered ? refusedSentence(step.answer.reply)
                                                                  : sentence(step.answer);
    case StepOutcome::Unknown:
        return step.answer.kind == ProcessOutcome::Kind::Answered ? unknownSentence(step.answer.reply)
                                                                  : sentence(step.answer);
    }
    return {};
}

} // namespace gooseneck
