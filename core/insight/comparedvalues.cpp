#include "insight/comparedvalues.h"

#include <algorithm>
#include <unordered_set>

namespace gooseneck {

namespace {

quint64 fingerprint(const ComparedPayload& payload)
{
    quint64 sum = payload.cells.size();
    for (const ComparedPayload::Cell& cell : payload.cells) {
        // Not by order: that of the keys does not make another event.
        const quint64 mixed = (cell.value ^ cell.path) * 0x9e3779b97f4a7c15;
        sum += mixed ^ mixed >> 31;
    }
    return sum;
}

} // namespace

ComparedValues::ComparedValues(const FieldAtlas& atlas, size_t maxRows)
{
    chooseColumns(atlas);
    std::unordered_set<quint64> known;
    for (size_t age = 0; age < atlas.comparedCount() && m_rows < maxRows; ++age) {
        if (known.insert(fingerprint(atlas.compared(age))).second) {
            addRow(atlas.compared(age));
        }
    }
    for (Column& column : m_columns) {
        column.values.resize(m_rows);
    }
}

void ComparedValues::chooseColumns(const FieldAtlas& atlas)
{
    std::vector<PathId> paths;
    for (PathId path = 1; path < atlas.paths().size(); ++path) {
        if (atlas.paths().isKeyPath(path) && !atlas.counts(path).values.kept().empty()) {
            paths.push_back(path);
        }
    }
    if (paths.size() > maxColumns) {
        std::ranges::stable_sort(paths, std::ranges::greater(),
                                 [&](PathId path) { return atlas.counts(path).present; });
        paths.resize(maxColumns);
        std::ranges::sort(paths);
    }
    m_places.resize(atlas.paths().size());
    m_numbers.resize(paths.size());
    for (const PathId path : paths) {
        m_columns.push_back({path, {}, {}, 0});
        m_places[path] = static_cast<quint32>(m_columns.size());
    }
}

void ComparedValues::addRow(const ComparedPayload& payload)
{
    for (const ComparedPayload::Cell& cell : payload.cells) {
        const quint32 place = m_places[cell.path];
        if (place == 0) {
            continue;
        }
        Column& column = m_columns[place - 1];
        const auto next = static_cast<Number>(column.hashes.size() + 1);
        const auto [number, isNew] = m_numbers[place - 1].emplace(cell.value, next);
        if (isNew) {
            column.hashes.push_back(cell.value);
        }
        column.values.resize(m_rows);
        column.values.push_back(number->second);
        ++column.present;
    }
    ++m_rows;
}

const ComparedValues::Column* ComparedValues::column(PathId path) const
{
    return path >= m_places.size() || m_places[path] == 0 ? nullptr : &m_columns[m_places[path] - 1];
}

bool determines(const ComparedValues::Column& key, const ComparedValues::Column& other)
{
    constexpr ComparedValues::Number unset = 0xffffffff;
    std::vector<ComparedValues::Number> first(key.distinct() + 1, unset);
    for (size_t row = 0; row < key.values.size(); ++row) {
        const ComparedValues::Number group = key.values[row];
        if (group == 0) {
            continue;
        }
        if (first[group] == unset) {
            first[group] = other.values[row];
        } else if (first[group] != other.values[row]) {
            return false;
        }
    }
    return true;
}

} // namespace gooseneck
