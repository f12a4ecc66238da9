#include "wording/timelinetext.h"

#include "base/plaintext.h"

#include <QCoreApplication>

namespace gooseneck {

namespace {

constexpr qsizetype maxName = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("TimelineText", text);
}

} // namespace

QString incidentName(const std::optional<QString>& id)
{
    return id ? visibleExcerpt(*id, maxName) : tr("(no id)");
}

QString totalsText(const TimelineTotals& totals)
{
    return tr("Payloads: %1. Incidents opened: %2, resolved: %3, still open: %4. Repeats: %5, orphan "
              "resolves: "
              "%6, unmatched: %7, not JSON: %8.")
        .arg(totals.payloads)
        .arg(totals.incidents)
        .arg(totals.resolved)
        .arg(totals.open)
        .arg(totals.repeats)
        .arg(totals.orphanResolves)
        .arg(totals.unmatched)
        .arg(totals.invalid);
}

} // namespace gooseneck
