#pragma once

#include "insight/fieldatlas.h"

#include <unordered_map>
#include <vector>

namespace gooseneck {

constexpr size_t maxColumns = 200;

/// The payloads that an atlas can compare, as a table: a row for each, the latest first, and a column for
/// each key path. Payloads with the same values everywhere are one row: a sender's retries are one event.
/// Only the maxColumns key paths that the most payloads have are columns.
class ComparedValues
{
public:
    /// A value's number in its column, from 1 in the order of the rows; 0 where a row has none.
    using Number = quint32;

    struct Column
    {
        PathId path = 0;
        std::vector<Number> values;    ///< by row
        std::vector<ValueHash> hashes; ///< by number - 1
        size_t present = 0;            ///< rows that have a value

        size_t distinct() const { return hashes.size(); }
        bool isConstant() const { return distinct() == 1; }
        bool isAlwaysDifferent() const { return present > 1 && distinct() == present; }
    };

    ComparedValues(const FieldAtlas& atlas, size_t maxRows);

    size_t rows() const { return m_rows; }
    const std::vector<Column>& columns() const { return m_columns; }
    /// Null if the path is no column.
    const Column* column(PathId path) const;

private:
    void chooseColumns(const FieldAtlas& atlas);
    void addRow(const ComparedPayload& payload);

    std::vector<Column> m_columns; ///< by rising path
    std::vector<quint32> m_places; ///< by PathId: the column's place plus 1, 0 if it is none
    std::vector<std::unordered_map<ValueHash, Number>> m_numbers; ///< by column
    size_t m_rows = 0;
};

/// Whether rows with the same value in `key` have the same one in `other` (rows without `key` do not count).
bool determines(const ComparedValues::Column& key, const ComparedValues::Column& other);

} // namespace gooseneck
