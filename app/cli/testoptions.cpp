#include "testoptions.h"

#include "base/fileio.h"
#include "base/plaintext.h"
#include "payloadreader.h"
#include "testsamples.h"
#include "wording/errortext.h"

#include <QFileInfo>

#include <algorithm>

namespace gooseneck {

namespace {

Said<CyclePayloads> readCyclePayloads(const TestOptions& options, const FilterSet& filterSet)
{
    if (options.trigger.empty() && options.resolve.empty()) {
        const auto samples = samplesFor(filterSet);
        if (!samples) {
            return failure(
                tr("No built-in sample triggers and resolves with these filters. Give payloads that do: "
                   "--trigger FILE --resolve FILE."));
        }
        return *samples;
    }
    if (options.trigger.empty() || options.resolve.empty()) {
        return failure(tr("A test needs both payloads: --trigger FILE --resolve FILE."));
    }
    auto trigger = readPayload(options.trigger);
    if (!trigger) {
        return failure(trigger.error());
    }
    auto resolve = readPayload(options.resolve);
    if (!resolve) {
        return failure(resolve.error());
    }
    return CyclePayloads{std::move(trigger).value(), std::move(resolve).value()};
}

bool isRepeat(const PlannedStep& step)
{
    return step.kind == StepKind::Repeat || step.kind == StepKind::RepeatResolve;
}

Said<TestPlan> makeScenarioPlan(const TestOptions& options, const FilterSet& filterSet,
                                const QByteArray& resolve)
{
    const auto kind = scenarioFrom(QString::fromStdString(options.scenario));
    if (!kind) {
        return failure(tr("\"%1\" is no scenario. The scenarios are those of the command send.")
                           .arg(visibleExcerpt(QString::fromStdString(options.scenario), 40)));
    }
    const Scenario scenario = makeScenario(*kind, {}, utcNow(), std::chrono::minutes(1));
    auto plan = planScenario(filterSet, scenario, resolve, newRunId());
    if (!plan) {
        return failure(sentence(plan.error()));
    }
    return std::move(plan).value();
}

Said<TestPlan> makePlan(const TestOptions& options, const FilterSet& filterSet)
{
    const auto payloads = readCyclePayloads(options, filterSet);
    if (!payloads) {
        return failure(payloads.error());
    }
    if (!options.scenario.empty()) {
        return makeScenarioPlan(options, filterSet, payloads->resolve);
    }
    auto plan = planFullCycle(filterSet, payloads->trigger, payloads->resolve, newRunId());
    if (!plan) {
        return failure(sentence(plan.error()));
    }
    if (options.only == "trigger") {
        return triggerOnly(*plan, filterSet);
    }
    if (options.only == "resolve") {
        return resolveOnly(*plan, filterSet);
    }
    if (!options.cycle) {
        plan->steps.removeIf(isRepeat);
    }
    return std::move(plan).value();
}

/// The guard of the window, without a window: what could go wrong has to be typed.
Said<void> checkScope(const TestOptions& options, const Endpoint& endpoint)
{
    const auto scope = tokenScopeFrom(QString::fromStdString(options.scope));
    if (!scope) {
        return failure(tr("Say what the token reaches: --scope service, team or global."));
    }
    const QString host = endpoint.url.host(QUrl::FullyEncoded);
    if (*scope == TokenScope::Global && QString::fromStdString(options.confirmedHost) != host) {
        return failure(tr("A Global token reaches every service of every team. If that is meant, add "
                          "--confirm-host %1.")
                           .arg(visibleText(host)));
    }
    return {};
}

Said<void> checkLive(const TestOptions& options, const Endpoint& endpoint)
{
    if (isLoopback(endpoint)) {
        return {};
    }
    if (!options.live) {
        return failure(
            tr("%1 is not this machine: a test there opens a real incident and may call people. Add --live "
               "if that is meant.")
                .arg(visibleText(endpoint.url.host(QUrl::FullyEncoded))));
    }
    if (options.token.environmentName.empty() && !options.token.standardInput && !options.token.keychain) {
        return failure(tr("A test there needs the token: --token-env NAME, --token-stdin or --keychain."));
    }
    return checkScope(options, endpoint);
}

} // namespace

Said<void> checkUse(const TestOptions& options)
{
    if (!options.resolvePending && (options.filters.empty() || options.endpoint.empty())) {
        return failure(tr("A test needs --filters FILE and --endpoint URL."));
    }
    if (!options.only.empty() && (options.cycle || !options.scenario.empty())) {
        return failure(tr("Choose one of --only, --cycle and --scenario."));
    }
    const auto uses = std::ranges::count(
        std::initializer_list<std::string>{options.filters, options.trigger, options.resolve}, "-");
    if (uses + (options.token.standardInput ? 1 : 0) > 1) {
        return failure(tr("Standard input can be read for one thing only."));
    }
    const int ways = (options.token.standardInput ? 1 : 0) + (options.token.keychain ? 1 : 0) +
                     (options.token.environmentName.empty() ? 0 : 1);
    if (ways > 1) {
        return failure(tr("Give the token one way: --token-env, --token-stdin or --keychain."));
    }
    // Before anything is sent: a report that cannot be written would be lost.
    for (const std::string& report : {options.markdown, options.html, options.json, options.junit}) {
        const QFileInfo folder(QFileInfo(QString::fromStdString(report)).absolutePath());
        if (!report.empty() && !(folder.isDir() && folder.isWritable())) {
            return failure(sentence(FileError{FileError::Kind::NotWritable, QString::fromStdString(report)}));
        }
    }
    return {};
}

Said<TestInput> readTestInput(const TestOptions& options)
{
    if (const auto use = checkUse(options); !use) {
        return failure(use.error());
    }
    const auto auth = authModeFrom(QString::fromStdString(options.auth));
    if (!auth) {
        return failure(tr("--auth is bearer, query or header."));
    }
    auto given = readEndpoint(options.endpoint, *auth);
    if (!given) {
        return failure(given.error());
    }
    if (const auto live = checkLive(options, given->endpoint); !live) {
        return failure(live.error());
    }
    given->endpoint.scope = tokenScopeFrom(QString::fromStdString(options.scope));
    auto filterSet = readFilters(options.filters, {});
    if (!filterSet) {
        return failure(filterSet.error());
    }
    // A name in the URL is the one that Callgoose will see.
    filterSet->from = given->from.value_or(filterSet->from);
    auto plan = makePlan(options, *filterSet);
    if (!plan) {
        return failure(plan.error());
    }
    auto token = readGivenToken(options.token, originOf(given->endpoint));
    if (!token) {
        return failure(token.error());
    }
    return TestInput{*filterSet, given->endpoint, std::move(token).value(), std::move(plan).value()};
}

void addTestOptions(CLI::App& command, TestOptions& options)
{
    command.add_option("--filters", options.filters, helpText("File of the filter set"));
    command.add_option("--endpoint", options.endpoint, helpText("URL from Callgoose, without the token"));
    command.add_option("--auth", options.auth, helpText("How the token travels: bearer, query or header"));
    command.add_option("--token-env", options.token.environmentName,
                       helpText("Environment variable with the token"));
    command.add_flag("--token-stdin", options.token.standardInput,
                     helpText("Read the token from standard input"));
    command.add_flag("--keychain", options.token.keychain,
                     helpText("Take the token that the window stored for this server"));
    command.add_option("--trigger", options.trigger, helpText("Payload that triggers; without it, a sample"));
    command.add_option("--resolve", options.resolve, helpText("Payload that resolves; without it, a sample"));
    command.add_flag("--cycle", options.cycle, helpText("Send each payload a second time, too"));
    command.add_option("--only", options.only, helpText("Send one half: trigger or resolve"))
        ->check(CLI::IsMember({"trigger", "resolve"}));
    command.add_option("--scenario", options.scenario,
                       helpText("Send the webhooks of a scenario: outage, brownout, flapping ..."));
    command
        .add_option("--scope", options.scope,
                    helpText("What the token reaches: service, team or global; needed with --live"))
        ->check(CLI::IsMember({"service", "team", "global"}));
    command.add_option("--confirm-host", options.confirmedHost,
                       helpText("The URL's host once more; needed with --live and a Global token"));
    command.add_flag("--resolve-pending", options.resolvePending,
                     helpText("Send the resolves that earlier tests owe; with --endpoint only those of its "
                              "server"));
    command.add_option("--html", options.html, helpText("Write the report as a page to this file"));
    command.add_option("--report", options.json, helpText("Write the report as JSON to this file"));
    command.add_option("--markdown", options.markdown, helpText("Write the report to this file"));
    command.add_option("--junit", options.junit,
                       helpText("Write the report for a build server to this file"));
    command.add_flag("--live", options.live, helpText("The URL may be another machine's: real incidents"));
}

} // namespace gooseneck
