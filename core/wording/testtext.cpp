#include "wording/testtext.h"

#include "wording/errortext.h"

#include <QCoreApplication>

namespace gooseneck {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TestText", text);
}

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
    }
    return {};
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

QString sentence(const StepResult& step)
{
    switch (step.outcome) {
    case StepOutcome::Waiting:
    case StepOutcome::Running:
    case StepOutcome::Skipped:
        return {};
    case StepOutcome::Passed:
        return tr("As predicted: %1.").arg(meaningName(step.answer.reply.meaning));
    case StepOutcome::Wrong:
        return step.answer.reply.meaning == ReplyMeaning::NoMatch
                   ? tr("No filter matched: nothing happened. An alert like this would open nothing.")
                   : tr("Predicted was: %1; the answer says: %2.")
                         .arg(meaningName(step.step.predicted), meaningName(step.answer.reply.meaning));
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
