#pragma once

#include "callgoose/endpoint.h"
#include "filter/filterset.h"
#include "insight/roles.h"

#include <QList>

#include <optional>

namespace gooseneck {

/// What a workspace file replaces beside the filters.
struct WorkspaceParts
{
    Roles roles;
    std::optional<Endpoint> endpoint;
    QStringList keptStatuses; ///< that keep open what is open, by choice
    QString path;             ///< of the workspace's own file

    bool operator==(const WorkspaceParts&) const = default;
};

/// The filter set as it is, and the earlier and later ones that undo and redo go to. Steps that were imports
/// take the other parts of the workspace with them. A value.
class FilterHistory
{
public:
    const FilterSet& current() const { return m_current; }

    /// A new state; what had been undone is forgotten. A state equal to the current one is no step.
    void record(const FilterSet& next);
    /// The same for a whole workspace, always as a step; `replaced` are the parts that were there before.
    void recordImport(const FilterSet& next, const WorkspaceParts& replaced);
    /// A new beginning (another workspace): nothing to undo.
    void restart(const FilterSet& first);

    bool canUndo() const { return !m_earlier.isEmpty(); }
    bool canRedo() const { return !m_later.isEmpty(); }
    /// Where the step was an import, the parts that are to be put back; `present` are those that are there
    /// now.
    std::optional<WorkspaceParts> undo(const WorkspaceParts& present = {});
    std::optional<WorkspaceParts> redo(const WorkspaceParts& present = {});

private:
    struct Step
    {
        FilterSet filterSet;
        std::optional<WorkspaceParts> parts; ///< of imports only
    };

    std::optional<WorkspaceParts> go(QList<Step>& from, QList<Step>& to, const WorkspaceParts& present);
    void append(const FilterSet& next, const std::optional<WorkspaceParts>& replaced);

    FilterSet m_current;
    QList<Step> m_earlier;
    QList<Step> m_later;
};

} // namespace gooseneck
