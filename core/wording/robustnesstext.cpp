#include "wording/robustnesstext.h"

#include "base/plaintext.h"
#include "wording/sharetext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

QString outcomeText(const Robustness::Dependent& payload)
{
    switch (payload.change) {
    case OutcomeChange::NoId:
        return tr("would have no incident id");
    case OutcomeChange::OtherId:
        return tr("would have another incident id");
    case OutcomeChange::OtherVerdict:
        break;
    }
    switch (payload.verdict) {
    case VerdictKind::Trigger:
        return tr("would trigger");
    case VerdictKind::Resolve:
        return tr("would resolve");
    case VerdictKind::Both:
        return tr("would trigger and resolve");
    case VerdictKind::None:
    case VerdictKind::Invalid:
        break;
    }
    return tr("would match nothing");
}

QString readingOf(const MatchingProfile& profile, Robustness::Switch name)
{
    switch (name) {
    case Robustness::Items:
        return readingName(profile.items);
    case Robustness::Keys:
        return readingName(profile.keys);
    case Robustness::Case:
    case Robustness::SwitchCount:
        break;
    }
    return readingName(profile.letterCase);
}

/// All three of them: "all must be contained, top level only, case counts".
QString readingsText(const MatchingProfile& profile)
{
    switch (profile.letterCase) {
    case CaseReading::Sensitive:
        return tr("%1, %2, case counts").arg(readingName(profile.items), readingName(profile.keys));
    case CaseReading::Insensitive:
        break;
    }
    return tr("%1, %2, case does not count").arg(readingName(profile.items), readingName(profile.keys));
}

QString degradedConsequence(StatusEffect effect)
{
    switch (effect) {
    case StatusEffect::Opens:
        return tr(
            "degraded opens an incident of low urgency, error after it repeats it, \"recovered\" closes "
            "it. After error it repeats the one that is open.");
    case StatusEffect::KeepsOpen:
        return tr("After error the incident stays open until \"recovered\", although OpenStatus has closed "
                  "its own. degraded alone opens none, and its \"recovered\" closes none.");
    case StatusEffect::Resolves:
        return tr("After error it closes the incident, as OpenStatus closes its own; error again opens a new "
                  "one. The \"recovered\" that follows degraded closes none.");
    }
    return {};
}

QString plainConsequence(StatusEffect effect)
{
    switch (effect) {
    case StatusEffect::Opens:
        return tr("It opens an incident of low urgency in a filter of its own, or repeats the one that is "
                  "open.");
    case StatusEffect::KeepsOpen:
        return tr("It does nothing: what is open stays open.");
    case StatusEffect::Resolves:
        return tr("It closes the incident that is open.");
    }
    return {};
}

QString remedyText(Robustness::Switch name)
{
    switch (name) {
    case Robustness::Items:
        return tr("One filter for each item makes it robust.");
    case Robustness::Keys:
        return tr("A key at the top level would be robust; without one only a test against your tenant can "
                  "tell.");
    case Robustness::Case:
    case Robustness::SwitchCount:
        break;
    }
    return tr("Items in the case that was seen make it robust.");
}

} // namespace

QString headline(const Robustness& robustness)
{
    if (robustness.of == 0) {
        return tr("No payload to compare the readings with yet");
    }
    if (robustness.dependent == 0) {
        return tr("The same under every reading");
    }
    return tr("%1 depend on the reading", nullptr, robustness.dependent)
        .arg(shareText(robustness.dependent, robustness.of));
}

QString sentence(const Robustness& robustness, Robustness::Switch name, const QString& example)
{
    const Robustness::Cause& cause = robustness.causes[name];
    if (cause.payloads == 0) {
        return {};
    }
    QString subject = switchName(name);
    if (name == Robustness::Keys && !robustness.keys.isEmpty()) {
        QStringList keys;
        for (const QString& key : robustness.keys) {
            keys.append(visibleExcerpt(key, 40));
        }
        subject = tr("%1 (%2)").arg(subject, keys.join(QStringLiteral(", ")));
    }
    return tr("%1, %2: read as \"%3\", %4 %5. %6")
        .arg(subject, shareText(cause.payloads, robustness.of), readingOf(cause.named[0].reading, name),
             example, outcomeText(cause.named[0]), remedyText(name));
}

QString togetherSentence(const Robustness& robustness, const QString& example)
{
    const Robustness::Cause& cause = robustness.together;
    if (cause.payloads == 0) {
        return {};
    }
    return tr("Several of these at once, %1: read as \"%2\", %3 %4. What makes each of them robust does it "
              "here "
              "too; else only a test against your tenant can tell.")
        .arg(shareText(cause.payloads, robustness.of), readingsText(cause.named[0].reading), example,
             outcomeText(cause.named[0]));
}

QString dependentText(const Robustness::Dependent& payload, const QString& name)
{
    return tr("%1 %2 (%3)").arg(name, outcomeText(payload), readingsText(payload.reading));
}

QString profileName(const MatchingProfile& profile)
{
    if (profile == documentedProfile) {
        return tr("Documented");
    }
    if (profile == guideProfile) {
        return tr("Guide");
    }
    return tr("Own choice");
}

QString explanation(const MatchingProfile& profile)
{
    if (profile == documentedProfile) {
        return tr("As the API documentation says: all items of a list must be contained.");
    }
    if (profile == guideProfile) {
        return tr("As the OpenStatus guide can only mean: its lists of alternatives work if one item is "
                  "enough.");
    }
    return tr("Neither source as it stands: for what a test against your tenant has shown.");
}

QString readingName(ItemsReading reading)
{
    switch (reading) {
    case ItemsReading::All:
        return tr("all must be contained");
    case ItemsReading::Any:
        return tr("one is enough");
    }
    return {};
}

QString readingName(KeysReading reading)
{
    switch (reading) {
    case KeysReading::TopLevel:
        return tr("top level only");
    case KeysReading::Dotted:
        return tr("dotted path");
    case KeysReading::AnyDepth:
        return tr("name at any depth");
    }
    return {};
}

QString readingName(CaseReading reading)
{
    switch (reading) {
    case CaseReading::Sensitive:
        return tr("counts");
    case CaseReading::Insensitive:
        return tr("does not count");
    }
    return {};
}

QString switchName(Robustness::Switch name)
{
    switch (name) {
    case Robustness::Items:
        return tr("Items of a list");
    case Robustness::Keys:
        return tr("Nested keys");
    case Robustness::Case:
        return tr("Upper and lower case");
    case Robustness::SwitchCount:
        break;
    }
    return {};
}

QString explanation(Robustness::Switch name)
{
    switch (name) {
    case Robustness::Items:
        return tr("Documentation: all, \"if one is missing the filter is discarded\". Guide: fills in "
                  "\"down, failed, critical\" as alternatives, so one.");
    case Robustness::Keys:
        return tr("Neither source says. OpenStatus sends its id as monitor.id, which a dotted path finds.");
    case Robustness::Case:
        return tr("Guide: \"UP\" does not match \"up\". The documentation does not say.");
    case Robustness::SwitchCount:
        break;
    }
    return {};
}

QString effectName(StatusEffect effect)
{
    switch (effect) {
    case StatusEffect::Opens:
        return tr("Opens an incident");
    case StatusEffect::KeepsOpen:
        return tr("Keeps it open");
    case StatusEffect::Resolves:
        return tr("Resolves it");
    }
    return {};
}

QString consequence(const QString& status, StatusEffect effect)
{
    return status == u"degraded" ? degradedConsequence(effect) : plainConsequence(effect);
}

} // namespace gooseneck
