#pragma once

#include "callgoose/processclient.h"
#include "json/jsondocument.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace gooseneck {

// What the management API of OpenStatus answers (facts/openstatus.md, 4), read. proto3 JSON drops default
// values, so what is absent is empty, 0 or false.

enum class MonitorKind { Http, Tcp, Dns };

struct OpenStatusMonitor
{
    QString id;
    QString name;
    QString target; ///< its URL, "host:port" or domain
    MonitorKind kind = MonitorKind::Http;

    bool operator==(const OpenStatusMonitor&) const = default;
};

struct NotificationChannel
{
    QString id;
    QString name;
    QString provider; ///< "NOTIFICATION_PROVIDER_WEBHOOK"
    qint64 monitorCount = 0;

    bool operator==(const NotificationChannel&) const = default;
};

/// A part of a list. `total` counts all there are.
template <class T>
struct RpcPage
{
    QList<T> items;
    qint64 total = 0;
};

struct ChannelLimit
{
    qint64 current = 0;
    qint64 most = 0;

    bool isReached() const { return current >= most; }
    bool operator==(const ChannelLimit&) const = default;
};

/// Why a call did not do what it should.
struct RpcError
{
    enum class Kind {
        NotSent,      ///< certainly not processed, see `failure`
        Unknown,      ///< no whole answer, so it may have been processed; see `failure`
        BadKey,       ///< 401, 403
        LimitReached, ///< 429
        NotFound,     ///< 404: a monitor or channel that is not there, or a URL that is not the API's
        BadData,      ///< 400
        TestFailed,   ///< OpenStatus called the webhook and was refused
        ServerFault,  ///< another 5xx
        Refused,      ///< another 4xx
        Redirected,   ///< 3xx; not followed
        Unreadable,   ///< a 2xx that is not what the API answers
    };

    Kind kind = Kind::Unreadable;
    int status = 0;
    QString message; ///< OpenStatus's own words
    ProcessFailure failure = ProcessFailure::None;

    bool operator==(const RpcError&) const = default;
};

template <class T>
using RpcResult = Result<T, RpcError>;

/// Turns how a request ended into the document that came, or into why there is none.
RpcResult<JsonDocument> readRpcAnswer(const ProcessOutcome& outcome);

RpcResult<RpcPage<OpenStatusMonitor>> readMonitors(const JsonDocument& answer);
RpcResult<RpcPage<NotificationChannel>> readChannels(const JsonDocument& answer);
RpcResult<ChannelLimit> readChannelLimit(const JsonDocument& answer);
/// The channel in the answer to a creation or update.
RpcResult<NotificationChannel> readSavedChannel(const JsonDocument& answer);
/// {"success":true}
RpcResult<void> readSuccess(const JsonDocument& answer);

} // namespace gooseneck
