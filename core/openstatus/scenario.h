#pragma once

#include "openstatus/monitoralert.h"

#include <QList>

#include <chrono>
#include <optional>

namespace gooseneck {

/// The state of a monitor as OpenStatus keeps it.
enum class MonitorState { Active, Degraded, Error };

/// The webhook that a change of state brings, none where it brings none (facts/openstatus.md, 2). Note that
/// none says "recovered" when an error becomes degraded, although OpenStatus closes its incident then.
std::optional<MonitorStatus> webhookFor(MonitorState from, MonitorState to);

/// How often a delivery is tried (facts/openstatus.md, 1, Delivery).
enum class AttemptRule {
    UntilAccepted, ///< up to maxAttempts, until an answer is 2xx
    Once,          ///< the Test button
    AllOfThem,     ///< maxAttempts whatever the answers are, as if they were lost on the way back
};

constexpr int maxAttempts = 4;

/// How long OpenStatus waits after the failed attempt with this number, from 1: about 1, 2 and 4 s.
std::chrono::milliseconds delayAfterAttempt(int attempt);

/// A check that changed a monitor's state.
struct StateChange
{
    MonitorState from = MonitorState::Active;
    MonitorState to = MonitorState::Active;

    bool operator==(const StateChange&) const = default;
};

/// One event and its webhook.
struct PlannedDelivery
{
    std::chrono::milliseconds offset{}; ///< from the scenario's begin to the check; sent at once after it
    MonitorAlert alert;
    std::optional<StateChange> change; ///< what the webhook follows from; absent for the Test button
    AttemptRule attempts = AttemptRule::UntilAccepted;

    bool operator==(const PlannedDelivery&) const = default;
};

enum class ScenarioKind {
    Error,      ///< an active monitor fails
    Degraded,   ///< an active monitor becomes slow
    Recovered,  ///< a failing monitor is well again
    TestButton, ///< somebody presses Test
    Outage,     ///< fails, goes on failing, and recovers
    Brownout,   ///< slow, failing, slow again, well again: two of its four webhooks open nothing
    Flapping,   ///< fails and recovers three times
    RetryBurst, ///< a failure whose answers are all lost: one event, delivered four times
};

/// All of them, in this order.
QList<ScenarioKind> allScenarios();
/// The words of the command line: "error", "test-button" ... (design/formats.md, 4)
QString toWord(ScenarioKind kind);
std::optional<ScenarioKind> scenarioFrom(QStringView word);

/// A piece of a monitor's life as the webhooks that OpenStatus sends of it.
struct Scenario
{
    ScenarioKind kind = ScenarioKind::Error;
    QList<PlannedDelivery> deliveries; ///< in order of their offsets

    bool operator==(const Scenario&) const = default;
};

/// The scenario with checks of `monitor` that are `interval` apart, the first of them at `begin`.
Scenario makeScenario(ScenarioKind kind, const Monitor& monitor, UtcTime begin,
                      std::chrono::milliseconds interval);

} // namespace gooseneck
