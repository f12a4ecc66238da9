#include "session/pendingimport.h"

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

using Field = WorkspaceChange::Field;

QString itemsText(const Condition& condition)
{
    return condition.contains.join(u", "_s);
}

/// What a filter opens on, in one line: `status [error]`.
QString summaryOf(const Filter& filter)
{
    QStringList conditions;
    for (const Condition& condition : filter.trigger.conditions) {
        conditions.append(condition.key + u" ["_s + itemsText(condition) + u']');
    }
    return conditions.join(u", "_s);
}

class Comparer
{
public:
    void compare(Field field, const QString& before, const QString& after, int filter = 0)
    {
        if (before != after) {
            changes.append({field, filter, before, after});
        }
    }

    void compareSets(const FilterSet& present, const FilterSet& next)
    {
        compare(Field::Name, present.name, next.name);
        compare(Field::Sender, present.from, next.from);
        compare(Field::Profile, toText(present.profile), toText(next.profile));
        const qsizetype common = std::min(present.filters.size(), next.filters.size());
        for (qsizetype i = 0; i < common; ++i) {
            compareFilters(present.filters[i], next.filters[i], static_cast<int>(i) + 1);
        }
        for (qsizetype i = common; i < present.filters.size(); ++i) {
            changes.append(
                {Field::FilterRemoved, static_cast<int>(i) + 1, summaryOf(present.filters[i]), {}});
        }
        for (qsizetype i = common; i < next.filters.size(); ++i) {
            changes.append({Field::FilterAdded, static_cast<int>(i) + 1, {}, summaryOf(next.filters[i])});
        }
    }

    void compareRoles(const Roles& present, const Roles& next)
    {
        compare(Field::StatusRole, present.status, next.status);
        compare(Field::IncidentRole, present.incident, next.incident);
        compare(Field::TitleRole, present.title, next.title);
        compare(Field::DescriptionRole, present.description, next.description);
    }

    void compareEndpoints(const std::optional<Endpoint>& present, const std::optional<Endpoint>& next)
    {
        compare(Field::Endpoint, present ? present->url.toString() : QString(),
                next ? next->url.toString() : QString());
        compare(Field::Authentication, present ? toWord(present->auth) : QString(),
                next ? toWord(next->auth) : QString());
    }

    QList<WorkspaceChange> changes;

private:
    void compareFilters(const Filter& present, const Filter& next, int number)
    {
        compare(Field::Urgency, present.urgency, next.urgency, number);
        const qsizetype most = std::max(present.trigger.conditions.size(), next.trigger.conditions.size());
        for (qsizetype i = 0; i < most; ++i) {
            compareConditions(Field::TriggerKey, Field::TriggerItems, present.trigger.conditions.value(i),
                              next.trigger.conditions.value(i), number);
        }
        compare(Field::MapIncidentWith, present.trigger.mapIncidentWith, next.trigger.mapIncidentWith,
                number);
        compare(Field::TitleFrom, present.trigger.titleFrom, next.trigger.titleFrom, number);
        compare(Field::DescriptionFrom, present.trigger.descriptionFrom, next.trigger.descriptionFrom,
                number);
        const ResolvePart before = present.resolve.value_or(ResolvePart());
        const ResolvePart after = next.resolve.value_or(ResolvePart());
        compareConditions(Field::ResolveKey, Field::ResolveItems, before.condition, after.condition, number);
        compare(Field::IncidentMappedWith, before.incidentMappedWith, after.incidentMappedWith, number);
    }

    void compareConditions(Field key, Field items, const Condition& present, const Condition& next,
                           int number)
    {
        compare(key, present.key, next.key, number);
        if (present.contains != next.contains) {
            changes.append({items, number, itemsText(present), itemsText(next)});
        }
    }
};

} // namespace

QList<WorkspaceChange> changesBetween(const FilterSet& present, const FilterSet& next)
{
    Comparer comparer;
    comparer.compareSets(present, next);
    return comparer.changes;
}

QList<WorkspaceChange> changesBetween(const Workspace& present, const Workspace& next)
{
    Comparer comparer;
    comparer.compareSets(present.filterSet, next.filterSet);
    comparer.compareEndpoints(present.endpoint, next.endpoint);
    comparer.compareRoles(present.roles, next.roles);
    return comparer.changes;
}

} // namespace gooseneck
