#include "base/plaintext.h"
#include "callgoose/simulator.h"
#include "commands.h"
#include "stopsignals.h"
#include "tenantoptions.h"
#include "wording/errortext.h"
#include "wording/simulatortext.h"
#include "wording/testtext.h"

#include <QCoreApplication>

namespace gooseneck {

namespace {

struct Options
{
    TenantOptions tenant;
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

QString reachWords(const Reach& reach)
{
    return reach.of.isEmpty() ? toWord(reach.scope) : QString(toWord(reach.scope) + u':' + reach.of);
}

void printExchange(const SimulatorExchange& exchange)
{
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject().member(u"from", exchange.from).member(u"bytes", exchange.body.size());
    json.member(u"http", exchange.reply.status).member(u"answer", toWord(exchange.reply.meaning));
    if (exchange.reach) {
        json.member(u"token", reachWords(*exchange.reach));
    }
    if (exchange.fault) {
        Fault once = *exchange.fault;
        once.next = 1;
        json.member(u"fault", toText(once));
    }
    json.endObject();
    printJson(json);
}

void sayExchange(const SimulatorExchange& exchange)
{
    const QString from = exchange.from.isEmpty() ? tr("unknown source") : visibleExcerpt(exchange.from, 60);
    const QString answer = exchange.fault ? faultText(*exchange.fault)
                                          : tr("answered %1, %2")
                                                .arg(QString::number(exchange.reply.status),
                                                     meaningName(exchange.reply.meaning));
    printLine(tr("%1: %Ln bytes, %2", nullptr, exchange.body.size()).arg(from, answer));
}

void printDelivery(OutputForm form, const WebhookDelivery& delivery)
{
    if (form == OutputForm::Json) {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject().member(u"event", toWord(delivery.change)).member(u"incident", delivery.incident);
        json.member(u"webhookHttp", delivery.outcome.reply.status).endObject();
        printJson(json);
    } else {
        printLine(sentence(delivery));
    }
    flushOutput();
}

void printWhatHappens(const Simulator& simulator, OutputForm form)
{
    QObject::connect(&simulator, &Simulator::answered, &simulator, [form](const SimulatorExchange& exchange) {
        form == OutputForm::Json ? printExchange(exchange) : sayExchange(exchange);
        flushOutput();
    });
    QObject::connect(&simulator, &Simulator::webhookSent, &simulator,
                     [form](const WebhookDelivery& delivery) { printDelivery(form, delivery); });
}

Answer runSimulate(const Options& options, OutputForm form)
{
    const auto faults = readFaults(options.tenant);
    if (!faults) {
        return complain(faults.error());
    }
    const auto tenant = readTenant(options.tenant);
    if (!tenant) {
        return complain(tenant.error());
    }
    Simulator simulator{Secret()};
    simulator.setTenant(*tenant);
    for (const Fault& fault : *faults) {
        simulator.addFault(fault);
    }
    if (const auto port = simulator.listen(static_cast<quint16>(options.port)); !port) {
        return complain(sentence(port.error()));
    }
    printUrl(form, simulator.url());
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::raised, &simulator, [] { QCoreApplication::quit(); });
    printWhatHappens(simulator, form);
    QCoreApplication::exec();
    return Answer::Yes;
}

} // namespace

void addSimulate(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        addCommand(program, line, "simulate", helpText("A local Callgoose with these filters"));
    addTenantOptions(*command, options->tenant);
    command->add_option("--port", options->port, helpText("Port from 1 to 65535; 0 is any free one"))
        ->check(CLI::Range(0, 65535));
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runSimulate(*options, form); }; });
}

} // namespace gooseneck
