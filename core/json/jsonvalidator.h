#pragma once

#include "json/jsonerror.h"

#include <functional>
#include <optional>

namespace gooseneck {

/// What a look at the bytes found.
struct JsonCheck
{
    std::optional<JsonError> error;
    qsizetype start = 0;        ///< where the text begins, after a byte order mark
    std::size_t values = 0;     ///< how many values it holds, when there is no error
    std::size_t containers = 0; ///< how many of them are arrays and objects
};

/// Decides whether bytes are one JSON text (RFC 8259), with Boost.JSON's parser. The error is at the first
/// byte with which no valid text can continue (the oracle of JSONTestSuite's expected positions).
JsonCheck checkJson(const QByteArray& bytes);

/// The same; after every `stepBytes`, `goesOn` is told how far it has come, and false stops it.
JsonCheck checkJson(const QByteArray& bytes, qsizetype stepBytes,
                    const std::function<bool(qsizetype)>& goesOn);

} // namespace gooseneck
