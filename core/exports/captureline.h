#pragma once

#include "exports/capturetext.h"

namespace gooseneck {

/// A capture as one JSON object on a line of its own, for NDJSON; captureFromLine() (intake/captureline.h)
/// reads it. Bytes of method, target and headers are written as the characters of the same number, the body
/// as Base64, so that with Secrecy::Revealed nothing is lost. Masked hides the values of secret headers, the
/// secret path, secret parts of the query, and the capability links in the body. The capture must have its
/// body; an answer of the endpoint goes out as it is.
///
/// {"format":"gooseneck.capture","version":1,"id":1,"receivedAt":"2026-08-21T12:00:00.000Z",
///  "source":"listener","origin":"","method":"POST","target":"/h/x","headers":[["Name","value"]],
///  "bodyBase64":"e30=","pinned":false,"forwarded":{"status":201,"bodyBase64":""}}
QByteArray lineOf(const Capture& capture, Secrecy secrecy);

} // namespace gooseneck
