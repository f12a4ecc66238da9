#include "importtext.h"

#include "base/plaintext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

QString plainName(WorkspaceChange::Field field)
{
    using Field = WorkspaceChange::Field;
    switch (field) {
    case Field::Name:
        return tr("Name of the filter set");
    case Field::Sender:
        return tr("Sender (from)");
    case Field::Profile:
        return tr("Matching profile");
    case Field::FilterAdded:
        return tr("Added");
    case Field::FilterRemoved:
        return tr("Removed");
    case Field::Urgency:
        return tr("Urgency");
    case Field::TriggerKey:
        return tr("Trigger key");
    case Field::TriggerItems:
        return tr("Trigger contains");
    case Field::MapIncidentWith:
        return tr("Map Incident With");
    case Field::TitleFrom:
        return tr("Incident Title From");
    case Field::DescriptionFrom:
        return tr("Incident Description From");
    case Field::ResolveKey:
        return tr("Resolve key");
    case Field::ResolveItems:
        return tr("Resolve contains");
    case Field::IncidentMappedWith:
        return tr("Incident Mapped With");
    case Field::Endpoint:
        return tr("Callgoose URL");
    case Field::Authentication:
        return tr("How the token travels");
    case Field::StatusRole:
        return tr("Role: status");
    case Field::IncidentRole:
        return tr("Role: incident id");
    case Field::TitleRole:
        return tr("Role: title");
    case Field::DescriptionRole:
        return tr("Role: description");
    }
    return {};
}

QString shown(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : visibleExcerpt(text, 300);
}

} // namespace

QString fieldName(const WorkspaceChange& change)
{
    return change.filter == 0 ? plainName(change.field)
                              : tr("Filter %1 · %2").arg(change.filter).arg(plainName(change.field));
}

QString beforeText(const WorkspaceChange& change)
{
    return shown(change.before);
}

QString afterText(const WorkspaceChange& change)
{
    return shown(change.after);
}

} // namespace gooseneck
