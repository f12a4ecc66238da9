#pragma once

#include "session/notice.h"

#include <QString>

namespace gooseneck {

/// What there is to say about something that is no failure; empty where nothing needs saying.
QString sentence(const Notice& notice);

} // namespace gooseneck
