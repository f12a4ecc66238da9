#pragma once

#include "callgoose/tenantloaderror.h"
#include "callgoose/tenantsettings.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace gooseneck {

/// The tokens that tenant files name. Each is taken out of the environment once and then kept here, so that
/// the same file can be read again.
class EnvironmentTokens
{
public:
    Result<std::shared_ptr<const Secret>, EnvironmentTokenError> take(const QString& name);
    /// The variables whose token had white space at its ends, which was left out; the operator is told.
    const QStringList& trimmed() const { return m_trimmed; }

private:
    QHash<QString, std::shared_ptr<const Secret>> m_taken;
    QStringList m_trimmed;
};

/// Sets up the tenant of a file (callgoose/tenantfile.h): reads the filters of its services, which lie
/// relative to it, and takes its tokens from `tokens`. Nothing is taken from there before all files are read.
Result<TenantSettings, TenantLoadError> loadTenant(const QString& path, EnvironmentTokens& tokens);

} // namespace gooseneck
