#include "wording/findingtext.h"
#include "wording/quoted.h"
#include "wording/tr.h"

namespace gooseneck {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Info:
        return tr("Note");
    }
    return {};
}

QString fixName(const Finding& finding)
{
    const QString remedy = quoted(finding.remedy);
    switch (finding.fix) {
    case Fix::None:
        return {};
    case Fix::SplitFilter:
        return tr("Split into filters");
    case Fix::UseTriggerKey:
        return tr("Use %1").arg(quoted(finding.values.value(0)));
    case Fix::RemoveEmptyItems:
        return tr("Remove what is empty");
    case Fix::UseSeenCase:
    case Fix::UseKey:
    case Fix::UseItem:
    case Fix::UseSender:
        return tr("Use %1").arg(remedy);
    case Fix::AddFilter:
        return finding.part == FilterPart::Resolve ? tr("Resolve on %1").arg(remedy)
                                                   : tr("Open on %1").arg(remedy);
    case Fix::AddResolve:
        return tr("Resolve on %1").arg(remedy);
    case Fix::RemoveFilter:
        return tr("Remove filter %1").arg(QString::number(finding.filter));
    case Fix::CutToLimit:
        return tr("Cut to the limit");
    case Fix::NarrowList:
        return finding.remedy.isEmpty() ? tr("Remove %1").arg(quoted(finding.values.value(2)))
                                        : tr("Use %1").arg(remedy);
    case Fix::UseHeader:
        return tr("Send it as a header");
    }
    return {};
}

QString placeName(const Finding& finding)
{
    if (finding.field == FilterField::Endpoint) {
        return tr("Endpoint");
    }
    if (finding.filter == 0) {
        return tr("All filters");
    }
    switch (finding.part) {
    case FilterPart::WholeSet:
        return tr("Filter %1").arg(QString::number(finding.filter));
    case FilterPart::Trigger:
        return tr("Filter %1, trigger").arg(QString::number(finding.filter));
    case FilterPart::Resolve:
        return tr("Filter %1, resolve").arg(QString::number(finding.filter));
    }
    return {};
}

} // namespace gooseneck
