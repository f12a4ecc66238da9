#include "capture/listener.h"

#include <QNetworkInterface>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

bool isAny(const QHostAddress& address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4 ||
           address == QHostAddress::AnyIPv6;
}

/// Sent to an address that stands for all of them nothing arrives; loopback is one of them.
QHostAddress reachable(const QHostAddress& address)
{
    if (!isAny(address)) {
        return address;
    }
    return QHostAddress(address == QHostAddress::AnyIPv6 ? QHostAddress::LocalHostIPv6
                                                         : QHostAddress::LocalHost);
}

/// An address as a Host header names it.
QByteArray hostLiteral(QHostAddress address)
{
    address.setScopeId({});
    const QByteArray text = address.toString().toLatin1();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

/// Listening wider was asked for: then the addresses that this reaches are names of ours, too.
QList<QByteArray> hostsOf(const QHostAddress& address)
{
    QList<QByteArray> hosts;
    if (isAny(address)) {
        for (const QHostAddress& own : QNetworkInterface::allAddresses()) {
            if (!own.isLoopback()) {
                hosts.append(hostLiteral(own));
            }
        }
    } else if (address != QHostAddress::LocalHost && address != QHostAddress::LocalHostIPv6) {
        hosts.append(hostLiteral(address));
    }
    return hosts;
}

QUrl urlOf(const QHostAddress& address, quint16 port, const QByteArray& path)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(reachable(address).toString());
    url.setPort(port);
    url.setPath(QString::fromLatin1(path));
    return url;
}

/// How many ports after the one asked for are tried.
constexpr int portsTried = 20;
constexpr int lastPort = 65535;

} // namespace

Listener::Listener(QObject* parent)
    : QObject(parent)
{
}

Listener::~Listener() = default;

Listener::Opened Listener::makeServer()
{
    const quint64 number = ++m_lastNumber;
    auto server = std::make_unique<HttpServer>(
        HttpLimits{}, [this](const HttpRequestHead& head) { return admit(head, m_policy); });
    connect(server.get(), &HttpServer::requestReceived, this,
            [this, number](HttpExchangeId exchange, const HttpRequest& request) {
                pass({number, exchange}, request);
            });
    return {number, std::move(server)};
}

/// The secret is the listener's and no part of the payload: it is neither stored nor passed on.
void Listener::pass(const Delivery& delivery, const HttpRequest& request)
{
    if (m_policy.sharedSecret.headerName.isEmpty()) {
        Q_EMIT delivered(delivery, request);
        return;
    }
    HttpRequest stripped = request;
    stripped.head.headers.removeIf([this](const HttpHeader& header) {
        return QByteArrayView(header.name).compare(m_policy.sharedSecret.headerName, Qt::CaseInsensitive) ==
               0;
    });
    Q_EMIT delivered(delivery, stripped);
}

Result<quint16, ListenError> Listener::openFirst(const ListenRequest& request)
{
    Opened first = makeServer();
    auto port = first.server->listen(request.address, request.port);
    const bool mayMove = request.portChoice == PortChoice::OrNextFree && request.port != 0;
    const int last = mayMove ? std::min(request.port + portsTried, lastPort) : request.port;
    for (int next = request.port + 1; next <= last; ++next) {
        if (port || port.error().kind != ListenError::Kind::PortInUse) {
            break;
        }
        port = first.server->listen(request.address, static_cast<quint16>(next));
    }
    if (port) {
        m_servers.push_back(std::move(first));
    }
    return port;
}

void Listener::openSecond(quint16 port)
{
    Opened second = makeServer();
    if (second.server->listen(QHostAddress(QHostAddress::LocalHostIPv6), port)) {
        m_servers.push_back(std::move(second));
    }
}

bool Listener::isOpenAt(const ListenRequest& request) const
{
    return !m_servers.empty() && request.address == m_request.address &&
           (request.port == m_policy.port || request.port == m_request.port);
}

ListenerState Listener::start(const ListenRequest& request)
{
    if (!isOpenAt(request)) {
        stop();
        const auto port = openFirst(request);
        if (!port) {
            return {ListenerState::Kind::Failed, {}, port.error()};
        }
        m_policy.port = *port;
        if (request.address == QHostAddress(QHostAddress::LocalHost)) {
            openSecond(*port);
        }
    }
    const quint16 port = m_policy.port;
    m_request = request;
    m_policy = {request.path, port, request.hostNames + hostsOf(request.address), request.sharedSecret};
    const quint16 askedPort = request.port == 0 ? port : request.port;
    return {ListenerState::Kind::Listening, urlOf(request.address, port, request.path), {}, askedPort};
}

void Listener::stop()
{
    m_servers.clear();
    m_policy = {};
}

void Listener::respond(const Delivery& delivery, const HttpResponse& response)
{
    const auto found = std::find_if(m_servers.cbegin(), m_servers.cend(), [&delivery](const Opened& opened) {
        return opened.number == delivery.server;
    });
    if (found != m_servers.cend()) {
        found->server->respond(delivery.exchange, response);
    }
}

void Listener::respondAfter(std::chrono::milliseconds delay, const Delivery& delivery,
                            const HttpResponse& response)
{
    if (delay == std::chrono::milliseconds(0)) {
        respond(delivery, response);
        return;
    }
    QTimer::singleShot(delay, Qt::PreciseTimer, this,
                       [this, delivery, response] { respond(delivery, response); });
}

} // namespace gooseneck
