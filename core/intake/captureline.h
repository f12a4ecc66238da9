#pragma once

#include "base/result.h"
#include "capture/capture.h"
#include "json/jsondocument.h"

namespace gooseneck {

/// Why a line is no exported capture.
struct CaptureLineError
{
    enum class Kind {
        NotJson,
        NotACapture, ///< no object with "format":"gooseneck.capture"
        NewerVersion,
        BadMember, ///< missing, of the wrong kind, or unknown; `member` says which
    };

    Kind kind = Kind::NotJson;
    QString member;

    bool operator==(const CaptureLineError&) const = default;
};

/// A line with the largest body in Base64 and room for the rest (a head of at most 100 fields of 8 KiB, and
/// an answer).
constexpr qint64 maxCaptureLineBytes = 32LL * 1024 * 1024;

/// Reads one line of the NDJSON that exports/captureline.h writes and describes. The id is the one of the
/// history it came from; set it to 0 to append it to another. A masked value is read as it is written.
Result<Capture, CaptureLineError> captureFromLine(const QByteArray& line);

/// Whether bytes are what the program exports of its own history.
bool areCaptureLines(const QByteArray& bytes);

/// All captures of such an export, to be appended: their ids are 0.
struct CaptureLines
{
    QList<Capture> captures;
    qsizetype broken = 0; ///< lines that are no capture
};
CaptureLines capturesFromLines(const QByteArray& bytes);

} // namespace gooseneck
