#include "http/httpserver.h"

#include "http/httpconnection.h"

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace gooseneck {

namespace {

/// How long to wait when the system has no file descriptor left, before looking for waiting connections
/// again.
constexpr std::chrono::milliseconds acceptPause(250);
constexpr int listenBacklog = 1024;

ListenError::Kind kindOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError) {
        return ListenError::Kind::PortInUse;
    }
    if (error == QAbstractSocket::SocketAccessError) {
        return ListenError::Kind::NotPermitted;
    }
    return error == QAbstractSocket::SocketAddressNotAvailableError ? ListenError::Kind::AddressNotAvailable
                                                                    : ListenError::Kind::Failed;
}

/// Qt 6.4 takes "too many open files" for a passing error and tries again without end, so it must not come to
/// that: each connection has one descriptor, those that are leaving as well, and the program needs some, too.
int withinDescriptors(int connections)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        const rlim_t share = std::max<rlim_t>(limit.rlim_cur / 8, 1);
        return share < static_cast<rlim_t>(connections) ? static_cast<int>(share) : connections;
    }
#endif
    return connections;
}

HttpRefusal tooManyConnections()
{
    return {503, "Too many connections, try again later."};
}

} // namespace

class HttpServer::Private
{
public:
    struct Exchange
    {
        HttpConnection* connection = nullptr;
        HttpConnection::Turn turn = 0;
    };

    explicit Private(HttpServer* owner)
        : q(owner)
    {
    }

    /// What the connections do, for the decision about one more.
    struct Load
    {
        qsizetype served = 0;
        qsizetype leaving = 0;
        HttpConnection* displaceable = nullptr; ///< the one that may best be done without
    };

    void takeConnections();
    Load load() const;
    void displace(const Load& now);
    void add(QTcpSocket* socket);
    void received(HttpConnection* connection, HttpConnection::Turn turn, const HttpRequest& request);
    void forget(HttpConnection* connection);
    void pauseAccepting();

    HttpServer* q;
    QTcpServer sockets;
    std::shared_ptr<HttpContext> context = std::make_shared<HttpContext>();
    QHash<HttpConnection*, QSet<HttpExchangeId>> connections;
    QHash<HttpExchangeId, Exchange> exchanges;
    HttpExchangeId lastExchange = 0;
};

void HttpServer::Private::takeConnections()
{
    while (QTcpSocket* socket = sockets.nextPendingConnection()) {
        add(socket);
    }
}

HttpServer::Private::Load HttpServer::Private::load() const
{
    Load now;
    HttpConnection* slowest = nullptr;
    HttpConnection* idlest = nullptr;
    std::chrono::milliseconds longestUnfinished = context->limits.patience;
    std::chrono::milliseconds longestIdle = context->limits.idlePatience;
    for (auto it = connections.cbegin(); it != connections.cend(); ++it) {
        ++(it.key()->isLeaving() ? now.leaving : now.served);
        if (const auto unfinished = it.key()->unfinishedFor(); unfinished >= longestUnfinished) {
            longestUnfinished = *unfinished;
            slowest = it.key();
        }
        if (const auto idle = it.key()->idleFor(); idle >= longestIdle) {
            longestIdle = *idle;
            idlest = it.key();
        }
    }
    now.displaceable = slowest ? slowest : idlest;
    return now;
}

void HttpServer::Private::displace(const Load& now)
{
    if (now.leaving < context->limits.connections) {
        now.displaceable->refuse(tooManyConnections());
    } else {
        now.displaceable->abort();
        forget(now.displaceable);
    }
}

void HttpServer::Private::add(QTcpSocket* socket)
{
    const qsizetype limit = context->limits.connections;
    Load now = connections.size() < limit ? Load() : load();
    if (now.served >= limit && now.displaceable) {
        displace(now);
        now = load();
    }
    const bool full = now.served >= limit;
    // Refused connections live until they have read their 503; they have a limit as well.
    if (full && now.leaving >= limit) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto* connection = new HttpConnection(socket, context, q);
    connections.insert(connection, {});
    QObject::connect(connection, &HttpConnection::requestReceived, q,
                     [this, connection](HttpConnection::Turn turn, const HttpRequest& request) {
                         received(connection, turn, request);
                     });
    QObject::connect(connection, &HttpConnection::closed, q, [this, connection] { forget(connection); });
    if (full) {
        connection->refuse(tooManyConnections());
    } else {
        connection->start();
    }
}

void HttpServer::Private::received(HttpConnection* connection, HttpConnection::Turn turn,
                                   const HttpRequest& request)
{
    const HttpExchangeId id = ++lastExchange;
    exchanges.insert(id, {connection, turn});
    connections[connection].insert(id);
    Q_EMIT q->requestReceived(id, request);
}

void HttpServer::Private::forget(HttpConnection* connection)
{
    for (const HttpExchangeId id : connections.take(connection)) {
        exchanges.remove(id);
    }
    connection->deleteLater();
}

void HttpServer::Private::pauseAccepting()
{
    // Qt stops accepting after an error such as "too many open files" and leaves it to us to go on.
    QTimer::singleShot(acceptPause, &sockets, [this] {
        if (sockets.isListening()) {
            sockets.resumeAccepting();
        }
    });
}

HttpServer::HttpServer(HttpLimits limits, HttpAdmission admission, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->context->limits = limits;
    d->context->limits.connections = withinDescriptors(limits.connections);
    d->context->admission = std::move(admission);
    // A child moves to another thread together with this object.
    d->sockets.setParent(this);
    d->sockets.setListenBacklogSize(listenBacklog);
    connect(&d->sockets, &QTcpServer::newConnection, this, [this] { d->takeConnections(); });
    connect(&d->sockets, &QTcpServer::acceptError, this, [this] { d->pauseAccepting(); });
}

HttpServer::~HttpServer()
{
    close();
}

Result<quint16, ListenError> HttpServer::listen(const QHostAddress& address, quint16 port)
{
    close();
    if (!d->sockets.listen(address, port)) {
        return failure(ListenError{kindOf(d->sockets.serverError()), address, port});
    }
    return d->sockets.serverPort();
}

void HttpServer::close()
{
    d->sockets.close();
    d->exchanges.clear();
    const auto connections = std::exchange(d->connections, {});
    for (auto it = connections.cbegin(); it != connections.cend(); ++it) {
        it.key()->abort();
        it.key()->deleteLater();
    }
}

bool HttpServer::isListening() const
{
    return d->sockets.isListening();
}

quint16 HttpServer::port() const
{
    return d->sockets.serverPort();
}

void HttpServer::respond(HttpExchangeId exchange, const HttpResponse& response)
{
    const Private::Exchange found = d->exchanges.take(exchange);
    if (found.connection) {
        d->connections[found.connection].remove(exchange);
        found.connection->respond(found.turn, response);
    }
}

void HttpServer::breakOff(HttpExchangeId exchange, const QByteArray& bytes)
{
    const Private::Exchange found = d->exchanges.take(exchange);
    if (found.connection) {
        d->connections[found.connection].remove(exchange);
        found.connection->breakOff(bytes);
    }
}

} // namespace gooseneck
