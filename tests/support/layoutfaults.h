#pragma once

#include <QStringList>

class QWidget;

namespace gooseneck {

/// What is wrong with how a window that is shown is laid out, each as a sentence that names the widget: a
/// text that does not fit (labels, buttons, boxes, tabs, heads of tables, pills, placeholders), a widget that
/// sticks out of its parent, widgets of one layout that overlap. Lists and tables may elide what is in their
/// cells, since columns can be widened; a line for a key path or an address may scroll.
QStringList layoutFaults(const QWidget& window);

} // namespace gooseneck
