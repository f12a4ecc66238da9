#include "callgoose/simulator.h"

#include "callgoose/simulatedtenant.h"

#include <QElapsedTimer>
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
    if (targetUrl(head).path().toUtf8() != processPath) {
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
    Private(Secret secret, QObject* owner)
        : token(std::move(secret))
        , server({}, admit, owner)
    {
        clock.start();
    }

    ProcessReply answer(const HttpRequest& request)
    {
        if (!token.isEmpty() && !token.matches(tokenIn(request.head))) {
            return readReply(401, R"({"error":"The token is not valid."})");
        }
        const QByteArray body = isTextual(request.head) ? request.body : QByteArray();
        return tenant.process(body, fromOf(request), std::chrono::milliseconds(clock.elapsed()));
    }

    static QString fromOf(const HttpRequest& request) { return queryValue(request.head, u"from"_s); }

    Secret token;
    HttpServer server;
    SimulatedTenant tenant;
    QElapsedTimer clock;
};

Simulator::Simulator(Secret token, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(token), nullptr))
{
    connect(
        &d->server, &HttpServer::requestReceived, this,
        [this](HttpExchangeId exchange, const HttpRequest& request) {
            const ProcessReply reply = d->answer(request);
            d->server.respond(exchange, {reply.status, {{"Content-Type", "application/json"}}, reply.body});
            Q_EMIT answered({request.body, Private::fromOf(request), reply});
        });
}

Simulator::~Simulator() = default;

void Simulator::setSettings(const SimulatorSettings& settings)
{
    d->tenant.setSettings(settings);
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

QStringList Simulator::openIncidents() const
{
    return d->tenant.openIncidents();
}

void Simulator::reset()
{
    d->tenant.reset();
}

} // namespace gooseneck
