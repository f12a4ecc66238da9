#include "widgets/pilldelegate.h"

#include "widgets/pill.h"

#include <QPainter>

namespace gooseneck {

namespace {

QFont pillFont(const QFont& viewFont)
{
    QFont font = smallerFont(viewFont);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PillDelegate::PillDelegate(ToneOfRow toneOfRow, int indent, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_toneOfRow(std::move(toneOfRow))
    , m_indent(indent)
{
}

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colorsOf(option.palette).accentGround);
    }
    painter->setFont(pillFont(option.font));
    const QString text = index.data().toString();
    QRect place = option.rect.adjusted(m_indent, 3, 0, -3);
    if (const int most = painter->fontMetrics().height() + 6; place.height() > most) {
        place.setTop(option.rect.center().y() - most / 2);
        place.setHeight(most);
    }
    place.setWidth(qMin(pillWidth(painter->fontMetrics(), text), place.width()));
    if (!text.isEmpty()) {
        paintPill(*painter, place, text, m_toneOfRow(index));
    }
    painter->restore();
}

int PillDelegate::widthOf(const QString& text, const QFont& font) const
{
    return text.isEmpty() ? 0 : m_indent + pillWidth(QFontMetrics(pillFont(font)), text);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {widthOf(index.data().toString(), option.font),
            QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace gooseneck
