#pragma once

#include <QListView>

namespace gooseneck {

/// A list whose rows are all of one height, so that where a row lies is a multiplication: QListView lays out
/// every row anew with each one that arrives, which with 100,000 of them holds the window for milliseconds.
/// Who has scrolled away from the top keeps what he reads in view when rows come or go above it.
/// To every accessibility tool it is the QListView that it derives from.
class UniformListView : public QListView
{
    Q_OBJECT

public:
    explicit UniformListView(QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;

private:
    int rowCount() const;
    int rowAt(int y) const; ///< of the viewport; may be past the end
    int rowsPerPage() const;
    void moveBy(int rows);

    int m_rowHeight = 1; ///< of the first row
};

} // namespace gooseneck
