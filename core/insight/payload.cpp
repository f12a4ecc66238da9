#include "insight/payload.h"

namespace gooseneck {

Payload payloadOf(CapturePtr capture)
{
    Payload payload{std::move(capture), nullptr};
    if (auto document = JsonDocument::parse(payload.capture->body)) {
        payload.document = std::make_shared<const JsonDocument>(std::move(document).value());
    }
    return payload;
}

} // namespace gooseneck
