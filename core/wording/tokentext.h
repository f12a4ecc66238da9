#pragma once

#include "base/environmenttoken.h"
#include "base/secretstore.h"

#include <optional>

namespace gooseneck {

/// What of TokenState (session/tokenkeeper.h) has words here: that one is further down the river.
enum class TokenPlace {
    Nowhere, ///< there is no endpoint
    Looking, ///< the store was asked
    NotStored,
    Stored,
    SessionOnly, ///< in memory, because the store did not take it
    Unreadable,  ///< see the status
};

/// "token stored in Secret Service", "keychain locked" ... `status` says why the store did not answer, or did
/// not take the token.
QString tokenWords(TokenPlace place, const QString& storeName, std::optional<SecretStatus> status);

/// Why the environment gave no token, and what to do.
QString sentence(const EnvironmentTokenError& error);

} // namespace gooseneck
