#pragma once

#include "http/httpserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace gooseneck {

/// A sample of OpenStatus's API (tests/data/openstatus).
inline QByteArray rpcSample(const QString& name)
{
    QFile file(QStringLiteral(GOOSENECK_SOURCE_DIR "/tests/data/openstatus/rpc_") + name +
               QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The samples without white space, as they travel.
inline QByteArray compact(const QByteArray& json)
{
    QByteArray text;
    bool inString = false;
    for (const char c : json) {
        inString = c == '"' ? !inString : inString; // no sample has an escaped quote
        if (inString || (c != ' ' && c != '\n')) {
            text += c;
        }
    }
    return text;
}

/// OpenStatus's management API on loopback, built from the samples: answers as facts/openstatus.md, 4 says,
/// keeps channels, and remembers what it was sent. Monitors are 4821 (HTTP), 4830 (TCP) and 4835 (DNS).
class FakeOpenStatus : public QObject
{
public:
    FakeOpenStatus()
        : m_server({}, [](const HttpRequestHead&) { return std::optional<HttpRefusal>(); })
    {
        connect(&m_server, &HttpServer::requestReceived, this,
                [this](HttpExchangeId id, const HttpRequest& request) { take(id, request); });
        const auto port = m_server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        Q_ASSERT(port);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/rpc").arg(m_server.port())); }
    void close() { m_server.close(); }

    QByteArray key = "os-key";
    qint64 maxChannels = 10;
    QList<QByteArray> channels; ///< names
    qsizetype pageSize = 100;   ///< of the list of channels
    qsizetype promised = 0;     ///< channels that the total counts and no page has
    /// In place of what it would answer.
    std::optional<HttpResponse> hostile;
    bool silent = false;

    struct Seen
    {
        QByteArray method;
        QByteArray body;
        HttpHeaders headers;
    };
    QList<Seen> seen;

private:
    void take(HttpExchangeId id, const HttpRequest& request)
    {
        const QByteArray method = request.head.target.mid(request.head.target.lastIndexOf('/') + 1);
        seen.append({method, request.body, request.head.headers});
        if (!silent) {
            HttpResponse response = hostile ? *hostile : answer(method, request);
            response.headers.append(HttpHeader{"Content-Type", "application/json"});
            m_server.respond(id, response);
        }
    }

    static HttpResponse error(int status, const QByteArray& code, const QByteArray& message)
    {
        return {status, {}, R"({"code":")" + code + R"(","message":")" + message + R"("})"};
    }

    HttpResponse answer(const QByteArray& method, const HttpRequest& request)
    {
        if (headerValue(request.head.headers, "x-openstatus-key") != key) {
            return error(401, "unauthenticated", "Invalid API Key");
        }
        if (method == "ListMonitors") {
            return {200,
                    {},
                    R"({"httpMonitors":[{"id":"4821","name":"Checkout API","url":"https://a.example"}],)"
                    R"("tcpMonitors":[{"id":"4830","name":"Database","uri":"db.example:5432"}],)"
                    R"("dnsMonitors":[{"id":"4835","name":"Names","uri":"example.com"}],"totalSize":3})"};
        }
        if (method == "ListNotifications") {
            return {200, {}, listOfChannels(QJsonDocument::fromJson(request.body)[u"offset"].toInt())};
        }
        if (method == "CheckNotificationLimit") {
            // proto3 drops the count while it is 0.
            const QByteArray count = channels.isEmpty() ? QByteArray() : "\"currentCount\":" + number() + ',';
            return {200, {}, '{' + count + "\"maxCount\":" + QByteArray::number(maxChannels) + '}'};
        }
        if (method == "SendTestNotification") {
            return request.body.contains("refusing")
                       ? HttpResponse{500, {}, rpcSample(QStringLiteral("send_test_error"))}
                       : HttpResponse{200, {}, R"({"success":true})"};
        }
        if (method == "DeleteNotification") {
            return channels.isEmpty() ? error(404, "not_found", "Notification not found") : forget();
        }
        return save(method, request.body);
    }

    HttpResponse save(const QByteArray& method, const QByteArray& body)
    {
        if (body.contains("\"9999\"")) {
            return error(404, "not_found", "Monitor not found: 9999");
        }
        if (body.contains("\"name\":\"\"")) {
            return error(400, "invalid_argument", "name must not be empty");
        }
        if (method == "UpdateNotification") {
            return channels.isEmpty()
                       ? error(404, "not_found", "Notification not found")
                       : HttpResponse{200, {}, rpcSample(QStringLiteral("create_notification_response"))};
        }
        if (channels.size() >= maxChannels) {
            return error(429, "resource_exhausted", "Upgrade for more notification channels");
        }
        channels.append("Callgoose SQIBS");
        return {200, {}, rpcSample(QStringLiteral("create_notification_response"))};
    }

    HttpResponse forget()
    {
        channels.removeLast();
        return {200, {}, R"({"success":true})"};
    }

    QByteArray number() const { return QByteArray::number(channels.size()); }

    QByteArray listOfChannels(qsizetype offset) const
    {
        if (channels.isEmpty()) {
            return "{}"; // an empty list and a total of 0 are dropped
        }
        QByteArray list;
        for (qsizetype i = offset; i < qMin(channels.size(), offset + pageSize); ++i) {
            list += (i > offset ? "," : "") + QByteArray(R"({"id":")") + QByteArray::number(42 + i) +
                    R"(","name":")" + channels[i] +
                    R"(","provider":"NOTIFICATION_PROVIDER_WEBHOOK","monitorCount":2})";
        }
        return R"({"notifications":[)" + list + R"(],"totalSize":)" +
               QByteArray::number(channels.size() + promised) + '}';
    }

    HttpServer m_server;
};

} // namespace gooseneck
