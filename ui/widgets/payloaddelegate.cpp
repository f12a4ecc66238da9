#include "widgets/payloaddelegate.h"

#include "models/payloadlistmodel.h"
#include "theme/theme.h"
#include "widgets/pill.h"
#include "widgets/tones.h"

#include <QPainter>

namespace gooseneck {

namespace {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Colors& colors)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? colors.accentGround : colors.base);
    if (selected) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    if (option.state.testFlag(QStyle::State_HasFocus) && selected) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace

void PayloadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    paintGround(*painter, option, colors);

    const QRect inside = option.rect.adjusted(Space::m, Space::s, -Space::m, -Space::s);
    QFont titleFont = option.font;
    titleFont.setWeight(QFont::DemiBold);
    const QFont smallFont = smallerFont(option.font);
    const QRect line1(inside.left(), inside.top(), inside.width(), QFontMetrics(titleFont).height());
    const QRect line2(inside.left(), inside.bottom() - QFontMetrics(titleFont).height(), inside.width(),
                      QFontMetrics(titleFont).height() + 2);

    painter->setFont(smallFont);
    painter->setPen(colors.secondary);
    const QString time = index.data(PayloadListModel::TimeRole).toString();
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
    painter->drawText(line1, Qt::AlignRight | Qt::AlignVCenter, time);

    painter->setFont(titleFont);
    painter->setPen(colors.text);
    const QString title = index.data(PayloadListModel::TitleRole).toString();
    const QRect titleRect = line1.adjusted(0, 0, -timeWidth - Space::s, 0);
    painter->drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, titleRect.width()));

    QFont pillFont = smallFont;
    pillFont.setWeight(QFont::DemiBold);
    painter->setFont(pillFont);
    const QVariant kind = index.data(PayloadListModel::VerdictRole);
    const Tone tone = kind.isValid() ? toneOf(static_cast<VerdictKind>(kind.toInt())) : Tone::Neutral;
    const QString verdict = index.data(PayloadListModel::VerdictTextRole).toString();
    QRect place = line2;
    place.setWidth(qMin(pillWidth(painter->fontMetrics(), verdict), line2.width()));
    paintPill(*painter, place, verdict, tone);
    place.setLeft(place.right() + Space::s);

    QFont mono = monospacedFont();
    painter->setFont(mono);
    painter->setPen(colors.secondary);
    place.setRight(line2.right());
    const QString status = painter->fontMetrics().elidedText(
        index.data(PayloadListModel::StatusRole).toString(), Qt::ElideRight, qMax(0, place.width()));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, status);
    place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(status) + Space::s);

    const QString note = index.data(PayloadListModel::NoteRole).toString();
    if (!note.isEmpty() && place.width() > 40) {
        painter->setFont(pillFont);
        const PillMark mark =
            index.data(PayloadListModel::IsNewRole).toBool() ? PillMark::Shown : PillMark::None;
        place.setWidth(qMin(pillWidth(painter->fontMetrics(), note, mark), place.width()));
        paintPill(*painter, place, note, Tone::Warning, mark);
    }
    painter->restore();
}

QSize PayloadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, 2 * option.fontMetrics.height() + 2 * Space::s + Space::xs + 2};
}

} // namespace gooseneck
