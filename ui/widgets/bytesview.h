#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

namespace gooseneck {

struct Colors;

/// A reader of bytes in rows that paints only the rows in view: caret, selection by mouse and keys, copying,
/// a highlighted range and the place of an error. How a row looks is the heirs' affair.
class BytesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BytesView(QWidget* parent = nullptr);

    /// Also forgets highlight, error and selection and goes to the top.
    void setBytes(const QByteArray& bytes);
    const QByteArray& bytes() const { return m_bytes; }
    /// Marks what is selected elsewhere, and shows its beginning unless this view is being read.
    void setHighlight(qsizetype begin, qsizetype end);
    /// Marks the byte that cannot stand there and shows it; -1 = no error.
    void setError(qsizetype offset);
    qsizetype caret() const { return m_caret; }
    QString selectedText() const;

Q_SIGNALS:
    /// The operator put the caret here.
    void offsetChosen(qsizetype offset);

protected:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    virtual qsizetype rowCount() const = 0;
    /// Whether the row of this byte is known by now.
    virtual bool knowsRowOf(qsizetype offset) const = 0;
    virtual qsizetype rowAt(qsizetype offset) const = 0;
    virtual qsizetype offsetAt(qsizetype row, int x) const = 0;
    virtual int xAt(qsizetype row, qsizetype offset) const = 0;
    /// The next character's offset, or the one before.
    virtual qsizetype step(qsizetype offset, int direction) const = 0;
    virtual void paintRows(QPainter& painter, qsizetype first, qsizetype count) = 0;
    virtual QString textOf(const Range& range) const = 0;
    /// The bytes or the width are others now.
    virtual void layOutRows() = 0;

    int rowHeight() const;
    int topOf(qsizetype row) const;
    Range selection() const;
    const Range& highlight() const { return m_highlight; }
    qsizetype error() const { return m_error; }
    /// To be called when more rows are known.
    void updateScrollBars();
    qsizetype topOffset() const;
    void showOffset(qsizetype offset);
    void paintCaret(QPainter& painter, const Colors& colors) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Anchor { Moves, Stays };

    void moveCaret(qsizetype offset, Anchor anchor);
    qsizetype caretTarget(const QKeyEvent& event) const;
    qsizetype offsetUnder(const QPoint& position) const;
    qsizetype rowsInView() const;

    QByteArray m_bytes;
    Range m_highlight;
    qsizetype m_error = -1;
    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    qsizetype m_toShow = -1; ///< as soon as its row is known
};

} // namespace gooseneck
