#include "tenantoptions.h"

#include "base/plaintext.h"
#include "session/tenantloading.h"
#include "wording/simulatortext.h"

namespace gooseneck {

namespace {

Said<QUrl> readWebhook(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!text.empty() && !(url.scheme() == u"http" && isLoopback({url, AuthMode::Bearer}))) {
        return failure(tr("The webhook has to be an http address of this machine: nothing of the simulator "
                          "leaves it. Use 127.0.0.1."));
    }
    return url;
}

Said<TenantSettings> readTenantOfFile(const TenantOptions& options)
{
    EnvironmentTokens tokens;
    auto tenant = loadTenant(QString::fromStdString(options.tenant), tokens);
    if (!tenant) {
        return failure(sentence(tenant.error()));
    }
    for (const QString& variable : tokens.trimmed()) {
        remark(
            tr("White space at the ends of the token in %1 was left out.").arg(visibleExcerpt(variable, 60)));
    }
    if (options.profile.empty()) {
        return std::move(tenant).value();
    }
    const auto profile = readProfile(QString::fromStdString(options.profile));
    if (!profile) {
        return failure(profile.error());
    }
    for (SimulatedService& service : tenant->services) {
        service.filterSet.profile = *profile;
    }
    return std::move(tenant).value();
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
