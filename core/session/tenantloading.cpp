#include "session/tenantloading.h"

#include "filter/profile.h"
#include "session/workspacefile.h"

#include <QDir>
#include <QFileInfo>

namespace gooseneck {

namespace {

constexpr qint64 maxTenantFileBytes = 1024LL * 1024;
constexpr qint64 maxFilterFileBytes = 16LL * 1024 * 1024;

Result<SimulatedService, TenantLoadError> loadService(const TenantFile::Service& service, const QDir& folder)
{
    const QString path = folder.filePath(service.filters);
    const auto content = readFile(path, maxFilterFileBytes);
    if (!content) {
        return failure(TenantLoadError{content.error(), path});
    }
    const auto workspace = readWorkspace(*content);
    if (!workspace) {
        return failure(TenantLoadError{workspace.error(), path});
    }
    FilterSet filterSet = workspace->filterSet;
    filterSet.profile = profileFrom(service.profile).value_or(filterSet.profile);
    return SimulatedService{service.name, service.team, filterSet};
}

} // namespace

Result<std::shared_ptr<const Secret>, EnvironmentTokenError> EnvironmentTokens::take(const QString& name)
{
    if (const auto found = m_taken.constFind(name); found != m_taken.cend()) {
        return *found;
    }
    auto token = takeEnvironmentToken(name);
    if (!token) {
        return failure(token.error());
    }
    if (token->trim == TokenTrim::EndsTrimmed) {
        m_trimmed.append(name);
    }
    return *m_taken.insert(name, std::make_shared<const Secret>(std::move(token->secret)));
}

Result<TenantSettings, TenantLoadError> loadTenant(const QString& path, EnvironmentTokens& tokens)
{
    const auto content = readFile(path, maxTenantFileBytes);
    if (!content) {
        return failure(TenantLoadError{content.error(), path});
    }
    const auto file = readTenantFile(*content);
    if (!file) {
        return failure(TenantLoadError{file.error(), path});
    }
    TenantSettings tenant{{}, {}, file->duplicateWindow, file->webhook};
    for (const TenantFile::Service& service : file->services) {
        const auto loaded = loadService(service, QFileInfo(path).dir());
        if (!loaded) {
            return failure(loaded.error());
        }
        tenant.services.append(*loaded);
    }
    for (const TenantFile::Token& token : file->tokens) {
        const auto secret = tokens.take(token.environmentName);
        if (!secret) {
            return failure(TenantLoadError{secret.error(), path});
        }
        tenant.tokens.append({token.reach, *secret});
    }
    return tenant;
}

} // namespace gooseneck
