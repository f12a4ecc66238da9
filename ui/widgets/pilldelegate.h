#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace gooseneck {

/// Paints a cell's text, if it has one, as a pill in the tone that the row says.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ToneOfRow = std::function<Tone(const QModelIndex&)>;

    /// `indent` is the space left of the pill.
    PillDelegate(ToneOfRow toneOfRow, int indent, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// How wide a cell must be for this text, in a view with this font.
    int widthOf(const QString& text, const QFont& font) const;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ToneOfRow m_toneOfRow;
    int m_indent;
};

} // namespace gooseneck
