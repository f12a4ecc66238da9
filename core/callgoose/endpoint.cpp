#include "callgoose/endpoint.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Takes the first value of a query parameter out of the URL, decoded.
std::optional<QString> takeParameter(QUrlQuery& query, const QString& name)
{
    std::optional<QString> value;
    // In any case of letters: "?Token=" holds a secret no less.
    for (const auto& [key, text] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            value = value.value_or(text);
            query.removeAllQueryItems(key);
        }
    }
    return value;
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString toWord(AuthMode mode)
{
    switch (mode) {
    case AuthMode::Bearer:
        return u"bearer"_s;
    case AuthMode::Query:
        return u"query"_s;
    case AuthMode::Header:
        return u"header"_s;
    }
    return {};
}

std::optional<AuthMode> authModeFrom(QStringView word)
{
    for (const AuthMode mode : {AuthMode::Bearer, AuthMode::Query, AuthMode::Header}) {
        if (word == toWord(mode)) {
            return mode;
        }
    }
    return std::nullopt;
}

QString originOf(const Endpoint& endpoint)
{
    const QString host = QString::fromLatin1(QUrl::toAce(endpoint.url.host()));
    const QString shown = host.isEmpty() ? endpoint.url.host() : host;
    const QString bracketed = shown.contains(u':') ? QString(u'[' + shown + u']') : shown;
    return endpoint.url.scheme() + u"://"_s + bracketed + u':' + QString::number(portOf(endpoint.url));
}

bool isLoopback(const Endpoint& endpoint)
{
    const QString host = endpoint.url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<ParsedEndpoint, EndpointError> parseEndpoint(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty()) {
        return failure(EndpointError::Empty);
    }
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid()) {
        return failure(EndpointError::NotAUrl);
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return failure(url.scheme().isEmpty() ? EndpointError::NotAUrl : EndpointError::SchemeNotHttp);
    }
    if (url.host().isEmpty()) {
        return failure(EndpointError::NoHost);
    }
    if (!url.userInfo().isEmpty()) {
        return failure(EndpointError::UserInfo);
    }
    QUrlQuery query(url);
    ParsedEndpoint parsed;
    parsed.from = takeParameter(query, u"from"_s);
    if (const auto token = takeParameter(query, u"token"_s); token && !token->isEmpty()) {
        auto read = readToken(*token);
        if (!read) {
            return failure(EndpointError::NotAUrl);
        }
        parsed.token = std::move(read->secret);
        parsed.endpoint.auth = AuthMode::Query;
    }
    url.setFragment({});
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    parsed.endpoint.url = url;
    if (url.scheme() == "http"_L1 && !isLoopback(parsed.endpoint)) {
        return failure(EndpointError::PlainHttp);
    }
    return parsed;
}

QUrl requestUrl(const Endpoint& endpoint, const QString& from)
{
    QUrl url = endpoint.url;
    if (from.isEmpty()) {
        return url;
    }
    // QUrlQuery would leave "+" alone, which servers read as a space.
    const QString present = url.query(QUrl::FullyEncoded);
    const QString added = u"from="_s + encoded(from);
    url.setQuery(present.isEmpty() ? added : QString(present + u'&' + added), QUrl::StrictMode);
    return url;
}

} // namespace gooseneck
