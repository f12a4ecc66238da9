#include "wording/findingtext.h"

#include "base/plaintext.h"
#include "wording/quoted.h"
#include "wording/sharetext.h"
#include "wording/tr.h"

#include <QLocale>

namespace gooseneck {

namespace {

QString quotedEach(const QStringList& values)
{
    QStringList shown;
    for (const QString& value : values) {
        shown.append(quoted(value));
    }
    return shown.join(QStringLiteral(", "));
}

/// "3 of 7 payloads"
QString share(const Finding& finding)
{
    return shareText(finding.count, finding.of);
}

QString limitSentence(const Finding& finding)
{
    if (finding.code == FindingCode::LimitFilters) {
        return tr("There are %1 filters, but Callgoose takes %2.")
            .arg(QLocale().toString(finding.count), QLocale().toString(finding.of));
    }
    if (finding.code == FindingCode::LimitConditions) {
        return tr("%1: there are %2 keys, but Callgoose takes %3.")
            .arg(placeName(finding), QLocale().toString(finding.count), QLocale().toString(finding.of));
    }
    if (finding.code == FindingCode::LimitItems) {
        return tr("%1: the list has %2 items, but Callgoose takes %3.")
            .arg(placeName(finding), QLocale().toString(finding.count), QLocale().toString(finding.of));
    }
    return tr("%1: the item %2 has %3 characters, but Callgoose takes %4.")
        .arg(placeName(finding), quotedEach(finding.values), QLocale().toString(finding.count),
             QLocale().toString(finding.of));
}

QString emptySentence(const Finding& finding)
{
    if (finding.key.isEmpty()) {
        return tr("%1: the key is empty, so it never matches.").arg(placeName(finding));
    }
    return finding.fix == Fix::RemoveEmptyItems
               ? tr("%1: an item of the list for %2 is empty.").arg(placeName(finding), quoted(finding.key))
               : tr("%1: the list for %2 is empty, so it never matches.")
                     .arg(placeName(finding), quoted(finding.key));
}

QString readingSentence(const Finding& finding)
{
    if (finding.filter > 0) {
        return tr("%1: the list %2 works only if one item is enough, as the guide suggests; the API "
                  "documentation says that all must be contained.")
            .arg(placeName(finding), quotedEach(finding.values));
    }
    if (finding.key == u"items") {
        return tr("What %1 do depends on whether all items of a list must be contained or one is "
                  "enough, on which Callgoose's pages contradict each other.",
                  nullptr, finding.count)
            .arg(share(finding));
    }
    if (finding.key == u"case") {
        return tr("What %1 do depends on whether upper and lower case differ; only the guide says "
                  "that they do.",
                  nullptr, finding.count)
            .arg(share(finding));
    }
    if (finding.values.isEmpty()) {
        return tr("What %1 do depends on how Callgoose reads nested keys; only a test against your "
                  "tenant can tell.",
                  nullptr, finding.count)
            .arg(share(finding));
    }
    return tr("What %1 do depends on how Callgoose reads the nested key %2; only a test against "
              "your tenant can tell.",
              nullptr, finding.count)
        .arg(share(finding), quotedEach(finding.values));
}

QString caseSentence(const Finding& finding)
{
    return tr("%1: %2 is in no value of %3 as written, but %4 was seen.")
        .arg(placeName(finding), quoted(finding.values.value(0)), quoted(finding.key),
             quoted(finding.values.value(1)));
}

QString mapKeyMissingSentence(const Finding& finding)
{
    if (finding.key.isEmpty()) {
        return tr("%1: there is no key to map the incident with, so it could be opened but never resolved.")
            .arg(placeName(finding));
    }
    return tr("%1: the map key %2 is missing in %3 that match; their incidents can never be resolved.",
              nullptr, finding.of)
        .arg(placeName(finding), quoted(finding.key), share(finding));
}

QString mappingSentence(const Finding& finding)
{
    if (finding.code == FindingCode::MapKeyDiffers) {
        return tr("Filter %1: the trigger maps with %2, the resolve with %3, so the incident never closes.")
            .arg(QString::number(finding.filter), quoted(finding.values.value(0)), quoted(finding.key));
    }
    if (finding.code == FindingCode::MapKeyVariesInPair) {
        return tr("%1: for %2, %3 is %4 when it triggers and %5 when it resolves, so the incident never "
                  "closes.")
            .arg(placeName(finding), quoted(finding.values.value(2)), quoted(finding.key),
                 quoted(finding.values.value(0)), quoted(finding.values.value(1)));
    }
    if (finding.code == FindingCode::MapKeyChanges) {
        return tr("%1: %3 is another one in every payload of %2 (%4, %5 ...), so no incident is ever closed.")
            .arg(placeName(finding), quoted(finding.values.value(2)), quoted(finding.key),
                 quoted(finding.values.value(0)), quoted(finding.values.value(1)));
    }
    return tr("%1: %2 is %3 for both %4 and %5, so the recovery of one would close the incident of the "
              "other.")
        .arg(placeName(finding), quoted(finding.key), quoted(finding.values.value(0)),
             quoted(finding.values.value(1)), quoted(finding.values.value(2)));
}

QString titleSentence(const Finding& finding)
{
    return finding.code == FindingCode::TitleKeyMissing
               ? tr("%1: the title key %2 is missing in %3 that trigger; their title would then say "
                    "only \"Incident from ...\" or literally {{%4}}.",
                    nullptr, finding.of)
                     .arg(placeName(finding), quoted(finding.key), share(finding),
                          visibleExcerpt(finding.key, 40))
               : tr("%1: the description key %2 is missing in %3 that trigger; their description is "
                    "then the whole payload.",
                    nullptr, finding.of)
                     .arg(placeName(finding), quoted(finding.key), share(finding));
}

QString keySentence(const Finding& finding)
{
    return finding.code == FindingCode::KeyIsContainer
               ? tr("%1: %2 is an object or a list in %3, so its JSON text is taken.")
                     .arg(placeName(finding), quoted(finding.key), share(finding))
               : tr("%1: %2 is there twice in %3, and which one Callgoose takes is not documented "
                    "(here the last counts).")
                     .arg(placeName(finding), quoted(finding.key), share(finding));
}

QString neverSentence(const Finding& finding)
{
    if (finding.fix == Fix::UseKey) {
        return tr("%1: no payload has the key %2 there, but %3 was seen.")
            .arg(placeName(finding), quoted(finding.key), quoted(finding.remedy));
    }
    const QString seen =
        finding.remedy.isEmpty() ? QString() : tr(", although %1 was seen").arg(quoted(finding.remedy));
    if (finding.code == FindingCode::NeverTriggers) {
        return tr("None of the %Ln payloads seen triggers an incident%1.", nullptr, finding.of).arg(seen);
    }
    return finding.count == 0
               ? tr("No filter has a resolve part, so incidents stay open until a person closes them.")
               : tr("None of the %Ln payloads seen resolves an incident%1.", nullptr, finding.of).arg(seen);
}

QString verdictSentence(const Finding& finding)
{
    if (finding.code == FindingCode::TriggerResolveOverlap) {
        return tr("%1 trigger (filter %2) and resolve (filter %3) at the same time.", nullptr, finding.count)
            .arg(share(finding), finding.values.value(0), finding.values.value(1));
    }
    if (finding.code == FindingCode::ShadowedFilter) {
        return tr("Filter %1 never acts: filter %2 before it matches wherever it does.")
            .arg(QString::number(finding.filter), finding.values.value(0));
    }
    if (finding.code == FindingCode::ItemTooBroad) {
        return tr("%1: %2 is contained in %3, but also in %4.")
            .arg(placeName(finding), quoted(finding.values.value(0)), quoted(finding.values.value(1)),
                 quoted(finding.values.value(2)));
    }
    return tr("\"degraded\", seen in %1, neither opens nor resolves, so an incident that goes "
              "error, "
              "degraded, active stays open until the later \"recovered\".")
        .arg(share(finding));
}

QString endpointSentence(const Finding& finding)
{
    if (finding.code == FindingCode::EndpointNotHttps) {
        return tr("The endpoint on %1 is not https, so the token would travel in clear.")
            .arg(quoted(finding.key));
    }
    if (finding.code == FindingCode::EndpointPath) {
        return tr("The endpoint's path %1 does not end in /process: copy the URL from Callgoose again.")
            .arg(quoted(finding.key));
    }
    return tr("The token travels in the URL to %1, where servers and proxies log it: OpenStatus can send "
              "it as the header Authorization: Bearer.")
        .arg(quoted(finding.key));
}

} // namespace

QString sentence(const Finding& finding)
{
    switch (finding.code) {
    case FindingCode::LimitFilters:
    case FindingCode::LimitConditions:
    case FindingCode::LimitItems:
    case FindingCode::LimitItemLength:
        return limitSentence(finding);
    case FindingCode::EmptyList:
        return emptySentence(finding);
    case FindingCode::ListNeverMatches:
        return tr("%1: no value of %2 contains all of %3 at once, so this list never matches.")
            .arg(placeName(finding), quoted(finding.key), quotedEach(finding.values));
    case FindingCode::ReadingDependent:
        return readingSentence(finding);
    case FindingCode::CaseMismatch:
        return caseSentence(finding);
    case FindingCode::MapKeyMissing:
        return mapKeyMissingSentence(finding);
    case FindingCode::MapKeyDiffers:
    case FindingCode::MapKeyVariesInPair:
    case FindingCode::MapKeyChanges:
    case FindingCode::MapKeyNotDistinct:
        return mappingSentence(finding);
    case FindingCode::NeverTriggers:
    case FindingCode::NeverResolves:
        return neverSentence(finding);
    case FindingCode::OnlyTestButton:
        return tr("Only the Test button's payload was seen, which always says \"recovered\" and can never "
                  "show that a trigger works.");
    case FindingCode::TitleKeyMissing:
    case FindingCode::DescriptionKeyMissing:
        return titleSentence(finding);
    case FindingCode::KeyIsContainer:
    case FindingCode::DuplicateKey:
        return keySentence(finding);
    case FindingCode::TriggerResolveOverlap:
    case FindingCode::ShadowedFilter:
    case FindingCode::ItemTooBroad:
    case FindingCode::DegradedUnhandled:
        return verdictSentence(finding);
    case FindingCode::NoFrom:
        return tr("The sender has no name (\"from\"), so titles carry no prefix and a missing title reads "
                  "\"Incident from unknown source\".");
    case FindingCode::EndpointNotHttps:
    case FindingCode::EndpointPath:
    case FindingCode::TokenInUrl:
        return endpointSentence(finding);
    }
    return {};
}

} // namespace gooseneck
