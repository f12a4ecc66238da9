#pragma once

#include "intake/intake.h"

namespace gooseneck {

/// What stands in a capture where a token was: bytes that no header and no URL has to encode.
inline const QByteArray tokenMask = QByteArrayLiteral("********");

/// Writes a URL down as the request's target, and as its Host header where it has none. Gives the URL without
/// user, fragment and token, as takeTokens() wants it. A user and password in it are left out and noted.
QUrl takeUrl(Intake& intake, Capture& request, QByteArrayView url);

/// Puts a mask in the place of every token in the target and the headers of a request that was sent to `url`,
/// and moves the tokens to the intake. Other credentials in an Authorization header are masked and noted.
void takeTokens(Intake& intake, Capture& request, const QUrl& url);

/// The same for text in which ?token= stands in a URL, or an Authorization or X-Callgoose-Auth header in a
/// line.
QByteArray withoutTokens(Intake& intake, const QByteArray& text);

} // namespace gooseneck
