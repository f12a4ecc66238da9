#pragma once

#include "callgoose/processclient.h"
#include "openstatus/scenario.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gooseneck {

/// Where OpenStatus was told to send its webhooks.
struct WebhookTarget
{
    Endpoint endpoint;
    HttpHeaders headers; ///< the custom ones of the notification channel
    Secret token;        ///< travels as endpoint.auth says; empty for none
};

/// One request of a delivery, as it ended.
struct DeliveryAttempt
{
    qsizetype delivery = 0; ///< its place in the scenario
    int attempt = 1;        ///< from 1
    ProcessOutcome outcome;

    /// A final 2xx, whatever the body says: that is all OpenStatus looks at.
    bool isAccepted() const;
    /// OpenStatus would follow this one (as a GET without the body for 301 and 302); it is not followed here.
    bool isRedirected() const;
};

enum class SendResult {
    AllAccepted,    ///< every delivery ended with a 2xx
    NotAllAccepted, ///< one at least did not
    Aborted,
};

/// Plays OpenStatus: sends a scenario's webhooks, one after another, each at its offset or as soon as the one
/// before it has ended, with OpenStatus's attempts and delays (facts/openstatus.md, 1). Every attempt is
/// exactly one request on a connection of its own, with the same bytes. Other than OpenStatus it gives up on
/// an answer after ProcessClient::defaultDeadline, and at a redirect.
///
/// Started once; emits attempted() after each request and finished() exactly once, queued. abort() ends the
/// request that runs and then the whole.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// The delays between attempts are divided by `speed` (1 = as OpenStatus waits); the offsets are the
    /// scenario's own.
    Sender(Scenario scenario, WebhookTarget target, int speed, QObject* parent = nullptr);

    void start();
    void abort();
    const Scenario& scenario() const { return m_scenario; }

Q_SIGNALS:
    void attempted(const gooseneck::DeliveryAttempt& attempt);
    void finished(gooseneck::SendResult result);

private:
    void sendNext();
    void post();
    void take(const ProcessOutcome& outcome);
    bool triesAgainAfter(const DeliveryAttempt& attempt) const;
    void finish(SendResult result);

    const Scenario m_scenario;
    const WebhookTarget m_target;
    const int m_speed;
    std::unique_ptr<ProcessClient> m_client; ///< of this attempt
    ProcessCall* m_call = nullptr;
    QTimer m_wait;
    QElapsedTimer m_clock;
    qsizetype m_delivery = 0;
    int m_attempt = 1;
    SendResult m_result = SendResult::AllAccepted;
    bool m_aborted = false;
    bool m_ended = false;
};

} // namespace gooseneck
