#include "base/fileio.h"
#include "base/plaintext.h"
#include "callgoose/endpointlint.h"
#include "commands.h"
#include "exports/openstatusexport.h"
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
    std::string auth = "bearer";
    std::vector<std::string> monitors;
    std::string out;
};

/// What the exports are made of.
struct ExportInput
{
    FilterSet filterSet;
    std::optional<Endpoint> endpoint;
    QStringList monitorIds;
};

QList<Finding> findingsIn(const ExportInput& input)
{
    QList<Finding> findings = lint(input.filterSet, {});
    // Without payloads it is no news that none was seen.
    findings.removeIf([](const Finding& finding) {
        return finding.code == FindingCode::NeverTriggers ||
               (finding.code == FindingCode::NeverResolves && finding.count != 0);
    });
    return input.endpoint ? lintEndpoint(*input.endpoint) + findings : findings;
}

struct ExportKind
{
    const char* name;
    QByteArray (*write)(const ExportInput& input);
};

constexpr ExportKind kinds[]{
    {"filter-set", [](const ExportInput& input) { return writeFilterSet(input.filterSet); }},
    {"sheet-markdown",
     [](const ExportInput& input) {
         return sheetAsMarkdown(input.filterSet, input.endpoint, findingsIn(input));
     }},
    {"sheet-html",
     [](const ExportInput& input) {
         return sheetAsHtml(input.filterSet, input.endpoint, findingsIn(input));
     }},
    {"openstatus-terraform",
     [](const ExportInput& input) {
         return channelAsTerraform(input.filterSet, input.endpoint, input.monitorIds);
     }},
    {"openstatus-request",
     [](const ExportInput& input) {
         return channelAsRequest(input.filterSet, input.endpoint, input.monitorIds);
     }},
};

QString kindNames()
{
    QStringList names;
    for (const ExportKind& kind : kinds) {
        names.append(QString::fromLatin1(kind.name));
    }
    return names.join(u", "_s);
}

Said<std::optional<Endpoint>> readOptionalEndpoint(const Options& options, FilterSet& filterSet)
{
    if (options.endpoint.empty()) {
        return std::optional<Endpoint>();
    }
    const auto auth = authModeFrom(QString::fromStdString(options.auth));
    if (!auth) {
        return failure(tr("\"%1\" is no way for a token to travel. Use bearer, query or header.")
                           .arg(visibleExcerpt(QString::fromStdString(options.auth), 60)));
    }
    const auto given = readEndpoint(options.endpoint, *auth);
    if (!given) {
        return failure(given.error());
    }
    // A name in the URL is the one that Callgoose will see.
    filterSet.from = given->from.value_or(filterSet.from);
    return std::optional(given->endpoint);
}

Said<QStringList> readMonitorIds(const Options& options)
{
    QStringList ids;
    for (const std::string& given : options.monitors) {
        const QString id = QString::fromStdString(given);
        const bool isNumber =
            std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (id.isEmpty() || !isNumber) {
            return failure(tr("\"%1\" is no id of a monitor. It is the number in the monitor's address.")
                               .arg(visibleExcerpt(id, 60)));
        }
        ids.append(id);
    }
    return ids;
}

Said<QByteArray> contentOf(const Options& options)
{
    const auto kind = std::find_if(std::begin(kinds), std::end(kinds),
                                   [&options](const ExportKind& one) { return options.kind == one.name; });
    if (kind == std::end(kinds)) {
        return failure(tr("\"%1\" cannot be exported. There are: %2.")
                           .arg(visibleExcerpt(QString::fromStdString(options.kind), 60), kindNames()));
    }
    auto filterSet = readFilters(options.filters, {});
    if (!filterSet) {
        return failure(filterSet.error());
    }
    const auto endpoint = readOptionalEndpoint(options, *filterSet);
    if (!endpoint) {
        return failure(endpoint.error());
    }
    const auto monitorIds = readMonitorIds(options);
    if (!monitorIds) {
        return failure(monitorIds.error());
    }
    return kind->write({*filterSet, *endpoint, *monitorIds});
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
    command->add_option("--filters", options->filters, helpText("File of the filter set or workspace"))
        ->required();
    command->add_option("--as", options->kind, kindNames().toStdString())->required();
    command->add_option("--endpoint", options->endpoint, helpText("URL from Callgoose, without the token"));
    command->add_option("--auth", options->auth, helpText("How the token travels: bearer, query or header"));
    command->add_option("--monitors", options->monitors, helpText("Ids of OpenStatus monitors, with commas"))
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--out", options->out, helpText("File; without it, standard output"));
    command->callback([&line, options] { line.run = [options](OutputForm) { return runExport(*options); }; });
}

} // namespace gooseneck
