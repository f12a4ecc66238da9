#include "capture/listener.h"

#include <QNetworkInterface>

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

} // namespace

Listener::Listener(QObject* parent)
    : QObject(parent)
{
}

Listener::~Listener() = default;

std::unique_ptr<HttpServer> Listener::makeServer()
{
    auto server = std::make_unique<HttpServer>(
        HttpLimits{}, [this](const HttpRequestHead& head) { return admit(head, m_policy); });
    connect(server.get(), &HttpServer::requestReceived, this,
            [this, origin = server.get()](HttpExchangeId exchange, const HttpRequest& request) {
                Q_EMIT delivered({origin, exchange}, request);
            });
    return server;
}

ListenerState Listener::start(const ListenRequest& request)
{
    stop();
    auto server = makeServer();
    const auto port = server->listen(request.address, request.port);
    if (!port) {
        return {ListenerState::Kind::Failed, {}, port.error()};
    }
    m_policy = {request.path, *port, request.hostNames + hostsOf(request.address)};
    m_servers.push_back(std::move(server));
    if (request.address == QHostAddress(QHostAddress::LocalHost)) {
        auto second = makeServer();
        if (second->listen(QHostAddress(QHostAddress::LocalHostIPv6), *port)) {
            m_servers.push_back(std::move(second));
        }
    }
    return {ListenerState::Kind::Listening, urlOf(request.address, *port, request.path), {}};
}

void Listener::stop()
{
    m_servers.clear();
    m_policy = {};
}

void Listener::respond(const Delivery& delivery, const HttpResponse& response)
{
    const auto found = std::find_if(m_servers.cbegin(), m_servers.cend(), [&delivery](const auto& server) {
        return server.get() == delivery.server;
    });
    if (found != m_servers.cend()) {
        (*found)->respond(delivery.exchange, response);
    }
}

} // namespace gooseneck
