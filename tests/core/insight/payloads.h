#pragma once

#include "insight/fieldatlas.h"

namespace gooseneck {

/// The bodies as payloads received one second after the other, the first at second 1.
inline QList<Payload> payloadsOf(const QByteArrayList& bodies)
{
    QList<Payload> payloads;
    for (const QByteArray& body : bodies) {
        auto capture = std::make_shared<Capture>();
        capture->body = body;
        capture->receivedAt = UtcTime(std::chrono::seconds(payloads.size() + 1));
        payloads.append(payloadOf(capture));
    }
    return payloads;
}

inline FieldAtlas atlasOf(const QByteArrayList& bodies)
{
    FieldAtlas atlas;
    for (const Payload& payload : payloadsOf(bodies)) {
        atlas.add(payload);
    }
    return atlas;
}

} // namespace gooseneck
