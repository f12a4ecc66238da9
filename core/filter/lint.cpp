#include "filter/lint.h"

#include "filter/statuschoice.h"

namespace gooseneck {

namespace {

/// The condition that a finding is about, nullptr if the set has no such one any more.
Condition* conditionAt(Filter& filter, const Finding& finding)
{
    if (finding.part == FilterPart::Resolve) {
        return filter.resolve ? &filter.resolve->condition : nullptr;
    }
    QList<Condition>& conditions = filter.trigger.conditions;
    return finding.condition < conditions.size() ? &conditions[finding.condition] : nullptr;
}

/// One filter for each item of the list: alike under "all" and "any". The same trigger under several resolve
/// items, or the same resolve under several trigger items, changes no verdict.
void splitFilter(FilterSet& set, const Finding& finding)
{
    Filter original = set.filters[finding.filter - 1];
    const Condition* list = conditionAt(original, finding);
    if (!list) {
        return;
    }
    const QStringList items = list->contains;
    set.filters.removeAt(finding.filter - 1);
    qsizetype at = finding.filter - 1;
    for (const QString& item : items) {
        Filter single = original;
        if (Condition* one = conditionAt(single, finding)) {
            one->contains = {item};
        }
        set.filters.insert(at++, single);
    }
}

void removeEmpty(Filter& filter)
{
    QList<Condition>& conditions = filter.trigger.conditions;
    for (Condition& condition : conditions) {
        condition.contains.removeAll(QString());
    }
    const Condition blank;
    if (conditions.size() > 1) {
        conditions.removeAll(blank);
    }
    if (conditions.isEmpty()) {
        conditions = {blank};
    }
    if (filter.resolve) {
        filter.resolve->condition.contains.removeAll(QString());
    }
}

/// Trigger and resolve must map with the same key, so that both change, in every filter that maps with it:
/// filters open and resolve each other's incidents.
void useMapKey(FilterSet& set, const Finding& finding)
{
    const auto replace = [&](QString& key) {
        if (key == finding.key) {
            key = finding.remedy;
        }
    };
    for (Filter& filter : set.filters) {
        replace(filter.trigger.mapIncidentWith);
        if (filter.resolve) {
            replace(filter.resolve->incidentMappedWith);
        }
    }
}

void useKey(FilterSet& set, const Finding& finding)
{
    Filter& filter = set.filters[finding.filter - 1];
    switch (finding.field) {
    case FilterField::Key:
        if (Condition* condition = conditionAt(filter, finding)) {
            condition->key = finding.remedy;
        }
        break;
    case FilterField::MapKey:
        useMapKey(set, finding);
        break;
    case FilterField::Title:
        filter.trigger.titleFrom = finding.remedy;
        break;
    case FilterField::Description:
        filter.trigger.descriptionFrom = finding.remedy;
        break;
    case FilterField::Whole:
    case FilterField::Items:
    case FilterField::Sender:
    case FilterField::Profile:
    case FilterField::Endpoint:
        break;
    }
}

/// Puts `remedy` in the place of the item that the finding is about.
void useItem(Filter& filter, const Finding& finding)
{
    Condition* condition = conditionAt(filter, finding);
    const qsizetype place = condition ? condition->contains.indexOf(finding.values.value(0)) : -1;
    if (place >= 0) {
        condition->contains.replace(place, finding.remedy);
        condition->contains.removeDuplicates();
    }
}

void addResolves(FilterSet& set, const Finding& finding)
{
    for (Filter& filter : set.filters) {
        if (!filter.resolve) {
            filter.resolve = ResolvePart{{finding.key, {finding.remedy}}, filter.trigger.mapIncidentWith};
        }
    }
}

/// An item that is cut still matches wherever the whole one did.
void cutToLimit(FilterSet& set, const Finding& finding)
{
    if (finding.code == FindingCode::LimitFilters) {
        set.filters = set.filters.first(qMin(set.filters.size(), maxFilters));
        return;
    }
    Filter& filter = set.filters[finding.filter - 1];
    if (finding.code == FindingCode::LimitConditions) {
        QList<Condition>& conditions = filter.trigger.conditions;
        conditions = conditions.first(qMin(conditions.size(), maxTriggerConditions));
    } else if (Condition* condition = conditionAt(filter, finding)) {
        QStringList& items = condition->contains;
        if (finding.code == FindingCode::LimitItems) {
            items = items.first(qMin(items.size(), maxItems));
            return;
        }
        for (QString& item : items) {
            item.truncate(maxItemLength);
        }
        items.removeDuplicates();
    }
}

void narrowList(Filter& filter, const Finding& finding)
{
    if (Condition* condition = conditionAt(filter, finding)) {
        for (const QString& item : finding.values.mid(2)) {
            condition->contains.removeAll(item);
        }
        if (!finding.remedy.isEmpty()) {
            condition->contains.append(finding.remedy);
        }
    }
}

/// Those that concern one filter.
void fixFilter(FilterSet& set, const Finding& finding)
{
    Filter& filter = set.filters[finding.filter - 1];
    switch (finding.fix) {
    case Fix::SplitFilter:
        splitFilter(set, finding);
        break;
    case Fix::UseTriggerKey:
        if (filter.resolve) {
            filter.resolve->incidentMappedWith = filter.trigger.mapIncidentWith;
        }
        break;
    case Fix::RemoveEmptyItems:
        removeEmpty(filter);
        break;
    case Fix::UseSeenCase:
    case Fix::UseItem:
        useItem(filter, finding);
        break;
    case Fix::NarrowList:
        narrowList(filter, finding);
        break;
    case Fix::CutToLimit:
        cutToLimit(set, finding);
        break;
    case Fix::UseKey:
        useKey(set, finding);
        break;
    case Fix::RemoveFilter:
        set.filters.removeAt(finding.filter - 1);
        break;
    case Fix::None:
    case Fix::AddFilter:
    case Fix::AddResolve:
    case Fix::UseSender:
    case Fix::UseHeader:
        break;
    }
}

} // namespace

FilterSet applyFix(const FilterSet& filterSet, const Finding& finding)
{
    FilterSet fixed = filterSet;
    switch (finding.fix) {
    case Fix::None:
    case Fix::UseHeader:
        break;
    case Fix::AddFilter:
        return withEffect(filterSet, finding.key, finding.remedy,
                          finding.part == FilterPart::Resolve ? StatusEffect::Resolves : StatusEffect::Opens);
    case Fix::AddResolve:
        addResolves(fixed, finding);
        break;
    case Fix::UseSender:
        fixed.from = finding.remedy;
        break;
    case Fix::SplitFilter:
    case Fix::UseTriggerKey:
    case Fix::RemoveEmptyItems:
    case Fix::UseSeenCase:
    case Fix::UseKey:
    case Fix::RemoveFilter:
    case Fix::CutToLimit:
    case Fix::UseItem:
    case Fix::NarrowList:
        if (finding.filter >= 1 && finding.filter <= fixed.filters.size()) {
            fixFilter(fixed, finding);
        }
        break;
    }
    return fixed;
}

} // namespace gooseneck
