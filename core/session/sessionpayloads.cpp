// The part of Session that is about the payloads it has: arrivals, removal, pins.

#include "session/session.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace gooseneck {

namespace {

/// More are removed in one walk over all.
constexpr qsizetype maxRemovedSingly = 256;

/// Arrivals go to the end; what is restored goes back to where it was.
template <class T, class Id>
void insertSorted(QList<T>& list, const T& value, Id idOf)
{
    if (list.isEmpty() || idOf(list.constLast()) < idOf(value)) {
        list.append(value);
    } else {
        list.insert(std::ranges::upper_bound(list, idOf(value), {}, idOf), value);
    }
}

} // namespace

void Session::setFollowing(Following following)
{
    m_state.following = following;
    m_followPause.stop();
    Q_EMIT changed(StatePart::List);
}

void Session::setAttempts(CaptureId id, Attempts attempts)
{
    const CaptureId first = m_state.repeats.value(id, {.first = id}).first;
    if (!m_state.attempts.contains(first)) {
        return;
    }
    if (attempts == Attempts::Unfolded) {
        m_state.unfolded.insert(first);
    } else {
        m_state.unfolded.remove(first);
    }
    Q_EMIT changed(StatePart::List);
}

void Session::pinSelected(Pin pin)
{
    if (const QList<CaptureId> chosen = deriveChosen(m_state); !chosen.isEmpty()) {
        QMetaObject::invokeMethod(&m_recorder,
                                  [recorder = &m_recorder, chosen, pin] { recorder->pin(chosen, pin); });
    }
}

void Session::clearHistory()
{
    QMetaObject::invokeMethod(&m_recorder, [recorder = &m_recorder] { recorder->clear(); });
}

/// Captures never change: a pin or an answer makes a new value.
void Session::replaceCapture(CaptureId id, const std::function<void(Capture&)>& change)
{
    flush();
    const qsizetype place = indexOfCapture(m_state.payloads, id);
    if (place < 0) {
        return;
    }
    auto replaced = std::make_shared<Capture>(*m_state.payloads[place]);
    change(*replaced);
    m_state.payloads[place] = replaced;
    if (m_state.selectedPayload && id == m_state.selected) {
        m_state.selectedPayload->capture = replaced;
    }
    Q_EMIT changed(StatePart::Rows | StatePart::Selection);
}

void Session::removeSelected()
{
    if (const QList<CaptureId> chosen = deriveChosen(m_state); !chosen.isEmpty()) {
        QMetaObject::invokeMethod(&m_recorder,
                                  [recorder = &m_recorder, chosen] { recorder->remove(chosen); });
    }
}

void Session::undoRemove()
{
    if (!m_removed.isEmpty()) {
        QMetaObject::invokeMethod(
            &m_recorder, [recorder = &m_recorder, last = m_removed.takeLast()] { recorder->restore(last); });
    }
}

/// A history that was opened, or read anew, replaces what was known of it.
void Session::takeHistory(const StoreOpening& opening)
{
    m_arrivals.clear();
    m_departures.clear();
    m_followPause.stop();
    m_newRows.clear();
    m_state.historySetAside = opening.setAside;
    m_state.historyAccess = opening.access;
    m_state.repeats.clear();
    m_state.novelties.clear();
    m_state.attempts.clear();
    m_state.unfolded.clear();
    m_state.payloads.clear();
    m_state.facts.clear();
    m_state.shown.clear();
    m_state.selected = 0;
    m_state.selectedPayload.reset();
    QMetaObject::invokeMethod(&m_analysis, [analysis = &m_analysis] { analysis->clear(); });
    Q_EMIT changed(StatePart::Payloads | StatePart::List | StatePart::Selection);
    takeCaptures(opening.stored);
    if (opening.access == StoreAccess::ReadWrite) {
        resumeListening(); // two programs must not do it
    }
    if (opening.access == StoreAccess::ReadOnly) {
        Q_EMIT noted(HistoryReadOnly());
    } else if (!opening.backup.isEmpty()) {
        Q_EMIT noted(HistoryUpdated{opening.backup});
    }
}

void Session::takeCaptures(const QList<CapturePtr>& captures)
{
    if (!m_departures.isEmpty()) {
        flush(); // one of them may be coming back
    }
    if (m_arrivals.isEmpty()) {
        m_arrivals = captures; // a whole history is not copied
    } else {
        m_arrivals += captures;
    }
    if (!m_flushPause.isActive()) {
        flush();
    }
}

