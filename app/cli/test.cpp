#include "base/fileio.h"
#include "base/plaintext.h"
#include "callgoose/processclient.h"
#include "commands.h"
#include "exports/testreportfile.h"
#include "exports/testreportjson.h"
#include "stopsignals.h"
#include "testfolder.h"
#include "testoptions.h"
#include "testprinter.h"
#include "testrun/testrun.h"
#include "wording/errortext.h"

#include <QCoreApplication>

namespace gooseneck {

namespace {

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

Said<void> writeReports(const TestOptions& options, const TestReport& report)
{
    for (const auto& [path, content] :
         {std::pair(options.markdown, toMarkdown(report)), std::pair(options.html, toHtml(report)),
          std::pair(options.json, toJson(report)), std::pair(options.junit, toJUnitXml(report))}) {
        if (auto written = writeReport(path, content); !written) {
            return written;
        }
    }
    return {};
}

TestReport play(TestInput input, OutputForm form, const TestFolder& folder, const QString& settles)
{
    const auto target = isLoopback(input.endpoint) ? TestReport::Target::Simulator : TestReport::Target::Live;
    ProcessClient client;
    TestRun run(std::move(input.plan), {input.endpoint, input.filterSet, target}, std::move(input.token),
                client, &folder.pending());
    run.settles(settles);
    TestPrinter printer(form);
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::raised, &run, &TestRun::abort);
    QObject::connect(&run, &TestRun::changed, &printer, [&] { printer.printEndedSteps(run.report()); });
    QObject::connect(&run, &TestRun::notRemembered, &printer, [](const FileError& error) {
        remark(tr("Nothing was sent, because the resolve that a test owes could not be kept. %1")
                   .arg(sentence(error)));
    });
    QObject::connect(&run, &TestRun::finished, &printer, [&] {
        printer.printEndedSteps(run.report());
        printer.printSummary(run.report());
        QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    if (const auto kept = folder.history().keep(run.report()); !kept) {
        remark(sentence(kept.error()));
    }
    return run.report();
}

/// What a live run says before it starts.
void announce(const TestInput& input)
{
    remark(tr("Live test against %1, token %2: incident \"%3\", id %4.")
               .arg(visibleText(originOf(input.endpoint)), toWord(*input.endpoint.scope),
                    visibleExcerpt(input.plan.title, 100), visibleExcerpt(input.plan.incidentId, 60)));
}

/// The resolve alone of what is pending, to its own endpoint.
TestInput inputOf(const PendingResolve& pending, Secret token)
{
    TestInput input;
    input.endpoint = pending.endpoint;
    input.filterSet.from = pending.from;
    input.token = std::move(token);
    input.plan.sequence = Sequence::ResolveOnly;
    input.plan.steps = {{StepKind::Resolve, pending.body, ReplyMeaning::Resolved}};
    input.plan.incidentId = pending.incidentId;
    input.plan.title = pending.title;
    input.plan.resolveBody = pending.body;
    return input;
}

/// A token that is not from the keychain is for the server that was named, and for no other.
Answer runPending(const TestOptions& options, OutputForm form)
{
    const TestFolder folder;
    QList<PendingResolve> pending = folder.pending().all();
    if (!options.endpoint.empty()) {
        const auto given = readEndpoint(options.endpoint, AuthMode::Bearer);
        if (!given) {
            return complain(given.error());
        }
        pending.removeIf(
            [&](const PendingResolve& one) { return originOf(one.endpoint) != originOf(given->endpoint); });
    } else if (!options.token.keychain) {
        return complain(tr("Say which server the token is for: --endpoint URL."));
    }
    auto token = options.token.keychain ? Said<Secret>(Secret()) : readGivenToken(options.token, {});
    if (!token) {
        return complain(token.error());
    }
    bool allClosed = true;
    for (const PendingResolve& one : pending) {
        auto own = options.token.keychain ? readGivenToken(options.token, originOf(one.endpoint))
                                          : Said<Secret>(token->clone());
        if (!own) {
            return complain(own.error());
        }
        const TestReport report = play(inputOf(one, std::move(own).value()), form, folder, one.key);
        allClosed = allClosed && report.passed();
    }
    if (pending.isEmpty()) {
        remark(tr("No test has left anything to resolve."));
    }
    return allClosed ? Answer::Yes : Answer::No;
}

Answer runTest(const TestOptions& options, OutputForm form)
{
    if (const auto use = checkUse(options); !use) {
        return complain(use.error());
    }
    if (options.resolvePending) {
        return runPending(options, form);
    }
    TestFolder folder;
    offerPending(folder);
    auto input = readTestInput(options);
    if (!input) {
        return complain(input.error());
    }
    if (!isLoopback(input->endpoint)) {
        if (const auto entered = folder.enterLive(); !entered) {
            return complain(entered.error());
        }
        announce(*input);
    }
    const TestReport report = play(std::move(input).value(), form, folder, {});
    if (const auto written = writeReports(options, report); !written) {
        return complain(written.error());
    }
    return report.passed() ? Answer::Yes : Answer::No;
}

} // namespace

void addTest(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<TestOptions>();
    CLI::App* command = addCommand(program, line, "test", helpText("Try the filters against Callgoose"));
    addTestOptions(*command, *options);
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runTest(*options, form); }; });
}

} // namespace gooseneck
