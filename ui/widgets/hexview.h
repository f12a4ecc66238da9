#pragma once

#include "widgets/bytesview.h"

namespace gooseneck {

/// What is not text: 16 bytes a row with their offset, in hexadecimal and as the ASCII they may be.
class HexView : public BytesView
{
    Q_OBJECT

public:
    using BytesView::BytesView;

    /// A row as it is shown: "00000000  7b 22 61 …  {"a…".
    QString rowText(qsizetype row) const;

protected:
    qsizetype rowCount() const override;
    bool knowsRowOf(qsizetype) const override { return !bytes().isEmpty(); }
    qsizetype rowAt(qsizetype offset) const override;
    qsizetype offsetAt(qsizetype row, int x) const override;
    int xAt(qsizetype row, qsizetype offset) const override;
    qsizetype step(qsizetype offset, int direction) const override;
    void paintRows(QPainter& painter, qsizetype first, qsizetype count) override;
    QString textOf(const Range& range) const override;
    void layOutRows() override { updateScrollBars(); }

private:
    int columnWidth() const;
    void paintRow(QPainter& painter, qsizetype row, const Colors& colors) const;
    QColor groundOf(qsizetype offset, const Colors& colors) const;
};

} // namespace gooseneck
