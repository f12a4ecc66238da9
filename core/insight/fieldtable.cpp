#include "insight/fieldtable.h"

#include "insight/capabilities.h"
#include "insight/comparedvalues.h"
#include "json/jsontext.h"

#include <algorithm>

namespace gooseneck {

namespace {

QList<Field::Value> valuesOf(const ValueCounts& counts)
{
    QList<Field::Value> values;
    for (const ValueCounts::Value& value : counts.kept()) {
        values.append({charactersOf(value.text), value.isCut, value.count});
    }
    std::ranges::stable_sort(values, std::ranges::greater(), &Field::Value::count);
    return values;
}

Field fieldOf(const FieldAtlas& atlas, PathId path)
{
    const PathCounts& counts = atlas.counts(path);
    Field field;
    field.path = atlas.paths().text(path);
    field.isKeyPath = atlas.paths().isKeyPath(path);
    field.present = counts.present;
    field.kinds = counts.kinds;
    field.isSecret = isCapabilityName(field.path.section(u'.', -1).toUtf8());
    if (!field.isSecret) {
        field.values = valuesOf(counts.values);
    }
    field.otherValues = counts.values.others();
    field.distinct = counts.values.distinct();
    field.isLowerBound = counts.values.isLowerBound();
    field.shortest = counts.shortest;
    field.longest = counts.longest;
    field.firstSeen = counts.firstSeen;
    field.lastSeen = counts.lastSeen;
    return field;
}

Variation variationOf(const ComparedValues::Column& column, const ComparedValues::Column* id)
{
    if (column.present < 2) {
        return Variation::Unclear;
    }
    if (column.isConstant()) {
        return Variation::Constant;
    }
    const bool monitorsRepeat = id != nullptr && id->distinct() < id->present;
    if (monitorsRepeat && determines(*id, column)) {
        return Variation::OnePerMonitor;
    }
    return column.isAlwaysDifferent() ? Variation::DifferentEveryTime : Variation::Varies;
}

} // namespace

FieldTable fieldTable(const FieldAtlas& atlas, const QString& idKey)
{
    FieldTable table{{}, atlas.payloads(), atlas.notJson(), atlas.isCut()};
    const ComparedValues compared(atlas, maxComparedPayloads);
    std::vector<PathId> paths;
    const ComparedValues::Column* id = compared.column(atlas.paths().keyPath(idKey.toUtf8()));
    for (PathId path = 1; path < atlas.paths().size(); ++path) {
        if (atlas.counts(path).present == 0) {
            continue; // made for a payload that has it only in a duplicate that does not count
        }
        paths.push_back(path);
        table.fields.append(fieldOf(atlas, path));
    }
    for (size_t i = 0; i < paths.size(); ++i) {
        if (const ComparedValues::Column* column = compared.column(paths[i])) {
            table.fields[static_cast<qsizetype>(i)].variation = variationOf(*column, id);
        }
    }
    return table;
}

} // namespace gooseneck
