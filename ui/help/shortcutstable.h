#pragma once

#include <QString>

class QWidget;

namespace gooseneck {

/// The keys of a window as rows of an HTML table: those of its actions, as they are now, then the fixed ones
/// of its views.
QString shortcutsTable(const QWidget& window);

} // namespace gooseneck
