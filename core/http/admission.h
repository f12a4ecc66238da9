#pragma once

#include "base/secret.h"
#include "http/message.h"
#include "http/refusal.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace gooseneck {

/// A header that every delivery has to bring along. Shared, because a policy is copied and a Secret is not.
struct SharedSecret
{
    QByteArray headerName; ///< compared without case; empty: none is asked for
    std::shared_ptr<const Secret> value;
};

/// Whom the listener lets in (design/robustness.md, Listener).
struct AdmissionPolicy
{
    QByteArray path;              ///< the secret path, "/h/<32 hex digits>"; empty lets nobody in
    quint16 port = 0;             ///< the port that loopback literals must name
    QList<QByteArray> extraHosts; ///< names without port that the operator entered, such as that of a tunnel
    SharedSecret sharedSecret;
};

/// Decides from the head alone, in this order: any Origin or Sec-Fetch-Site header is a browser (403); Host
/// must be 127.0.0.1, [::1] or localhost with the port, or an extra host (403); the path must be the secret
/// one (404); the method must be POST or PUT (405), which tells a person with a browser or a self-check that
/// the address is right; the shared secret must be there, once (403). Sec-Fetch-Mode alone is sent by Node.js
/// and says nothing.
std::optional<HttpRefusal> admit(const HttpRequestHead& head, const AdmissionPolicy& policy);

// What admit() answers, in the same order. A self-check recognizes the listener by it.
HttpRefusal browserRefusal();
HttpRefusal hostRefusal();
HttpRefusal pathRefusal();
HttpRefusal methodRefusal();
HttpRefusal secretRefusal();

/// Whether both are the same, in a time that depends on the length of `given` only.
bool equalInConstantTime(QByteArrayView given, QByteArrayView secret);

/// The part of a request target before the query.
QByteArrayView pathOf(QByteArrayView target);

} // namespace gooseneck
