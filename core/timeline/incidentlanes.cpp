#include "timeline/incidentlanes.h"

#include <QHash>

#include <algorithm>

namespace gooseneck {

namespace {

/// Calls `visit` for every event of the history.
template <class Visit>
void forEachEvent(const TimelineResult& timeline, const Visit& visit)
{
    for (const Incident& incident : timeline.incidents) {
        visit(incident.opened);
        std::ranges::for_each(incident.repeats, visit);
        if (incident.resolved) {
            visit(*incident.resolved);
        }
    }
    for (const LooseEvent& loose : timeline.loose) {
        visit(loose.event);
    }
}

/// Where events stand along the axis.
class Places
{
public:
    explicit Places(const TimelineResult& timeline)
    {
        QList<CaptureId> ids;
        bool isFirst = true;
        forEachEvent(timeline, [&](const TimelineEvent& event) {
            const qint64 time = timeOf(event);
            m_begin = isFirst ? time : qMin(m_begin, time);
            m_end = isFirst ? time : qMax(m_end, time);
            isFirst = false;
            ids.append(event.payload);
        });
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        if (m_begin < m_end || ids.size() < 2) {
            return;
        }
        for (const CaptureId id : std::as_const(ids)) {
            m_order.insert(id, m_order.size() + 1);
        }
        m_begin = 1;
        m_end = m_order.size();
    }

    qint64 of(const TimelineEvent& event) const
    {
        return m_order.isEmpty() ? timeOf(event) : m_order.value(event.payload);
    }
    LanePicture::Axis axis() const
    {
        return m_order.isEmpty() ? LanePicture::Axis::Time : LanePicture::Axis::Order;
    }
    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_end; }

private:
    static qint64 timeOf(const TimelineEvent& event) { return event.at.time_since_epoch().count(); }

    QHash<CaptureId, qint64> m_order; ///< ranks from 1, if everything came at one moment
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

/// Sorts what belongs together into lanes.
class Lanes
{
public:
    explicit Lanes(const Places& places)
        : m_places(places)
    {
    }

    void add(const Incident& incident, qsizetype place)
    {
        Lane& lane = of(incident.id, incident.opened);
        const qint64 end = incident.resolved ? m_places.of(*incident.resolved) : m_places.end();
        lane.bars.append(
            {m_places.of(incident.opened), end, place, !incident.resolved, incident.opened.tone});
        mark(lane, LaneMarkKind::Opened, incident.opened, place);
        for (const TimelineEvent& repeat : incident.repeats) {
            mark(lane, LaneMarkKind::Repeated, repeat, place);
        }
        if (incident.resolved) {
            mark(lane, LaneMarkKind::Resolved, *incident.resolved, place);
        }
    }

    void add(const LooseEvent& loose, qsizetype place)
    {
        const bool isOrphan = loose.kind == LooseEvent::Kind::OrphanResolve;
        mark(of(loose.id, loose.event), isOrphan ? LaneMarkKind::Orphan : LaneMarkKind::Unmatched,
             loose.event, place);
    }

    /// In the order of their first event.
    QList<Lane> take()
    {
        QList<qsizetype> order;
        for (qsizetype i = 0; i < m_lanes.size(); ++i) {
            std::ranges::stable_sort(m_lanes[i].marks, {}, &LaneMark::at);
            order.append(i);
        }
        std::ranges::stable_sort(order, {}, [this](qsizetype i) { return m_firsts[i]; });
        QList<Lane> sorted;
        for (const qsizetype i : order) {
            sorted.append(std::move(m_lanes[i]));
        }
        return sorted;
    }

private:
    Lane& of(const std::optional<QString>& id, const TimelineEvent& event)
    {
        const QString key = id ? u'+' + *id : QString();
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend()) {
            m_firsts[*known] = qMin(m_firsts[*known], event.payload);
            return m_lanes[*known];
        }
        m_byKey.insert(key, m_lanes.size());
        m_firsts.append(event.payload);
        m_lanes.append({id, {}, {}});
        return m_lanes.last();
    }

    void mark(Lane& lane, LaneMarkKind kind, const TimelineEvent& event, qsizetype place)
    {
        lane.marks.append({kind, event, m_places.of(event), place});
    }

    const Places& m_places;
    QList<Lane> m_lanes;
    QList<CaptureId> m_firsts; ///< the earliest payload of each
    QHash<QString, qsizetype> m_byKey;
};

} // namespace

LanePicture lanesOf(const TimelineResult& timeline)
{
    const Places places(timeline);
    Lanes lanes(places);
    for (qsizetype i = 0; i < timeline.incidents.size(); ++i) {
        lanes.add(timeline.incidents[i], i);
    }
    for (qsizetype i = 0; i < timeline.loose.size(); ++i) {
        lanes.add(timeline.loose[i], i);
    }
    return {lanes.take(), places.axis(), places.begin(), places.end()};
}

} // namespace gooseneck
