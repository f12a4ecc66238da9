#pragma once

#include "insight/payload.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <chrono>

namespace gooseneck {

/// How far apart two deliveries with the same bytes may be received and still be one event
/// (design/formats.md, 3).
constexpr std::chrono::seconds sameDeliveryWindow{60};

/// Which event a delivery belongs to, and as which attempt.
struct EventAttempt
{
    CaptureId first = 0; ///< the first delivery of the same event; its own id where it is that one
    int number = 1;      ///< from 1

    bool operator==(const EventAttempt&) const = default;
};

/// Deliveries that are not the first of their event, by their own id.
using DeliveryRepeats = QMap<CaptureId, EventAttempt>;

/// Tells repeated deliveries of one event from new events (design/formats.md, 3): the same bytes within 60 s
/// of the event's first receipt, or the same OpenStatus key monitor.id:cronTimestamp:status (a monitor's
/// retries carry the same check, facts/openstatus.md, 1). Takes the captures in the order of receipt. A value
/// type.
class Deliveries
{
public:
    EventAttempt add(const Payload& payload);
    /// How often the event with this first delivery was received.
    int attemptsOf(CaptureId first) const { return m_attempts.value(first); }
    /// All that are not the first delivery of their event, by id.
    const DeliveryRepeats& repeats() const { return m_repeats; }

private:
    struct Seen
    {
        CaptureId first = 0;
        UtcTime receivedAt{};
    };

    EventAttempt countAttempt(CaptureId id, CaptureId first);

    QHash<QByteArray, CaptureId> m_byKey;
    QHash<QByteArray, Seen> m_byBytes; ///< by digest
    QHash<CaptureId, int> m_attempts;  ///< by first delivery
    DeliveryRepeats m_repeats;
};

} // namespace gooseneck
