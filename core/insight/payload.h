#pragma once

#include "capture/capture.h"
#include "http/contentcoding.h"
#include "json/jsondocument.h"

#include <memory>
#include <optional>

namespace gooseneck {

/// A payload as the stages from here on take it: its capture and its document. Shared, never changed.
/// Neither document nor error: it was not parsed yet.
struct Payload
{
    CapturePtr capture;
    std::shared_ptr<const JsonDocument> document; ///< null if the bytes are not JSON
    /// The body without its content coding; the body itself if it has none, or one that cannot be undone.
    QByteArray content;
    std::optional<ContentCodingError> codingError; ///< why the coding could not be undone
    std::optional<JsonError> error;                ///< why the content is not JSON

    /// The document with its capabilities covered (insight/capabilities.h), for views; null if it has none or
    /// covering was not asked for.
    std::shared_ptr<const JsonDocument> covered;
    /// The content with its capabilities covered; empty if it has none or covering was not asked for.
    QByteArray coveredContent;

    const QByteArray& bytes() const { return content; }
    bool isParsed() const { return document || error; }
    bool isStopped() const { return error && error->kind == JsonError::Kind::Stopped; }
};

/// Undoes the content coding of a capture's body (http/contentcoding.h) and parses what comes out. A watch
/// may stop it: then the error is JsonError::Kind::Stopped.
Payload payloadOf(CapturePtr capture, const JsonWatch& watch = {});

/// payloadOf() for what is going to be shown: covers its capabilities, which takes a walk over all values. Of
/// one that was stopped no content is given, because nothing says where its capabilities are.
Payload shownPayloadOf(CapturePtr capture, const JsonWatch& watch = {});

} // namespace gooseneck
