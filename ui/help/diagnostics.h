#pragma once

#include "session/sessionstate.h"

namespace gooseneck {

/// What a helper needs to know of this program and this machine, as plain text in English for a bug report:
/// versions, platform, keychain, settings that are choices out of a few, counts. No payload, host, address,
/// path, name that somebody typed, nor token (design/robustness.md, Secrets).
QString diagnosticsText(const SessionState& state);

} // namespace gooseneck
