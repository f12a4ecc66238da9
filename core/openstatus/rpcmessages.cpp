#include "openstatus/rpcmessages.h"

#include "json/jsontext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

using Kind = RpcError::Kind;

/// Longer lists are no answer to a question for 100.
constexpr JsonIndex maxItems = 1000;

RpcError unreadable()
{
    return {Kind::Unreadable, 200, {}, {}};
}

QString textOf(const JsonDocument& document, JsonIndex object, QByteArrayView name)
{
    const JsonIndex member = document.member(object, name);
    const bool isText = member != noJson && document.kind(member) == JsonKind::String;
    return isText ? charactersOf(document.text(member)) : QString();
}

/// 64-bit numbers are texts in proto3 JSON, so both are read; 0 where it is neither.
qint64 numberOf(const JsonDocument& document, JsonIndex object, QByteArrayView name)
{
    const JsonIndex member = document.member(object, name);
    return member == noJson ? 0 : std::max(0LL, document.text(member).toLongLong());
}

bool isObject(const JsonDocument& document)
{
    return document.kind(document.root()) == JsonKind::Object;
}

/// Reads each object of a list; false if the list or an element is something else. An absent list is empty.
template <class Read>
bool forEachObject(const JsonDocument& document, QByteArrayView name, Read read)
{
    const JsonIndex list = document.member(document.root(), name);
    if (list == noJson) {
        return true;
    }
    if (document.kind(list) != JsonKind::Array || document.childCount(list) > maxItems) {
        return false;
    }
    for (JsonIndex one = document.firstChild(list); one != noJson; one = document.nextSibling(one)) {
        if (document.kind(one) != JsonKind::Object || textOf(document, one, "id").isEmpty()) {
            return false;
        }
        read(one);
    }
    return true;
}

Kind kindOf(int status, const QString& message)
{
    switch (status) {
    case 400:
        return Kind::BadData;
    case 401:
    case 403:
        return Kind::BadKey;
    case 404:
        return Kind::NotFound;
    case 429:
        return Kind::LimitReached;
    default:
        break;
    }
    if (status >= 500) {
        return message.startsWith("Test notification failed"_L1) ? Kind::TestFailed : Kind::ServerFault;
    }
    return status >= 400 ? Kind::Refused : status >= 300 ? Kind::Redirected : Kind::Unreadable;
}

NotificationChannel channelIn(const JsonDocument& document, JsonIndex object)
{
    return {textOf(document, object, "id"), textOf(document, object, "name"),
            textOf(document, object, "provider"), numberOf(document, object, "monitorCount")};
}

} // namespace

RpcResult<JsonDocument> readRpcAnswer(const ProcessOutcome& outcome)
{
    if (outcome.kind != ProcessOutcome::Kind::Answered) {
        const bool notSent = outcome.kind == ProcessOutcome::Kind::NotSent;
        return failure(RpcError{notSent ? Kind::NotSent : Kind::Unknown, 0, {}, outcome.failure});
    }
    const int status = outcome.reply.status;
    auto document = JsonDocument::parse(outcome.reply.body);
    const bool readable = document && isObject(*document);
    if (status / 100 != 2) {
        const QString message = readable ? textOf(*document, document->root(), "message") : QString();
        return failure(RpcError{kindOf(status, message), status, message, {}});
    }
    if (!readable) {
        return failure(unreadable());
    }
    return std::move(document).value();
}

RpcResult<RpcPage<OpenStatusMonitor>> readMonitors(const JsonDocument& answer)
{
    RpcPage<OpenStatusMonitor> page;
    const auto readAs = [&answer, &page](MonitorKind kind) {
        return [&answer, &page, kind](JsonIndex one) {
            const QString url = textOf(answer, one, "url");
            page.items.append({textOf(answer, one, "id"), textOf(answer, one, "name"),
                               url.isEmpty() ? textOf(answer, one, "uri") : url, kind});
        };
    };
    const bool whole = forEachObject(answer, "httpMonitors", readAs(MonitorKind::Http)) &&
                       forEachObject(answer, "tcpMonitors", readAs(MonitorKind::Tcp)) &&
                       forEachObject(answer, "dnsMonitors", readAs(MonitorKind::Dns));
    if (!whole) {
        return failure(unreadable());
    }
    page.total = numberOf(answer, answer.root(), "totalSize");
    return page;
}

RpcResult<RpcPage<NotificationChannel>> readChannels(const JsonDocument& answer)
{
    RpcPage<NotificationChannel> page;
    if (!forEachObject(answer, "notifications",
                       [&](JsonIndex one) { page.items.append(channelIn(answer, one)); })) {
        return failure(unreadable());
    }
    page.total = numberOf(answer, answer.root(), "totalSize");
    return page;
}

RpcResult<ChannelLimit> readChannelLimit(const JsonDocument& answer)
{
    return ChannelLimit{numberOf(answer, answer.root(), "currentCount"),
                        numberOf(answer, answer.root(), "maxCount")};
}

RpcResult<NotificationChannel> readSavedChannel(const JsonDocument& answer)
{
    const JsonIndex saved = answer.member(answer.root(), "notification");
    if (saved == noJson || answer.kind(saved) != JsonKind::Object) {
        return failure(unreadable());
    }
    NotificationChannel channel = channelIn(answer, saved);
    if (channel.id.isEmpty()) {
        return failure(unreadable());
    }
    const JsonIndex monitors = answer.member(saved, "monitorIds");
    if (monitors != noJson && answer.kind(monitors) == JsonKind::Array) {
        channel.monitorCount = answer.childCount(monitors);
    }
    return channel;
}

RpcResult<void> readSuccess(const JsonDocument& answer)
{
    const JsonIndex success = answer.member(answer.root(), "success");
    if (success == noJson || answer.kind(success) != JsonKind::True) {
        return failure(unreadable());
    }
    return {};
}

} // namespace gooseneck
