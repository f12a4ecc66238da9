#pragma once

#include "filter/profile.h"
#include "json/jsondocument.h"

namespace gooseneck {

/// The value that a key text finds under one reading of nested keys, noJson if none (design/formats.md, 2,
/// Lookup).
JsonIndex lookup(const JsonDocument& document, QByteArrayView key, KeysReading keys);

} // namespace gooseneck
