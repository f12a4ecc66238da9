#pragma once

#include "base/result.h"
#include "filter/filterset.h"
#include "json/jsondocument.h"

#include <QByteArray>

namespace gooseneck {

class JsonWriter;

/// Why bytes are not a filter set (design/formats.md, 1).
struct FilterSetError
{
    enum class Kind {
        NotJson,       ///< see `json`
        NotAFilterSet, ///< "format" is missing or another one
        NewerVersion,  ///< `found` is its version
        UnknownMember, ///< `path` names it
        MissingMember, ///< `path` names it
        WrongType,     ///< `path` names it, `expected` says what belongs there
        UnknownWord,   ///< `path` names it, `found` is the word, `expected` lists the known ones
        DuplicateMember,
    };

    Kind kind = Kind::NotAFilterSet;
    QString path; ///< "filters.0.trigger.conditions"
    QString expected;
    QString found;
    JsonError json;
    TextPosition position;

    bool operator==(const FilterSetError& other) const
    {
        return kind == other.kind && path == other.path && expected == other.expected && found == other.found;
    }
};

/// What a filter-set file says it is (design/formats.md, 1).
constexpr QLatin1StringView filterSetFormat("gooseneck.filter-set");
constexpr int filterSetVersion = 1;

/// Reads a filter-set file; a filter set over Callgoose's limits is read, the problems list names what is
/// over.
Result<FilterSet, FilterSetError> readFilterSet(const QByteArray& bytes);
/// Reads the filter set that is a part of a larger file (a workspace).
Result<FilterSet, FilterSetError> readFilterSet(const JsonDocument& document, JsonIndex object);

/// Deterministic: same order of members, two-space indent, final newline. Reading it back gives an equal
/// value.
QByteArray writeFilterSet(const FilterSet& filterSet);
void writeFilterSet(JsonWriter& writer, const FilterSet& filterSet);

} // namespace gooseneck
