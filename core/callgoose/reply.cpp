#include "callgoose/reply.h"

#include "json/jsondocument.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// The flags of the documented body. Absent ones read as false.
struct ReplyFlags
{
    bool isReply = false;
    bool created = false;
    bool resolved = false;
    bool duplicate = false;
};

bool flag(const JsonDocument& document, JsonIndex object, QByteArrayView name)
{
    const JsonIndex member = object == noJson ? noJson : document.member(object, name);
    return member != noJson && document.kind(member) == JsonKind::True;
}

ReplyFlags readFlags(const QByteArray& body)
{
    const auto document = JsonDocument::parse(body);
    if (!document || document->kind(document->root()) != JsonKind::Object) {
        return {};
    }
    const JsonIndex triggered = document->member(document->root(), "triggered");
    const JsonIndex resolved = document->member(document->root(), "resolved");
    return {triggered != noJson || resolved != noJson, flag(*document, triggered, "created"),
            flag(*document, resolved, "resolved"),
            flag(*document, triggered, "duplicate") || flag(*document, resolved, "duplicate")};
}

ReplyMeaning meaningOfSuccess(int status, const QByteArray& body)
{
    const ReplyFlags flags = readFlags(body);
    if (!flags.isReply) {
        return ReplyMeaning::Unreadable;
    }
    if (flags.created) {
        return flags.resolved ? ReplyMeaning::CreatedAndResolved : ReplyMeaning::Created;
    }
    if (flags.resolved) {
        return ReplyMeaning::Resolved;
    }
    if (flags.duplicate) {
        return ReplyMeaning::Duplicate;
    }
    // 201 says "created" and the body does not: who believes the body would leave an incident open.
    return status == 201 ? ReplyMeaning::Unreadable : ReplyMeaning::NoMatch;
}

ReplyMeaning meaningOf(int status, const QByteArray& body)
{
    if (status == 202) {
        return ReplyMeaning::NoMatch;
    }
    if (status >= 200 && status < 300) {
        return meaningOfSuccess(status, body);
    }
    if (status == 401 || status == 403) {
        return ReplyMeaning::BadToken;
    }
    if (status >= 300 && status < 400) {
        return ReplyMeaning::Redirected;
    }
    return status >= 500 ? ReplyMeaning::ServerFault : ReplyMeaning::Refused;
}

} // namespace

QString toWord(ReplyMeaning meaning)
{
    switch (meaning) {
    case ReplyMeaning::Created:
        return u"created"_s;
    case ReplyMeaning::CreatedAndResolved:
        return u"created-and-resolved"_s;
    case ReplyMeaning::Resolved:
        return u"resolved"_s;
    case ReplyMeaning::Duplicate:
        return u"duplicate"_s;
    case ReplyMeaning::NoMatch:
        return u"no-match"_s;
    case ReplyMeaning::BadToken:
        return u"bad-token"_s;
    case ReplyMeaning::Refused:
        return u"refused"_s;
    case ReplyMeaning::ServerFault:
        return u"server-fault"_s;
    case ReplyMeaning::Redirected:
        return u"redirected"_s;
    case ReplyMeaning::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

std::optional<ReplyMeaning> meaningFrom(QStringView word)
{
    using M = ReplyMeaning;
    for (const M meaning : {M::Created, M::CreatedAndResolved, M::Resolved, M::Duplicate, M::NoMatch,
                            M::BadToken, M::Refused, M::ServerFault, M::Redirected, M::Unreadable}) {
        if (word == toWord(meaning)) {
            return meaning;
        }
    }
    return std::nullopt;
}

ProcessReply readReply(int status, const QByteArray& body)
{
    return {status, body, meaningOf(status, body)};
}

} // namespace gooseneck
