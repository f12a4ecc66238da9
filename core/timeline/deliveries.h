#pragma once

#include "insight/payload.h"
#include "insight/sender.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <chrono>
#include <deque>

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
///
/// What it keeps of an event are 32 bytes, and of events known by their bytes only those of the last 60 s.
class Deliveries
{
public:
    /// `sender` is who the payload is from, as recogniseSender() found.
    EventAttempt add(const Payload& payload, const std::optional<KnownSender>& sender);
    /// How often the event with this first delivery was received.
    int attemptsOf(CaptureId first) const { return m_attempts.value(first, 1); }

    /// 128 bits in place of an event's key or bytes, seeded anew in every process: two events share one by
    /// chance about as soon as never, and on purpose neither.
    struct Fingerprint
    {
        size_t low;
        size_t high;

        bool operator==(const Fingerprint&) const = default;
        friend size_t qHash(const Fingerprint& fingerprint, size_t seed) noexcept
        {
            return fingerprint.low ^ seed;
        }
    };

private:
    struct Seen
    {
        CaptureId first = 0;
        UtcTime receivedAt{};
    };

    EventAttempt addByBytes(const Payload& payload);
    void forgetBefore(UtcTime time);
    EventAttempt countAttempt(CaptureId id, CaptureId first);

    QHash<Fingerprint, CaptureId> m_byKey;
    QHash<Fingerprint, Seen> m_byBytes;
    std::deque<std::pair<UtcTime, Fingerprint>> m_recent; ///< what is in m_byBytes, the oldest first
    QHash<CaptureId, int> m_attempts;                     ///< of events with several, by first delivery
};

} // namespace gooseneck
