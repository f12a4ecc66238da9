#pragma once

#include <QStyledItemDelegate>

namespace gooseneck {

/// Values in the colour of their kind, moments and links beside them, roles as pills, duplicate keys marked,
/// what is searched for on a ground of its own.
class JsonTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where in a cell the mark stands that opens its link; empty without a link.
    static QRect linkMarkRect(const QRect& cell, const QModelIndex& index);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace gooseneck
