// limit-filters, limit-conditions, limit-items, limit-item-length, empty-list.

#include "filter/lintrules.h"

namespace gooseneck {

namespace {

bool isBlank(const Condition& condition)
{
    return condition.key.isEmpty() && condition.contains.isEmpty();
}

void lintCondition(const Condition& condition, const Finding& place, bool isOnly, QList<Finding>& findings)
{
    const auto add = [&](FindingCode code, qsizetype count, qsizetype of, const QStringList& values) {
        Finding finding = place;
        finding.fix = Fix::CutToLimit;
        finding.code = code;
        finding.severity = Severity::Error;
        finding.key = condition.key;
        finding.values = values;
        finding.count = count;
        finding.of = of;
        findings.append(finding);
    };
    if (condition.contains.size() > maxItems) {
        add(FindingCode::LimitItems, condition.contains.size(), maxItems, {});
    }
    for (const QString& item : condition.contains) {
        if (item.size() > maxItemLength) {
            add(FindingCode::LimitItemLength, item.size(), maxItemLength, {item});
        }
    }
    const bool hasEmptyItem = condition.contains.contains(QString());
    if (condition.contains.isEmpty() || hasEmptyItem || condition.key.isEmpty()) {
        add(FindingCode::EmptyList, 0, 0, {});
        const bool isFixable = hasEmptyItem || (isBlank(condition) && !isOnly);
        findings.last().fix = isFixable ? Fix::RemoveEmptyItems : Fix::None;
        findings.last().field = condition.key.isEmpty() ? FilterField::Key : FilterField::Items;
    }
}

} // namespace

void lintLimits(const FilterSet& filterSet, QList<Finding>& findings)
{
    if (filterSet.filters.size() > maxFilters) {
        findings.append({.code = FindingCode::LimitFilters,
                         .severity = Severity::Error,
                         .filter = static_cast<int>(maxFilters) + 1,
                         .count = filterSet.filters.size(),
                         .of = maxFilters,
                         .fix = Fix::CutToLimit});
    }
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        const QList<Condition>& conditions = filter.trigger.conditions;
        Finding place{.filter = ++number, .part = FilterPart::Trigger, .field = FilterField::Items};
        if (conditions.size() > maxTriggerConditions) {
            Finding finding = place;
            finding.code = FindingCode::LimitConditions;
            finding.severity = Severity::Error;
            finding.condition = static_cast<int>(maxTriggerConditions);
            finding.count = conditions.size();
            finding.of = maxTriggerConditions;
            finding.fix = Fix::CutToLimit;
            findings.append(finding);
        }
        if (conditions.isEmpty()) {
            lintCondition({}, place, true, findings);
        }
        for (const Condition& condition : conditions) {
            lintCondition(condition, place, conditions.size() == 1, findings);
            ++place.condition;
        }
        if (filter.resolve) {
            lintCondition(filter.resolve->condition,
                          {.filter = number, .part = FilterPart::Resolve, .field = FilterField::Items}, true,
                          findings);
        }
    }
}

} // namespace gooseneck
