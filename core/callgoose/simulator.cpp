#include "callgoose/simulator.h"

#include "callgoose/simulatedtenant.h"
#include "callgoose/simulatorcontrol.h"

#include <QTimer>
#include <QUrlQuery>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView processPath = "/v1/process";

QUrl targetUrl(const HttpRequestHead& head)
{
    return QUrl::fromEncoded(head.target, QUrl::StrictMode);
}

/// A query value as most servers read it: "+" is a space, so that a sender that forgets to encode it is
/// found out here and not in production.
QString queryValue(const HttpRequestHead& head, const QString& name)
{
    QString query = targetUrl(head).query(QUrl::FullyEncoded);
    query.replace(u'+', u"%20"_s);
    return QUrlQuery(query).queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<HttpRefusal> admit(const HttpRequestHead& head)
{
    const QByteArray path = targetUrl(head).path().toUtf8();
    if (isControlPath(path)) {
        return admitControl(head);
    }
    if (path != processPath) {
        return HttpRefusal{404, "The simulator answers POST /v1/process only."};
    }
    if (head.method != "POST") {
        return HttpRefusal{405, "Send a POST request."};
    }
    return std::nullopt;
}

/// The token of a request, in whichever of the three ways it came.
QByteArray tokenIn(const HttpRequestHead& head)
{
    const QByteArray authorization = headerValue(head.headers, "Authorization");
    if (authorization.startsWith("Bearer ")) {
        return authorization.sliced(7).trimmed();
    }
    if (hasHeader(head.headers, "X-Callgoose-Auth")) {
        return headerValue(head.headers, "X-Callgoose-Auth");
    }
    return queryValue(head, u"token"_s).toUtf8();
}

/// Callgoose reads only textual content types; anything else counts as an empty payload (facts/callgoose.md,
/// 1).
bool isTextual(const HttpRequestHead& head)
{
    const QByteArray type = headerValue(head.headers, "Content-Type").toLower();
    return type.isEmpty() || type.contains("json") || type.contains("text") || type.contains("xml") ||
           type.contains("x-www-form-urlencoded");
}

} // namespace

class Simulator::Private
{
public:
    Private(Secret secret, Simulator* owner)
        : q(owner)
        , server({}, admit)
    {
        if (!secret.isEmpty()) {
            givenTokens = {{{}, std::make_shared<const Secret>(std::move(secret))}};
        }
        tenant.setSettings({.services = {}, .tokens = givenTokens});
    }

    void receive(HttpExchangeId id, const HttpRequest& request);
    ProcessReply answer(const HttpRequest& request, SimulatorExchange& exchange);
    std::optional<Reach> reachOf(const HttpRequest& request) const;
    void reply(HttpExchangeId id, const SimulatorExchange& exchange);
    void respond(HttpExchangeId id, const ProcessReply& reply);

    Simulator* q;
    QList<SimulatedToken> givenTokens; ///< the constructor's
    HttpServer server;
    SimulatedTenant tenant;
    FaultQueue faults;
    IncidentWebhook webhook;
};

void Simulator::Private::receive(HttpExchangeId id, const HttpRequest& request)
{
    if (isControlPath(targetUrl(request.head).path().toUtf8())) {
        server.respond(id, control(request, tenant, faults));
        Q_EMIT q->changed();
        return;
    }
    SimulatorExchange exchange{request.body, queryValue(request.head, u"from"_s), {}, utcNow(), {}, {}};
    exchange.fault = faults.take();
    exchange.reply = answer(request, exchange);
    reply(id, exchange);
    Q_EMIT q->answered(exchange);
    Q_EMIT q->changed();
}

