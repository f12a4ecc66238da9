#pragma once

#include "base/clock.h"

#include <QList>

#include <optional>

namespace gooseneck {

// How fast live runs may follow one another: every one can call people.
constexpr std::chrono::seconds pauseBetweenLiveRuns{10};
constexpr qsizetype maxLiveRunsPerHour = 20;

/// Why a live run does not start.
struct LiveRefusal
{
    enum class Kind {
        Running,          ///< one at a time
        RunningElsewhere, ///< the same, of another running program
        TooSoon,          ///< `wait` says how long it is too early
    };

    Kind kind = Kind::Running;
    std::chrono::seconds wait{};

    bool operator==(const LiveRefusal&) const = default;
};

/// How long a live run has to wait, by the starts of earlier ones and by what a server asked for
/// (Retry-After); nullopt if it may go.
std::optional<std::chrono::seconds>
waitBeforeLiveRun(const QList<UtcTime>& starts, const std::optional<UtcTime>& askedToWaitUntil, UtcTime now);

} // namespace gooseneck
