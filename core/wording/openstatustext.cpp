#include "wording/openstatustext.h"

#include "base/plaintext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

/// OpenStatus's own words behind ours, if it said any.
QString withMessage(const QString& sentence, const RpcError& error)
{
    return error.message.isEmpty()
               ? sentence
               : sentence + u' ' + tr("OpenStatus says: \"%1\"").arg(visibleExcerpt(error.message, 200));
}

QString failureText(ProcessFailure failure)
{
    switch (failure) {
    case ProcessFailure::None:
        return {};
    case ProcessFailure::HostNotFound:
        return tr("The host of OpenStatus's API was not found. Check the address and the network.");
    case ProcessFailure::ConnectionRefused:
        return tr("Nothing answers at the address of OpenStatus's API. Check host and port.");
    case ProcessFailure::TlsRefused:
        return tr("The certificate of OpenStatus's API is not trusted. Check the address.");
    case ProcessFailure::ProxyFailed:
        return tr("The proxy failed. Check the system's proxy settings.");
    case ProcessFailure::Offline:
        return tr("There is no network.");
    case ProcessFailure::ClosedEarly:
        return tr("The connection closed before OpenStatus's whole answer was read.");
    case ProcessFailure::TimedOut:
        return tr("OpenStatus did not answer in time.");
    case ProcessFailure::Aborted:
        return tr("Cancelled.");
    case ProcessFailure::Garbled:
        return tr("The answer was not HTTP, or longer than any of OpenStatus. Check the address.");
    }
    return {};
}

} // namespace

QString sentence(const RpcError& error)
{
    switch (error.kind) {
    case RpcError::Kind::NotSent:
        return failureText(error.failure) + u' ' + tr("Nothing was changed.");
    case RpcError::Kind::Unknown:
        return failureText(error.failure) + u' ' +
               tr("The change may have been made: read the lists again before you repeat it.");
    case RpcError::Kind::BadKey:
        return withMessage(tr("OpenStatus does not accept the API key. Enter the one of this workspace."),
                           error);
    case RpcError::Kind::LimitReached:
        return withMessage(
            tr("The plan's number of notification channels is used up. Update the existing channel, "
               "delete one, or take a larger plan."),
            error);
    case RpcError::Kind::NotFound:
        return withMessage(
            tr("OpenStatus does not know this monitor or channel, or the address is not that of its "
               "API. Read the lists again."),
            error);
    case RpcError::Kind::BadData:
        return withMessage(tr("OpenStatus does not take these values. Check name and URL."), error);
    case RpcError::Kind::TestFailed:
        return withMessage(tr("OpenStatus sent its test and was refused. Check Callgoose's URL and token."),
                           error);
    case RpcError::Kind::ServerFault:
        return withMessage(tr("OpenStatus failed (%1). The change may have been made: read the lists again.")
                               .arg(error.status),
                           error);
    case RpcError::Kind::Refused:
        return withMessage(tr("OpenStatus refused (%1).").arg(error.status), error);
    case RpcError::Kind::Redirected:
        return tr("The address leads elsewhere (%1) and was not followed. Enter the one of the API itself.")
            .arg(error.status);
    case RpcError::Kind::Unreadable:
        return tr("What answered is not OpenStatus's API. Its address ends in /rpc.");
    }
    return {};
}

QString monitorKindName(MonitorKind kind)
{
    switch (kind) {
    case MonitorKind::Http:
        return tr("HTTP");
    case MonitorKind::Tcp:
        return tr("TCP");
    case MonitorKind::Dns:
        return tr("DNS");
    }
    return {};
}

QString channelLimitText(const ChannelLimit& limit)
{
    const QString used = tr("%1 of %2 channels in use.").arg(limit.current).arg(limit.most);
    return limit.isReached()
               ? used + u' ' + tr("No more can be created on this plan: update one, or delete one first.")
               : used;
}

QString storedInClearText(AuthMode auth)
{
    return auth == AuthMode::Query ? tr("OpenStatus stores the URL in clear, with the token in it: everybody "
                                        "in its workspace can read "
                                        "it. Use a Service token.")
                                   : tr("OpenStatus stores header values in clear: everybody in its "
                                        "workspace can read the token. Use a "
                                        "Service token.");
}

} // namespace gooseneck
