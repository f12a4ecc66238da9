#include "openstatus/scenario.h"

#include <algorithm>
#include <array>

namespace gooseneck {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the checks find one after another; the first is what was known before the scenario begins.
QList<MonitorState> statesOf(ScenarioKind kind)
{
    using enum MonitorState;
    switch (kind) {
    case ScenarioKind::Error:
    case ScenarioKind::RetryBurst:
        return {Active, Error};
    case ScenarioKind::Degraded:
        return {Active, Degraded};
    case ScenarioKind::Recovered:
        return {Error, Active};
    case ScenarioKind::TestButton:
        return {};
    case ScenarioKind::Outage:
        return {Active, Error, Error, Active};
    case ScenarioKind::Brownout:
        return {Active, Degraded, Error, Degraded, Active};
    case ScenarioKind::Flapping:
        return {Active, Error, Active, Error, Active, Error, Active};
    }
    return {};
}

/// The values that a check with this result has in the samples of OpenStatus.
MonitorAlert alertOf(const Monitor& monitor, UtcTime checkedAt, MonitorStatus status)
{
    switch (status) {
    case MonitorStatus::Error:
        return {monitor, checkedAt, status, 503, 412ms, {}};
    case MonitorStatus::Degraded:
        return {monitor, checkedAt, status, 200, 8123ms, {}};
    case MonitorStatus::Recovered:
        return {monitor, checkedAt, status, 200, 187ms, {}};
    }
    return {};
}

} // namespace

std::optional<MonitorStatus> webhookFor(MonitorState from, MonitorState to)
{
    if (from == to) {
        return std::nullopt;
    }
    switch (to) {
    case MonitorState::Active:
        return MonitorStatus::Recovered;
    case MonitorState::Degraded:
        return MonitorStatus::Degraded;
    case MonitorState::Error:
        return MonitorStatus::Error;
    }
    return std::nullopt;
}

std::chrono::milliseconds delayAfterAttempt(int attempt)
{
    return 1000ms * (1 << std::clamp(attempt - 1, 0, maxAttempts - 2));
}

QList<ScenarioKind> allScenarios()
{
    using enum ScenarioKind;
    return {Error, Degraded, Recovered, TestButton, Outage, Brownout, Flapping, RetryBurst};
}

QString toWord(ScenarioKind kind)
{
    switch (kind) {
    case ScenarioKind::Error:
        return u"error"_s;
    case ScenarioKind::Degraded:
        return u"degraded"_s;
    case ScenarioKind::Recovered:
        return u"recovered"_s;
    case ScenarioKind::TestButton:
        return u"test-button"_s;
    case ScenarioKind::Outage:
        return u"outage"_s;
    case ScenarioKind::Brownout:
        return u"brownout"_s;
    case ScenarioKind::Flapping:
        return u"flapping"_s;
    case ScenarioKind::RetryBurst:
        return u"retry-burst"_s;
    }
    return {};
}

std::optional<ScenarioKind> scenarioFrom(QStringView word)
{
    for (const ScenarioKind kind : allScenarios()) {
        if (toWord(kind) == word) {
            return kind;
        }
    }
    return std::nullopt;
}

Scenario makeScenario(ScenarioKind kind, const Monitor& monitor, UtcTime begin,
                      std::chrono::milliseconds interval)
{
    Scenario scenario{kind, {}};
    if (kind == ScenarioKind::TestButton) {
        scenario.deliveries.append({0ms, testButtonAlert(begin), std::nullopt, AttemptRule::Once});
        return scenario;
    }
    const AttemptRule attempts =
        kind == ScenarioKind::RetryBurst ? AttemptRule::AllOfThem : AttemptRule::UntilAccepted;
    const QList<MonitorState> states = statesOf(kind);
    for (qsizetype i = 1; i < states.size(); ++i) {
        const StateChange change{states[i - 1], states[i]};
        const std::chrono::milliseconds offset = interval * (i - 1);
        if (const auto status = webhookFor(change.from, change.to)) {
            scenario.deliveries.append({offset, alertOf(monitor, begin + offset, *status), change, attempts});
        }
    }
    return scenario;
}

} // namespace gooseneck
