#pragma once

#include <QStyledItemDelegate>

namespace gooseneck {

/// A command on one line: its name, where it is in the menus, its keys on the right. What is not available is
/// grey and says why.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gooseneck
