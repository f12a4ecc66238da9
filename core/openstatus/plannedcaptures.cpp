#include "openstatus/plannedcaptures.h"

namespace gooseneck {

namespace {

int attemptsOf(AttemptRule rule)
{
    switch (rule) {
    case AttemptRule::UntilAccepted:
    case AttemptRule::Once:
        return 1;
    case AttemptRule::AllOfThem:
        return maxAttempts;
    }
    return 1;
}

} // namespace

QList<CapturePtr> plannedCaptures(const Scenario& scenario)
{
    QList<CapturePtr> captures;
    for (const PlannedDelivery& delivery : scenario.deliveries) {
        UtcTime receivedAt = delivery.alert.checkedAt;
        for (int attempt = 1; attempt <= attemptsOf(delivery.attempts); ++attempt) {
            auto capture = std::make_shared<Capture>();
            capture->id = captures.size() + 1;
            capture->receivedAt = receivedAt;
            capture->source = CaptureSource::Sample;
            capture->origin = toWord(scenario.kind);
            capture->method = "POST";
            capture->body = toWireJson(delivery.alert);
            captures.append(std::move(capture));
            receivedAt += delayAfterAttempt(attempt);
        }
    }
    return captures;
}

} // namespace gooseneck
