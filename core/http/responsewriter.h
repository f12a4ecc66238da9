#pragma once

#include "http/message.h"

namespace gooseneck {

enum class ConnectionAfter { KeepAlive, Close };

/// "Too Many Requests" for 429; "Status" for a number without a name here.
QByteArray reasonPhrase(int status);

/// A response as bytes, with Content-Length, Date and Connection. A header whose name or value could break
/// the framing (CR, LF, NUL, or no name) is left out.
QByteArray writeResponse(const HttpResponse& response, ConnectionAfter after);

/// The same for the answer to a HEAD request: all headers, no body.
QByteArray writeResponseHead(const HttpResponse& response, ConnectionAfter after);

} // namespace gooseneck
