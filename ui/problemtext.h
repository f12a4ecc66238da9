#pragma once

#include "session/sessionstate.h"

namespace gooseneck {

/// Whatever the session reports as failed, as a sentence.
QString sentence(const Problem& problem);

} // namespace gooseneck
