#pragma once

#include "testrun/prediction.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace gooseneck {

/// An HTTP answer of /v1/process with this meaning.
inline QByteArray processAnswer(ReplyMeaning meaning)
{
    const auto word = [](bool value) { return QByteArray(value ? "true" : "false"); };
    const bool created = meaning == ReplyMeaning::Created || meaning == ReplyMeaning::CreatedAndResolved;
    const bool resolved = meaning == ReplyMeaning::Resolved || meaning == ReplyMeaning::CreatedAndResolved;
    const QByteArray body = R"({"id":"1","resolved":{"duplicate":false,"resolved":)" + word(resolved) +
                            R"(},"triggered":{"duplicate":)" + word(meaning == ReplyMeaning::Duplicate) +
                            R"(,"created":)" + word(created) + "}}";
    const QByteArray status = created                            ? "201 Created"
                              : meaning == ReplyMeaning::NoMatch ? "202 Accepted"
                                                                 : "200 OK";
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// A Callgoose on loopback that answers as its `answer` says, over TLS where it is set up. Remembers what it
/// got. One request a connection.
class CallgooseServer : public QTcpServer
{
public:
    /// nullopt: no answer is given.
    using Answer = std::function<std::optional<QByteArray>(const QByteArray& body)>;

    explicit CallgooseServer(Answer answer, std::optional<QSslConfiguration> tls = {})
        : m_answer(std::move(answer))
        , m_tls(std::move(tls))
    {
        listen(QHostAddress::LocalHost);
    }

    /// One that reads `filterSet` this way.
    static Answer reading(const FilterSet& filterSet, const MatchingProfile& profile)
    {
        auto service = std::make_shared<PredictedService>(filterSet, profile);
        return [service](const QByteArray& body) { return processAnswer(service->take(body)); };
    }

    QString url() const
    {
        return QStringLiteral("%1://127.0.0.1:%2/v1/process")
            .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
            .arg(serverPort());
    }

    QList<QByteArray> heads;
    QList<QByteArray> bodies;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        auto request = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
            *request += socket->readAll();
            if (isWhole(*request)) {
                take(socket, *request);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    static bool isWhole(const QByteArray& request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype field = request.toLower().indexOf("content-length: ");
        if (head < 0 || field < 0) {
            return false;
        }
        const qsizetype value = field + 16;
        return request.size() >=
               head + 4 + request.sliced(value, request.indexOf('\r', value) - value).toLongLong();
    }

    void take(QTcpSocket* socket, const QByteArray& request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        heads.append(request.first(head));
        bodies.append(request.sliced(head + 4));
        if (const auto answer = m_answer(bodies.constLast())) {
            socket->write(*answer);
            socket->disconnectFromHost();
        }
    }

    Answer m_answer;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace gooseneck
