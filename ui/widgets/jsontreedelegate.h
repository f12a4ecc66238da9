#pragma once

#include <QStyledItemDelegate>

namespace gooseneck {

/// Values in the colour of their kind, moments beside them, roles as pills, duplicate keys marked.
class JsonTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace gooseneck
