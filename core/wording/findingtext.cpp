#include "wording/findingtext.h"

#include "base/plaintext.h"

#include <QCoreApplication>

namespace gooseneck {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FindingText", text);
}

QString quoted(const QStringList& values)
{
    QStringList shown;
    for (const QString& value : values) {
        shown.append(u'"' + visibleExcerpt(value, 50) + u'"');
    }
    return shown.join(QStringLiteral(", "));
}

QString key(const Finding& finding)
{
    return visibleExcerpt(finding.key, 60);
}

QString partName(const Finding& finding)
{
    return finding.part == FilterPart::Resolve ? tr("Filter %1, resolve").arg(finding.filter)
                                               : tr("Filter %1, trigger").arg(finding.filter);
}

QString readingSentence(const Finding& finding)
{
    if (!finding.values.isEmpty()) {
        return tr("%1: the list %2 works only if one item is enough. The API documentation says that all "
                  "must be "
                  "contained; only the guide suggests otherwise.")
            .arg(partName(finding), quoted(finding.values));
    }
    if (finding.key == u"items") {
        return tr("The outcome for %1 of %2 payloads depends on whether all items of a list must be "
                  "contained or one is "
                  "enough. Callgoose's pages contradict each other.")
            .arg(finding.count)
            .arg(finding.of);
    }
    if (finding.key == u"keys") {
        return tr("The outcome for %1 of %2 payloads depends on how Callgoose reads nested keys. Its "
                  "documentation does "
                  "not say; only a test against your tenant can tell.")
            .arg(finding.count)
            .arg(finding.of);
    }
    return tr("The outcome for %1 of %2 payloads depends on whether upper and lower case differ. The guide "
              "says they "
              "do.")
        .arg(finding.count)
        .arg(finding.of);
}

QString mapKeyMissingSentence(const Finding& finding)
{
    if (finding.key.isEmpty()) {
        return tr("Filter %1 has no key to map the incident with: it could be opened but never resolved.")
            .arg(finding.filter);
    }
    return tr("%1: the map key \"%2\" is missing in %3 of %4 matching payloads. Such an incident can never "
              "be resolved.")
        .arg(partName(finding), key(finding))
        .arg(finding.count)
        .arg(finding.of);
}

} // namespace

QString sentence(const Finding& finding)
{
    switch (finding.code) {
    case FindingCode::LimitFilters:
        return tr("There are %1 filters; Callgoose takes %2.").arg(finding.count).arg(finding.of);
    case FindingCode::LimitConditions:
        return tr("Filter %1 has %2 trigger keys; Callgoose takes %3.")
            .arg(finding.filter)
            .arg(finding.count)
            .arg(finding.of);
    case FindingCode::LimitItems:
        return tr("%1: the list has %2 items; Callgoose takes %3.")
            .arg(partName(finding))
            .arg(finding.count)
            .arg(finding.of);
    case FindingCode::LimitItemLength:
        return tr("%1: the item %2 has %3 characters; Callgoose takes %4.")
            .arg(partName(finding), quoted(finding.values))
            .arg(finding.count)
            .arg(finding.of);
    case FindingCode::EmptyList:
        return tr("%1: the key or its list of values is empty, so it never matches.").arg(partName(finding));
    case FindingCode::ListNeverMatches:
        return tr("%1: no value of \"%2\" contains all of %3 at once, so this list never matches. Use one "
                  "filter for "
                  "each value.")
            .arg(partName(finding), key(finding), quoted(finding.values));
    case FindingCode::ReadingDependent:
        return readingSentence(finding);
    case FindingCode::MapKeyDiffers:
        return tr("Filter %1: the trigger maps with \"%2\", the resolve with \"%3\". The incident would "
                  "never close.")
            .arg(finding.filter)
            .arg(visibleExcerpt(finding.values.value(0), 60), key(finding));
    case FindingCode::MapKeyMissing:
        return mapKeyMissingSentence(finding);
    case FindingCode::NeverTriggers:
        return tr("None of the %1 payloads seen triggers an incident.").arg(finding.of);
    case FindingCode::NeverResolves:
        return finding.count == 0
                   ? tr("No filter has a resolve part: incidents stay open until a person closes them.")
                   : tr("None of the %1 payloads seen resolves an incident.").arg(finding.of);
    case FindingCode::OnlyTestButton:
        return tr(
            "Only the Test button's payload was seen. It always says \"recovered\" and can never show that a "
            "trigger works.");
    case FindingCode::TitleKeyMissing:
        return tr("Filter %1: the title key \"%2\" is missing in %3 of %4 triggering payloads. Callgoose "
                  "would use a "
                  "title that says nothing.")
            .arg(finding.filter)
            .arg(key(finding))
            .arg(finding.count)
            .arg(finding.of);
    case FindingCode::TriggerResolveOverlap:
        return tr("%1 of %2 payloads both trigger and resolve.").arg(finding.count).arg(finding.of);
    case FindingCode::DegradedUnhandled:
        return tr("\"degraded\" neither triggers nor resolves: an incident that goes error, degraded, active "
                  "is resolved "
                  "only by the later \"recovered\".");
    case FindingCode::NoFrom:
        return tr("The sender has no name (\"from\"), so titles carry no prefix and a missing title reads "
                  "\"Incident from "
                  "unknown source\".");
    case FindingCode::EndpointNotHttps:
        return tr("The endpoint on \"%1\" is not https: the token would travel in clear.").arg(key(finding));
    case FindingCode::EndpointPath:
        return tr("The endpoint's path \"%1\" does not end in /process. Copy the URL from Callgoose again.")
            .arg(key(finding));
    }
    return {};
}

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

QString fixName(Fix fix)
{
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::SplitFilter:
        return tr("Split into filters");
    case Fix::UseTriggerKey:
        return tr("Use the trigger's key");
    case Fix::RemoveEmptyItems:
        return tr("Remove empty items");
    }
    return {};
}

} // namespace gooseneck
