#include "insight/payload.h"

#include "insight/capabilities.h"

namespace gooseneck {

Payload payloadOf(CapturePtr capture, const JsonWatch& watch)
{
    Payload payload;
    payload.content = capture->body;
    if (capture->hasBody() && isContentCoded(capture->headers)) {
        auto decoded = decodedBody(capture->headers, capture->body);
        if (decoded) {
            payload.content = std::move(decoded).value();
        } else {
            payload.codingError = decoded.error();
        }
    }
    if (auto document = JsonDocument::parse(payload.content, watch)) {
        payload.document = std::make_shared<const JsonDocument>(std::move(document).value());
    } else {
        payload.error = document.error();
    }
    payload.capture = std::move(capture);
    return payload;
}

Payload shownPayloadOf(CapturePtr capture, const JsonWatch& watch)
{
    Payload payload = payloadOf(std::move(capture), watch);
    if (payload.isStopped()) {
        payload.content.clear();
    }
    if (payload.document && !capabilitiesIn(*payload.document).isEmpty()) {
        if (auto covered = JsonDocument::parse(coveredCapabilities(*payload.document))) {
            payload.covered = std::make_shared<const JsonDocument>(std::move(covered).value());
            payload.coveredContent = payload.covered->bytes();
        }
    } else if (payload.error) {
        if (const QByteArray covered = coveredText(payload.content); covered != payload.content) {
            payload.coveredContent = covered;
        }
    }
    return payload;
}

} // namespace gooseneck
