#include "filter/statuschoice.h"

#include "filter/condition.h"
#include "insight/vocabulary.h"

#include <algorithm>

namespace gooseneck {

namespace {

bool isAbout(const Condition& condition, const QString& key, const QString& status)
{
    return condition.key == key && condition.contains == QStringList{status};
}

bool opensOnlyOn(const Filter& filter, const QString& key, const QString& status)
{
    return filter.trigger.conditions.size() == 1 && isAbout(filter.trigger.conditions[0], key, status);
}

bool resolvesOnlyOn(const Filter& filter, const QString& key, const QString& status)
{
    return filter.resolve && isAbout(filter.resolve->condition, key, status);
}

/// A filter that still waits for a status to open on.
bool isWaiting(const Filter& filter, const QString& key)
{
    const QList<Condition>& conditions = filter.trigger.conditions;
    return conditions.size() == 1 && conditions[0].key == key && conditions[0].contains.isEmpty();
}

/// Takes away what is there for this status alone. The last filter waits for another one.
void forget(FilterSet& set, const QString& key, const QString& status)
{
    if (set.filters.size() == 1 && opensOnlyOn(set.filters[0], key, status)) {
        set.filters[0].trigger.conditions[0].contains.clear();
    }
    set.filters.removeIf([&](const Filter& filter) { return opensOnlyOn(filter, key, status); });
    const QList<Filter> before = set.filters;
    set.filters.removeIf([&](const Filter& filter) {
        // A filter that was there for its resolve part only: another one has its trigger.
        return resolvesOnlyOn(filter, key, status) && std::ranges::any_of(before, [&](const Filter& other) {
                   return other.trigger == filter.trigger && !resolvesOnlyOn(other, key, status);
               });
    });
    for (Filter& filter : set.filters) {
        if (resolvesOnlyOn(filter, key, status)) {
            filter.resolve.reset();
        }
    }
}

Filter templateFor(const QList<Filter>& filters, const QString& key)
{
    const auto isOnKey = [&](const Filter& filter) { return filter.trigger.conditions.value(0).key == key; };
    const auto found = std::ranges::find_if(filters, isOnKey);
    return found != filters.cend() ? *found : filters.value(0);
}

/// A filter that opens on the status: one that waits for it, or another one like `like`.
void addOpening(QList<Filter>& filters, const Filter& like, const QString& key, const QString& status)
{
    const auto waiting =
        std::ranges::find_if(filters, [&](const Filter& one) { return isWaiting(one, key); });
    if (waiting != filters.end()) {
        waiting->urgency = urgencyFor(status);
        waiting->trigger.conditions[0].contains = {status};
    } else if (filters.size() < maxFilters) {
        Filter filter = like;
        filter.urgency = urgencyFor(status);
        filter.trigger.conditions = {{key, {status}}};
        if (resolvesOnlyOn(filter, key, status)) {
            filter.resolve = templateFor(filters, key).resolve;
        }
        filters.append(filter);
    }
}

/// A filter like `like` that resolves on the status, in a resolve part that is free, or else in one of its
/// own.
void addResolve(QList<Filter>& filters, const Filter& like, const QString& key, const QString& status)
{
    const ResolvePart part{{key, {status}}, like.trigger.mapIncidentWith};
    const auto free = std::ranges::find_if(filters, [](const Filter& filter) { return !filter.resolve; });
    if (free != filters.end()) {
        free->resolve = part;
        free->resolve->incidentMappedWith = free->trigger.mapIncidentWith;
    } else if (filters.size() < maxFilters) {
        Filter another = like;
        another.resolve = part;
        filters.append(another);
    }
}

} // namespace

StatusEffect effectOf(const FilterSet& filterSet, const QString& key, const QString& status)
{
    const auto holds = [&](const Condition& condition) {
        return condition.key == key && itemsHold(condition.contains, status.toUtf8(), filterSet.profile);
    };
    if (std::ranges::any_of(filterSet.filters, [&](const Filter& filter) {
            return std::ranges::any_of(filter.trigger.conditions, holds);
        })) {
        return StatusEffect::Opens;
    }
    const bool resolves = std::ranges::any_of(filterSet.filters, [&](const Filter& filter) {
        return filter.resolve && holds(filter.resolve->condition);
    });
    return resolves ? StatusEffect::Resolves : StatusEffect::KeepsOpen;
}

FilterSet withEffect(const FilterSet& filterSet, const QString& key, const QString& status,
                     StatusEffect effect)
{
    FilterSet changed = filterSet;
    const Filter like = templateFor(filterSet.filters, key);
    forget(changed, key, status);
    switch (effect) {
    case StatusEffect::Opens:
        addOpening(changed.filters, like, key, status);
        break;
    case StatusEffect::KeepsOpen:
        break;
    case StatusEffect::Resolves:
        addResolve(changed.filters, templateFor(changed.filters, key), key, status);
        break;
    }
    return changed;
}

QString urgencyFor(const QString& status)
{
    return statusMeaning(status) == StatusMeaning::Down ? QStringLiteral("high") : QStringLiteral("low");
}

} // namespace gooseneck
