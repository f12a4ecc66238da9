#include "wording/reachabilitytext.h"

#include "wording/tr.h"

#include <QLocale>

namespace gooseneck {

QString sentence(DeliveryAnswerError error)
{
    switch (error) {
    case DeliveryAnswerError::Status:
        return tr("The answer's status must be a number from 200 to 599.");
    case DeliveryAnswerError::Delay:
        return tr("The answer can be delayed by 0 to %1 seconds.").arg(maxAnswerDelay.count());
    case DeliveryAnswerError::ContentType:
        return tr(
            "The answer's content type may hold visible ASCII characters only, as in application/json.");
    case DeliveryAnswerError::BodyTooLong:
        return tr("The answer's text is longer than %1. Shorten it.")
            .arg(QLocale().formattedDataSize(maxAnswerBytes, 0));
    }
    return {};
}

QString sentence(ContentCodingError error)
{
    switch (error) {
    case ContentCodingError::Unknown:
        return tr(
            "The payload is packed in a way that is not understood here. It is shown as it was received.");
    case ContentCodingError::Damaged:
        return tr("The payload says that it is compressed, but cannot be unpacked. It is shown as it was "
                  "received.");
    case ContentCodingError::TooLarge:
        return tr("Unpacked the payload would be larger than %1. It is shown as it was received.")
            .arg(QLocale().formattedDataSize(maxDecodedBytes, 0));
    }
    return {};
}

QString sentence(UrlRefusal refusal)
{
    switch (refusal) {
    case UrlRefusal::NotAUrl:
        return tr("This is not a URL. Enter it as in https://tunnel.example.com/path.");
    case UrlRefusal::SchemeNotHttp:
        return tr("OpenStatus calls https:// and http:// addresses only.");
    case UrlRefusal::Localhost:
    case UrlRefusal::Loopback:
        return tr("OpenStatus refuses this address because it means the machine itself. Use a tunnel, or "
                  "host.docker.internal from Docker on this machine.");
    case UrlRefusal::PrivateNetwork:
        return tr("OpenStatus refuses numeric addresses of private networks. Use a host name or a tunnel.");
    case UrlRefusal::LinkLocal:
    case UrlRefusal::ThisNetwork:
    case UrlRefusal::UniqueLocal:
        return tr("OpenStatus refuses this address because it is valid in the local network only. Use a host "
                  "name or a tunnel.");
    }
    return {};
}

QString sentence(const ReachabilityOutcome& outcome)
{
    switch (outcome.reachability) {
    case Reachability::Reached:
        return tr("The listener is reached under this address.");
    case Reachability::WrongHost:
        return tr("The listener is reached, but does not know this name and would refuse deliveries. Add the "
                  "name to the host names of the listener.");
    case Reachability::WrongPath:
        return tr("The listener is reached, but this is not its path. Copy the whole address again.");
    case Reachability::RefusedByListener:
        return tr("The listener is reached, but something on the way made the request look like one of a "
                  "browser, and such requests are refused. Switch off what adds Origin or Sec-Fetch-Site.");
    case Reachability::AnotherServer:
        return tr("Something else than the listener answered, with status %1. Check that the tunnel runs and "
                  "leads to the listener's port.")
            .arg(outcome.status);
    case Reachability::HostNotFound:
        return tr("There is no host of this name. Check the spelling, and that the tunnel runs.");
    case Reachability::Unreachable:
        return tr("Nothing answers under this address. Check that the tunnel and the listener run.");
    case Reachability::TlsRefused:
        return tr("The certificate under this address is not trusted. OpenStatus would refuse it as well.");
    case Reachability::TimedOut:
        return tr("No answer came in time. Check that the tunnel runs, and try again.");
    case Reachability::Aborted:
        return tr("The check was stopped.");
    }
    return {};
}

} // namespace gooseneck
