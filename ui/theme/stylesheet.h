#pragma once

#include <QString>

namespace gooseneck {

enum class Scheme;

/// The program's one style sheet. Widgets opt in by object name or by the dynamic properties "kind"
/// ("primary", "flat", "card", "bar", "title", "secondary", "banner").
QString styleSheetFor(Scheme scheme);

} // namespace gooseneck
