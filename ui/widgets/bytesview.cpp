#include "widgets/bytesview.h"

#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace gooseneck {

BytesView::BytesView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(monospacedFont());
    viewport()->setFont(monospacedFont());
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void BytesView::setBytes(const QByteArray& bytes)
{
    m_bytes = bytes;
    m_highlight = {};
    m_error = m_toShow = -1;
    m_caret = m_anchor = 0;
    layOutRows();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void BytesView::setHighlight(qsizetype begin, qsizetype end)
{
    m_highlight = {begin, end};
    if (!hasFocus()) {
        showOffset(begin);
    }
    viewport()->update();
}

void BytesView::setError(qsizetype offset)
{
    m_error = offset;
    if (offset >= 0) {
        m_caret = m_anchor = qMin(offset, m_bytes.size());
        showOffset(offset);
    }
    viewport()->update();
}

QString BytesView::selectedText() const
{
    return textOf(selection());
}

int BytesView::rowHeight() const
{
    return fontMetrics().height() + 3;
}

int BytesView::topOf(qsizetype row) const
{
    return static_cast<int>(row - verticalScrollBar()->value()) * rowHeight() + Space::xs;
}

BytesView::Range BytesView::selection() const
{
    return {qMin(m_caret, m_anchor), qMax(m_caret, m_anchor)};
}

qsizetype BytesView::rowsInView() const
{
    return qMax(1, (viewport()->height() - 2 * Space::xs) / rowHeight());
}

qsizetype BytesView::topOffset() const
{
    return rowCount() > 0 ? offsetAt(verticalScrollBar()->value(), 0) : 0;
}

void BytesView::updateScrollBars()
{
    constexpr qsizetype most = std::numeric_limits<int>::max();
    verticalScrollBar()->setRange(0, static_cast<int>(qBound<qsizetype>(0, rowCount() - rowsInView(), most)));
    verticalScrollBar()->setPageStep(static_cast<int>(rowsInView()));
    if (m_toShow >= 0 && knowsRowOf(m_toShow)) {
        showOffset(m_toShow);
    }
    viewport()->update();
}

void BytesView::showOffset(qsizetype offset)
{
    if (!knowsRowOf(offset)) {
        m_toShow = offset;
        return;
    }
    m_toShow = -1;
    const qsizetype row = rowAt(offset);
    const qsizetype first = verticalScrollBar()->value();
    if (row < first || row >= first + rowsInView()) {
        // With what comes before it in sight.
        verticalScrollBar()->setValue(static_cast<int>(qMax<qsizetype>(0, row - rowsInView() / 3)));
    }
}

void BytesView::paintCaret(QPainter& painter, const Colors& colors) const
{
    if (hasFocus() && knowsRowOf(m_caret)) {
        const qsizetype row = rowAt(m_caret);
        painter.fillRect(xAt(row, m_caret), topOf(row), 2, rowHeight(), colors.accent);
    }
}

void BytesView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(font());
    paintRows(painter, verticalScrollBar()->value(), rowsInView() + 2);
}

void BytesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutRows();
}

qsizetype BytesView::offsetUnder(const QPoint& position) const
{
    const qsizetype row = verticalScrollBar()->value() + (position.y() - Space::xs) / rowHeight();
    return offsetAt(qBound<qsizetype>(0, row, rowCount() - 1), position.x());
}

void BytesView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rowCount() > 0) {
        const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
        moveCaret(offsetUnder(event->pos()), extends ? Anchor::Stays : Anchor::Moves);
    }
}

void BytesView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && rowCount() > 0) {
        moveCaret(offsetUnder(event->pos()), Anchor::Stays);
    }
}

void BytesView::moveCaret(qsizetype offset, Anchor anchor)
{
    m_caret = qBound<qsizetype>(0, offset, m_bytes.size());
    if (anchor == Anchor::Moves) {
        m_anchor = m_caret;
    }
    showOffset(m_caret);
    viewport()->update();
    Q_EMIT offsetChosen(m_caret);
}

qsizetype BytesView::caretTarget(const QKeyEvent& event) const
{
    const qsizetype row = rowAt(m_caret);
    const int x = xAt(row, m_caret);
    const bool isWhole = event.modifiers().testFlag(Qt::ControlModifier);
    const auto inRow = [&](qsizetype wanted) {
        return offsetAt(qBound<qsizetype>(0, wanted, rowCount() - 1), x);
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return step(m_caret, -1);
    case Qt::Key_Right:
        return step(m_caret, 1);
    case Qt::Key_Up:
        return inRow(row - 1);
    case Qt::Key_Down:
        return inRow(row + 1);
    case Qt::Key_PageUp:
        return inRow(row - rowsInView());
    case Qt::Key_PageDown:
        return inRow(row + rowsInView());
    case Qt::Key_Home:
        return isWhole ? 0 : offsetAt(row, 0);
    case Qt::Key_End:
        return isWhole ? m_bytes.size() : offsetAt(row, viewport()->width() * 100);
    default:
        return -1;
    }
}

void BytesView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = selectedText(); !text.isEmpty()) {
            QGuiApplication::clipboard()->setText(text);
        }
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        m_caret = m_bytes.size();
        viewport()->update();
        return;
    }
    const qsizetype target = rowCount() > 0 ? caretTarget(*event) : -1;
    if (target < 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveCaret(target, event->modifiers().testFlag(Qt::ShiftModifier) ? Anchor::Stays : Anchor::Moves);
}

void BytesView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BytesView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace gooseneck
