#pragma once

#include "timeline/timeline.h"

#include <QList>

namespace gooseneck {

/// What a mark in a lane stands for.
enum class LaneMarkKind { Opened, Repeated, Resolved, Orphan, Unmatched };

/// An event in a lane.
struct LaneMark
{
    LaneMarkKind kind = LaneMarkKind::Opened;
    TimelineEvent event;
    qint64 at = 0;          ///< where it stands along the axis
    qsizetype incident = 0; ///< place in TimelineResult::incidents, of a loose one in ::loose

    bool operator==(const LaneMark&) const = default;
};

/// An incident from its opening to its resolve, or to the end of the axis.
struct LaneBar
{
    qint64 from = 0;
    qint64 to = 0;
    qsizetype incident = 0; ///< place in TimelineResult::incidents
    bool isOpen = false;
    EventTone tone = EventTone::Normal;

    bool operator==(const LaneBar&) const = default;
};

/// Everything with one incident id; what has none shares a lane.
struct Lane
{
    std::optional<QString> id;
    QList<LaneBar> bars;   ///< in their order
    QList<LaneMark> marks; ///< in their order

    bool operator==(const Lane&) const = default;
};

/// A history as a picture needs it: lanes in the order in which their ids first occur, along one axis.
struct LanePicture
{
    /// Order: everything was received at one moment (a file's payloads), so that they stand side by side.
    enum class Axis { Time, Order };

    QList<Lane> lanes;
    Axis axis = Axis::Time;
    qint64 begin = 0; ///< milliseconds since the epoch; by Order places from 1
    qint64 end = 0;

    bool operator==(const LanePicture&) const = default;
};

LanePicture lanesOf(const TimelineResult& timeline);

} // namespace gooseneck
