#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gooseneck {

/// What an answer of /v1/process says, from body and status together (facts/callgoose.md, 3). "Never by 2xx".
enum class ReplyMeaning {
    Created,            ///< an incident was created
    CreatedAndResolved, ///< one was created and another resolved
    Resolved,           ///< an incident was resolved
    Duplicate,          ///< the same request was seen within Callgoose's window: nothing new happened
    NoMatch,            ///< 202: no filter matched, nothing happened
    BadToken,           ///< 401 or 403
    Refused,            ///< another 4xx
    ServerFault,        ///< 5xx
    Redirected,         ///< 3xx; not followed
    Unreadable,         ///< a 2xx whose body is not what Callgoose documents, or contradicts its status
};

/// The word of reports and of the command line: "created", "resolved", "duplicate", "no-match", "bad-token"
/// ...
QString toWord(ReplyMeaning meaning);
std::optional<ReplyMeaning> meaningFrom(QStringView word);

struct ProcessReply
{
    int status = 0;
    QByteArray body;
    ReplyMeaning meaning = ReplyMeaning::Unreadable;

    bool operator==(const ProcessReply&) const = default;
};

ProcessReply readReply(int status, const QByteArray& body);

} // namespace gooseneck