void Session::takeRemoval(const QList<CaptureId>& ids)
{
    m_departures += ids;
    if (!m_flushPause.isActive()) {
        flush();
    }
}

/// Takes over what came from the other threads, and rests.
void Session::flush()
{
    StateParts parts;
    if (!m_arrivals.isEmpty()) {
        parts |= applyArrivals();
    }
    if (!m_departures.isEmpty()) {
        parts |= applyDepartures();
    }
    if (!m_newRows.isEmpty()) {
        parts |= applyRows();
    }
    if (parts) {
        m_flushPause.start();
        Q_EMIT changed(parts);
    }
}

StateParts Session::applyArrivals()
{
    const QList<CapturePtr> arrivals = std::exchange(m_arrivals, {});
    // With a list filter it is known only later whether they are shown: takeShown() follows then.
    const bool follows = m_state.listFilter.isEmpty() && isFollowing();
    const bool isWaitedFor =
        m_state.listFilter.isEmpty() &&
        (m_state.selected == 0 || arrivals.constLast()->source != CaptureSource::Listener);
    StateParts parts = StatePart::Payloads;
    if (m_state.payloads.isEmpty()) {
        m_state.payloads = arrivals;
    } else {
        for (const CapturePtr& capture : arrivals) {
            insertSorted(m_state.payloads, capture, [](const CapturePtr& other) { return other->id; });
        }
    }
    if (m_state.listFilter.isEmpty()) {
        for (const CapturePtr& capture : arrivals) {
            insertSorted(m_state.shown, capture->id, std::identity());
        }
        parts |= StatePart::List;
    }
    QMetaObject::invokeMethod(&m_analysis, [analysis = &m_analysis, arrivals] { analysis->add(arrivals); });
    if (isWaitedFor) {
        m_followPause.stop();
        m_state.selected = arrivals.constLast()->id;
        parts |= openSelected();
    } else if (follows && !m_followPause.isActive()) {
        m_followPause.start();
    }
    return parts;
}

/// Shows the newest. In a turn of its own: to open a payload is more work than to list a hundred, and nobody
/// reads thirty payloads a second.
void Session::follow()
{
    if (!m_state.shown.isEmpty()) {
        m_state.selected = m_state.shown.constLast();
        Q_EMIT changed(openSelected());
    }
}

/// Whether a delivery takes the selection: not from an operator who looks at an older one.
bool Session::isFollowing() const
{
    const bool atNewest = m_state.shown.isEmpty() || deriveRowOf(m_state, m_state.selected) ==
                                                         deriveRowOf(m_state, m_state.shown.constLast());
    return m_followPause.isActive() || m_state.selected == 0 ||
           (m_state.following == Following::Newest && atNewest);
}

/// Those that went, the oldest as a rule: then taking them off the front costs next to nothing.
StateParts Session::applyDepartures()
{
    const QList<CaptureId> gone = std::exchange(m_departures, {});
    const bool isSelectedGone = gone.contains(m_state.selected);
    qsizetype next = -1;
    if (gone.size() > maxRemovedSingly) {
        const QSet<CaptureId> all(gone.cbegin(), gone.cend());
        m_state.payloads.removeIf([&](const CapturePtr& capture) { return all.contains(capture->id); });
        m_state.shown.removeIf([&](CaptureId id) { return all.contains(id); });
    } else {
        for (const CaptureId id : gone) {
            if (const qsizetype place = indexOfCapture(m_state.payloads, id); place >= 0) {
                m_state.payloads.removeAt(place);
            }
            const auto shown = std::ranges::lower_bound(m_state.shown, id);
            if (shown != m_state.shown.end() && *shown == id) {
                next = id == m_state.selected ? shown - m_state.shown.begin() : next;
                m_state.shown.erase(shown);
            }
        }
    }
    for (const CaptureId id : gone) {
        m_state.facts.remove(id);
    }
    QMetaObject::invokeMethod(&m_analysis, [analysis = &m_analysis, gone] { analysis->remove(gone); });
    const StateParts parts = StatePart::Payloads | StatePart::List;
    if (!isSelectedGone) {
        return parts;
    }
    const qsizetype last = m_state.shown.size() - 1;
    m_state.selected = last < 0 ? 0 : m_state.shown[next < 0 ? last : qMin(next, last)];
    return parts | openSelected();
}

} // namespace gooseneck
