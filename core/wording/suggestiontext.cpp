#include "wording/suggestiontext.h"

#include "base/plaintext.h"
#include "wording/quoted.h"
#include "wording/sharetext.h"
#include "wording/tr.h"
#include "wording/verdicttext.h"

#include <QLocale>

namespace gooseneck {

namespace {

QString listed(const QStringList& values)
{
    constexpr qsizetype shown = 5;
    QStringList texts;
    for (const QString& value : values.first(qMin(values.size(), shown))) {
        texts.append(quoted(value));
    }
    const QString list = texts.join(QStringLiteral(", "));
    return values.size() > shown ? tr("%1 and others").arg(list) : list;
}

QString typeName(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return tr("null");
    case JsonKind::False:
    case JsonKind::True:
        return tr("true or false");
    case JsonKind::Number:
        return tr("a number");
    case JsonKind::String:
        return tr("a string");
    case JsonKind::Array:
        return tr("an array");
    case JsonKind::Object:
        return tr("an object");
    }
    return {};
}

QString typeNames(JsonKinds kinds)
{
    QStringList names;
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        if (kinds.test(kind)) {
            names.append(typeName(static_cast<JsonKind>(kind)));
        }
    }
    names.removeDuplicates();
    return names.join(u' ' + tr("or") + u' ');
}

QString reasonSentence(const RoleCandidate& candidate)
{
    switch (candidate.reason) {
    case SuggestionReason::KnownSender:
        return (candidate.isProven
                    ? tr("%1 documents this key for it.")
                    : tr("%1 documents this key for it; the payloads seen do not prove it yet."))
            .arg(visibleExcerpt(candidate.sender, 40));
    case SuggestionReason::BothStatusWords:
        return tr("It says down with %1 and up with %2.").arg(listed(candidate.down), listed(candidate.up));
    case SuggestionReason::DownWordsOnly:
        return tr("It says down with %1; nothing that means up was seen yet.").arg(listed(candidate.down));
    case SuggestionReason::UpWordsOnly:
        return tr("It says up with %1; nothing that means down was seen yet.").arg(listed(candidate.up));
    case SuggestionReason::OtherStatusWords:
        return tr("It names states with %1, but none that is clearly down or up.")
            .arg(listed(candidate.other));
    case SuggestionReason::EqualInPairs:
        return tr("It is the same when a monitor goes down and when it is back, for %1 of its %Ln values.",
                  nullptr, candidate.of)
            .arg(QLocale().toString(candidate.count));
    case SuggestionReason::OnePerMonitor:
        return tr("It is a text that goes with the incident id, with %Ln different values.", nullptr,
                  candidate.count);
    case SuggestionReason::CommonName:
        return tr("Its name is common for this; the values seen do not prove it.");
    case SuggestionReason::LongText:
        return tr("It is a text with several words.");
    }
    return {};
}

} // namespace

QString sentence(const RoleCandidate& candidate)
{
    QString reason = reasonSentence(candidate);
    if (candidate.present == candidate.payloads) {
        return reason;
    }
    return reason + u' ' + tr("It is in %1.").arg(shareText(candidate.present, candidate.payloads));
}

QString sentence(const RejectedKey& rejected)
{
    const QString key = quoted(rejected.key);
    switch (rejected.reason) {
    case RejectionReason::DiffersInPair:
        return tr("%1 differs between the two payloads of the same monitor, which %2 tells.")
            .arg(key, quoted(rejected.other));
    case RejectionReason::DifferentEveryTime:
        return tr("%1 is different in nearly every payload.").arg(key);
    case RejectionReason::SameForDifferentMonitors:
        return tr("%1 is the same for different monitors, which %2 tells apart.")
            .arg(key, quoted(rejected.other));
    case RejectionReason::NeverInBoth:
        return tr("%1 seldom has the same value when a monitor goes down and when it is back.").arg(key);
    case RejectionReason::MissingInSome:
        return tr("%1 is in only %2 of the %Ln payloads that say down or up.", nullptr, rejected.of)
            .arg(key, QLocale().toString(rejected.count));
    case RejectionReason::Container:
        return tr("%1 holds an object or an array, not one value.").arg(key);
    case RejectionReason::TooLong:
        return tr("%1 holds texts that are too long for this.").arg(key);
    }
    return {};
}

QStringList useSentences(const RoleSuggestions& suggestions, const QString& key)
{
    QStringList could;
    QStringList cannot;
    const Roles best = suggestions.best();
    for (const Role role : {Role::Status, Role::Incident, Role::Title, Role::Description}) {
        for (const RoleCandidate& candidate : suggestions[role].candidates) {
            if (candidate.key == key) {
                could.append((best[role] == key ? tr("Suggested as %1: %2") : tr("Possible as %1: %2"))
                                 .arg(roleName(role), sentence(candidate)));
            }
        }
        for (const RejectedKey& rejected : suggestions[role].rejected) {
            if (rejected.key == key) {
                cannot.append(tr("Not for %1: %2").arg(roleName(role), sentence(rejected)));
            }
        }
    }
    return could + cannot;
}

QString sentence(MissingEvidence missing)
{
    switch (missing) {
    case MissingEvidence::Payloads:
        return tr("There is no JSON payload yet. Capture, paste or open some.");
    case MissingEvidence::StatusKey:
        return tr("No key has values that are known words for down or up. Choose the status key yourself.");
    case MissingEvidence::RealAlert:
        return tr("Only the Test button's payload was seen, which always says recovered. Let a monitor fail "
                  "and recover, or use the samples.");
    case MissingEvidence::MonitorState:
        return tr("Only payloads were seen that no monitor's state sends. Use a notification channel of the "
                  "monitors, not of the status page.");
    case MissingEvidence::Trigger:
        return tr("No payload that says down was seen yet. Let a monitor fail.");
    case MissingEvidence::Resolve:
        return tr("No payload that says up was seen yet. Let a monitor recover.");
    case MissingEvidence::Pair:
        return tr(
            "No key has the same value when a monitor goes down and when it is back. Capture both for one "
            "monitor.");
    case MissingEvidence::SecondMonitor:
        return tr(
            "Only one monitor was seen, so that nothing shows which key tells monitors apart. Capture a "
            "second one.");
    }
    return {};
}

QString sentence(const NoveltyNote& note)
{
    switch (note.kind) {
    case NoveltyNote::Kind::LacksMappedKey:
        return tr("%1 is not in this payload, but the filters use it.").arg(quoted(note.key));
    case NoveltyNote::Kind::NewStatusValue:
        return tr("%1 has a value that was never seen before: %2.").arg(quoted(note.key), quoted(note.value));
    case NoveltyNote::Kind::TypeChanged:
        return tr("%1 is %2 here; so far it was %3.")
            .arg(quoted(note.key), typeName(note.now), typeNames(note.before));
    }
    return {};
}

QString shortText(const NoveltyNote& note)
{
    switch (note.kind) {
    case NoveltyNote::Kind::LacksMappedKey:
        switch (note.role) {
        case Role::Status:
            return tr("no status");
        case Role::Incident:
            return tr("no id");
        case Role::Title:
            return tr("no title");
        case Role::Description:
            return tr("no description");
        }
        return {};
    case NoveltyNote::Kind::NewStatusValue:
        return tr("new status");
    case NoveltyNote::Kind::TypeChanged:
        return tr("other type");
    }
    return {};
}

} // namespace gooseneck
