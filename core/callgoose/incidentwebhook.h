#pragma once

#include "callgoose/processclient.h"
#include "callgoose/simulatedincident.h"

#include <QUrl>

namespace gooseneck {

/// One post of the outgoing webhook, as it ended.
struct WebhookDelivery
{
    IncidentChange change = IncidentChange::Created;
    int incident = 0; ///< its number
    ProcessOutcome outcome;
};

/// The outgoing webhook of the simulated tenant (facts/callgoose.md, 4): posts webhookBody() of every event
/// to one URL, one after another in the order of the events, each exactly once, within ProcessClient's
/// deadline. Content-Type: application/json, X-Callgoose-Event: incident.created or incident.resolved.
class IncidentWebhook : public QObject
{
    Q_OBJECT

public:
    explicit IncidentWebhook(QObject* parent = nullptr);

    /// An empty one: events are told to nobody.
    void setUrl(const QUrl& url) { m_url = url; }
    void send(const IncidentEvent& event);

Q_SIGNALS:
    void sent(const gooseneck::WebhookDelivery& delivery);

private:
    void sendNext();

    QUrl m_url;
    ProcessClient m_client;
    QList<IncidentEvent> m_waiting; ///< the first one is on its way
};

} // namespace gooseneck
