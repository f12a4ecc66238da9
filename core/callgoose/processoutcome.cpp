#include "callgoose/processoutcome.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// 502, 504 and the like come from what stands before Callgoose: the request may have passed it. The others
/// are Callgoose's own word that it did nothing (facts/callgoose.md, 3).
bool isOfAGateway(int status)
{
    return status == 502 || status == 504 || (status >= 520 && status < 530);
}

Confirmation confirmationOf(const ProcessReply& reply)
{
    switch (reply.meaning) {
    case ReplyMeaning::Created:
    case ReplyMeaning::CreatedAndResolved:
    case ReplyMeaning::Resolved:
    case ReplyMeaning::Duplicate:
    case ReplyMeaning::NoMatch:
        return Confirmation::Confirmed;
    case ReplyMeaning::BadToken:
    case ReplyMeaning::Refused:
    case ReplyMeaning::Redirected:
        return Confirmation::Refused;
    case ReplyMeaning::ServerFault:
        return isOfAGateway(reply.status) ? Confirmation::Unknown : Confirmation::Refused;
    case ReplyMeaning::Unreadable:
        break;
    }
    return Confirmation::Unknown;
}

} // namespace

QString toWord(Confirmation confirmation)
{
    switch (confirmation) {
    case Confirmation::Confirmed:
        return u"confirmed"_s;
    case Confirmation::Refused:
        return u"refused"_s;
    case Confirmation::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Confirmation confirmationOf(const ProcessOutcome& outcome)
{
    switch (outcome.kind) {
    case ProcessOutcome::Kind::Answered:
        return confirmationOf(outcome.reply);
    case ProcessOutcome::Kind::NotSent:
        return Confirmation::Refused;
    case ProcessOutcome::Kind::Unknown:
        break;
    }
    return Confirmation::Unknown;
}

} // namespace gooseneck
