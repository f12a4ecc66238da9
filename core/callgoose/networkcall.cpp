#include "callgoose/networkcall.h"

#include "callgoose/onewaybody.h"
#include "callgoose/retryafter.h"

#include <QSslError>

namespace gooseneck {

namespace {

constexpr qint64 maxReplyBytes = 1024LL * 1024;

/// Only what certainly happened before the request left the machine is "not sent".
ProcessOutcome outcomeOf(QNetworkReply::NetworkError error)
{
    using Kind = ProcessOutcome::Kind;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {.kind = Kind::NotSent, .failure = ProcessFailure::HostNotFound};
    case QNetworkReply::ConnectionRefusedError:
        return {.kind = Kind::NotSent, .failure = ProcessFailure::ConnectionRefused};
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = Kind::NotSent, .failure = ProcessFailure::TlsRefused};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {.kind = Kind::NotSent, .failure = ProcessFailure::ProxyFailed};
    case QNetworkReply::NetworkSessionFailedError:
        return {.kind = Kind::NotSent, .failure = ProcessFailure::Offline};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's word for its own transfer timeout
        return {.kind = Kind::Unknown, .failure = ProcessFailure::TimedOut};
    case QNetworkReply::ProtocolFailure:
        return {.kind = Kind::Unknown, .failure = ProcessFailure::Garbled};
    default:
        return {.kind = Kind::Unknown, .failure = ProcessFailure::ClosedEarly};
    }
}

/// Qt reports a whole 4xx or 5xx answer as an error of its own; the others are failed connections, or an
/// answer that is not HTTP.
bool isAnswer(QNetworkReply::NetworkError error)
{
    const bool isContentError = error >= QNetworkReply::ContentAccessDenied;
    const bool isOurs = error == QNetworkReply::ContentReSendError ||
                        error == QNetworkReply::ProtocolUnknownError ||
                        error == QNetworkReply::ProtocolFailure;
    return error == QNetworkReply::NoError || (isContentError && !isOurs);
}

/// Before it reports a 307 or 308, Qt wants to rewind the body, cannot, and says ContentReSendError although
/// the answer's head is there. A redirect is judged by its status (design/robustness.md, trap 2).
bool isUnfollowedRedirect(QNetworkReply::NetworkError error, int status)
{
    return error == QNetworkReply::ContentReSendError && status >= 300 && status < 400;
}

bool cameWhole(const QNetworkReply& reply, const QByteArray& body)
{
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    const bool compressed = reply.hasRawHeader("Content-Encoding");
    return !length.isValid() || compressed || length.toLongLong() == body.size();
}

} // namespace

NetworkCall::NetworkCall(QNetworkReply* reply, const OneWayBody* body, std::chrono::milliseconds deadline,
                         QObject* parent)
    : ProcessCall(parent)
    , m_reply(reply)
    , m_body(body)
{
    reply->setParent(this);
    m_clock.start();
    m_deadline.setSingleShot(true);
    m_deadline.start(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(ProcessFailure::TimedOut); });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors) {
            m_tlsErrors.append(error.errorString());
        }
    });
    connect(reply, &QNetworkReply::readyRead, this, &NetworkCall::limitReply);
    connect(reply, &QNetworkReply::finished, this, &NetworkCall::takeReply, Qt::QueuedConnection);
}

void NetworkCall::abort()
{
    end(ProcessFailure::Aborted);
}

void NetworkCall::limitReply()
{
    if (m_reply->bytesAvailable() > maxReplyBytes) {
        end(ProcessFailure::Garbled);
    }
}

void NetworkCall::end(ProcessFailure cause)
{
    if (m_ended) {
        return;
    }
    ProcessOutcome outcome;
    outcome.failure = cause;
    finish(outcome);
    m_reply->abort();
}

void NetworkCall::takeReply()
{
    if (m_ended) {
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    const QByteArray body = m_reply->read(maxReplyBytes);
    ProcessOutcome outcome;
    if (isUnfollowedRedirect(error, status) || (status > 0 && isAnswer(error) && cameWhole(*m_reply, body))) {
        outcome.kind = ProcessOutcome::Kind::Answered;
        outcome.reply = readReply(status, m_secret.masked(body));
        if (status == 429 || status == 503) {
            outcome.retryAfter = readRetryAfter(m_reply->rawHeader("Retry-After"), utcNow());
        }
    } else if (isAnswer(error)) {
        outcome.failure = ProcessFailure::ClosedEarly;
    } else {
        outcome = outcomeOf(error);
        outcome.tlsErrors = m_tlsErrors;
    }
    finish(outcome);
}

void NetworkCall::finish(ProcessOutcome outcome)
{
    m_ended = true;
    m_deadline.stop();
    if (outcome.kind == ProcessOutcome::Kind::Unknown && !m_body->hasLeft()) {
        outcome.kind = ProcessOutcome::Kind::NotSent; // still on the way to the server
    }
    const bool isLost =
        outcome.failure == ProcessFailure::ClosedEarly || outcome.failure == ProcessFailure::TimedOut;
    if (isLost && outcome.kind == ProcessOutcome::Kind::NotSent && !m_proxy.isEmpty()) {
        outcome.failure = ProcessFailure::ProxyFailed; // which is who it spoke with
    }
    outcome.proxy = m_proxy;
    outcome.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    QTimer::singleShot(0, this, [this, outcome] {
        Q_EMIT finished(outcome);
        deleteLater();
    });
}

} // namespace gooseneck
