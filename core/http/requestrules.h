#pragma once

#include "http/message.h"
#include "http/refusal.h"

#include <optional>

namespace gooseneck {

/// What a complete head must fulfil beyond llhttp's grammar (design/robustness.md, Listener): HTTP/1.0
/// or 1.1; one Host (none is allowed in 1.0); at most one Content-Length, digits only, and not together with
/// Transfer-Encoding; no Transfer-Encoding in 1.0, and in 1.1 exactly "chunked" (else 501); no CONNECT.
std::optional<HttpRefusal> checkFraming(const HttpRequestHead& head, int majorVersion);

/// Whether further requests may follow on the connection: the default of the version and the Connection
/// header, in which llhttp 8.1 does not see a "close" before a tab.
bool isKeepAlive(const HttpRequestHead& head);

/// Whether the sender waits for "100 Continue" before it sends the body.
bool expectsContinue(const HttpRequestHead& head);

} // namespace gooseneck
