#pragma once

#include "callgoose/endpoint.h"
#include "filter/filterset.h"
#include "filter/lint.h"

#include <optional>

namespace gooseneck {

/// A cell of the sheet: values to be typed, each by itself, or a sentence of ours. Both empty = the field
/// stays empty.
struct SheetCell
{
    QStringList values; ///< foreign text
    QString sentence;

    bool operator==(const SheetCell&) const = default;
};

struct SheetRow
{
    QString field; ///< its name in the form
    QList<SheetCell> cells;
};

/// Something that goes wrong, what to look at, and what the findings say about it here.
struct SheetTrouble
{
    QString symptom;
    QString advice;
    QStringList findings; ///< sentences that may quote foreign text
};

/// The hand-over sheet as a value, for all its forms.
struct SheetContent
{
    QString title;
    QString setName; ///< foreign text
    QString intro;
    QString filtersTitle;
    QList<SheetRow> filters; ///< one cell for each filter, in their order
    qsizetype filterCount = 0;
    QString reading;
    QString channelTitle;
    QList<SheetRow> channel; ///< one cell each
    QString channelNote;
    QString troublesTitle;
    QList<SheetTrouble> troubles;
};

/// What stands for the token in everything that is handed over.
inline const QString tokenPlaceholder = QStringLiteral("<TOKEN>");

/// Field by field what to type into Callgoose and OpenStatus, which events are needed, and the
/// troubleshooting of the guide's section 7, tied to the findings. An absent endpoint leaves its place
/// marked.
SheetContent sheetContent(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                          const QList<Finding>& findings);

} // namespace gooseneck
