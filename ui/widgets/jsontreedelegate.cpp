#include "widgets/jsontreedelegate.h"

#include "models/jsontreemodel.h"
#include "theme/theme.h"
#include "widgets/jsontreeview.h"
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

QRect insideOf(const QRect& cell)
{
    return cell.adjusted(Space::xs, 0, -Space::xs, 0);
}

/// A link's mark stands at the right end of its cell.
constexpr int linkMarkWidth = 20;

void paintMarkedText(QPainter& painter, const QRect& rect, const QString& text, const QString& marked,
                     const Colors& colors)
{
    if (marked.isEmpty()) {
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    for (qsizetype at = text.indexOf(marked, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(marked, at + marked.size(), Qt::CaseInsensitive)) {
        const int left = rect.left() + metrics.horizontalAdvance(text.left(at));
        const int right = rect.left() + metrics.horizontalAdvance(text.left(at + marked.size()));
        painter.fillRect(left, rect.top() + 4, right - left, rect.height() - 8, colors.warning.ground);
        painter.fillRect(left, rect.bottom() - 4, right - left, 1, colors.warning.text);
    }
}

/// What is said in small beside a key or value.
QString besideText(const QModelIndex& index)
{
    if (index.column() == JsonTreeModel::ValueColumn) {
        return index.data(JsonTreeModel::TimeRole).toString();
    }
    return index.data(JsonTreeModel::DuplicateRole).toBool() ? JsonTreeModel::tr("duplicate") : QString();
}

QColor textColor(const QModelIndex& index, const Colors& colors)
{
    if (index.data(JsonTreeModel::SectionRole).toBool()) {
        return colors.secondary;
    }
    if (index.column() == JsonTreeModel::ValueColumn) {
        return valueColor(colors, static_cast<JsonKind>(index.data(JsonTreeModel::KindRole).toInt()));
    }
    return index.data(JsonTreeModel::DuplicateRole).toBool() ? colors.warning.text : colors.text;
}

void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index, const Colors& colors,
               const QString& marked)
{
    const QRect mark = JsonTreeDelegate::linkMarkRect(cell, index);
    const QRect rect = insideOf(cell).adjusted(0, 0, -mark.width(), 0);
    painter.setFont(monospacedFont());
    const QString elided =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    paintMarkedText(painter, rect, elided, marked, colors);
    painter.setPen(textColor(index, colors));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
    if (!mark.isEmpty()) {
        painter.setPen(colors.accent);
        painter.drawText(mark, Qt::AlignCenter, QStringLiteral("↗"));
    }
    if (const QString beside = besideText(index); !beside.isEmpty()) {
        const QRect rest = rect.adjusted(painter.fontMetrics().horizontalAdvance(elided) + Space::s, 0, 0, 0);
        painter.setFont(smallerFont(painter.font()));
        painter.setPen(colors.secondary);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(beside, Qt::ElideRight, qMax(0, rest.width())));
    }
}

} // namespace

QRect JsonTreeDelegate::linkMarkRect(const QRect& cell, const QModelIndex& index)
{
    const bool isLink =
        index.column() == JsonTreeModel::ValueColumn && index.data(JsonTreeModel::LinkRole).toUrl().isValid();
    return isLink ? QRect(cell.right() - linkMarkWidth, cell.top(), linkMarkWidth, cell.height()) : QRect();
}

void JsonTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.accentGround);
    }
    const QRect inside = insideOf(option.rect);
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
        const auto* view = qobject_cast<const JsonTreeView*>(option.widget);
        paintCell(*painter, option.rect, index, colors, view ? view->markedText() : QString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace gooseneck
