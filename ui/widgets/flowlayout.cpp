#include "widgets/flowlayout.h"

#include <QWidget>

namespace gooseneck {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int position, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(position, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Pass::Measure);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect, Pass pass) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int x = inside.left();
    int y = inside.top();
    // All on one line stand on its middle; the lines are as high as the highest item.
    int lineHeight = 0;
    for (const QLayoutItem* item : m_items) {
        lineHeight = qMax(lineHeight, item->sizeHint().height());
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QSize hint = m_items[i]->sizeHint();
        if (x > inside.left() && x + hint.width() > inside.right() + 1) {
            x = inside.left();
            y += lineHeight + spacing();
        }
        const bool takesRest = i + 1 == m_items.size() &&
                               m_items[i]->widget()->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
        const int width =
            takesRest ? qMax(hint.width(), inside.right() + 1 - x) : qMin(hint.width(), inside.width());
        if (pass == Pass::Place) {
            m_items[i]->setGeometry({x, y + (lineHeight - hint.height()) / 2,
                                     qMin(width, inside.right() + 1 - x), hint.height()});
        }
        x += width + spacing();
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace gooseneck
