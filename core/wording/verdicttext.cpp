#include "wording/verdicttext.h"

#include "base/plaintext.h"
#include "wording/quoted.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

QString withId(const QString& word, const std::optional<QString>& id)
{
    return id ? QString(word + u' ' + visibleExcerpt(*id, 40)) : word;
}

/// The value as a person would tell it: with its type where that is not plain text.
QString valueText(const ConditionTrace& trace)
{
    switch (trace.kind) {
    case JsonKind::Number:
        return tr("the number %1").arg(visibleExcerpt(trace.value, 60));
    case JsonKind::Array:
        return tr("the list %1").arg(visibleExcerpt(trace.value, 60));
    case JsonKind::Object:
        return tr("the object %1").arg(visibleExcerpt(trace.value, 60));
    case JsonKind::Null:
    case JsonKind::False:
    case JsonKind::True:
        return visibleExcerpt(trace.value, 60);
    case JsonKind::String:
        break;
    }
    return quoted(trace.value);
}

/// What the items do, in up to four parts, the near misses by their own words.
QString itemsText(const QList<ItemTrace>& items)
{
    QStringList contained;
    QStringList missing;
    QStringList otherCase;
    QStringList sameNumber;
    for (const ItemTrace& item : items) {
        (item.contained              ? contained
         : item.containedInOtherCase ? otherCase
         : item.isSameNumber         ? sameNumber
                                     : missing)
            .append(quoted(item.item));
    }
    QStringList parts;
    const auto add = [&](const QString& text, const QStringList& which) {
        if (!which.isEmpty()) {
            parts.append(text.arg(which.join(QStringLiteral(", "))));
        }
    };
    add(tr("contains %1"), contained);
    add(tr("contains %1 only in other case"), otherCase);
    add(tr("is written otherwise than %1, and numbers are compared as written"), sameNumber);
    add(tr("does not contain %1"), missing);
    return parts.join(QStringLiteral("; "));
}

QString notFound(const ConditionTrace& trace)
{
    if (trace.foundInstead.isEmpty()) {
        return tr("%1 is not in this payload.").arg(quoted(trace.key));
    }
    return tr("%1 is not found; this payload has %2.").arg(quoted(trace.key), quoted(trace.foundInstead));
}

} // namespace

QString verdictText(const Verdict& verdict)
{
    switch (verdict.kind) {
    case VerdictKind::Trigger:
        return withId(tr("Triggers"), verdict.triggerIncident);
    case VerdictKind::Resolve:
        return withId(tr("Resolves"), verdict.resolveIncident);
    case VerdictKind::Both:
        return withId(tr("Triggers and resolves"), verdict.triggerIncident);
    case VerdictKind::None:
        return tr("No match");
    case VerdictKind::Invalid:
        return tr("Not JSON");
    }
    return {};
}

QString sentence(const ConditionTrace& trace)
{
    if (!trace.found) {
        return notFound(trace);
    }
    if (trace.kind == JsonKind::Null) {
        return tr("%1 is null, which contains nothing.").arg(quoted(trace.key));
    }
    if (trace.items.isEmpty()) {
        return tr("%1 is %2, but the list is empty.").arg(quoted(trace.key), valueText(trace));
    }
    return tr("%1 is %2: it %3.").arg(quoted(trace.key), valueText(trace), itemsText(trace.items));
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Status:
        return tr("Status");
    case Role::Incident:
        return tr("Incident id");
    case Role::Title:
        return tr("Title");
    case Role::Description:
        return tr("Description");
    }
    return {};
}

QString senderName(SenderKind kind)
{
    switch (kind) {
    case SenderKind::OpenStatusMonitor:
        return tr("OpenStatus monitor alert");
    case SenderKind::OpenStatusTestButton:
        return tr("OpenStatus Test button");
    case SenderKind::OpenStatusStatusPage:
        return tr("OpenStatus status-page webhook");
    case SenderKind::GuideExample:
        return tr("Example of the Callgoose guide");
    case SenderKind::OtherMonitor:
        return tr("Monitor alert");
    }
    return {};
}

QString senderName(const KnownSender& sender)
{
    return sender.kind == SenderKind::OtherMonitor
               ? tr("%1 monitor alert").arg(visibleExcerpt(sender.fromName, 40))
               : senderName(sender.kind);
}

QString sampleName(const QString& sampleId)
{
    if (sampleId == u"openstatus-error") {
        return tr("OpenStatus: error");
    }
    if (sampleId == u"openstatus-degraded") {
        return tr("OpenStatus: degraded");
    }
    if (sampleId == u"openstatus-recovered") {
        return tr("OpenStatus: recovered");
    }
    if (sampleId == u"openstatus-test-button") {
        return tr("OpenStatus: Test button");
    }
    if (sampleId == u"guide-down") {
        return tr("Callgoose guide: down");
    }
    return sampleId == u"guide-up" ? tr("Callgoose guide: up") : sampleId;
}

} // namespace gooseneck
