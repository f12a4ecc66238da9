#include "openstatus/sender.h"

#include <algorithm>

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

/// What a channel's custom headers become on the way (facts/openstatus.md, 1): a content type of its own
/// arrives merged with the one that is always there. Sec-Fetch-Mode is what Node's fetch adds by itself.
HttpHeaders headersAsSent(const HttpHeaders& custom)
{
    HttpHeaders headers{{"Accept", "*/*"}, {"Sec-Fetch-Mode", "cors"}};
    for (HttpHeader header : custom) {
        if (QByteArrayView(header.name).compare("Content-Type", Qt::CaseInsensitive) == 0 &&
            header.value != "application/json") {
            header.value.prepend("application/json, ");
        }
        headers.append(header);
    }
    return headers;
}

} // namespace

bool DeliveryAttempt::isAccepted() const
{
    return outcome.kind == ProcessOutcome::Kind::Answered && outcome.reply.status / 100 == 2;
}

bool DeliveryAttempt::isRedirected() const
{
    return outcome.kind == ProcessOutcome::Kind::Answered && outcome.reply.status / 100 == 3;
}

Sender::Sender(Scenario scenario, WebhookTarget target, int speed, QObject* parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_target{target.endpoint, headersAsSent(target.headers), std::move(target.token)}
    , m_speed(std::max(1, speed))
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, &Sender::post);
}

void Sender::start()
{
    m_clock.start();
    sendNext();
}

void Sender::abort()
{
    m_aborted = true;
    if (m_call != nullptr) {
        m_call->abort();
    } else {
        finish(SendResult::Aborted);
    }
}

void Sender::sendNext()
{
    if (m_delivery >= m_scenario.deliveries.size()) {
        finish(m_result);
        return;
    }
    m_attempt = 1;
    const std::chrono::milliseconds passed(m_clock.elapsed());
    m_wait.start(std::max(0ms, m_scenario.deliveries[m_delivery].offset - passed));
}

void Sender::post()
{
    const QByteArray body = toWireJson(m_scenario.deliveries[m_delivery].alert);
    // Qt would use the last connection again while its server closes it, and the request would be lost.
    m_client = std::make_unique<ProcessClient>();
    m_call = m_client->post(m_target.endpoint, {}, m_target.token, body, m_target.headers);
    connect(m_call, &ProcessCall::finished, this, &Sender::take);
}

void Sender::take(const ProcessOutcome& outcome)
{
    m_call = nullptr;
    const DeliveryAttempt attempt{m_delivery, m_attempt, outcome};
    const bool triesAgain = triesAgainAfter(attempt);
    if (!triesAgain) {
        m_result = attempt.isAccepted() ? m_result : SendResult::NotAllAccepted;
        ++m_delivery;
    }
    Q_EMIT attempted(attempt);
    if (m_aborted) {
        finish(SendResult::Aborted);
    } else if (triesAgain) {
        m_wait.start(delayAfterAttempt(m_attempt) / m_speed);
        ++m_attempt;
    } else {
        sendNext();
    }
}

bool Sender::triesAgainAfter(const DeliveryAttempt& attempt) const
{
    if (attempt.attempt >= maxAttempts) {
        return false;
    }
    switch (m_scenario.deliveries[attempt.delivery].attempts) {
    case AttemptRule::UntilAccepted:
        return !attempt.isAccepted() && !attempt.isRedirected();
    case AttemptRule::Once:
        return false;
    case AttemptRule::AllOfThem:
        return !attempt.isRedirected();
    }
    return false;
}

void Sender::finish(SendResult result)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_wait.stop();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace gooseneck
