#include "listenoptions.h"

#include "base/plaintext.h"
#include "commandline.h"
#include "wording/reachabilitytext.h"

#include <QStandardPaths>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

Said<QHostAddress> readAddress(const std::string& text)
{
    const QString given = QString::fromStdString(text);
    if (given.isEmpty() || given == u"localhost") {
        return QHostAddress(QHostAddress::LocalHost);
    }
    const QHostAddress address(given);
    if (address.isNull()) {
        return failure(tr("\"%1\" is no IP address. Use 127.0.0.1.").arg(visibleExcerpt(given, 60)));
    }
    if (!address.isLoopback()) {
        remark(tr("Listening on %1: other machines can reach this.").arg(address.toString()));
    }
    return address;
}

Said<QByteArray> readPath(const std::string& text)
{
    if (text.empty()) {
        return newSecretPath();
    }
    const bool isPlain = std::ranges::all_of(
        text, [](char c) { return c > ' ' && c <= '~' && c != '?' && c != '#' && c != '%'; });
    // Senders resolve these before they send.
    const QStringList parts = QString::fromStdString(text).split(u'/');
    if (!isPlain || text.front() != '/' || parts.contains(u"."_s) || parts.contains(u".."_s)) {
        return failure(
            tr("The path must begin with /, and hold no spaces, ?, # or %, nor . or .. as a part."));
    }
    return QByteArray::fromStdString(text);
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
}

Said<QList<QByteArray>> readHosts(const std::vector<std::string>& names)
{
    QList<QByteArray> hosts;
    for (const std::string& name : names) {
        if (name.empty() || !std::ranges::all_of(name, isNameByte)) {
            return failure(
                tr("\"%1\" is no host name. Give it as in tunnel.example.com, without scheme, port "
                   "and path.")
                    .arg(visibleExcerpt(QString::fromStdString(name), 60)));
        }
        hosts.append(QByteArray::fromStdString(name));
    }
    return hosts;
}

Said<SharedSecret> readSharedSecret(const ListenOptions& options)
{
    if (options.secretHeader.empty()) {
        return SharedSecret{};
    }
    if (!std::ranges::all_of(options.secretHeader, isNameByte)) {
        return failure(tr("The name of the header may hold letters, digits, hyphens and dots only."));
    }
    auto secret = readGivenToken(options.secret, {});
    if (!secret) {
        return failure(secret.error());
    }
    return SharedSecret{QByteArray::fromStdString(options.secretHeader),
                        std::make_shared<const Secret>(std::move(secret).value())};
}

} // namespace

void addListenOptions(CLI::App& command, ListenOptions& options)
{
    command.add_option("--bind", options.bind,
                       helpText("IP address; without it only this machine can connect"));
    command.add_option("--port", options.port, helpText("Port from 1 to 65535; 0 is any free one"))
        ->check(CLI::Range(0, 65535));
    command.add_flag("--next-port", options.nextPort,
                     helpText("Where the port is taken, use the next free one"));
    command.add_option("--path", options.path, helpText("Path of the URL; without it a secret one is made"));
    command.add_option("--host", options.hosts,
                       helpText("Name under which a tunnel reaches this; can be given several times"));
    CLI::Option* header = command.add_option("--secret-header", options.secretHeader,
                                             helpText("Name of a header that every delivery must bring"));
    CLI::Option* secret = command.add_option("--secret-env", options.secret.environmentName,
                                             helpText("Environment variable with the value of that header"));
    header->needs(secret);
    secret->needs(header);
    command.add_option("--store", options.store, helpText("File of the captures"));
    command.add_option("--count", options.count, helpText("End after so many"))
        ->check(CLI::Range(1, 1'000'000'000));
    command.add_option("--seconds", options.seconds, helpText("End after so long"))
        ->check(CLI::Range(1, 1'000'000));
    command.add_option("--answer-status", options.answerStatus,
                       helpText("HTTP status of the answer, 200 to 599"));
    command.add_option("--answer-body", options.answerBody, helpText("Text of the answer"));
    command.add_option("--answer-type", options.answerType, helpText("Content type of the answer"));
    command.add_option_function<double>(
        "--answer-delay",
        [&options](double seconds) {
            options.answerDelay = std::chrono::round<std::chrono::milliseconds>(
                std::chrono::duration<double>(std::clamp(seconds, -1.0, 1000.0)));
        },
        helpText("Seconds before the answer, up to 30"));
}

Said<ListenRequest> readListenRequest(const ListenOptions& options)
{
    const auto address = readAddress(options.bind);
    if (!address) {
        return failure(address.error());
    }
    const auto path = readPath(options.path);
    if (!path) {
        return failure(path.error());
    }
    const auto hosts = readHosts(options.hosts);
    if (!hosts) {
        return failure(hosts.error());
    }
    const auto secret = readSharedSecret(options);
    if (!secret) {
        return failure(secret.error());
    }
    const PortChoice choice = options.nextPort ? PortChoice::OrNextFree : PortChoice::Exactly;
    return ListenRequest{*address, static_cast<quint16>(options.port), *path, *hosts, choice, *secret};
}

Said<DeliveryAnswer> readDeliveryAnswer(const ListenOptions& options)
{
    DeliveryAnswer answer;
    answer.status = options.answerStatus;
    answer.delay = options.answerDelay;
    if (!options.answerBody.empty()) {
        answer.body = QByteArray::fromStdString(options.answerBody);
    }
    if (!options.answerType.empty()) {
        answer.contentType = QByteArray::fromStdString(options.answerType);
    }
    if (const auto error = errorIn(answer)) {
        return failure(sentence(*error));
    }
    return answer;
}

QString storePathOf(const ListenOptions& options)
{
    if (!options.store.empty()) {
        return QString::fromStdString(options.store);
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/captures.sqlite"_s;
}

} // namespace gooseneck
