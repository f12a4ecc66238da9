#include "wording/sendtext.h"

#include "wording/tr.h"

namespace gooseneck {

QString sentence(const DeliveryAttempt& attempt)
{
    const qint64 elapsed = attempt.outcome.elapsed.count();
    switch (attempt.outcome.failure) {
    case ProcessFailure::None:
        return tr("answered %1 after %2 ms.").arg(attempt.outcome.reply.status).arg(elapsed);
    case ProcessFailure::HostNotFound:
        return tr("the host was not found. Check the URL's spelling and the network.");
    case ProcessFailure::ConnectionRefused:
        return tr("nothing answers there. Check host and port, and whether the listener runs.");
    case ProcessFailure::TlsRefused:
        return tr("the server's certificate is not trusted.");
    case ProcessFailure::ProxyFailed:
        return tr("the proxy failed. Check the system's proxy settings.");
    case ProcessFailure::Offline:
        return tr("there is no network.");
    case ProcessFailure::ClosedEarly:
        return tr("the connection closed before the whole answer was read.");
    case ProcessFailure::TimedOut:
        return tr("no answer came in time.");
    case ProcessFailure::Aborted:
        return tr("cancelled.");
    case ProcessFailure::Garbled:
        return tr("the answer was not HTTP.");
    }
    return {};
}

QString redirectSentence(const DeliveryAttempt& attempt)
{
    const int status = attempt.outcome.reply.status;
    if (status == 307 || status == 308) {
        return tr("The URL redirects (%1). OpenStatus would follow; here it is not followed. Use the final "
                  "URL.")
            .arg(status);
    }
    return tr("The URL redirects (%1). OpenStatus would follow as a GET without the payload, so nothing "
              "would "
              "arrive; here it is not followed. Use the final URL.")
        .arg(status);
}

} // namespace gooseneck
