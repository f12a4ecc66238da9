#include "session/fieldreport.h"

namespace gooseneck {

FieldReport fieldReportOf(const FieldAtlas& atlas, FieldScope scope, const Roles& roles)
{
    FieldReport report;
    report.scope = scope;
    report.suggestions = suggestRoles(atlas);
    report.table =
        fieldTable(atlas, roles.incident.isEmpty() ? report.suggestions.best().incident : roles.incident);
    return report;
}

} // namespace gooseneck
