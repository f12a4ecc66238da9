#include "widgets/uniformlistview.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace gooseneck {

UniformListView::UniformListView(QWidget* parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int UniformListView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int UniformListView::rowAt(int y) const
{
    return (y + verticalOffset()) / m_rowHeight;
}

int UniformListView::rowsPerPage() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

QRect UniformListView::visualRect(const QModelIndex& index) const
{
    return index.isValid()
               ? QRect(0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight)
               : QRect();
}

QModelIndex UniformListView::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset();
    const int row = y < 0 ? -1 : y / m_rowHeight;
    return row >= 0 && row < rowCount() ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
}

void UniformListView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const int top = index.row() * m_rowHeight;
    const int space = viewport()->height() - m_rowHeight;
    const int value = verticalScrollBar()->value();
    const bool isAbove = top < value;
    const bool isBelow = top > value + space;
    if (hint == PositionAtTop || (hint == EnsureVisible && isAbove)) {
        verticalScrollBar()->setValue(top);
    } else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow)) {
        verticalScrollBar()->setValue(top - space);
    } else if (hint == PositionAtCenter) {
        verticalScrollBar()->setValue(top - space / 2);
    }
}

void UniformListView::doItemsLayout()
{
    m_rowHeight = rowCount() > 0
                      ? std::max(1, sizeHintForIndex(model()->index(0, modelColumn(), rootIndex())).height())
                      : 1;
    // Not QListView's, which goes over all rows. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::doItemsLayout();
}

void UniformListView::updateGeometries()
{
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(m_rowHeight);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, rowCount() * m_rowHeight - viewport()->height()));
    // Nor its geometry, which follows from that. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::updateGeometries();
}

void UniformListView::moveBy(int rows)
{
    executeDelayedItemsLayout(); // the range of the scroll bar
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows * m_rowHeight);
}

void UniformListView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    const bool isAbove = verticalScrollBar()->value() > 0 && start <= rowAt(0);
    QListView::rowsInserted(parent, start, end);
    if (isAbove) {
        moveBy(end - start + 1);
    }
}

void UniformListView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const int above = std::min(end + 1, rowAt(0)) - start;
    QListView::rowsAboutToBeRemoved(parent, start, end);
    if (above > 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - above * m_rowHeight);
    }
}

void UniformListView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int last = std::min(rowAt(event->rect().bottom()), rowCount() - 1);
    for (int row = std::max(0, rowAt(event->rect().top())); row <= last; ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

QModelIndex UniformListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowCount() - 1;
    if (last < 0) {
        return {};
    }
    const auto at = [this, last](int row) {
        return model()->index(std::clamp(row, 0, last), modelColumn(), rootIndex());
    };
    const QModelIndex current = currentIndex();
    const int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return at(row - 1);
    case MoveDown:
    case MoveNext:
        return at(row + 1);
    case MovePageUp:
        return at(row - rowsPerPage());
    case MovePageDown:
        return at(row + rowsPerPage());
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(last);
    case MoveLeft:
    case MoveRight:
        return current;
    }
    return current;
}

int UniformListView::horizontalOffset() const
{
    return 0;
}

int UniformListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool UniformListView::isIndexHidden(const QModelIndex&) const
{
    return false;
}

void UniformListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const int first = std::max(0, rowAt(rect.top()));
    const int last = std::min(rowAt(rect.bottom()), rowCount() - 1);
    QItemSelection rows;
    if (first <= last) {
        rows.select(model()->index(first, modelColumn(), rootIndex()),
                    model()->index(last, modelColumn(), rootIndex()));
    }
    selectionModel()->select(rows, command);
}

QRegion UniformListView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const QRect rows = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += rows & viewport()->rect();
    }
    return region;
}

} // namespace gooseneck
