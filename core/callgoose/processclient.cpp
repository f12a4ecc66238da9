#include "callgoose/processclient.h"

#include "callgoose/networkcall.h"
#include "callgoose/onewaybody.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// CR, LF or NUL in a header's value would begin another header (design/robustness.md, trap 5).
bool isSendable(const Secret& token)
{
    return !token.isEmpty() &&
           std::ranges::all_of(token.reveal(), [](char byte) { return byte > ' ' && byte <= '~'; });
}

void addHeaders(QNetworkRequest& request, const HttpHeaders& headers)
{
    for (const HttpHeader& header : headers) {
        const QByteArray before = request.rawHeader(header.name);
        request.setRawHeader(header.name, before.isEmpty() ? header.value : before + ", " + header.value);
    }
}

/// Puts the token where this endpoint wants it. The one place in core that reveals it.
void addToken(QNetworkRequest& request, const Endpoint& endpoint, const Secret& token)
{
    if (!isSendable(token)) {
        return;
    }
    switch (endpoint.auth) {
    case AuthMode::Bearer:
        request.setRawHeader("Authorization", "Bearer " + token.reveal());
        return;
    case AuthMode::Header:
        request.setRawHeader("X-Callgoose-Auth", token.reveal());
        return;
    case AuthMode::Query: {
        QUrl url = request.url();
        const QString present = url.query(QUrl::FullyEncoded);
        const QString added = u"token="_s + QString::fromLatin1(token.reveal().toPercentEncoding());
        url.setQuery(present.isEmpty() ? added : QString(present + u'&' + added), QUrl::StrictMode);
        request.setUrl(url);
        return;
    }
    }
}

/// What this machine's settings say; nothing on loopback goes through a proxy.
QNetworkProxy proxyFor(const Endpoint& endpoint)
{
    if (isLoopback(endpoint)) {
        return {QNetworkProxy::NoProxy};
    }
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(endpoint.url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

QString nameOf(const QNetworkProxy& proxy)
{
    const bool isOne = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    return isOne ? QString(proxy.hostName() + u':' + QString::number(proxy.port())) : QString();
}

} // namespace

ProcessClient::ProcessClient(QObject* parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ProcessClient::~ProcessClient()
{
    // Replies must go before the access manager that made them.
    qDeleteAll(findChildren<ProcessCall*>(Qt::FindDirectChildrenOnly));
}

void ProcessClient::setDeadline(std::chrono::milliseconds deadline)
{
    m_deadline = deadline;
}

ProcessCall* ProcessClient::post(const Endpoint& endpoint, const QString& from, const Secret& token,
                                 const QByteArray& body, const HttpHeaders& headers)
{
    QNetworkRequest request(requestUrl(endpoint, from));
    addHeaders(request, headers);
    if (!request.hasRawHeader("Content-Type")) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    }
    if (!request.hasRawHeader("User-Agent")) {
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Gooseneck/" GOOSENECK_VERSION));
    }
    addToken(request, endpoint, token);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A kept connection that the server has closed meanwhile would make the outcome unknown for no reason.
    request.setRawHeader("Connection", "close");
    request.setTransferTimeout(static_cast<int>(m_deadline.count()));
    const QNetworkProxy proxy = proxyFor(endpoint);
    m_network->setProxy(proxy);
    auto* upload = new OneWayBody(body);
    QNetworkReply* reply = m_network->post(request, upload);
    upload->setParent(reply);
    auto* call = new NetworkCall(reply, upload, m_deadline, this);
    call->setProxy(nameOf(proxy));
    call->setSecret(token.clone());
    return call;
}

} // namespace gooseneck
