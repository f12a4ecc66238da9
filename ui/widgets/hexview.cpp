#include "widgets/hexview.h"

#include "theme/theme.h"

#include <QPainter>

namespace gooseneck {

namespace {

constexpr qsizetype bytesPerRow = 16;
// Columns of a row: offset, two blanks, 16 times "xx ", a blank more in the middle and behind, 16 characters.
constexpr int hexColumn = 10;
constexpr int asciiColumn = hexColumn + 3 * 16 + 2;

int columnOf(qsizetype place)
{
    return hexColumn + 3 * static_cast<int>(place) + (place >= bytesPerRow / 2 ? 1 : 0);
}

QString hexOf(char byte)
{
    return QString::number(static_cast<quint8>(byte), 16).rightJustified(2, u'0');
}

QChar asciiOf(char byte)
{
    return byte >= 0x20 && byte < 0x7F ? QChar(QLatin1Char(byte)) : QChar(u'·');
}

QString offsetText(qsizetype row)
{
    return QString::number(row * bytesPerRow, 16).rightJustified(8, u'0');
}

} // namespace

int HexView::columnWidth() const
{
    return fontMetrics().horizontalAdvance(u'0');
}

qsizetype HexView::rowCount() const
{
    return (bytes().size() + bytesPerRow - 1) / bytesPerRow;
}

qsizetype HexView::rowAt(qsizetype offset) const
{
    return qBound<qsizetype>(0, offset / bytesPerRow, rowCount() - 1);
}

int HexView::xAt(qsizetype row, qsizetype offset) const
{
    return Space::s + columnWidth() * columnOf(qBound<qsizetype>(0, offset - row * bytesPerRow, bytesPerRow));
}

qsizetype HexView::offsetAt(qsizetype row, int x) const
{
    const int column = (x - Space::s) / qMax(1, columnWidth());
    const int hex = column - hexColumn;
    const qsizetype place =
        column >= asciiColumn ? column - asciiColumn : (hex - (hex > 3 * bytesPerRow / 2 ? 1 : 0)) / 3;
    return qMin(row * bytesPerRow + qBound<qsizetype>(0, place, bytesPerRow - 1), bytes().size() - 1);
}

qsizetype HexView::step(qsizetype offset, int direction) const
{
    return qBound<qsizetype>(0, offset + direction, bytes().size());
}

QString HexView::textOf(const Range& range) const
{
    return QString::fromLatin1(bytes().sliced(range.begin, range.end - range.begin).toHex(' '));
}

QString HexView::rowText(qsizetype row) const
{
    QString text = offsetText(row) + u' ';
    QString ascii;
    for (qsizetype i = 0; i < bytesPerRow; ++i) {
        const qsizetype offset = row * bytesPerRow + i;
        text += i == bytesPerRow / 2 ? QStringLiteral("  ") : QStringLiteral(" ");
        text += offset < bytes().size() ? hexOf(bytes().at(offset)) : QStringLiteral("  ");
        ascii += offset < bytes().size() ? asciiOf(bytes().at(offset)) : QChar(u' ');
    }
    return text + QStringLiteral("  ") + ascii;
}

QColor HexView::groundOf(qsizetype offset, const Colors& colors) const
{
    const Range selected = selection();
    if (offset == error()) {
        return colors.error.text;
    }
    if (offset >= selected.begin && offset < selected.end) {
        QColor ground = colors.accent;
        ground.setAlphaF(0.3F);
        return ground;
    }
    return offset >= highlight().begin && offset < highlight().end ? colors.accentGround : QColor();
}

void HexView::paintRow(QPainter& painter, qsizetype row, const Colors& colors) const
{
    const int top = topOf(row);
    const int baseline = top + 1 + fontMetrics().ascent();
    painter.setPen(colors.secondary);
    painter.drawText(Space::s, baseline, offsetText(row));
    const qsizetype end = qMin((row + 1) * bytesPerRow, bytes().size());
    for (qsizetype offset = row * bytesPerRow; offset < end; ++offset) {
        const qsizetype place = offset - row * bytesPerRow;
        const int left = xAt(row, offset);
        const int asciiLeft = Space::s + columnWidth() * (asciiColumn + static_cast<int>(place));
        if (const QColor ground = groundOf(offset, colors); ground.isValid()) {
            painter.fillRect(left, top, 2 * columnWidth(), rowHeight(), ground);
            painter.fillRect(asciiLeft, top, columnWidth(), rowHeight(), ground);
        }
        const char byte = bytes().at(offset);
        const bool isPrinted = byte > 0x20 && byte < 0x7F;
        painter.setPen(offset == error() ? colors.error.ground : isPrinted ? colors.text : colors.secondary);
        painter.drawText(left, baseline, hexOf(byte));
        painter.drawText(asciiLeft, baseline, QString(asciiOf(byte)));
    }
}

void HexView::paintRows(QPainter& painter, qsizetype first, qsizetype count)
{
    const Colors& colors = colorsOf(palette());
    for (qsizetype row = first; row < qMin(first + count, rowCount()); ++row) {
        paintRow(painter, row, colors);
    }
    paintCaret(painter, colors);
}

} // namespace gooseneck
