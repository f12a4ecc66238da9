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

/// One payload, byte for byte as it came in. Everything that is shown of it is derived from these bytes.
/// Pasted, opened and sample payloads have no method, target or headers.
struct Capture
{
    CaptureId id = 0; ///< given by the store, rising in order of arrival; 0 = not stored
    UtcTime receivedAt{};
    CaptureSource source = CaptureSource::Listener;
    QString origin; ///< the file's name or the sample's id; empty for the others
    QByteArray method;
    QByteArray target;
    HttpHeaders headers;
    QByteArray body;
    std::optional<ForwardedAnswer> forwarded; ///< what Callgoose answered, where the capture was passed on

    bool operator==(const Capture&) const = default;
};

/// Captures are shared between the threads and the views, and never change once they are stored.
using CapturePtr = std::shared_ptr<const Capture>;

} // namespace gooseneck
