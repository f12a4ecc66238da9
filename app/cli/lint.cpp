#include "filter/lint.h"

#include "base/plaintext.h"
#include "callgoose/endpointlint.h"
#include "commands.h"
#include "filter/lintpass.h"
#include "inputs.h"
#include "payloadinput.h"
#include "wording/errortext.h"
#include "wording/findingtext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string filters;
    std::string profile;
    std::string endpoint;
    PayloadInput input;
};

void printAsJson(const Finding& finding)
{
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject().member(u"code", toWord(finding.code)).member(u"severity", toWord(finding.severity));
    if (finding.filter > 0) {
        json.member(u"filter", finding.filter).member(u"part", toWord(finding.part));
    }
    json.member(u"message", sentence(finding));
    if (finding.fix != Fix::None) {
        json.member(u"fix", toWord(finding.fix));
    }
    json.endObject();
    printJson(json);
}

void printFinding(OutputForm form, const Finding& finding)
{
    switch (form) {
    case OutputForm::Json:
        printAsJson(finding);
        break;
    case OutputForm::Text:
        printLine(severityName(finding.severity) + u": "_s + sentence(finding) + u" ["_s +
                  toWord(finding.code) + u']');
        break;
    }
}

/// What is odd about the endpoint. Plain http to another machine, or a token in the URL, is refused wherever
/// something would be sent; here it is only looked at.
Said<QList<Finding>> endpointFindings(const std::string& url)
{
    const QString text = QString::fromStdString(url);
    const auto parsed = parseEndpoint(text);
    if (parsed) {
        Endpoint endpoint = parsed->endpoint;
        endpoint.auth = parsed->token.isEmpty() ? AuthMode::Bearer : AuthMode::Query;
        return lintEndpoint(endpoint);
    }
    if (parsed.error() == EndpointError::PlainHttp) {
        return lintEndpoint(Endpoint{QUrl(text), AuthMode::Bearer});
    }
    return failure(sentence(parsed.error()));
}

Answer answerTo(const QList<Finding>& findings)
{
    const bool hasError =
        std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::Error; });
    return hasError ? Answer::No : Answer::Yes;
}

Answer runLint(const Options& options, OutputForm form)
{
    const auto filterSet = readFilters(options.filters, options.profile);
    if (!filterSet) {
        return complain(filterSet.error());
    }
    QList<Finding> ofEndpoint;
    if (!options.endpoint.empty()) {
        const auto findings = endpointFindings(options.endpoint);
        if (!findings) {
            return complain(findings.error());
        }
        ofEndpoint = *findings;
    }
    LintPass pass(*filterSet);
    const SourceNames sources(options.input);
    Answer answer = Answer::Yes;
    const Answer read = forEachEvaluated(options.input, *filterSet, [&](const Evaluated& one) {
        pass.add(one);
        if (one.payload.error) {
            const QString source = sources.of(one.payload.capture->id);
            answer = complain(visibleText(source) + u": "_s + sentence(*one.payload.error));
        }
    });
    const QList<Finding> findings = pass.findings() + ofEndpoint;
    for (const Finding& finding : findings) {
        printFinding(form, finding);
    }
    return worse(worse(answer, read), answerTo(findings));
}

} // namespace

void addLint(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "lint", helpText("What is wrong with the filters"));
    command->add_option("--filters", options->filters, helpText("File of the filter set"))->required();
    command->add_option("--profile", options->profile,
                        helpText("Reading: documented, guide, or items=...,keys=...,case=..."));
    command->add_option("--endpoint", options->endpoint, helpText("URL of the Callgoose endpoint"));
    addPayloadInput(*command, options->input, PayloadsAre::Optional);
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runLint(*options, form); }; });
}

} // namespace gooseneck
