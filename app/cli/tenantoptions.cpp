#include "tenantoptions.h"

#include "base/fileio.h"
#include "base/plaintext.h"
#include "callgoose/tenantfile.h"
#include "wording/errortext.h"
#include "wording/simulatortext.h"

#include <QDir>
#include <QFileInfo>

namespace gooseneck {

namespace {

constexpr qint64 maxTenantFileBytes = 1024LL * 1024;

Said<QUrl> readWebhook(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!text.empty() && !(url.scheme() == u"http" && isLoopback({url, AuthMode::Bearer}))) {
        return failure(tr("The webhook has to be an http address of this machine: nothing of the simulator "
                          "leaves it. Use 127.0.0.1."));
    }
    return url;
}

Said<SimulatedService> readService(const TenantFile::Service& service, const QDir& folder,
                                   const std::string& profile)
{
    const std::string reading = profile.empty() ? service.profile.toStdString() : profile;
    const auto filterSet = readFilters(folder.filePath(service.filters).toStdString(), reading);
    if (!filterSet) {
        return failure(filterSet.error());
    }
    return SimulatedService{service.name, service.team, *filterSet};
}

Said<TenantSettings> readTenantOfFile(const TenantOptions& options)
{
    const QString path = QString::fromStdString(options.tenant);
    const auto content = readFile(path, maxTenantFileBytes);
    if (!content) {
        return failure(sentence(content.error()));
    }
    const auto file = readTenantFile(*content);
    if (!file) {
        return failure(sentence(file.error(), path));
    }
    TenantSettings tenant{{}, {}, file->duplicateWindow, file->webhook};
    for (const TenantFile::Service& service : file->services) {
        const auto read = readService(service, QFileInfo(path).dir(), options.profile);
        if (!read) {
            return failure(read.error());
        }
        tenant.services.append(*read);
    }
    for (const TenantFile::Token& token : file->tokens) {
        auto secret = readGivenToken({token.environmentName.toStdString()}, {});
        if (!secret) {
            return failure(secret.error());
        }
        tenant.tokens.append({token.reach, std::make_shared<const Secret>(std::move(secret).value())});
    }
    return tenant;
}

Said<TenantSettings> readTenantOfOneService(const TenantOptions& options)
{
    const auto filterSet = readFilters(options.filters, options.profile);
    if (!filterSet) {
        return failure(filterSet.error());
    }
    auto token = readGivenToken(options.token, {});
    if (!token) {
        return failure(token.error());
    }
    TenantSettings tenant{{{filterSet->name, {}, *filterSet}}};
    if (!(*token).isEmpty()) {
        tenant.tokens = {{{}, std::make_shared<const Secret>(std::move(token).value())}};
    }
    return tenant;
}

} // namespace

void addTenantOptions(CLI::App& command, TenantOptions& options)
{
    auto* filters = command.add_option("--filters", options.filters,
                                       helpText("File of the filter set: a tenant of one service"));
    auto* tenant = command.add_option("--tenant", options.tenant,
                                      helpText("File of a tenant: services, tokens, webhook"));
    filters->excludes(tenant);
    command.add_option("--profile", options.profile,
                       helpText("How it reads the filters: documented, guide ..."));
    command
        .add_option("--duplicate-window", options.duplicateWindow,
                    helpText("Seconds within which the same request is a duplicate; 60 without it"))
        ->check(CLI::Range(0, 86'400));
    command.add_option("--webhook", options.webhook,
                       helpText("URL of this machine that is told of incidents, such as the listener's"));
    command
        .add_option("--fault", options.faults,
                    helpText("For the next requests: status=503, delay=2000, drop or garbage, each with "
                             ",next=N or without; may be given several times"))
        ->allow_extra_args(false);
    command
        .add_option("--token-env", options.token.environmentName,
                    helpText("Environment variable with the token it asks for"))
        ->excludes(tenant);
}

Said<TenantSettings> readTenant(const TenantOptions& options)
{
    if (options.filters.empty() && options.tenant.empty()) {
        return failure(tr("There is nothing to simulate: give --filters FILE or --tenant FILE."));
    }
    const auto webhook = readWebhook(options.webhook);
    if (!webhook) {
        return failure(webhook.error());
    }
    auto tenant = options.tenant.empty() ? readTenantOfOneService(options) : readTenantOfFile(options);
    if (!tenant) {
        return failure(tenant.error());
    }
    if (options.duplicateWindow) {
        tenant->duplicateWindow = std::chrono::seconds(*options.duplicateWindow);
    }
    if (!webhook->isEmpty()) {
        tenant->webhook = *webhook;
    }
    return tenant;
}

Said<QList<Fault>> readFaults(const TenantOptions& options)
{
    QList<Fault> faults;
    for (const std::string& text : options.faults) {
        const auto fault = faultFrom(QString::fromStdString(text));
        if (!fault) {
            return failure(tr("\"%1\" is no fault.").arg(visibleExcerpt(QString::fromStdString(text), 60)) +
                           u' ' + faultForms());
        }
        faults.append(*fault);
    }
    return faults;
}

} // namespace gooseneck
