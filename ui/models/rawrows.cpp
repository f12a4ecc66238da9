#include "models/rawrows.h"

#include "base/plaintext.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr qsizetype rowsPerMark = 128;
/// Rows between two looks at the clock.
constexpr int rowsPerLook = 256;

struct Character
{
    char32_t code;
    qsizetype bytes;
};

Character characterAt(QByteArrayView text, qsizetype at)
{
    const auto lead = static_cast<quint8>(text[at]);
    const qsizetype length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t code = length == 1 ? lead : lead & (0x7Fu >> length);
    qsizetype i = 1;
    for (; i < length && at + i < text.size() && (static_cast<quint8>(text[at + i]) & 0xC0) == 0x80; ++i) {
        code = code << 6 | (static_cast<quint8>(text[at + i]) & 0x3Fu);
    }
    return {i == length ? code : U'\uFFFD', i};
}

/// How many columns a character takes: letters of East Asia and emoji two, and what is made visible as a mark
/// as many as its mark.
qsizetype columnsOf(char32_t c)
{
    if (c < 0x80) {
        return 1;
    }
    if ((c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
        (c >= 0xFF01 && c <= 0xFF60) || c >= 0x1F300) {
        return 2;
    }
    return visibleText(QString::fromUcs4(&c, 1)).size();
}

} // namespace

RawRows::RawRows(QByteArray bytes, int columns)
    : m_bytes(std::move(bytes))
    , m_columns(qMax(8, columns))
    , m_isComplete(false)
{
}

bool RawRows::build(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    int sinceLook = 0;
    while (!m_isComplete) {
        if (m_count % rowsPerMark == 0) {
            m_marks.push_back(m_next);
        }
        const Row row = rowFrom(m_next);
        ++m_count;
        m_next = markBehind(row);
        // A line feed at the very end begins no further row.
        m_isComplete = m_next.begin >= m_bytes.size();
        if (++sinceLook == rowsPerLook) {
            sinceLook = 0;
            if (deadline.hasExpired()) {
                break;
            }
        }
    }
    return !m_isComplete;
}

RawRows::Row RawRows::rowFrom(const Mark& mark) const
{
    const QByteArrayView text(m_bytes);
    qsizetype at = mark.begin;
    qsizetype column = 0;
    while (at < text.size() && text[at] != '\n') {
        const Character c = characterAt(text, at);
        column += columnsOf(c.code);
        if (column > m_columns && at > mark.begin) {
            break;
        }
        at += c.bytes;
    }
    return {mark.begin, at, mark.line, mark.isFirst};
}

RawRows::Mark RawRows::markBehind(const Row& row) const
{
    const bool endsLine = row.end < m_bytes.size() && m_bytes[row.end] == '\n';
    return endsLine ? Mark{row.end + 1, row.line + 1, true} : Mark{row.end, row.line, false};
}

std::vector<RawRows::Row> RawRows::rows(qsizetype first, qsizetype count) const
{
    std::vector<Row> found;
    const qsizetype last = qMin(first + count, m_count);
    if (first < 0 || first >= last) {
        return found;
    }
    Mark mark = m_marks[static_cast<std::size_t>(first / rowsPerMark)];
    for (qsizetype i = first - first % rowsPerMark; i < last; ++i) {
        const Row row = rowFrom(mark);
        if (i >= first) {
            found.push_back(row);
        }
        mark = markBehind(row);
    }
    return found;
}

qsizetype RawRows::rowAt(qsizetype offset) const
{
    if (m_marks.empty()) {
        return 0;
    }
    const auto behind = std::ranges::upper_bound(m_marks, offset, {}, &Mark::begin);
    const auto known = behind == m_marks.cbegin() ? behind : behind - 1;
    qsizetype row = (known - m_marks.cbegin()) * rowsPerMark;
    for (Mark next = markBehind(rowFrom(*known)); row + 1 < m_count && next.begin <= offset;
         next = markBehind(rowFrom(next))) {
        ++row;
    }
    return row;
}

} // namespace gooseneck
