#pragma once

#include "base/secret.h"

#include <QString>

#include <optional>

namespace gooseneck {

/// Why the environment gave no token.
struct EnvironmentTokenError
{
    QString name;                     ///< of the variable
    std::optional<TokenError> reason; ///< absent: there is no such variable

    bool operator==(const EnvironmentTokenError&) const = default;
};

/// Takes a token out of the environment of this process. The variable is overwritten where it stands and
/// unset, whatever comes of it: other programs of the same user can read that place. Not for use while
/// another thread reads the environment.
Result<TokenInput, EnvironmentTokenError> takeEnvironmentToken(const QString& name);

} // namespace gooseneck
