#include "http/admission.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// The one port that a sender leaves out of the Host header.
constexpr quint16 httpPort = 80;

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isLoopback(QByteArrayView host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    if (host.endsWith(suffix)) {
        host.chop(suffix.size());
    } else if (port != httpPort) {
        return false;
    }
    return isSame(host, "127.0.0.1") || isSame(host, "[::1]") || isSame(host, "localhost");
}

QByteArrayView withoutPort(QByteArrayView host)
{
    const qsizetype colon = host.lastIndexOf(':');
    const QByteArrayView digits = colon < 0 ? QByteArrayView() : host.sliced(colon + 1);
    const bool isPort =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return colon >= 0 && isPort ? host.first(colon) : host;
}

bool isKnownHost(QByteArrayView host, const AdmissionPolicy& policy)
{
    const QByteArrayView name = withoutPort(host);
    return isLoopback(host, policy.port) ||
           std::any_of(policy.extraHosts.cbegin(), policy.extraHosts.cend(),
                       [name](const QByteArray& extra) { return !extra.isEmpty() && isSame(name, extra); });
}

bool bringsSecret(const HttpHeaders& headers, const SharedSecret& wanted)
{
    if (wanted.headerName.isEmpty()) {
        return true;
    }
    const auto isIt = [&wanted](const HttpHeader& header) { return isSame(header.name, wanted.headerName); };
    const bool once = std::count_if(headers.cbegin(), headers.cend(), isIt) == 1;
    return once && wanted.value && !wanted.value->isEmpty() &&
           wanted.value->matches(headerValue(headers, wanted.headerName));
}

} // namespace

bool equalInConstantTime(QByteArrayView given, QByteArrayView secret)
{
    if (secret.isEmpty()) {
        return false;
    }
    unsigned difference = given.size() == secret.size() ? 0U : 1U;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto a = static_cast<unsigned char>(given[i]);
        const auto b = static_cast<unsigned char>(secret[i % secret.size()]);
        difference |= static_cast<unsigned>(a ^ b);
    }
    return difference == 0;
}

QByteArrayView pathOf(QByteArrayView target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

HttpRefusal browserRefusal()
{
    return {403, "Requests from browsers are not taken: this address is for webhook deliveries."};
}

HttpRefusal hostRefusal()
{
    return {403, "The Host header does not name this listener."};
}

HttpRefusal pathRefusal()
{
    return {404, "There is nothing here."};
}

HttpRefusal methodRefusal()
{
    return {405, "This address takes webhook deliveries: send a POST. Nothing was stored."};
}

HttpRefusal secretRefusal()
{
    return {403, "The header with the shared secret is missing or wrong."};
}

std::optional<HttpRefusal> admit(const HttpRequestHead& head, const AdmissionPolicy& policy)
{
    if (hasHeader(head.headers, "Origin") || hasHeader(head.headers, "Sec-Fetch-Site")) {
        return browserRefusal();
    }
    if (!isKnownHost(headerValue(head.headers, "Host"), policy)) {
        return hostRefusal();
    }
    if (!equalInConstantTime(pathOf(head.target), policy.path)) {
        return pathRefusal();
    }
    if (head.method != "POST" && head.method != "PUT") {
        return methodRefusal();
    }
    if (!bringsSecret(head.headers, policy.sharedSecret)) {
        return secretRefusal();
    }
    return std::nullopt;
}

} // namespace gooseneck
