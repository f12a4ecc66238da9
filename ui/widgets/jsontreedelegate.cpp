#include "widgets/jsontreedelegate.h"

#include "models/jsontreemodel.h"
#include "theme/theme.h"
#include "widgets/pill.h"

#include <QPainter>

namespace gooseneck {

namespace {

QColor valueColor(const Colors& colors, JsonKind kind)
{
    switch (kind) {
    case JsonKind::String:
        return colors.string;
    case JsonKind::Number:
    case JsonKind::True:
    case JsonKind::False:
        return colors.number;
    case JsonKind::Null:
    case JsonKind::Array:
    case JsonKind::Object:
        return colors.secondary;
    }
    return colors.text;
}

void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index, const Colors& colors)
{
    const QString text = index.data().toString();
    const auto kind = static_cast<JsonKind>(index.data(JsonTreeModel::KindRole).toInt());
    const bool isValue = index.column() == JsonTreeModel::ValueColumn;
    const bool isDuplicate = !isValue && index.data(JsonTreeModel::DuplicateRole).toBool();
    painter.setFont(monospacedFont());
    painter.setPen(isValue ? valueColor(colors, kind) : isDuplicate ? colors.warning.text : colors.text);
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
    const QString beside = isValue       ? index.data(JsonTreeModel::TimeRole).toString()
                           : isDuplicate ? JsonTreeModel::tr("duplicate")
                                         : QString();
    if (!beside.isEmpty()) {
        const QRect rest = rect.adjusted(painter.fontMetrics().horizontalAdvance(elided) + Space::s, 0, 0, 0);
        painter.setPen(colors.secondary);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(beside, Qt::ElideRight, qMax(0, rest.width())));
    }
}

} // namespace

void JsonTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.accentGround);
    }
    const QRect inside = option.rect.adjusted(Space::xs, 0, -Space::xs, 0);
    if (index.column() == JsonTreeModel::RoleColumn) {
        const QString role = index.data().toString();
        if (!role.isEmpty()) {
            QFont font = smallerFont(option.font);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            QRect place = inside.adjusted(0, 3, 0, -3);
            place.setWidth(qMin(pillWidth(painter->fontMetrics(), role, PillMark::None), place.width()));
            paintPill(*painter, place, role, Tone::Accent, PillMark::None);
        }
    } else {
        paintCell(*painter, inside, index, colors);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace gooseneck
