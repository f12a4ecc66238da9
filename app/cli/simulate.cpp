#include "base/plaintext.h"
#include "callgoose/simulator.h"
#include "commands.h"
#include "inputs.h"
#include "stopsignals.h"
#include "wording/errortext.h"
#include "wording/testtext.h"

#include <QCoreApplication>

namespace gooseneck {

namespace {

struct Options
{
    std::string filters;
    std::string profile;
    TokenSource token;
    int port = 0;
};

void printUrl(OutputForm form, const QUrl& url)
{
    const QString text = url.toString(QUrl::FullyEncoded);
    if (form == OutputForm::Json) {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject().member(u"event", u"listening").member(u"url", text).endObject();
        printJson(json);
    } else {
        printLine(tr("A local Callgoose answers on %1").arg(text));
    }
    flushOutput();
}

void printExchange(OutputForm form, const SimulatorExchange& exchange)
{
    if (form == OutputForm::Json) {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject().member(u"from", exchange.from).member(u"bytes", exchange.body.size());
        json.member(u"http", exchange.reply.status)
            .member(u"answer", toWord(exchange.reply.meaning))
            .endObject();
        printJson(json);
    } else {
        const QString from =
            exchange.from.isEmpty() ? tr("unknown source") : visibleExcerpt(exchange.from, 60);
        printLine(tr("%1: %2 bytes, answered %3, %4")
                      .arg(from, QString::number(exchange.body.size()),
                           QString::number(exchange.reply.status), meaningName(exchange.reply.meaning)));
    }
    flushOutput();
}

Answer runSimulate(const Options& options, OutputForm form)
{
    const auto filterSet = readFilters(options.filters, options.profile);
    if (!filterSet) {
        return complain(filterSet.error());
    }
    auto token = readGivenToken(options.token, {});
    if (!token) {
        return complain(token.error());
    }
    Simulator simulator(std::move(token).value());
    simulator.setSettings({*filterSet, filterSet->profile});
    if (const auto port = simulator.listen(static_cast<quint16>(options.port)); !port) {
        return complain(sentence(port.error()));
    }
    printUrl(form, simulator.url());
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::raised, &simulator, [] { QCoreApplication::quit(); });
    QObject::connect(&simulator, &Simulator::answered, &simulator,
                     [form](const SimulatorExchange& exchange) { printExchange(form, exchange); });
    QCoreApplication::exec();
    return Answer::Yes;
}

} // namespace

void addSimulate(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        addCommand(program, line, "simulate", helpText("A local Callgoose with these filters"));
    command->add_option("--filters", options->filters, helpText("File of the filter set"))->required();
    command->add_option("--profile", options->profile,
                        helpText("How it reads the filters: documented, guide ..."));
    command->add_option("--port", options->port, helpText("Port from 1 to 65535; 0 is any free one"))
        ->check(CLI::Range(0, 65535));
    command->add_option("--token-env", options->token.environmentName,
                        helpText("Environment variable with the token it asks for"));
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runSimulate(*options, form); }; });
}

} // namespace gooseneck