ProcessReply Simulator::Private::answer(const HttpRequest& request, SimulatorExchange& exchange)
{
    if (exchange.fault && exchange.fault->kind == Fault::Kind::Status) {
        return readReply(exchange.fault->status, R"({"error":"The simulator was asked for this status."})");
    }
    exchange.reach = reachOf(request);
    if (!exchange.reach) {
        return readReply(401, R"({"error":"The token is not valid."})");
    }
    const QByteArray body = isTextual(request.head) ? request.body : QByteArray();
    const Processed processed = tenant.process(*exchange.reach, body, exchange.from, exchange.at);
    for (const IncidentEvent& event : processed.events) {
        webhook.send(event);
    }
    return processed.reply;
}

std::optional<Reach> Simulator::Private::reachOf(const HttpRequest& request) const
{
    const QList<SimulatedToken>& tokens = tenant.settings().tokens;
    if (tokens.isEmpty()) {
        return Reach{};
    }
    const QByteArray given = tokenIn(request.head);
    std::optional<Reach> reach;
    for (const SimulatedToken& token : tokens) {
        // All of them, so that the time taken does not tell which one was near.
        if (token.secret->matches(given) && !reach) {
            reach = token.reach;
        }
    }
    return reach;
}

void Simulator::Private::reply(HttpExchangeId id, const SimulatorExchange& exchange)
{
    if (!exchange.fault) {
        respond(id, exchange.reply);
        return;
    }
    switch (exchange.fault->kind) {
    case Fault::Kind::Status:
        respond(id, exchange.reply);
        return;
    case Fault::Kind::Delay:
        QTimer::singleShot(exchange.fault->delay, &server,
                           [this, id, reply = exchange.reply] { respond(id, reply); });
        return;
    case Fault::Kind::Drop:
        server.breakOff(id, {});
        return;
    case Fault::Kind::Garbage:
        server.breakOff(id, QByteArray("\x16\x03\x01 this is not HTTP\r\n\0\xff\r\n\r\n", 29));
        return;
    }
}

void Simulator::Private::respond(HttpExchangeId id, const ProcessReply& reply)
{
    HttpHeaders headers{{"Content-Type", "application/json"}};
    if (reply.meaning == ReplyMeaning::Redirected) {
        headers.append(HttpHeader{"Location", "/v1/process?moved=yes"});
    }
    server.respond(id, {reply.status, headers, reply.body});
}

Simulator::Simulator(Secret token, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(token), this))
{
    connect(&d->server, &HttpServer::requestReceived, this,
            [this](HttpExchangeId id, const HttpRequest& request) { d->receive(id, request); });
    connect(&d->webhook, &IncidentWebhook::sent, this, &Simulator::webhookSent);
}

Simulator::~Simulator() = default;

void Simulator::setSettings(const SimulatorSettings& settings)
{
    FilterSet filterSet = settings.filterSet;
    filterSet.profile = settings.profile;
    setTenant({{{{}, {}, filterSet}}, d->givenTokens, settings.duplicateWindow, {}});
}

void Simulator::setTenant(const TenantSettings& settings)
{
    d->tenant.setSettings(settings);
    d->webhook.setUrl(settings.webhook);
    Q_EMIT changed();
}

Result<quint16, ListenError> Simulator::listen(quint16 port)
{
    return d->server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void Simulator::close()
{
    d->server.close();
}

bool Simulator::isListening() const
{
    return d->server.isListening();
}

QUrl Simulator::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->server.port());
    url.setPath(QString::fromLatin1(processPath));
    return url;
}

const QList<SimulatedIncident>& Simulator::incidents() const
{
    return d->tenant.incidents();
}

QStringList Simulator::openIncidents() const
{
    return d->tenant.openIncidents();
}

void Simulator::reset()
{
    d->tenant.reset();
    Q_EMIT changed();
}

void Simulator::addFault(const Fault& fault)
{
    d->faults.add(fault);
    Q_EMIT changed();
}

void Simulator::clearFaults()
{
    d->faults.clear();
    Q_EMIT changed();
}

const QList<Fault>& Simulator::faults() const
{
    return d->faults.faults();
}

} // namespace gooseneck
