#include "base/fileio.h"
#include "base/plaintext.h"
#include "commands.h"
#include "exports/sheet.h"
#include "exports/testreportfile.h"
#include "filter/filtersetfile.h"
#include "filter/propose.h"
#include "insight/sender.h"
#include "intake/samples.h"
#include "session/testbench.h"
#include "stopsignals.h"
#include "testprinter.h"
#include "testsamples.h"
#include "verdictprinter.h"
#include "wording/errortext.h"

#include <QCoreApplication>
#include <QDir>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string out = "gooseneck-demo";
};

/// The samples of the sender that the first of them comes from, and its roles.
struct DemoPayloads
{
    QList<Payload> payloads;
    Roles roles;
};

DemoPayloads openStatusPayloads()
{
    DemoPayloads demo;
    for (const Sample& sample : builtInSamples()) {
        const Payload payload = payloadOf(std::make_shared<const Capture>(captureOf(sample)));
        const auto sender = payload.document ? recogniseSender(*payload.document) : std::nullopt;
        if (sender && sender->kind == SenderKind::OpenStatusMonitor) {
            demo.payloads.append(payload);
            demo.roles = sender->roles;
        }
    }
    return demo;
}

void printHeading(OutputForm form, const QString& text)
{
    if (form == OutputForm::Text) {
        printLine(text);
    }
}

Said<void> writeInto(const QDir& folder, OutputForm form, const QString& name, const QByteArray& content)
{
    const QString path = folder.filePath(name);
    if (const auto written = writeFileAtomically(path, content); !written) {
        return failure(sentence(written.error()));
    }
    if (form == OutputForm::Json) {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject().member(u"event", u"wrote").member(u"path", path).endObject();
        printJson(json);
    } else {
        printLine(u"  "_s + visibleText(QDir::toNativeSeparators(path)));
    }
    return {};
}

Said<void> writeFiles(const QString& folderName, OutputForm form, const FilterSet& filterSet,
                      const TestReport& report)
{
    const QDir folder(folderName);
    if (!folder.mkpath(u"."_s)) {
        return failure(sentence(FileError{FileError::Kind::NotWritable, folderName}));
    }
    printHeading(form, tr("Written:"));
    if (auto written = writeInto(folder, form, u"filter-set.json"_s, writeFilterSet(filterSet)); !written) {
        return written;
    }
    if (auto written = writeInto(folder, form, u"sheet.md"_s, sheetAsMarkdown(filterSet, {})); !written) {
        return written;
    }
    return writeInto(folder, form, u"report.md"_s, toMarkdown(report));
}

Said<TestReport> playOnSimulator(const FilterSet& filterSet, OutputForm form)
{
    const auto payloads = samplesFor(filterSet);
    if (!payloads) {
        return failure(tr("The samples do not trigger and resolve with the proposed filters."));
    }
    const auto plan = planFullCycle(filterSet, payloads->trigger, payloads->resolve, newRunId());
    if (!plan) {
        return failure(sentence(plan.error()));
    }
    TestBench bench;
    TestPrinter printer(form);
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::raised, &bench, &TestBench::abort);
    QObject::connect(&bench, &TestBench::changed, &printer, [&bench, &printer] {
        printer.printEndedSteps(*bench.report());
        if (!bench.isRunning()) {
            printer.printSummary(*bench.report());
            QCoreApplication::quit();
        }
    });
    if (const auto started = bench.runOnSimulator(*plan, filterSet); !started) {
        return failure(sentence(started.error()));
    }
    QCoreApplication::exec();
    return *bench.report();
}

Answer runDemo(const Options& options, OutputForm form)
{
    const DemoPayloads demo = openStatusPayloads();
    FilterSet current;
    current.name = tr("OpenStatus to Callgoose");
    const auto proposal = proposeFilterSet(demo.roles, demo.payloads, current);
    if (!proposal) {
        return complain(sentence(proposal.error()));
    }
    const FilterSet& filterSet = proposal->filterSet;
    printHeading(form, tr("What the proposed filters do with samples of OpenStatus:"));
    for (const Payload& payload : demo.payloads) {
        Written written;
        writeVerdict(written, form, Explanation::None, PreparedFilters(filterSet), payload.capture->origin,
                     JsonDocument::parse(payload.bytes()));
        print(written.out);
    }
    printHeading(form, tr("A full cycle against a local Callgoose, over HTTP; nothing left this machine:"));
    const auto report = playOnSimulator(filterSet, form);
    if (!report) {
        return complain(report.error());
    }
    if (const auto written = writeFiles(QString::fromStdString(options.out), form, filterSet, *report);
        !written) {
        return complain(written.error());
    }
    return report->passed() ? Answer::Yes : Answer::No;
}

} // namespace

void addDemo(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "demo", helpText("Play the whole path with samples"));
    command->add_option("--out", options->out,
                        helpText("Folder for the filter set, the sheet and the report"));
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runDemo(*options, form); }; });
}

} // namespace gooseneck
