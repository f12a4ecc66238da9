#include "openstatus/rpcserver.h"

#include "openstatus/reachability.h"

#include <QHostAddress>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool isNear(const QUrl& server)
{
    const QString host = server.host().toLower();
    if (!QHostAddress(host).isNull()) {
        return refusalOf(server).has_value(); // the networks that OpenStatus itself takes for private ones
    }
    const bool isPlainName = !host.contains(u'.');
    return isPlainName || host.endsWith(".lan"_L1) || host.endsWith(".local"_L1) ||
           host.endsWith(".internal"_L1) || host.endsWith(".home.arpa"_L1);
}

} // namespace

QUrl usualRpcServer()
{
    return QUrl(u"https://api.openstatus.dev/rpc"_s);
}

Result<QUrl, EndpointError> parseRpcServer(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty()) {
        return failure(EndpointError::Empty);
    }
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty()) {
        return failure(EndpointError::NotAUrl);
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return failure(EndpointError::SchemeNotHttp);
    }
    if (url.host().isEmpty()) {
        return failure(EndpointError::NoHost);
    }
    if (!url.userInfo().isEmpty()) {
        return failure(EndpointError::UserInfo);
    }
    if (url.scheme() == "http"_L1 && !isNear(url)) {
        return failure(EndpointError::PlainHttp);
    }
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

bool travelsInClear(const QUrl& server)
{
    return server.scheme() == "http"_L1 && !isLoopback({server, AuthMode::Bearer});
}

QString rpcKeyAccount(const QUrl& server)
{
    return originOf({server, AuthMode::Bearer}) + u" OpenStatus API key"_s;
}

} // namespace gooseneck
