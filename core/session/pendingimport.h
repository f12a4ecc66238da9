#pragma once

#include "session/workspacefile.h"

#include <QList>

namespace gooseneck {

/// A field of a workspace that an import would change. `before` and `after` are foreign text.
struct WorkspaceChange
{
    enum class Field {
        Name,
        Sender,
        Profile,
        FilterAdded,   ///< `after` says what it opens on
        FilterRemoved, ///< `before` says what it opened on
        Urgency,
        TriggerKey,
        TriggerItems,
        MapIncidentWith,
        TitleFrom,
        DescriptionFrom,
        ResolveKey,
        ResolveItems,
        IncidentMappedWith,
        Endpoint,
        Authentication,
        StatusRole,
        IncidentRole,
        TitleRole,
        DescriptionRole,
    };

    Field field = Field::Name;
    int filter = 0; ///< from 1; 0 = not of one filter
    QString before;
    QString after;

    bool operator==(const WorkspaceChange&) const = default;
};

/// A file that was read and would replace something; it waits for the operator's word.
struct PendingImport
{
    enum class Kind { FilterSet, Workspace };

    Kind kind = Kind::FilterSet;
    QString path;
    Workspace workspace;
    QList<WorkspaceChange> changes; ///< in the order of the forms
};

/// The fields that differ. Filters are compared by their place.
QList<WorkspaceChange> changesBetween(const FilterSet& present, const FilterSet& next);
/// The same for filters, endpoint and roles.
QList<WorkspaceChange> changesBetween(const Workspace& present, const Workspace& next);

} // namespace gooseneck
