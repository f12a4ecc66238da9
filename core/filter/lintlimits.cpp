#include "filter/lintrules.h"

namespace gooseneck {

namespace {

void checkCondition(const Condition& condition, int filter, FilterPart part, QList<Finding>& findings)
{
    const auto add = [&](FindingCode code, qsizetype count, qsizetype of, const QStringList& values,
                         Fix fix) {
        findings.append({code, Severity::Error, filter, part, condition.key, values, count, of, fix});
    };
    if (condition.contains.size() > maxItems) {
        add(FindingCode::LimitItems, condition.contains.size(), maxItems, {}, Fix::None);
    }
    for (const QString& item : condition.contains) {
        if (item.size() > maxItemLength) {
            add(FindingCode::LimitItemLength, item.size(), maxItemLength, {item}, Fix::None);
        }
    }
    const bool hasEmptyItem = condition.contains.contains(QString());
    if (condition.contains.isEmpty() || hasEmptyItem || condition.key.isEmpty()) {
        add(FindingCode::EmptyList, 0, 0, {}, hasEmptyItem ? Fix::RemoveEmptyItems : Fix::None);
    }
}

} // namespace

void lintLimits(const FilterSet& filterSet, QList<Finding>& findings)
{
    if (filterSet.filters.size() > maxFilters) {
        findings.append({.code = FindingCode::LimitFilters,
                         .severity = Severity::Error,
                         .count = filterSet.filters.size(),
                         .of = maxFilters});
    }
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        ++number;
        if (filter.trigger.conditions.size() > maxTriggerConditions) {
            findings.append({.code = FindingCode::LimitConditions,
                             .severity = Severity::Error,
                             .filter = number,
                             .part = FilterPart::Trigger,
                             .count = filter.trigger.conditions.size(),
                             .of = maxTriggerConditions});
        }
        if (filter.trigger.conditions.isEmpty()) {
            checkCondition({}, number, FilterPart::Trigger, findings);
        }
        for (const Condition& condition : filter.trigger.conditions) {
            checkCondition(condition, number, FilterPart::Trigger, findings);
        }
        if (filter.resolve) {
            checkCondition(filter.resolve->condition, number, FilterPart::Resolve, findings);
        }
    }
}

} // namespace gooseneck
