#pragma once

#include "base/clock.h"

#include <QByteArray>

#include <optional>

namespace gooseneck {

/// Longer waits are cut to this: nobody watches a countdown of days.
constexpr std::chrono::seconds maxRetryAfter = std::chrono::hours(24);

/// The wait that a Retry-After header asks for (RFC 9110, 10.2.3: seconds, or an HTTP date, which is compared
/// with `now`); nullopt if it is neither. A date in the past is no wait.
std::optional<std::chrono::seconds> readRetryAfter(const QByteArray& value, UtcTime now);

} // namespace gooseneck
