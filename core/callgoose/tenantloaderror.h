#pragma once

#include "base/environmenttoken.h"
#include "base/fileio.h"
#include "callgoose/tenantfile.h"
#include "filter/filtersetfile.h"

#include <variant>

namespace gooseneck {

/// Why the tenant that a file describes could not be set up.
struct TenantLoadError
{
    using Cause = std::variant<FileError, TenantFileError, FilterSetError, EnvironmentTokenError>;

    Cause cause;
    QString path; ///< of the tenant file, or of the filters of a service, whichever it is about
};

} // namespace gooseneck
