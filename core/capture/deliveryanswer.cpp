#include "capture/deliveryanswer.h"

#include <algorithm>

namespace gooseneck {

std::optional<DeliveryAnswerError> errorIn(const DeliveryAnswer& answer)
{
    if (answer.status < 200 || answer.status > 599) {
        return DeliveryAnswerError::Status;
    }
    if (answer.delay < std::chrono::milliseconds(0) || answer.delay > maxAnswerDelay) {
        return DeliveryAnswerError::Delay;
    }
    const bool isPlain = std::all_of(answer.contentType.cbegin(), answer.contentType.cend(),
                                     [](char c) { return c >= ' ' && c <= '~'; });
    if (!isPlain) {
        return DeliveryAnswerError::ContentType;
    }
    return answer.body.size() > maxAnswerBytes ? std::optional(DeliveryAnswerError::BodyTooLong)
                                               : std::nullopt;
}

} // namespace gooseneck
