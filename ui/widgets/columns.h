#pragma once

#include <QStringList>

#include <initializer_list>

class QHeaderView;
class QTreeView;

namespace gooseneck {

/// The widths of the columns from the first one on, in pixels. A column whose head needs more, in the
/// language that is spoken, gets it.
void setColumnWidths(QHeaderView& header, std::initializer_list<int> widths);

/// Makes a column that a PillDelegate paints wide enough for every one of these texts.
void widenForPills(QTreeView& view, int column, const QStringList& texts);

} // namespace gooseneck
