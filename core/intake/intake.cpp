#include "intake/intake.h"

#include <QFileInfo>

namespace gooseneck {

Result<Capture, PasteError> captureFromPaste(const QString& text)
{
    Capture capture;
    capture.receivedAt = utcNow();
    capture.source = CaptureSource::Paste;
    capture.body = text.toUtf8();
    if (text.trimmed().isEmpty()) {
        return failure(PasteError::Empty);
    }
    if (capture.body.size() > maxPayloadBytes) {
        return failure(PasteError::TooLarge);
    }
    return capture;
}

Result<Capture, FileError> captureFromFile(const QString& path)
{
    auto content = readFile(path, maxPayloadBytes);
    if (!content) {
        return failure(content.error());
    }
    Capture capture;
    capture.receivedAt = utcNow();
    capture.source = CaptureSource::File;
    capture.origin = QFileInfo(path).fileName();
    capture.body = std::move(content).value();
    return capture;
}

} // namespace gooseneck
