#pragma once

#include "base/clock.h"
#include "capture/forwardedanswer.h"
#include "http/message.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace gooseneck {

using CaptureId = qint64;

/// How a payload came in.
enum class CaptureSource { Listener, Paste, File, Sample };

/// As it is called in files and by the command line: "listener", "paste", "file", "sample".
QString toWord(CaptureSource source);
std::optional<CaptureSource> sourceFromWord(QStringView word);

/// A pinned capture is never dropped by the limits of the history, and stays when the rest is cleared.
enum class Pin { Set, Released };

/// Larger bodies stay on disk when many captures are read at once.
constexpr qsizetype maxResidentBodyBytes = 64LL * 1024;

/// One payload, byte for byte as it came in. Everything that is shown of it is derived from these bytes.
/// Payloads that were not received have no method, target and headers unless they were given as requests.
struct Capture
{
    CaptureId id = 0; ///< given by the store, rising in order of arrival; 0 = not stored
    UtcTime receivedAt{};
    CaptureSource source = CaptureSource::Listener;
    QString origin; ///< the file's name or the sample's id; empty for the others
    QByteArray method;
    QByteArray target;
    HttpHeaders headers;
    QByteArray body;               ///< empty if it was left on disk
    qsizetype bodyBytesOnDisk = 0; ///< the size of a body that was left on disk, else 0
    bool pinned = false;
    std::optional<ForwardedAnswer> forwarded; ///< absent if it was not forwarded, or has no answer yet

    /// Whether `body` is the body. If not, CaptureStore::capture() reads it.
    bool hasBody() const { return bodyBytesOnDisk == 0; }
    qsizetype bodyBytes() const { return hasBody() ? body.size() : bodyBytesOnDisk; }

    bool operator==(const Capture&) const = default;
};

/// Captures are shared between the threads and the views, and never change: a pin or an answer makes a new
/// value.
using CapturePtr = std::shared_ptr<const Capture>;

} // namespace gooseneck
