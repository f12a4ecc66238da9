#pragma once

#include "json/jsondocument.h"

namespace gooseneck {

/// The key path of a value as Callgoose's form takes it: names and array positions joined by dots
/// ("monitor.id", "alerts.0.status"). Empty for the root. A name that itself holds a dot is written as it is.
QString dottedPath(const JsonDocument& document, JsonIndex node);

/// The JSON Pointer (RFC 6901) of a value.
QString jsonPointer(const JsonDocument& document, JsonIndex node);

} // namespace gooseneck
