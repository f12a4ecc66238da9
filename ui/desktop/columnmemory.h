#pragma once

class QSettings;
class QWidget;

namespace gooseneck {

// The widths and order of the columns of every table and tree in a window that has an object name, so that
// they are at the next start as they were left.

void saveColumns(const QWidget& window, QSettings& settings);
/// What was kept for another number of columns, as by an earlier version, is passed over.
void restoreColumns(const QWidget& window, const QSettings& settings);

} // namespace gooseneck
