#include "widgets/findingdelegate.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace gooseneck {

namespace {

constexpr int verticalPadding = 4;
constexpr int leastHeight = 30;
constexpr int mostFixWidth = 300;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, colorsOf(option.palette).accentGround);
    }
}

} // namespace

SentenceDelegate::SentenceDelegate(QTreeView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void SentenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    painter->setFont(option.font);
    painter->setPen(colorsOf(option.palette).text);
    painter->drawText(option.rect.adjusted(Space::s, 0, -Space::s, 0), wrapped, index.data().toString());
    painter->restore();
}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = m_view->header()->sectionSize(index.column());
    const QRect space(0, 0, qMax(1, width - 2 * Space::s), 10'000);
    const int height = option.fontMetrics.boundingRect(space, wrapped, index.data().toString()).height();
    return {width, qMax(leastHeight, height + 2 * verticalPadding)};
}

void FixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const QString name = index.data().toString();
    if (!name.isEmpty()) {
        const Colors& colors = colorsOf(option.palette);
        QRect button(0, 0, option.rect.width() - Space::m, option.fontMetrics.height() + 6);
        button.moveCenter(option.rect.center());
        button.moveLeft(option.rect.left());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.state.testFlag(QStyle::State_MouseOver) ? colors.accent : colors.line);
        painter->setBrush(colors.base);
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
        painter->setPen(colors.accent);
        painter->setFont(option.font);
        const QRect inside = button.adjusted(Space::s, 0, -Space::s, 0);
        painter->drawText(inside, Qt::AlignCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(name, Qt::ElideMiddle, inside.width()));
    }
    painter->restore();
}

QSize FixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text == 0 ? 0 : qMin(mostFixWidth, text + 2 * Space::s + Space::m + 2), leastHeight};
}

} // namespace gooseneck
