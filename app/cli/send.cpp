#include "base/plaintext.h"
#include "base/redact.h"
#include "commands.h"
#include "inputs.h"
#include "openstatus/sender.h"
#include "stopsignals.h"
#include "wording/errortext.h"
#include "wording/sendtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So far apart are the checks that are played; OpenStatus itself checks every 30 s or more.
constexpr std::chrono::milliseconds checkInterval = 3s;
constexpr int defaultSpeed = 100;
constexpr int maxSpeed = 3000;

struct Options
{
    std::string to;
    std::vector<std::string> headers;
    qint64 monitorId = Monitor().id;
    std::string monitorName = Monitor().name.toStdString();
    std::string fast; ///< the factor, if one is given
    bool isFast = false;
    TokenSource token;
    std::string scenario;
};

/// A header or URL that holds a token could be read by others in the list of processes.
QString tokenSentence()
{
    return tr(
        "Other programs of this machine can read arguments in the list of processes, so no token is taken "
        "there. Use --token-env NAME, --token-stdin or --keychain, which send it as Authorization: Bearer.");
}

enum class Credentials { None, Token };

Said<Endpoint> readTarget(const std::string& text, Credentials credentials)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative()) {
        return failure(sentence(EndpointError::NotAUrl));
    }
    if (url.scheme() != u"http" && url.scheme() != u"https") {
        return failure(tr("The URL must begin with http:// or https://."));
    }
    if (url.host().isEmpty()) {
        return failure(sentence(EndpointError::NoHost));
    }
    if (!url.userInfo().isEmpty()) {
        return failure(sentence(EndpointError::UserInfo));
    }
    if (redactedUrl(url).contains(maskedSecret)) {
        return failure(tokenSentence());
    }
    Endpoint endpoint{url.adjusted(QUrl::RemoveFragment), AuthMode::Bearer};
    if (credentials == Credentials::Token && url.scheme() == u"http" && !isLoopback(endpoint)) {
        return failure(sentence(EndpointError::PlainHttp));
    }
    return endpoint;
}

Said<HttpHeader> readHeader(const std::string& text)
{
    const QByteArray line = QByteArray::fromStdString(text);
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).trimmed();
    const QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
    const auto isNameByte = [](char c) {
        return c > ' ' && c <= '~' && !QByteArrayView("\"(),/;<=>?@[\\]{}").contains(c);
    };
    const auto isValueByte = [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; };
    if (colon <= 0 || name.isEmpty() || !std::ranges::all_of(name, isNameByte) ||
        !std::ranges::all_of(value, isValueByte)) {
        return failure(tr("A header is given as \"Name: value\", in ASCII and on one line."));
    }
    if (isSecretHeader(name)) {
        return failure(tokenSentence());
    }
    return HttpHeader{name, value};
}

/// How many times faster than OpenStatus. "--fast outage" gives the scenario to --fast: it is put where it
/// belongs.
Said<int> readSpeed(Options& options)
{
    if (!options.isFast) {
        return 1;
    }
    if (options.fast.empty()) {
        return defaultSpeed;
    }
    const QString given = QString::fromStdString(options.fast);
    if (options.scenario.empty() && scenarioFrom(given)) {
        options.scenario = options.fast;
        return defaultSpeed;
    }
    const int speed = given.toInt();
    if (speed < 1 || speed > maxSpeed) {
        return failure(tr("--fast takes a whole number from 1 to %1.").arg(maxSpeed));
    }
    return speed;
}

Said<ScenarioKind> readScenario(const std::string& word)
{
    if (const auto kind = scenarioFrom(QString::fromStdString(word))) {
        return *kind;
    }
    QStringList words;
    for (const ScenarioKind kind : allScenarios()) {
        words.append(toWord(kind));
    }
    return failure(tr("Say what to play: %1.").arg(words.join(u", "_s)));
}

/// Everything that is needed, checked.
struct SendInput
{
    ScenarioKind kind = ScenarioKind::Error;
    int speed = 1;
    Monitor monitor;
    WebhookTarget target;
};

