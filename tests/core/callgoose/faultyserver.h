#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <optional>

namespace gooseneck {

/// What a server does with a request.
enum class ServerFault {
    None,           ///< sends `answer` and closes
    CloseBefore,    ///< closes without an answer
    CloseInHead,    ///< closes within the status line
    CloseInBody,    ///< closes before as many bytes as Content-Length promised
    CloseInChunk,   ///< closes within a chunk
    BadChunk,       ///< a chunk size that is none
    Reset,          ///< resets the connection
    Garbage,        ///< answers with something that is not HTTP
    Hang,           ///< reads and says nothing
    HangInBody,     ///< begins an answer and stops
    Endless,        ///< an answer that does not end
    Trickle,        ///< an answer that comes byte by byte and does not end
    CloseAtTheHead, ///< closes before the request's body was read
    CloseOnConnect, ///< closes before anything was read
};

/// A server on loopback that misbehaves in one way, and remembers the requests it saw. With `tls` it speaks
/// TLS as set up there.
class FaultyServer : public QTcpServer
{
public:
    explicit FaultyServer(ServerFault fault, QByteArray answer = {},
                          std::optional<QSslConfiguration> tls = {})
        : m_fault(fault)
        , m_answer(std::move(answer))
        , m_tls(std::move(tls))
    {
        listen(QHostAddress::LocalHost);
    }

    int connections() const { return m_connections; }
    /// The requests, as far as they were read.
    const QList<QByteArray>& requests() const { return m_requests; }
    qsizetype posts() const
    {
        return std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [](const QByteArray& request) { return request.startsWith("POST "); });
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (!m_tls) {
            auto* socket = new QTcpSocket(this);
            socket->setSocketDescriptor(descriptor);
            take(socket);
            return;
        }
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(*m_tls);
        take(socket);
        socket->startServerEncryption();
    }

private:
    void take(QTcpSocket* socket)
    {
        ++m_connections;
        if (m_fault == ServerFault::CloseOnConnect) {
            socket->close();
            return;
        }
        const qsizetype number = m_requests.size();
        m_requests.append(QByteArray());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] {
            QByteArray& request = m_requests[number];
            request += socket->readAll();
            if (isEnough(request)) {
                answer(socket);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    bool isEnough(const QByteArray& request) const
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (head < 0 || m_fault == ServerFault::CloseAtTheHead) {
            return head >= 0;
        }
        const qsizetype field = request.toLower().indexOf("content-length: ");
        const qsizetype value = field + 16;
        const qsizetype length =
            field < 0 ? 0 : request.sliced(value, request.indexOf('\r', value) - value).toLongLong();
        return request.size() >= head + 4 + length;
    }

    void answer(QTcpSocket* socket)
    {
        switch (m_fault) {
        case ServerFault::None:
            socket->write(m_answer);
            break;
        case ServerFault::CloseInHead:
            socket->write("HTTP/1.1 20");
            break;
        case ServerFault::CloseInBody:
            socket->write("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"id\"");
            break;
        case ServerFault::CloseInChunk:
            socket->write("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"id\"");
            break;
        case ServerFault::BadChunk:
            socket->write(
                "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\"id\"\r\n0\r\n\r\n");
            break;
        case ServerFault::Garbage:
            socket->write(QByteArray("\0\1 not http\r\n\r\n", 15));
            break;
        case ServerFault::Reset:
            reset(socket);
            return;
        case ServerFault::Hang:
            return;
        case ServerFault::HangInBody:
            socket->write("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"id\"");
            return;
        case ServerFault::Endless:
            socket->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(8 * 1024 * 1024, ' '));
            return;
        case ServerFault::Trickle:
            trickle(socket);
            return;
        case ServerFault::CloseBefore:
        case ServerFault::CloseAtTheHead:
        case ServerFault::CloseOnConnect:
            break;
        }
        socket->disconnectFromHost();
    }

    static void trickle(QTcpSocket* socket)
    {
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
        auto* pace = new QTimer(socket);
        connect(pace, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        pace->start(50);
    }

    static void reset(QTcpSocket* socket)
    {
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
        socket->abort();
    }

    ServerFault m_fault;
    QByteArray m_answer;
    std::optional<QSslConfiguration> m_tls;
    int m_connections = 0;
    QList<QByteArray> m_requests;
};

} // namespace gooseneck
