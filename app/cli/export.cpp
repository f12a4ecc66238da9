#include "base/fileio.h"
#include "base/plaintext.h"
#include "commands.h"
#include "exports/sheet.h"
#include "filter/filtersetfile.h"
#include "inputs.h"
#include "wording/errortext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string filters;
    std::string kind;
    std::string endpoint;
    std::string out;
};

Said<std::optional<Endpoint>> readOptionalEndpoint(const std::string& url)
{
    if (url.empty()) {
        return std::optional<Endpoint>();
    }
    const auto given = readEndpoint(url, AuthMode::Bearer);
    if (!given) {
        return failure(given.error());
    }
    return std::optional(given->endpoint);
}

Said<QByteArray> contentOf(const Options& options)
{
    const QString kind = QString::fromStdString(options.kind);
    const bool isSheet = kind == u"sheet-markdown";
    if (!isSheet && kind != u"filter-set") {
        return failure(tr("\"%1\" cannot be exported. There are: %2.")
                           .arg(visibleExcerpt(kind, 60), u"filter-set, sheet-markdown"_s));
    }
    const auto endpoint = readOptionalEndpoint(options.endpoint);
    if (!endpoint) {
        return failure(endpoint.error());
    }
    const auto filterSet = readFilters(options.filters, {});
    if (!filterSet) {
        return failure(filterSet.error());
    }
    return isSheet ? sheetAsMarkdown(*filterSet, *endpoint) : writeFilterSet(*filterSet);
}

Answer runExport(const Options& options)
{
    const auto content = contentOf(options);
    if (!content) {
        return complain(content.error());
    }
    if (options.out.empty() || options.out == "-") {
        print(*content);
        return Answer::Yes;
    }
    if (const auto written = writeFileAtomically(QString::fromStdString(options.out), *content); !written) {
        return complain(sentence(written.error()));
    }
    return Answer::Yes;
}

} // namespace

void addExport(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        addCommand(program, line, "export", helpText("Write the filters as a file for others"));
    command->add_option("--filters", options->filters, helpText("File of the filter set"))->required();
    command->add_option("--as", options->kind, helpText("filter-set or sheet-markdown"))->required();
    command->add_option("--endpoint", options->endpoint, helpText("URL from Callgoose, without the token"));
    command->add_option("--out", options->out, helpText("File; without it, standard output"));
    command->callback([&line, options] { line.run = [options](OutputForm) { return runExport(*options); }; });
}

} // namespace gooseneck
