#include "widgets/rawview.h"

#include "base/plaintext.h"
#include "json/jsontext.h"
#include "theme/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

QString shownText(const QByteArray& bytes, qsizetype begin, qsizetype end)
{
    return visibleText(charactersOf(QByteArrayView(bytes).sliced(begin, end - begin)));
}

bool isContinuation(char c)
{
    return (static_cast<quint8>(c) & 0xC0) == 0x80;
}

} // namespace

RawView::RawView(QWidget* parent)
    : BytesView(parent)
{
    // Were it to come and go, it would change the width and so the rows, which decide whether it comes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RawView::buildOn);
}

int RawView::gutterWidth() const
{
    // Room for the line numbers that the bytes could need at most, within reason.
    qsizetype digits = 3;
    for (qsizetype lines = bytes().size() / 20; lines >= 1000; lines /= 10) {
        ++digits;
    }
    return static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'0') + Space::m + Space::s;
}

void RawView::layOutRows()
{
    const int width = viewport()->width() - gutterWidth() - Space::m;
    const qreal letter = qMax(1.0, QFontMetricsF(font()).horizontalAdvance(u'0'));
    const int columns = qMax(8, static_cast<int>(width / letter));
    if (columns == m_rows.columns() && m_rows.bytes().isSharedWith(bytes())) {
        updateScrollBars();
        return;
    }
    const qsizetype top = topOffset();
    m_rows = RawRows(bytes(), columns);
    if (m_rows.build(4ms)) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    updateScrollBars();
    if (top > 0 && top < bytes().size()) {
        showOffset(top);
    }
}

void RawView::buildOn()
{
    if (!m_rows.build(8ms)) {
        m_timer.stop();
    }
    updateScrollBars();
}

bool RawView::knowsRowOf(qsizetype offset) const
{
    if (m_rows.isComplete()) {
        return m_rows.count() > 0;
    }
    const auto last = m_rows.rows(m_rows.count() - 1, 1);
    return !last.empty() && offset < last.front().end;
}

int RawView::xIn(const RawRows::Row& row, qsizetype offset) const
{
    const qsizetype inside = qBound(row.begin, offset, row.end);
    return gutterWidth() + fontMetrics().horizontalAdvance(shownText(bytes(), row.begin, inside));
}

int RawView::xAt(qsizetype row, qsizetype offset) const
{
    const auto rows = m_rows.rows(row, 1);
    return rows.empty() ? gutterWidth() : xIn(rows.front(), offset);
}

qsizetype RawView::offsetAt(qsizetype row, int x) const
{
    const auto rows = m_rows.rows(row, 1);
    if (rows.empty()) {
        return 0;
    }
    qsizetype offset = rows.front().begin;
    while (offset < rows.front().end) {
        const qsizetype next = step(offset, 1);
        if ((xIn(rows.front(), offset) + xIn(rows.front(), next)) / 2 > x) {
            break;
        }
        offset = next;
    }
    return offset;
}

qsizetype RawView::step(qsizetype offset, int direction) const
{
    qsizetype at = qBound<qsizetype>(0, offset + direction, bytes().size());
    while (at > 0 && at < bytes().size() && isContinuation(bytes().at(at))) {
        at += direction;
    }
    return at;
}

QString RawView::textOf(const Range& range) const
{
    return charactersOf(QByteArrayView(bytes()).sliced(range.begin, range.end - range.begin));
}

QStringList RawView::shownRows() const
{
    QStringList shown;
    const qsizetype inView = viewport()->height() / rowHeight() + 1;
    for (const RawRows::Row& row : m_rows.rows(verticalScrollBar()->value(), inView)) {
        shown.append(shownText(bytes(), row.begin, row.end));
    }
    return shown;
}

void RawView::paintGround(QPainter& painter, const RawRows::Row& row, int top) const
{
    const Colors& colors = colorsOf(palette());
    const auto fill = [&](const Range& range, const QColor& color) {
        // A row shows its line feed as the room behind it.
        if (range.begin < range.end && range.begin <= row.end && range.end > row.begin) {
            const int left = xIn(row, range.begin);
            const int right = qMax(xIn(row, range.end), left + (range.end > row.end ? Space::s : 0));
            painter.fillRect(left, top, right - left, rowHeight(), color);
        }
    };
    if (error() >= row.begin && error() <= row.end) {
        painter.fillRect(0, top, viewport()->width(), rowHeight(), colors.error.ground);
    }
    fill(highlight(), colors.accentGround);
    QColor selected = colors.accent;
    selected.setAlphaF(0.3F);
    fill(selection(), selected);
}

void RawView::paintError(QPainter& painter, const RawRows::Row& row, int top) const
{
    const bool isAtEnd = error() == bytes().size() && row.end == bytes().size();
    if (error() < row.begin || (error() >= row.end && !isAtEnd && error() != row.end)) {
        return;
    }
    const Colors& colors = colorsOf(palette());
    const qsizetype next = error() < row.end ? step(error(), 1) : error();
    const int left = xIn(row, error());
    const int right = qMax(xIn(row, next), left + fontMetrics().horizontalAdvance(u'0'));
    painter.fillRect(left, top, right - left, rowHeight(), colors.error.text);
    painter.setPen(colors.error.ground);
    if (next > error()) {
        painter.drawText(left, top + 1 + fontMetrics().ascent(), shownText(bytes(), error(), next));
    }
}

void RawView::paintRows(QPainter& painter, qsizetype first, qsizetype count)
{
    const Colors& colors = colorsOf(palette());
    const int gutter = gutterWidth();
    painter.fillRect(0, 0, gutter - Space::s, viewport()->height(), colors.window);
    qsizetype number = first;
    for (const RawRows::Row& row : m_rows.rows(first, count)) {
        const int top = topOf(number++);
        const int baseline = top + 1 + fontMetrics().ascent();
        paintGround(painter, row, top);
        if (row.isFirst) {
            painter.setPen(colors.secondary);
            painter.drawText(QRect(0, top, gutter - Space::m, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(row.line));
        }
        painter.setPen(colors.text);
        painter.drawText(gutter, baseline, shownText(bytes(), row.begin, row.end));
        paintError(painter, row, top);
    }
    paintCaret(painter, colors);
}

} // namespace gooseneck
