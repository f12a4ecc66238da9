#pragma once

#include "intake/intake.h"

#include <optional>

namespace gooseneck {

/// curl commands, one or several, as they are typed in a POSIX shell or copied from a browser, as the
/// requests that curl would send. Nothing is read from files and nothing is expanded: a body that stands in a
/// file is refused. nullopt if the text does not begin with curl or a quote in it is never closed.
std::optional<Intake> readCurlCommands(const QByteArray& bytes, const IntakeHints& hints);

} // namespace gooseneck
