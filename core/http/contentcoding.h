#pragma once

#include "base/result.h"
#include "http/message.h"

namespace gooseneck {

/// Why a body cannot be shown without its content coding.
enum class ContentCodingError {
    Unknown,  ///< a coding other than gzip, deflate and identity, or more than maxContentCodings of them
    Damaged,  ///< not what its header says, cut off, or followed by something else
    TooLarge, ///< decoded it would be longer than allowed
};

constexpr qsizetype maxDecodedBytes = qsizetype{64} * 1024 * 1024;
constexpr qsizetype maxContentCodings = 3;

/// Whether the headers name a coding that changes the bytes (RFC 9110, 8.4).
bool isContentCoded(const HttpHeaders& headers);

/// The body without the codings that Content-Encoding names, the last one undone first; the same bytes where
/// there are none. A capture keeps its body as it was received; this is for showing and reading it. Takes
/// memory for `limitBytes` at most, however far the body would unfold. `deflate` is taken with and without
/// the zlib header, because senders disagree; gzip members may follow each other.
Result<QByteArray, ContentCodingError> decodedBody(const HttpHeaders& headers, const QByteArray& body,
                                                   qsizetype limitBytes = maxDecodedBytes);

} // namespace gooseneck
