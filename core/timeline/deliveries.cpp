#include "timeline/deliveries.h"

#include "insight/sender.h"

#include <QCryptographicHash>

namespace gooseneck {

namespace {

/// "monitor.id:cronTimestamp:status", empty for what is no monitor alert.
QByteArray openStatusKey(const JsonDocument& document)
{
    const auto sender = recogniseSender(document);
    if (!sender ||
        (sender->kind != SenderKind::OpenStatusMonitor && sender->kind != SenderKind::OpenStatusTestButton)) {
        return {};
    }
    const JsonIndex root = document.root();
    const JsonIndex id = document.member(document.member(root, "monitor"), "id");
    const auto text = [&](QByteArrayView name) { return document.text(document.member(root, name)); };
    return document.text(id) + ':' + text("cronTimestamp") + ':' + text("status");
}

} // namespace

EventAttempt Deliveries::add(const Payload& payload)
{
    const CaptureId id = payload.capture->id;
    const UtcTime receivedAt = payload.capture->receivedAt;
    const QByteArray key = payload.document ? openStatusKey(*payload.document) : QByteArray();
    if (!key.isEmpty()) {
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend()) {
            return countAttempt(id, *known);
        }
        m_byKey.insert(key, id);
        return countAttempt(id, id);
    }
    const QByteArray digest = QCryptographicHash::hash(payload.bytes(), QCryptographicHash::Sha256);
    const auto known = m_byBytes.constFind(digest);
    if (known != m_byBytes.cend() && receivedAt - known->receivedAt <= sameDeliveryWindow) {
        return countAttempt(id, known->first);
    }
    m_byBytes.insert(digest, {id, receivedAt});
    return countAttempt(id, id);
}

EventAttempt Deliveries::countAttempt(CaptureId id, CaptureId first)
{
    const EventAttempt attempt{first, ++m_attempts[first]};
    if (id != first) {
        m_repeats.insert(id, attempt);
    }
    return attempt;
}

} // namespace gooseneck
