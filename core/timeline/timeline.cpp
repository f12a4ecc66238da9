#include "timeline/timeline.h"

#include "base/plaintext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTitle = 200;

EventTone toneOf(const Evaluated& one)
{
    const bool isAlert = one.sender && one.sender->kind == SenderKind::OpenStatusMonitor;
    const bool isDegraded = isAlert && textUnder(*one.payload.document, one.sender->roles.status,
                                                 KeysReading::TopLevel) == u"degraded"_s;
    return isDegraded ? EventTone::Degraded : EventTone::Normal;
}

} // namespace

Timeline::Timeline(TimelineDetail detail)
    : m_detail(detail)
{
}

EventAttempt Timeline::add(const Evaluated& one)
{
    ++m_totals.payloads;
    const EventAttempt attempt = m_deliveries.add(one.payload, one.sender);
    const Capture& capture = *one.payload.capture;
    if (attempt.first != capture.id) {
        return attempt;
    }
    TimelineEvent event{capture.id, capture.receivedAt};
    if (m_detail == TimelineDetail::Picture) {
        event.tone = toneOf(one);
    }
    switch (one.verdict.kind) {
    case VerdictKind::Trigger:
        trigger(one, event);
        break;
    case VerdictKind::Resolve:
        resolve(one, event);
        break;
    case VerdictKind::Both:
        trigger(one, event);
        resolve(one, event);
        break;
    case VerdictKind::None:
        passOver(one, event);
        break;
    case VerdictKind::Invalid:
        ++m_totals.invalid;
        break;
    }
    return attempt;
}

void Timeline::trigger(const Evaluated& one, TimelineEvent event)
{
    event.filter = *one.verdict.triggerFilter;
    const std::optional<QString>& id = one.verdict.triggerIncident;
    if (const auto open = id ? m_open.constFind(*id) : m_open.cend(); open != m_open.cend()) {
        Incident& incident = m_incidents[*open];
        ++m_totals.repeats;
        ++incident.repeatCount;
        if (m_detail == TimelineDetail::Picture) {
            incident.repeats.append(event);
        }
        return;
    }
    Incident incident;
    incident.id = id;
    incident.opened = event;
    if (m_detail == TimelineDetail::Picture) {
        incident.title = visibleExcerpt(one.verdict.title, maxTitle);
    }
    if (id) {
        m_open.insert(*id, m_incidents.size());
    }
    m_incidents.append(incident);
    ++m_totals.incidents;
    ++m_totals.open;
}

void Timeline::resolve(const Evaluated& one, TimelineEvent event)
{
    event.filter = *one.verdict.resolveFilter;
    const std::optional<QString>& id = one.verdict.resolveIncident;
    const auto open = id ? m_open.constFind(*id) : m_open.cend();
    if (open == m_open.cend()) {
        ++m_totals.orphanResolves;
        addLoose(LooseEvent::Kind::OrphanResolve, id, event);
        return;
    }
    m_incidents[*open].resolved = event;
    m_open.erase(open);
    --m_totals.open;
    ++m_totals.resolved;
}

void Timeline::passOver(const Evaluated& one, const TimelineEvent& event)
{
    ++m_totals.unmatched;
    if (m_detail == TimelineDetail::Picture && one.sender && !one.sender->roles.incident.isEmpty()) {
        addLoose(LooseEvent::Kind::Unmatched,
                 textUnder(*one.payload.document, one.sender->roles.incident, KeysReading::Dotted), event);
    }
}

void Timeline::addLoose(LooseEvent::Kind kind, const std::optional<QString>& id, const TimelineEvent& event)
{
    if (m_detail == TimelineDetail::Picture) {
        m_loose.append({kind, id, event});
    }
}

TimelineResult Timeline::result() const
{
    TimelineResult result{m_incidents, m_loose, m_totals};
    for (Incident& incident : result.incidents) {
        incident.attempts = m_deliveries.attemptsOf(incident.opened.payload);
    }
    return result;
}

} // namespace gooseneck
