#pragma once

#include <QString>

namespace gooseneck {

struct Colors;

/// The program's one style sheet. Widgets opt in by object name or by the dynamic properties "kind"
/// ("primary", "flat", "card", "bar", "title", "secondary", "banner").
QString styleSheetFor(const Colors& colors);

} // namespace gooseneck
