#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace gooseneck {

/// What a stored delivery is answered. Any status can be set, to watch how a sender reacts; the capture is
/// durable before the answer goes out, whatever it says.
struct DeliveryAnswer
{
    int status = 200; ///< 200 to 599
    QByteArray body = "Captured.\n";
    QByteArray contentType = "text/plain; charset=utf-8";
    std::chrono::milliseconds delay{0}; ///< 0 to maxAnswerDelay, from the commit on

    bool operator==(const DeliveryAnswer&) const = default;
};

constexpr std::chrono::seconds maxAnswerDelay{30};
constexpr qsizetype maxAnswerBytes = qsizetype{1024} * 1024;

enum class DeliveryAnswerError {
    Status,
    Delay,
    ContentType, ///< more than visible ASCII and spaces: it would break the header line
    BodyTooLong,
};

/// What is wrong with an answer, nullopt if it can be given.
std::optional<DeliveryAnswerError> errorIn(const DeliveryAnswer& answer);

} // namespace gooseneck
