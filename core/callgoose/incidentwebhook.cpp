#include "callgoose/incidentwebhook.h"

namespace gooseneck {

namespace {

/// More than a receiver that hangs can make wait; what comes then is not told.
constexpr qsizetype maxWaiting = 1000;

} // namespace

IncidentWebhook::IncidentWebhook(QObject* parent)
    : QObject(parent)
{
}

void IncidentWebhook::send(const IncidentEvent& event)
{
    if (m_url.isEmpty() || m_waiting.size() >= maxWaiting) {
        return;
    }
    m_waiting.append(event);
    if (m_waiting.size() == 1) {
        sendNext();
    }
}

void IncidentWebhook::sendNext()
{
    const IncidentEvent& event = m_waiting.constFirst();
    const HttpHeaders headers{{"X-Callgoose-Event", toWord(event.change).toLatin1()}};
    ProcessCall* call = m_client.post({m_url, AuthMode::Bearer}, {}, {}, webhookBody(event), headers);
    connect(call, &ProcessCall::finished, this, [this](const ProcessOutcome& outcome) {
        const IncidentEvent told = m_waiting.takeFirst();
        if (!m_waiting.isEmpty()) {
            sendNext();
        }
        Q_EMIT sent({told.change, told.incident.number, outcome});
    });
}

} // namespace gooseneck
