#pragma once

#include "capture/capture.h"
#include "http/contentcoding.h"
#include "json/jsondocument.h"

#include <memory>
#include <optional>

namespace gooseneck {

/// A payload as the stages from here on take it: its capture and its document. Shared, never changed.
struct Payload
{
    CapturePtr capture;
    std::shared_ptr<const JsonDocument> document; ///< null if the bytes are not JSON
    /// The body without its content coding; the body itself if it has none, or one that cannot be undone.
    QByteArray content;
    std::optional<ContentCodingError> codingError; ///< why the coding could not be undone

    const QByteArray& bytes() const { return content; }
};

/// Undoes the content coding of a capture's body (http/contentcoding.h) and parses what comes out.
Payload payloadOf(CapturePtr capture);

} // namespace gooseneck
