#include "capture/listener.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

QUrl urlOf(const QHostAddress& address, quint16 port, const QByteArray& path)
{
    QUrl url;
    url.setScheme(u"http"_s);
    // Sent to an address that stands for all of them nothing arrives; loopback is one of them.
    const bool any =
        address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    url.setHost(any ? u"127.0.0.1"_s : address.toString());
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
    m_policy = {request.path, *port, {}};
    if (!request.address.isLoopback()) {
        // Listening wider was asked for: then the address itself is a name of ours, too.
        m_policy.extraHosts.append(request.address.toString().toLatin1());
    }
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
