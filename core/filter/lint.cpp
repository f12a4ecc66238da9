#include "filter/lint.h"

namespace gooseneck {

namespace {

/// One filter for each item of the list: alike under "all" and "any".
void splitFilter(FilterSet& set, const Finding& finding)
{
    const Filter original = set.filters.takeAt(finding.filter - 1);
    qsizetype at = finding.filter - 1;
    for (const QString& item : finding.values) {
        Filter single = original;
        if (finding.part == FilterPart::Resolve) {
            single.resolve->condition.contains = {item};
        } else {
            for (Condition& condition : single.trigger.conditions) {
                if (condition.key == finding.key && condition.contains == finding.values) {
                    condition.contains = {item};
                }
            }
        }
        set.filters.insert(at++, single);
    }
}

} // namespace

FilterSet applyFix(const FilterSet& filterSet, const Finding& finding)
{
    FilterSet fixed = filterSet;
    if (finding.fix == Fix::None || finding.filter < 1 || finding.filter > fixed.filters.size()) {
        return fixed;
    }
    Filter& filter = fixed.filters[finding.filter - 1];
    switch (finding.fix) {
    case Fix::None:
        break;
    case Fix::SplitFilter:
        splitFilter(fixed, finding);
        break;
    case Fix::UseTriggerKey:
        if (filter.resolve) {
            filter.resolve->incidentMappedWith = filter.trigger.mapIncidentWith;
        }
        break;
    case Fix::RemoveEmptyItems:
        for (Condition& condition : filter.trigger.conditions) {
            condition.contains.removeAll(QString());
        }
        if (filter.resolve) {
            filter.resolve->condition.contains.removeAll(QString());
        }
        break;
    }
    return fixed;
}

} // namespace gooseneck
