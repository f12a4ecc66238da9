// The sentences of errortext.h on how one request to Callgoose ended, and why a live test does not start.

#include "base/plaintext.h"
#include "wording/errortext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

/// Nothing of the request had left.
QString unsentSentence(const ProcessOutcome& outcome)
{
    switch (outcome.failure) {
    case ProcessFailure::None:
        return {};
    case ProcessFailure::HostNotFound:
        return tr("The host was not found; nothing was sent. Check the endpoint's spelling and the network.");
    case ProcessFailure::ConnectionRefused:
        return tr("Nothing answers at this address; nothing was sent. Check host and port.");
    case ProcessFailure::TlsRefused:
        return tr("The server's certificate is not trusted; nothing was sent. %1")
            .arg(visibleText(outcome.tlsErrors.join(u' ')));
    case ProcessFailure::ProxyFailed:
        return tr("The proxy failed; nothing was sent. Check the system's proxy settings.");
    case ProcessFailure::Offline:
        return tr("There is no network; nothing was sent.");
    case ProcessFailure::TimedOut:
        return tr("No connection came about in time; nothing was sent. Check host, port and network.");
    case ProcessFailure::Aborted:
        return tr("Cancelled before anything was sent.");
    case ProcessFailure::ClosedEarly:
    case ProcessFailure::Garbled:
        break;
    }
    return tr("The connection ended at once; nothing was sent. Check host and port.");
}

QString lostSentence(ProcessFailure failure)
{
    switch (failure) {
    case ProcessFailure::None:
        return {};
    case ProcessFailure::TimedOut:
        return tr("No answer came in time. The request may have been processed: look into Callgoose.");
    case ProcessFailure::Aborted:
        return tr("Cancelled. The request may have been processed: look into Callgoose.");
    case ProcessFailure::Garbled:
        return tr("The answer was not HTTP. The request may have been processed: check that the URL is "
                  "Callgoose's.");
    case ProcessFailure::HostNotFound:
    case ProcessFailure::ConnectionRefused:
    case ProcessFailure::TlsRefused:
    case ProcessFailure::ProxyFailed:
    case ProcessFailure::Offline:
    case ProcessFailure::ClosedEarly:
        break;
    }
    return tr("The connection closed before the whole answer was read. The request may have been processed: "
              "look into Callgoose.");
}

} // namespace

QString sentence(const ProcessOutcome& outcome)
{
    const QString said = outcome.kind == ProcessOutcome::Kind::NotSent ? unsentSentence(outcome)
                                                                       : lostSentence(outcome.failure);
    if (said.isEmpty() || outcome.proxy.isEmpty()) {
        return said;
    }
    return said + u' ' + tr("The way leads through the proxy %1.").arg(visibleExcerpt(outcome.proxy, 80));
}

QString sentence(const LiveRefusal& refusal)
{
    switch (refusal.kind) {
    case LiveRefusal::Kind::Running:
        return tr("A test is running. Wait until it has ended, or stop it.");
    case LiveRefusal::Kind::RunningElsewhere:
        return tr("Another Gooseneck on this machine is running a live test. Wait until it has ended.");
    case LiveRefusal::Kind::TooSoon:
        break;
    }
    const auto seconds = static_cast<int>(refusal.wait.count());
    return seconds > 120
               ? tr("Too many live tests in a short time. Wait %1 minutes.").arg((seconds + 59) / 60)
               : tr("Too many live tests in a short time. Wait %1 s.").arg(seconds);
}

} // namespace gooseneck
