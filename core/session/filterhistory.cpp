#include "session/filterhistory.h"

#include <utility>

namespace gooseneck {

namespace {

constexpr qsizetype maxSteps = 500;

} // namespace

void FilterHistory::record(const FilterSet& next)
{
    if (next != m_current) {
        append(next, std::nullopt);
    }
}

void FilterHistory::recordImport(const FilterSet& next, const WorkspaceParts& replaced)
{
    append(next, replaced);
}

void FilterHistory::append(const FilterSet& next, const std::optional<WorkspaceParts>& replaced)
{
    m_earlier.append({std::exchange(m_current, next), replaced});
    if (m_earlier.size() > maxSteps) {
        m_earlier.removeFirst();
    }
    m_later.clear();
}

void FilterHistory::restart(const FilterSet& first)
{
    m_current = first;
    m_earlier.clear();
    m_later.clear();
}

std::optional<WorkspaceParts> FilterHistory::undo(const WorkspaceParts& present)
{
    return go(m_earlier, m_later, present);
}

std::optional<WorkspaceParts> FilterHistory::redo(const WorkspaceParts& present)
{
    return go(m_later, m_earlier, present);
}

std::optional<WorkspaceParts> FilterHistory::go(QList<Step>& from, QList<Step>& to,
                                                const WorkspaceParts& present)
{
    if (from.isEmpty()) {
        return std::nullopt;
    }
    Step step = from.takeLast();
    to.append({std::exchange(m_current, step.filterSet), step.parts ? std::optional(present) : std::nullopt});
    return step.parts;
}

} // namespace gooseneck