Said<SendInput> readSendInput(Options options)
{
    SendInput input;
    const auto speed = readSpeed(options);
    if (!speed) {
        return failure(speed.error());
    }
    input.speed = *speed;
    const auto kind = readScenario(options.scenario);
    if (!kind) {
        return failure(kind.error());
    }
    input.kind = *kind;
    input.monitor.id = options.monitorId;
    input.monitor.name = QString::fromStdString(options.monitorName);
    for (const std::string& text : options.headers) {
        const auto header = readHeader(text);
        if (!header) {
            return failure(header.error());
        }
        input.target.headers.append(*header);
    }
    const int ways = (options.token.standardInput ? 1 : 0) + (options.token.keychain ? 1 : 0) +
                     (options.token.environmentName.empty() ? 0 : 1);
    if (ways > 1) {
        return failure(tr("Give the token one way: --token-env, --token-stdin or --keychain."));
    }
    const auto endpoint = readTarget(options.to, ways == 1 ? Credentials::Token : Credentials::None);
    if (!endpoint) {
        return failure(endpoint.error());
    }
    input.target.endpoint = *endpoint;
    auto token = readGivenToken(options.token, originOf(*endpoint));
    if (!token) {
        return failure(token.error());
    }
    input.target.token = std::move(token).value();
    return input;
}

void printAttempt(OutputForm form, const PlannedDelivery& delivery, const DeliveryAttempt& attempt)
{
    const QString status = toWord(delivery.alert.status);
    if (form == OutputForm::Json) {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject().member(u"status", status).member(u"attempt", qint64(attempt.attempt));
        // 0 where there is no answer.
        json.member(u"http", qint64(attempt.outcome.reply.status));
        json.member(u"ms", attempt.outcome.elapsed.count()).endObject();
        printJson(json);
    } else {
        printLine(tr("%1, attempt %2: %3").arg(status).arg(attempt.attempt).arg(sentence(attempt)));
    }
    flushOutput();
    if (attempt.isRedirected()) {
        remark(redirectSentence(attempt));
    }
}

Answer play(SendInput input, OutputForm form)
{
    const Scenario scenario = makeScenario(input.kind, input.monitor, utcNow(), checkInterval / input.speed);
    Sender sender(scenario, std::move(input.target), input.speed);
    const StopSignals stopSignals;
    SendResult result = SendResult::Aborted;
    QObject::connect(&stopSignals, &StopSignals::raised, &sender, &Sender::abort);
    QObject::connect(&sender, &Sender::attempted, &sender, [&](const DeliveryAttempt& attempt) {
        printAttempt(form, scenario.deliveries[attempt.delivery], attempt);
    });
    QObject::connect(&sender, &Sender::finished, &sender, [&](SendResult ended) {
        result = ended;
        QCoreApplication::quit();
    });
    sender.start();
    QCoreApplication::exec();
    return result == SendResult::AllAccepted ? Answer::Yes : Answer::No;
}

Answer runSend(const Options& options, OutputForm form)
{
    auto input = readSendInput(options);
    if (!input) {
        return complain(input.error());
    }
    return play(std::move(input).value(), form);
}

} // namespace

void addSend(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "send", helpText("Play OpenStatus: send its webhooks"));
    command->add_option("--to", options->to, helpText("URL that OpenStatus was told to send to"))->required();
    command->add_option("--header", options->headers, helpText("A header of the channel, as \"Name: value\""))
        ->allow_extra_args(false);
    command->add_option("--monitor-id", options->monitorId, helpText("Number of the monitor"));
    command->add_option("--monitor-name", options->monitorName, helpText("Name of the monitor"));
    CLI::Option* fast = command->add_option("--fast", options->fast,
                                            helpText("So many times faster; 100 if no number is given"));
    fast->expected(0, 1);
    command->add_option("--token-env", options->token.environmentName,
                        helpText("Environment variable with the token, sent as Authorization: Bearer"));
    command->add_flag("--token-stdin", options->token.standardInput,
                      helpText("Read the token from standard input"));
    command->add_flag("--keychain", options->token.keychain,
                      helpText("Take the token that the window stored for this server"));
    command->add_option("scenario", options->scenario,
                        helpText("error, degraded, recovered, test-button, outage, brownout, flapping or "
                                 "retry-burst"));
    command->callback([&line, options, fast] {
        options->isFast = fast->count() > 0;
        line.run = [options](OutputForm form) { return runSend(*options, form); };
    });
}

} // namespace gooseneck
