#pragma once

#include "intake/intake.h"

#include <optional>

namespace gooseneck {

/// HTTP requests as text, as they travel (several may follow one another) or as they were pasted: with bare
/// line feeds, "HTTP/2" in the first line, without Host, or with a body that is not as long as its head says.
/// core/http's parser decides what a head is. nullopt if the bytes do not begin with a request line or it
/// refuses the head.
std::optional<Intake> readRawRequests(const QByteArray& bytes, const IntakeHints& hints);

} // namespace gooseneck
