#pragma once

#include "filter/profile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gooseneck {

// The limits of Callgoose's form (facts/callgoose.md, 2).
constexpr qsizetype maxFilters = 10;
constexpr qsizetype maxTriggerConditions = 2;
constexpr qsizetype maxItems = 10;
constexpr qsizetype maxItemLength = 50;

/// "Payload JSON Key" and "Key Value Contains".
struct Condition
{
    QString key;
    QStringList contains;

    bool operator==(const Condition&) const = default;
};

/// What opens an incident. Empty texts mean that the field is left empty.
struct TriggerPart
{
    QList<Condition> conditions;
    QString mapIncidentWith;
    QString titleFrom;
    QString descriptionFrom;

    bool operator==(const TriggerPart&) const = default;
};

/// What closes it.
struct ResolvePart
{
    Condition condition;
    QString incidentMappedWith;

    bool operator==(const ResolvePart&) const = default;
};

struct Filter
{
    QString urgency;
    TriggerPart trigger;
    std::optional<ResolvePart> resolve;

    bool operator==(const Filter&) const = default;
};

/// Everything that is typed into the filter form of one Callgoose service, in order, plus the `from` of its
/// URL and the reading under which verdicts are shown. Format: design/formats.md, 1.
struct FilterSet
{
    QString name;
    QString from;
    MatchingProfile profile;
    QList<Filter> filters;

    bool operator==(const FilterSet&) const = default;
};

} // namespace gooseneck
