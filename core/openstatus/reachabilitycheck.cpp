#include "openstatus/reachabilitycheck.h"

#include "http/admission.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <array>
#include <utility>

namespace gooseneck {

namespace {

/// A listener's hints are far shorter.
constexpr qint64 readBytes = 4096;

Reachability reachabilityOf(int status, const QByteArray& body)
{
    const std::array known{
        std::pair(methodRefusal(), Reachability::Reached),
        std::pair(hostRefusal(), Reachability::WrongHost),
        std::pair(pathRefusal(), Reachability::WrongPath),
        std::pair(browserRefusal(), Reachability::RefusedByListener),
    };
    for (const auto& [refusal, reachability] : known) {
        if (refusal.status == status && refusal.hint == body.trimmed()) {
            return reachability;
        }
    }
    return Reachability::AnotherServer;
}

Reachability reachabilityOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Reachability::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Reachability::TlsRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Reachability::TimedOut;
    default:
        return Reachability::Unreachable;
    }
}

bool isLoopback(const QUrl& url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

} // namespace

ReachabilityCheck::ReachabilityCheck(QObject* parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({Reachability::TimedOut, 0}); });
}

ReachabilityCheck::~ReachabilityCheck()
{
    // A reply must go before the access manager that made it, and says so once more when it does.
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply;
    }
}

void ReachabilityCheck::start(const QUrl& publicUrl, std::chrono::milliseconds deadline)
{
    QNetworkRequest request(publicUrl);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Gooseneck/" GOOSENECK_VERSION));
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_network.setProxy(
        QNetworkProxy(isLoopback(publicUrl) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy));
    m_deadline.start(deadline);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &ReachabilityCheck::limitReply);
    connect(m_reply, &QNetworkReply::finished, this, &ReachabilityCheck::takeReply, Qt::QueuedConnection);
}

void ReachabilityCheck::abort()
{
    end({Reachability::Aborted, 0});
}

void ReachabilityCheck::limitReply()
{
    if (m_reply->bytesAvailable() > readBytes) {
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        end({Reachability::AnotherServer, status.toInt()});
    }
}

void ReachabilityCheck::takeReply()
{
    if (m_ended) {
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = m_reply->read(readBytes);
    end({status > 0 ? reachabilityOf(status, body) : reachabilityOf(m_reply->error()), status});
}

void ReachabilityCheck::end(const ReachabilityOutcome& outcome)
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    m_deadline.stop();
    QTimer::singleShot(0, this, [this, outcome] { Q_EMIT finished(outcome); });
    if (m_reply) {
        m_reply->abort();
    }
}

} // namespace gooseneck
