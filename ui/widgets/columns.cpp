#include "widgets/columns.h"

#include "widgets/pilldelegate.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace gooseneck {

void setColumnWidths(QHeaderView& header, std::initializer_list<int> widths)
{
    header.ensurePolished(); // the padding of the style sheet counts
    int column = 0;
    for (const int width : widths) {
        header.resizeSection(column, std::max(width, header.sectionSizeHint(column)));
        ++column;
    }
}

void widenForPills(QTreeView& view, int column, const QStringList& texts)
{
    const auto* pills = qobject_cast<PillDelegate*>(view.itemDelegateForColumn(column));
    int width = view.header()->sectionSize(column);
    for (const QString& text : texts) {
        width = std::max(width, pills->widthOf(text, view.font()));
    }
    view.header()->resizeSection(column, width);
}

} // namespace gooseneck
