#pragma once

#include "openstatus/channel.h"
#include "openstatus/rpcmessages.h"

namespace gooseneck {

/// Why OpenStatus's API did not do what it should, and what to do. OpenStatus's own words are made visible.
QString sentence(const RpcError& error);
/// "HTTP", "TCP", "DNS"
QString monitorKindName(MonitorKind kind);
/// "3 of 10 channels in use", with what to do where none is left.
QString channelLimitText(const ChannelLimit& limit);
/// That header values are stored in clear at OpenStatus, and what that means for the token.
QString storedInClearText(AuthMode auth);

} // namespace gooseneck
