#include "openstatus/rpcclient.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView notifications = u"openstatus.notification.v1.NotificationService";
constexpr QStringView monitors = u"openstatus.monitor.v1.MonitorService";

QByteArray pageBody(qint64 offset)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject().member(u"limit", RpcClient::pageSize).member(u"offset", offset).endObject();
    return writer.finish().trimmed();
}

TokenText revealed(const Secret& token)
{
    return {token.reveal(), TokenText::Kind::Token};
}

} // namespace

RpcJob::RpcJob(ProcessCall* call, QObject* parent)
    : QObject(parent)
    , m_call(call)
{
    connect(call, &ProcessCall::finished, this, &RpcJob::take);
}

void RpcJob::take(const ProcessOutcome& outcome)
{
    // First, because a slot may delete the client and this job with it.
    deleteLater();
    const RpcAnswer answer = readRpcAnswer(outcome);
    Q_EMIT finished(answer);
}

void RpcJob::abort()
{
    if (ProcessCall* call = m_call.data(); call != nullptr) {
        call->abort();
    }
}

RpcClient::RpcClient(QUrl server, Secret key, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_key(std::move(key))
{
}

RpcJob* RpcClient::listMonitors(qint64 offset)
{
    return call(monitors, u"ListMonitors", pageBody(offset));
}

RpcJob* RpcClient::listChannels(qint64 offset)
{
    return call(notifications, u"ListNotifications", pageBody(offset));
}

RpcJob* RpcClient::checkChannelLimit()
{
    return call(notifications, u"CheckNotificationLimit", "{}");
}

RpcJob* RpcClient::createChannel(const CallgooseChannel& channel, const Secret& token)
{
    return call(notifications, u"CreateNotification",
                createChannelBody(channel, revealed(token), JsonLayout::OneLine).trimmed());
}

RpcJob* RpcClient::updateChannel(const QString& id, const CallgooseChannel& channel, const Secret& token)
{
    return call(notifications, u"UpdateNotification",
                updateChannelBody(id, channel, revealed(token), JsonLayout::OneLine).trimmed());
}

RpcJob* RpcClient::deleteChannel(const QString& id)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject().member(u"id", id).endObject();
    return call(notifications, u"DeleteNotification", writer.finish().trimmed());
}

RpcJob* RpcClient::sendTest(const CallgooseChannel& channel, const Secret& token)
{
    return call(notifications, u"SendTestNotification",
                testChannelBody(channel, revealed(token), JsonLayout::OneLine).trimmed());
}

RpcJob* RpcClient::call(QStringView service, QStringView method, const QByteArray& body)
{
    QUrl url = m_server;
    url.setPath(m_server.path() + u'/' + service.toString() + u'/' + method.toString());
    // A key that a foreign program put into the keychain could hold a line end, which would begin another
    // header.
    const bool sendable = readToken(QString::fromUtf8(m_key.reveal())).operator bool();
    const HttpHeaders headers{{"x-openstatus-key", sendable ? m_key.reveal() : QByteArray()}};
    return new RpcJob(m_client.post({url, AuthMode::Bearer}, {}, {}, body, headers), this);
}

} // namespace gooseneck
