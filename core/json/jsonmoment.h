#pragma once

#include "base/clock.h"
#include "json/jsondocument.h"

#include <optional>

namespace gooseneck {

/// The moment that a value names: a number of seconds or milliseconds since 1970 (2001 to 2099, which has 10
/// or 13 digits), or a text with an ISO 8601 date, time and zone. Without a zone it may be anybody's local
/// time, so it names none.
std::optional<UtcTime> momentIn(const JsonDocument& document, JsonIndex node);

} // namespace gooseneck
