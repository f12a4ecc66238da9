#include "testrun/livepace.h"

#include <algorithm>

namespace gooseneck {

std::optional<std::chrono::seconds>
waitBeforeLiveRun(const QList<UtcTime>& starts, const std::optional<UtcTime>& askedToWaitUntil, UtcTime now)
{
    using namespace std::chrono_literals;
    UtcTime earliest = askedToWaitUntil.value_or(now);
    QList<UtcTime> lastHour;
    for (const UtcTime start : starts) {
        // One from the future is of a clock that was wrong.
        if (start <= now && start > now - 1h) {
            lastHour.append(start);
        }
    }
    std::ranges::sort(lastHour);
    if (!lastHour.isEmpty()) {
        earliest = std::max(earliest, lastHour.constLast() + pauseBetweenLiveRuns);
    }
    if (lastHour.size() >= maxLiveRunsPerHour) {
        earliest = std::max(earliest, lastHour[lastHour.size() - maxLiveRunsPerHour] + 1h);
    }
    if (earliest <= now) {
        return std::nullopt;
    }
    return std::chrono::ceil<std::chrono::seconds>(earliest - now);
}

} // namespace gooseneck
