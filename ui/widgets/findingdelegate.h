#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace gooseneck {

/// Paints the sentence of a problem wrapped to the width of its column; rows are as high as it needs.
class SentenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SentenceDelegate(QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeView* m_view;
};

/// Paints a fix as a button in its row.
class FixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// As wide as the button; one with a long foreign name is elided.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gooseneck
