#pragma once

#include "session/pendingimport.h"

namespace gooseneck {

/// The changed field in the words of its form: "Filter 2 · Map Incident With".
QString fieldName(const WorkspaceChange& change);
/// Before and after, made visible; "—" for an empty one.
QString beforeText(const WorkspaceChange& change);
QString afterText(const WorkspaceChange& change);

} // namespace gooseneck
