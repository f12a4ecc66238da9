#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace gooseneck {

/// A moment in UTC, to the millisecond. Local time exists only where a view shows it.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// The wall clock.
UtcTime utcNow();

/// "2026-08-21T12:00:00.000Z"
QString toIsoString(UtcTime time);

/// Reads what toIsoString() wrote.
std::optional<UtcTime> fromIsoString(QStringView text);

} // namespace gooseneck
