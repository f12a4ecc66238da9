#pragma once

#include "filter/evaluated.h"
#include "timeline/deliveries.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace gooseneck {

/// Whether an event says that a monitor became slow, which OpenStatus tells from failing
/// (facts/openstatus.md, 1).
enum class EventTone { Normal, Degraded };

/// An event at its place in the history: its first delivery, and when that came.
struct TimelineEvent
{
    CaptureId payload = 0;
    UtcTime at{};
    EventTone tone = EventTone::Normal;
    int filter = 0; ///< that made it count here, from 1; 0 = none

    bool operator==(const TimelineEvent&) const = default;
};

/// What one incident at Callgoose goes through.
struct Incident
{
    std::optional<QString> id; ///< absent: opened without one, so that nothing can close it
    TimelineEvent opened;
    QString title;                ///< an excerpt, made visible; empty for TimelineDetail::Counts
    int attempts = 1;             ///< deliveries of the event that opened it
    qsizetype repeatCount = 0;    ///< triggers with its id while it was open
    QList<TimelineEvent> repeats; ///< the same; empty for TimelineDetail::Counts
    std::optional<TimelineEvent> resolved;

    bool operator==(const Incident&) const = default;
};

/// An event that belongs to no incident.
struct LooseEvent
{
    enum class Kind {
        OrphanResolve, ///< resolves an id that is not open, or none
        Unmatched,     ///< a monitor alert that neither triggers nor resolves
    };

    Kind kind = Kind::OrphanResolve;
    /// What it would resolve. Of an unmatched alert: what its sender tells monitors apart by.
    std::optional<QString> id;
    TimelineEvent event;

    bool operator==(const LooseEvent&) const = default;
};

/// The summary of design/formats.md, 4. All but `payloads` count an event once, however often it was
/// delivered.
struct TimelineTotals
{
    qsizetype payloads = 0;
    qsizetype incidents = 0;
    qsizetype open = 0;
    qsizetype resolved = 0;
    qsizetype repeats = 0;
    qsizetype orphanResolves = 0;
    qsizetype unmatched = 0;
    qsizetype invalid = 0;

    bool operator==(const TimelineTotals&) const = default;
};

/// Everything that a history came to.
struct TimelineResult
{
    QList<Incident> incidents; ///< in the order in which they were opened
    QList<LooseEvent> loose;   ///< in their order; empty for TimelineDetail::Counts
    TimelineTotals totals;

    bool operator==(const TimelineResult&) const = default;
};

enum class TimelineDetail {
    Counts,  ///< of repeats and of what belongs to no incident only how many: for long histories
    Picture, ///< each of them
};

/// The history of incidents that payloads in the given order make (design/formats.md, 3). A trigger with an
/// id that is not open opens an incident, with one that is open it repeats it, and without one it opens an
/// incident that nothing can close. A resolve closes the incident with its id, else it is an orphan. "Both"
/// triggers first and then resolves. An event that is delivered several times counts once (Deliveries).
///
/// A value type. Keeps no documents: beside Deliveries some 100 bytes for each incident, and with
/// TimelineDetail::Picture as many for each event.
class Timeline
{
public:
    explicit Timeline(TimelineDetail detail);

    /// Payloads are told apart by the ids of their captures, which have to rise.
    EventAttempt add(const Evaluated& one);
    TimelineResult result() const;
    const TimelineTotals& totals() const { return m_totals; }

private:
    void trigger(const Evaluated& one, TimelineEvent event);
    void resolve(const Evaluated& one, TimelineEvent event);
    void passOver(const Evaluated& one, const TimelineEvent& event);
    void addLoose(LooseEvent::Kind kind, const std::optional<QString>& id, const TimelineEvent& event);

    TimelineDetail m_detail;
    Deliveries m_deliveries;
    QList<Incident> m_incidents;
    QHash<QString, qsizetype> m_open; ///< places in m_incidents, by id
    QList<LooseEvent> m_loose;
    TimelineTotals m_totals;
};

} // namespace gooseneck
