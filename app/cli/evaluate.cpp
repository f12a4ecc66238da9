#include "commands.h"
#include "inputs.h"
#include "payloadreader.h"
#include "verdictprinter.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string filters;
    std::string profile;
    std::string expect;
    std::vector<std::string> payloads;
    bool explain = false;
    bool lines = false;
};

/// The worse of two answers.
Answer worse(Answer a, Answer b)
{
    return static_cast<int>(a) > static_cast<int>(b) ? a : b;
}

Answer judge(VerdictKind kind, const std::string& expected)
{
    if (kind == VerdictKind::Invalid) {
        return Answer::Unusable;
    }
    return expected.empty() || toWord(kind).toStdString() == expected ? Answer::Yes : Answer::No;
}

Answer runEvaluate(const Options& options, OutputForm form)
{
    const auto filterSet = readFilters(options.filters, options.profile);
    if (!filterSet) {
        return complain(filterSet.error());
    }
    const Explanation explanation = options.explain ? Explanation::EachCondition : Explanation::None;
    Answer answer = Answer::Yes;
    const auto take = [&](const QString& source, const QByteArray& payload) {
        const VerdictKind kind = printVerdict(form, explanation, *filterSet, source, payload);
        answer = worse(answer, judge(kind, options.expect));
    };
    for (const std::string& path : options.payloads) {
        const auto read =
            readPayloads(path, options.lines ? PayloadForm::Lines : PayloadForm::WholeFile, take);
        if (!read) {
            answer = complain(read.error());
        }
    }
    return answer;
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
    command->add_flag("--lines", options->lines, helpText("Each line of a file is a payload"));
    command->add_option("payloads", options->payloads, helpText("Files; - is standard input"))->required();
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runEvaluate(*options, form); }; });
}

} // namespace gooseneck
