#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace gooseneck {

/// Where the rows of a text begin when it is shown with line numbers and wrapped at a number of columns.
/// Keeps only every 128th row, so that 100 MB cost next to nothing, and is built a slice at a time. What is
/// built can be asked for at once.
class RawRows
{
public:
    struct Row
    {
        qsizetype begin = 0;
        qsizetype end = 0;    ///< without the line feed
        qsizetype line = 1;   ///< from 1
        bool isFirst = false; ///< the first row of its line
    };

    RawRows() = default; ///< of nothing
    /// The bytes must be valid UTF-8, or at least not matter if cut inside a character.
    RawRows(QByteArray bytes, int columns);

    /// Goes on for so long; false when every row is known.
    bool build(std::chrono::milliseconds time);
    bool isComplete() const { return m_isComplete; }
    const QByteArray& bytes() const { return m_bytes; }
    int columns() const { return m_columns; }

    /// How many rows are known so far.
    qsizetype count() const { return m_count; }
    /// Up to `count` rows from this one on.
    std::vector<Row> rows(qsizetype first, qsizetype count) const;
    /// The row with this byte; the last known one if it is not that far yet.
    qsizetype rowAt(qsizetype offset) const;

private:
    struct Mark
    {
        qsizetype begin;
        qsizetype line;
        bool isFirst;
    };

    Row rowFrom(const Mark& mark) const;
    Mark markBehind(const Row& row) const;

    QByteArray m_bytes;
    int m_columns = 80;
    qsizetype m_count = 0;
    bool m_isComplete = true;
    Mark m_next{0, 1, true};
    std::vector<Mark> m_marks;
};

} // namespace gooseneck
