#pragma once

#include "models/rawrows.h"
#include "widgets/bytesview.h"

#include <QTimer>

namespace gooseneck {

/// Text as it came, with line numbers, wrapped at the width of the view, invisible characters made visible.
/// Rows are laid out in slices on a zero timer, so that 100 MB, on one line or on millions, block nobody.
class RawView : public BytesView
{
    Q_OBJECT

public:
    explicit RawView(QWidget* parent = nullptr);

    /// The text of the rows in view, for the reader of the screen and for tests.
    QStringList shownRows() const;
    bool isLaidOut() const { return m_rows.isComplete(); }

protected:
    qsizetype rowCount() const override { return m_rows.count(); }
    bool knowsRowOf(qsizetype offset) const override;
    qsizetype rowAt(qsizetype offset) const override { return m_rows.rowAt(offset); }
    qsizetype offsetAt(qsizetype row, int x) const override;
    int xAt(qsizetype row, qsizetype offset) const override;
    qsizetype step(qsizetype offset, int direction) const override;
    void paintRows(QPainter& painter, qsizetype first, qsizetype count) override;
    QString textOf(const Range& range) const override;
    void layOutRows() override;

private:
    int gutterWidth() const;
    int xIn(const RawRows::Row& row, qsizetype offset) const;
    void buildOn();
    void paintGround(QPainter& painter, const RawRows::Row& row, int top) const;
    void paintError(QPainter& painter, const RawRows::Row& row, int top) const;

    RawRows m_rows;
    QTimer m_timer;
};

} // namespace gooseneck
