#pragma once

#include "callgoose/fault.h"
#include "callgoose/tenantsettings.h"
#include "commandline.h"
#include "inputs.h"

namespace gooseneck {

/// What `simulate` is told about its tenant.
struct TenantOptions
{
    std::string filters; ///< a tenant of one service with these filters ...
    std::string tenant;  ///< ... or a tenant file (callgoose/tenantfile.h)
    std::string profile;
    std::string webhook;
    std::optional<int> duplicateWindow; ///< seconds
    std::vector<std::string> faults;
    TokenSource token;
};

void addTenantOptions(CLI::App& command, TenantOptions& options);

/// The tenant that the options describe. Tokens are taken out of the environment.
Said<TenantSettings> readTenant(const TenantOptions& options);
Said<QList<Fault>> readFaults(const TenantOptions& options);

} // namespace gooseneck
