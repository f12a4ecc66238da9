#pragma once

#include "callgoose/endpoint.h"

namespace gooseneck {

/// Where OpenStatus's management API is: "https://api.openstatus.dev/rpc", or a self-hosted
/// "http://HOST:3001/rpc" (facts/openstatus.md, 4).
QUrl usualRpcServer();

/// A base URL as typed, without query, fragment and last slash. Plain http is taken only for what cannot be
/// but near: this machine, private networks, and names that are no public domain's ("openstatus", "nas.lan").
Result<QUrl, EndpointError> parseRpcServer(QStringView text);

/// Whether the key and the channel's token would cross a network in clear.
bool travelsInClear(const QUrl& server);

/// The account its key is kept under in the keychain: the server's origin and what it is for, so that it is
/// never found where a token of Callgoose is asked for.
QString rpcKeyAccount(const QUrl& server);

} // namespace gooseneck
