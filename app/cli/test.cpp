#include "base/fileio.h"
#include "base/plaintext.h"
#include "commands.h"
#include "exports/testreportfile.h"
#include "inputs.h"
#include "payloadreader.h"
#include "stopsignals.h"
#include "testprinter.h"
#include "testrun/testrun.h"
#include "testsamples.h"
#include "wording/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gooseneck {

namespace {

struct Options
{
    std::string filters;
    std::string endpoint;
    std::string auth = "bearer";
    std::string trigger;
    std::string resolve;
    std::string markdown;
    std::string junit;
    TokenSource token;
    bool cycle = false;
    bool live = false;
};

/// Everything a run needs, checked.
struct TestInput
{
    FilterSet filterSet;
    Endpoint endpoint;
    Secret token;
    TestPlan plan;
};

Said<CyclePayloads> readCyclePayloads(const Options& options, const FilterSet& filterSet)
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

Said<TestPlan> makePlan(const Options& options, const FilterSet& filterSet)
{
    const auto payloads = readCyclePayloads(options, filterSet);
    if (!payloads) {
        return failure(payloads.error());
    }
    auto plan = planFullCycle(filterSet, payloads->trigger, payloads->resolve, newRunId());
    if (!plan) {
        return failure(sentence(plan.error()));
    }
    if (!options.cycle) {
        plan->steps.removeIf(isRepeat);
    }
    return std::move(plan).value();
}

Said<void> checkUse(const Options& options)
{
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
    for (const std::string& report : {options.markdown, options.junit}) {
        const QFileInfo folder(QFileInfo(QString::fromStdString(report)).absolutePath());
        if (!report.empty() && !(folder.isDir() && folder.isWritable())) {
            return failure(sentence(FileError{FileError::Kind::NotWritable, QString::fromStdString(report)}));
        }
    }
    return {};
}

Said<void> checkLive(const Options& options, const Endpoint& endpoint)
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
    return {};
}

Said<TestInput> readTestInput(const Options& options)
{
    if (const auto use = checkUse(options); !use) {
        return failure(use.error());
    }
    const auto auth = authModeFrom(QString::fromStdString(options.auth));
    if (!auth) {
        return failure(tr("--auth is bearer, query or header."));
    }
    const auto given = readEndpoint(options.endpoint, *auth);
    if (!given) {
        return failure(given.error());
    }
    if (const auto live = checkLive(options, given->endpoint); !live) {
        return failure(live.error());
    }
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

/// Writes a report where one is wanted.
Said<void> writeReport(const std::string& path, const QByteArray& content)
{
    if (path.empty()) {
        return {};
    }
    if (const auto written = writeFileAtomically(QString::fromStdString(path), content); !written) {
        return failure(sentence(written.error()));
    }
    return {};
}

TestReport play(TestInput input, OutputForm form)
{
    const auto target = isLoopback(input.endpoint) ? TestReport::Target::Simulator : TestReport::Target::Live;
    ProcessClient client;
    TestRun run(std::move(input.plan), input.endpoint, input.filterSet.from, std::move(input.token),
                input.filterSet.profile, target, client);
    TestPrinter printer(form);
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::raised, &run, &TestRun::abort);
    QObject::connect(&run, &TestRun::changed, &printer, [&] { printer.printEndedSteps(run.report()); });
    QObject::connect(&run, &TestRun::finished, &printer, [&] {
        printer.printEndedSteps(run.report());
        printer.printSummary(run.report());
        QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return run.report();
}

Answer runTest(const Options& options, OutputForm form)
{
    auto input = readTestInput(options);
    if (!input) {
        return complain(input.error());
    }
    const TestReport report = play(std::move(input).value(), form);
    const auto markdown = writeReport(options.markdown, toMarkdown(report));
    const auto junit = writeReport(options.junit, toJUnitXml(report));
    for (const auto& written : {markdown, junit}) {
        if (!written) {
            return complain(written.error());
        }
    }
    return report.passed() ? Answer::Yes : Answer::No;
}

} // namespace

void addTest(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "test", helpText("Try the filters against Callgoose"));
    command->add_option("--filters", options->filters, helpText("File of the filter set"))->required();
    command->add_option("--endpoint", options->endpoint, helpText("URL from Callgoose, without the token"))
        ->required();
    command->add_option("--auth", options->auth, helpText("How the token travels: bearer, query or header"));
    command->add_option("--token-env", options->token.environmentName,
                        helpText("Environment variable with the token"));
    command->add_flag("--token-stdin", options->token.standardInput,
                      helpText("Read the token from standard input"));
    command->add_flag("--keychain", options->token.keychain,
                      helpText("Take the token that the window stored for this server"));
    command->add_option("--trigger", options->trigger,
                        helpText("Payload that triggers; without it, a sample"));
    command->add_option("--resolve", options->resolve,
                        helpText("Payload that resolves; without it, a sample"));
    command->add_flag("--cycle", options->cycle, helpText("Send each payload a second time, too"));
    command->add_option("--markdown", options->markdown, helpText("Write the report to this file"));
    command->add_option("--junit", options->junit,
                        helpText("Write the report for a build server to this file"));
    command->add_flag("--live", options->live, helpText("The URL may be another machine's: real incidents"));
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runTest(*options, form); }; });
}

} // namespace gooseneck
