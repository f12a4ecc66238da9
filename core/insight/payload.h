#pragma once

#include "capture/capture.h"
#include "json/jsondocument.h"

#include <memory>

namespace gooseneck {

/// A payload as the stages from here on take it: its capture and its document. Shared, never changed.
struct Payload
{
    CapturePtr capture;
    std::shared_ptr<const JsonDocument> document; ///< null if the bytes are not JSON

    const QByteArray& bytes() const { return capture->body; }
};

/// Parses a capture's body.
Payload payloadOf(CapturePtr capture);

} // namespace gooseneck
