#include "callgoose/simulatorcontrol.h"

#include "json/jsonwriter.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView root = "/simulator";

QUrl targetOf(const HttpRequestHead& head)
{
    return QUrl::fromEncoded(head.target, QUrl::StrictMode);
}

bool isThisMachine(const HttpRequestHead& head)
{
    const QUrl host(u"http://"_s + QString::fromLatin1(headerValue(head.headers, "Host")));
    return host.host() == "localhost"_L1 || QHostAddress(host.host()).isLoopback();
}

HttpResponse json(int status, JsonWriter& writer)
{
    return {status, {{"Content-Type", "application/json"}}, writer.finish()};
}

HttpResponse refused(int status, QStringView error)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject().member(u"error", error).endObject();
    return json(status, writer);
}

HttpResponse stateOf(const SimulatedTenant& tenant, const FaultQueue& faults)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject().key(u"services").beginArray();
    for (const SimulatedService& service : tenant.settings().services) {
        writer.beginObject().member(u"name", service.name).member(u"team", service.team);
        writer.member(u"profile", toText(service.filterSet.profile)).endObject();
    }
    writer.endArray().key(u"incidents").beginArray();
    for (const SimulatedIncident& incident : tenant.incidents()) {
        writeIncident(writer, incident);
    }
    writer.endArray().key(u"faults").beginArray();
    for (const Fault& fault : faults.faults()) {
        writer.string(toText(fault));
    }
    writer.endArray().endObject();
    return json(200, writer);
}

HttpResponse addFault(const HttpRequest& request, const SimulatedTenant& tenant, FaultQueue& faults)
{
    const auto fault = faultFrom(QString::fromUtf8(request.body));
    if (!fault) {
        return refused(400, u"Send status=503, delay=2000, drop or garbage, each with ,next=N or without.");
    }
    faults.add(*fault);
    return stateOf(tenant, faults);
}

HttpResponse switchProfile(const HttpRequest& request, SimulatedTenant& tenant, const FaultQueue& faults)
{
    const auto profile = profileFrom(QString::fromUtf8(request.body).trimmed());
    if (!profile) {
        return refused(400, u"Send documented, guide, or for example items=any,keys=top-level.");
    }
    const QUrlQuery query(targetOf(request.head));
    if (!tenant.setProfile(query.queryItemValue(u"service"_s, QUrl::FullyDecoded), *profile)) {
        return refused(404, u"There is no service with this name.");
    }
    return stateOf(tenant, faults);
}

} // namespace

bool isControlPath(QByteArrayView path)
{
    return path == root || path.startsWith("/simulator/");
}

std::optional<HttpRefusal> admitControl(const HttpRequestHead& head)
{
    if (hasHeader(head.headers, "Origin") || !isThisMachine(head)) {
        return HttpRefusal{403, "The simulator is not controlled by web pages."};
    }
    const QByteArray path = targetOf(head).path().toUtf8();
    if (path == root) {
        return head.method == "GET" ? std::nullopt : std::optional(HttpRefusal{405, "Send a GET request."});
    }
    if (path == "/simulator/faults" && head.method == "DELETE") {
        return std::nullopt;
    }
    if (path == "/simulator/faults" || path == "/simulator/profile" || path == "/simulator/reset") {
        return head.method == "POST" ? std::nullopt : std::optional(HttpRefusal{405, "Send a POST request."});
    }
    return HttpRefusal{404, "There are /simulator, /simulator/faults, /simulator/profile, /simulator/reset."};
}

HttpResponse control(const HttpRequest& request, SimulatedTenant& tenant, FaultQueue& faults)
{
    const QString path = targetOf(request.head).path();
    if (path.endsWith("/profile"_L1)) {
        return switchProfile(request, tenant, faults);
    }
    if (path.endsWith("/faults"_L1) && request.head.method == "POST") {
        return addFault(request, tenant, faults);
    }
    if (path.endsWith("/faults"_L1)) {
        faults.clear();
    } else if (path.endsWith("/reset"_L1)) {
        tenant.reset();
    }
    return stateOf(tenant, faults);
}

} // namespace gooseneck
