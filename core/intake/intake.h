#pragma once

#include "base/fileio.h"
#include "base/result.h"
#include "capture/capture.h"

namespace gooseneck {

/// The largest payload that is taken in, as over the listener (design/robustness.md, Listener).
constexpr qint64 maxPayloadBytes = 10 * 1024 * 1024;

enum class PasteError { Empty, TooLarge };

/// A pasted text as a payload. What is not JSON is kept too, and shown with its error: nothing that was given
/// is lost.
Result<Capture, PasteError> captureFromPaste(const QString& text);

/// The content of a file as a payload, byte for byte.
Result<Capture, FileError> captureFromFile(const QString& path);

} // namespace gooseneck
