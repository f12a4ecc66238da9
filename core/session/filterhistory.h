#pragma once

#include "filter/filterset.h"

#include <QList>

namespace gooseneck {

/// The filter set as it is, and the earlier and later ones that undo and redo go to. A value.
class FilterHistory
{
public:
    const FilterSet& current() const { return m_current; }

    /// A new state; what had been undone is forgotten. A state equal to the current one is no step.
    void record(const FilterSet& next);
    /// A new beginning (another workspace): nothing to undo.
    void restart(const FilterSet& first);

    bool canUndo() const { return !m_earlier.isEmpty(); }
    bool canRedo() const { return !m_later.isEmpty(); }
    void undo();
    void redo();

private:
    FilterSet m_current;
    QList<FilterSet> m_earlier;
    QList<FilterSet> m_later;
};

} // namespace gooseneck
