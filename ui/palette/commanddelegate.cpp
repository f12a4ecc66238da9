#include "palette/commanddelegate.h"

#include "models/commandsmodel.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr int rowHeight = 32;

/// The text in as much of the space as it needs, elided; what is left of the space.
QRect drawPart(QPainter& painter, const QRect& space, const QString& text, Qt::Alignment side)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, space.width()));
    painter.drawText(space, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    const int used = painter.fontMetrics().horizontalAdvance(shown) + (shown.isEmpty() ? 0 : Space::m);
    return side == Qt::AlignLeft ? space.adjusted(used, 0, 0, 0) : space.adjusted(0, 0, -used, 0);
}

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accentGround);
        painter->drawRoundedRect(option.rect, controlRadius, controlRadius);
    }
    const bool isEnabled = index.data(CommandsModel::EnabledRole).toBool();
    const QString reason = index.data(CommandsModel::ReasonRole).toString();
    QRect space = option.rect.adjusted(Space::m, 0, -Space::m, 0);
    painter->setFont(smallerFont(option.font));
    painter->setPen(colors.secondary);
    space = drawPart(*painter, space, index.data(CommandsModel::ShortcutRole).toString(), Qt::AlignRight);
    painter->setFont(option.font);
    painter->setPen(isEnabled ? colors.text : colors.secondary);
    space = drawPart(*painter, space, index.data().toString(), Qt::AlignLeft);
    painter->setFont(smallerFont(option.font));
    painter->setPen(colors.secondary);
    drawPart(*painter, space,
             isEnabled || reason.isEmpty() ? index.data(CommandsModel::PathRole).toString() : reason,
             Qt::AlignLeft);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, std::max(rowHeight, option.fontMetrics.height() + 2 * Space::s)};
}

} // namespace gooseneck
