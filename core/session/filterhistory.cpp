#include "session/filterhistory.h"

#include <utility>

namespace gooseneck {

namespace {

constexpr qsizetype maxSteps = 500;

} // namespace

void FilterHistory::record(const FilterSet& next)
{
    if (next == m_current) {
        return;
    }
    m_earlier.append(std::exchange(m_current, next));
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

void FilterHistory::undo()
{
    if (canUndo()) {
        m_later.append(std::exchange(m_current, m_earlier.takeLast()));
    }
}

void FilterHistory::redo()
{
    if (canRedo()) {
        m_earlier.append(std::exchange(m_current, m_later.takeLast()));
    }
}

} // namespace gooseneck
