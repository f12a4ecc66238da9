#pragma once

#include "http/message.h"
#include "http/refusal.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace gooseneck {

/// Whom the listener lets in (design/robustness.md, Listener).
struct AdmissionPolicy
{
    QByteArray path;              ///< the secret path, "/h/<32 hex digits>"; empty lets nobody in
    quint16 port = 0;             ///< the port that loopback literals must name
    QList<QByteArray> extraHosts; ///< names without port that the operator entered, such as that of a tunnel
};

/// Decides from the head alone, in this order: any Origin or Sec-Fetch-Site header is a browser (403); Host
/// must be 127.0.0.1, [::1] or localhost with the port, or an extra host (403); the path must be the secret
/// one (404); the method must be POST or PUT (405). Sec-Fetch-Mode alone is sent by Node.js and says nothing.
std::optional<HttpRefusal> admit(const HttpRequestHead& head, const AdmissionPolicy& policy);

/// Whether both are the same, in a time that depends on the length of `given` only.
bool equalInConstantTime(QByteArrayView given, QByteArrayView secret);

/// The part of a request target before the query.
QByteArrayView pathOf(QByteArrayView target);

} // namespace gooseneck
