#pragma once

#include <QStyledItemDelegate>

namespace gooseneck {

/// A payload as a row of two lines: title and time, then verdict, status and note.
class PayloadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gooseneck
