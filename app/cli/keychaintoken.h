#pragma once

#include "base/secret.h"
#include "console.h"

namespace gooseneck {

/// The token that the window stored for this origin. Runs the application's event loop until the keychain has
/// answered, so call it before anything else does.
Said<Secret> readKeychainToken(const QString& origin);

} // namespace gooseneck
