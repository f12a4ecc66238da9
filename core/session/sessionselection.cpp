// The part of Session that is about the payload that is looked at, and the two that are compared.

#include "insight/sender.h"
#include "session/partner.h"
#include "session/session.h"

namespace gooseneck {

namespace {

/// A body up to this is parsed at once when it is selected: that takes under a millisecond or two.
constexpr qsizetype maxParsedAtOnceBytes = 256LL * 1024;

} // namespace

void Session::select(CaptureId id)
{
    m_followPause.stop();
    if (id != m_state.selected) {
        m_state.selected = id;
        const auto& pair = m_state.compared;
        if (pair && pair->before.capture->id != id && pair->after.capture->id != id) {
            m_state.compared.reset(); // it is no longer about what is looked at
        }
        const StateParts parts = openSelected();
        Q_EMIT changed(parts);
    }
}

void Session::stopReading()
{
    m_reading.request_stop();
}

void Session::readSelected()
{
    const StateParts parts = openSelected();
    Q_EMIT changed(parts);
}

/// The selected payload, parsed at once if it is small, and roles from it if there are none yet.
StateParts Session::openSelected()
{
    m_reading.request_stop(); // of the one before
    m_reading = std::stop_source();
    m_state.readThousandths.reset();
    const qsizetype index = indexOfCapture(m_state.payloads, m_state.selected);
    if (index < 0) {
        m_state.selectedPayload.reset();
        return StatePart::Selection;
    }
    const CapturePtr capture = m_state.payloads[index];
    if (!capture->hasBody() || capture->bodyBytes() > maxParsedAtOnceBytes) {
        m_state.selectedPayload.emplace().capture = capture;
        QMetaObject::invokeMethod(&m_analysis,
                                  [analysis = &m_analysis, capture, stop = m_reading.get_token()] {
                                      analysis->parse(capture, stop);
                                  });
        return StatePart::Selection;
    }
    m_state.selectedPayload = shownPayloadOf(capture);
    return StatePart::Selection | proposeRoles();
}

void Session::takeProgress(CaptureId id, int thousandths)
{
    if (id == m_state.selected && !m_reading.stop_requested()) {
        m_state.readThousandths = thousandths;
        Q_EMIT changed(StatePart::Reading);
    }
}

void Session::takeParsed(const Payload& payload)
{
    const bool isOutdated = payload.isStopped() && !m_reading.stop_requested(); // it is being read again
    if (payload.capture->id == m_state.selected && !isOutdated) {
        m_state.readThousandths.reset();
        m_state.selectedPayload = payload;
        const StateParts parts = StatePart::Selection | proposeRoles();
        Q_EMIT changed(parts);
    }
}

StateParts Session::proposeRoles()
{
    const Payload& payload = *m_state.selectedPayload;
    const auto sender =
        payload.document && m_state.roles.isEmpty() ? recogniseSender(*payload.document) : std::nullopt;
    if (!sender || sender->roles.isEmpty()) {
        return {};
    }
    m_state.roles = sender->roles;
    requestAnalysis();
    return StatePart::Roles;
}

void Session::compare(CaptureId one, CaptureId other)
{
    const qsizetype older = indexOfCapture(m_state.payloads, qMin(one, other));
    const qsizetype newer = indexOfCapture(m_state.payloads, qMax(one, other));
    m_state.compared.reset();
    if (older >= 0 && newer >= 0 && older != newer) {
        const CapturePtr before = m_state.payloads[older];
        const CapturePtr after = m_state.payloads[newer];
        m_state.compared.emplace();
        m_state.compared->before.capture = before;
        m_state.compared->after.capture = after;
        QMetaObject::invokeMethod(
            &m_analysis, [analysis = &m_analysis, before, after] { analysis->compare(before, after); });
    }
    Q_EMIT changed(StatePart::Selection);
}

void Session::compareWithPartner()
{
    flush();
    if (const CaptureId partner = derivePartner(m_state, m_state.selected); partner != 0) {
        compare(m_state.selected, partner);
    } else {
        Q_EMIT noted(PartnerMissing());
    }
}

/// That of two others, asked for before, is late.
void Session::takeComparison(const Comparison& comparison)
{
    const auto& wanted = m_state.compared;
    if (wanted && wanted->before.capture->id == comparison.before.capture->id &&
        wanted->after.capture->id == comparison.after.capture->id) {
        m_state.compared = comparison;
        Q_EMIT changed(StatePart::Selection);
    }
}

} // namespace gooseneck
