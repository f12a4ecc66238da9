#include "commands.h"
#include "inorder.h"
#include "inputs.h"
#include "junitfile.h"
#include "payloadinput.h"
#include "verdictprinter.h"

#include <cstdio>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string filters;
    std::string profile;
    std::string expect;
    std::string junit;
    PayloadInput input;
    bool explain = false;
};

constexpr std::array expectable{VerdictKind::Trigger, VerdictKind::Resolve, VerdictKind::Both,
                                VerdictKind::None};
std::optional<VerdictKind> expectedBy(const Options& options)
{
    const auto* found = std::ranges::find(expectable, QString::fromStdString(options.expect),
                                          [](VerdictKind kind) { return toWord(kind); });
    return found == expectable.end() ? std::nullopt : std::optional(*found);
}

/// What a batch of payloads came to.
struct Judged
{
    Written written;
    QByteArray cases;
    SuiteCounts counts;
    Answer answer = Answer::Yes;
};

/// Judges batches; may be called on several threads.
class Judge
{
public:
    Judge(const Options& options, OutputForm form, const FilterSet& filterSet)
        : m_sources(options.input)
        , m_form(form)
        , m_explanation(options.explain ? Explanation::EachCondition : Explanation::None)
        , m_expected(expectedBy(options))
        , m_junit(!options.junit.empty())
        , m_filters(filterSet)
    {
    }

    Judged operator()(const PayloadBatch& batch) const
    {
        Judged judged;
        for (size_t i = 0; i < batch.size(); ++i) {
            const QString source = m_sources.of(batch.id(i));
            const auto document = batch.document(i);
            const VerdictKind verdict =
                writeVerdict(judged.written, m_form, m_explanation, m_filters, source, document);
            count(judged,
                  {source, verdict, m_expected, document ? std::nullopt : std::optional(document.error())});
        }
        return judged;
    }

private:
    void count(Judged& judged, const VerdictCase& one) const
    {
        judged.counts += countsOf(one);
        judged.answer = worse(judged.answer, one.error         ? Answer::Unusable
                                             : one.isFailure() ? Answer::No
                                                               : Answer::Yes);
        if (m_junit) {
            judged.cases += toJUnitCase(one);
        }
    }

    SourceNames m_sources;
    OutputForm m_form;
    Explanation m_explanation;
    std::optional<VerdictKind> m_expected;
    bool m_junit;
    PreparedFilters m_filters;
};

Answer judgeAll(const Options& options, const Judge& judge, JUnitFile* report)
{
    Answer answer = Answer::Yes;
    InOrder<PayloadBatch, Judged> inOrder(std::cref(judge), [&](const Judged& judged) {
        print(judged.written.out);
        std::fwrite(judged.written.err.constData(), 1, static_cast<size_t>(judged.written.err.size()),
                    stderr);
        answer = worse(answer, judged.answer);
        if (report != nullptr) {
            report->add(judged.cases, judged.counts);
        }
    });
    const Answer read = readBatches(options.input, [&](PayloadBatch batch) {
        const TaskSize size = batch.taskSize();
        inOrder.push(std::move(batch), size);
    });
    inOrder.finish();
    return worse(answer, read);
}

Answer runEvaluate(const Options& options, OutputForm form)
{
    const auto filterSet = readFilters(options.filters, options.profile);
    if (!filterSet) {
        return complain(filterSet.error());
    }
    const Judge judge(options, form, *filterSet);
    if (options.junit.empty()) {
        return judgeAll(options, judge, nullptr);
    }
    JUnitFile report(options.junit);
    if (const auto opened = report.open(); !opened) {
        return complain(opened.error());
    }
    const Answer answer = judgeAll(options, judge, &report);
    const auto finished = report.finish();
    return finished ? answer : complain(finished.error());
}

} // namespace

void addEvaluate(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "evaluate", helpText("What the filters do with payloads"));
    command->add_option("--filters", options->filters, helpText("File of the filter set"))->required();
    command->add_option("--profile", options->profile,
                        helpText("Reading: documented, guide, or items=...,keys=...,case=..."));
    command->add_flag("--explain", options->explain, helpText("Say for each condition why it holds or not"));
    command->add_option("--expect", options->expect, helpText("Exit 1 unless every payload has this verdict"))
        ->check(CLI::IsMember({"trigger", "resolve", "both", "none"}));
    command->add_option("--junit", options->junit,
                        helpText("Write a test case for each payload to this file, for a build server"));
    addPayloadInput(*command, options->input, PayloadsAre::Needed);
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runEvaluate(*options, form); }; });
}

} // namespace gooseneck
