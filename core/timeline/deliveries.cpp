#include "timeline/deliveries.h"

#include <QRandomGenerator>

namespace gooseneck {

namespace {

/// "monitor.id:cronTimestamp:status", empty for what is no monitor alert.
QByteArray openStatusKey(const JsonDocument& document, const std::optional<KnownSender>& sender)
{
    if (!sender ||
        (sender->kind != SenderKind::OpenStatusMonitor && sender->kind != SenderKind::OpenStatusTestButton)) {
        return {};
    }
    const JsonIndex root = document.root();
    const JsonIndex id = document.member(document.member(root, "monitor"), "id");
    const auto text = [&](QByteArrayView name) { return document.text(document.member(root, name)); };
    return document.text(id) + ':' + text("cronTimestamp") + ':' + text("status");
}

size_t randomSeed()
{
    return static_cast<size_t>(QRandomGenerator::system()->generate64());
}

Deliveries::Fingerprint fingerprintOf(const QByteArray& bytes)
{
    static const std::pair seeds(randomSeed(), randomSeed());
    const auto size = static_cast<size_t>(bytes.size());
    return {qHashBits(bytes.constData(), size, seeds.first),
            qHashBits(bytes.constData(), size, seeds.second)};
}

} // namespace

EventAttempt Deliveries::add(const Payload& payload, const std::optional<KnownSender>& sender)
{
    const QByteArray key = payload.document ? openStatusKey(*payload.document, sender) : QByteArray();
    if (key.isEmpty()) {
        return addByBytes(payload);
    }
    const CaptureId id = payload.capture->id;
    const qsizetype known = m_byKey.size();
    CaptureId& first = m_byKey[fingerprintOf(key)];
    if (m_byKey.size() > known) {
        first = id;
    }
    return countAttempt(id, first);
}

EventAttempt Deliveries::addByBytes(const Payload& payload)
{
    const CaptureId id = payload.capture->id;
    const UtcTime receivedAt = payload.capture->receivedAt;
    forgetBefore(receivedAt - sameDeliveryWindow);
    const Fingerprint fingerprint = fingerprintOf(payload.bytes());
    const qsizetype known = m_byBytes.size();
    Seen& seen = m_byBytes[fingerprint];
    if (m_byBytes.size() > known) {
        m_recent.emplace_back(receivedAt, fingerprint);
        seen = {id, receivedAt};
    } else if (receivedAt - seen.receivedAt > sameDeliveryWindow) {
        seen = {id, receivedAt};
    }
    return countAttempt(id, seen.first);
}

/// A clock can be set back: what came then stays as long as what came before it.
void Deliveries::forgetBefore(UtcTime time)
{
    while (!m_recent.empty() && m_recent.front().first < time) {
        m_byBytes.remove(m_recent.front().second);
        m_recent.pop_front();
    }
}

EventAttempt Deliveries::countAttempt(CaptureId id, CaptureId first)
{
    if (id == first) {
        return {first, 1};
    }
    auto attempts = m_attempts.find(first);
    if (attempts == m_attempts.end()) {
        attempts = m_attempts.insert(first, 1);
    }
    return {first, ++*attempts};
}

} // namespace gooseneck
