#pragma once

#include "session/sessionstate.h"

namespace gooseneck {

/// How the deliveries of one event stand in the list (design/formats.md, 3: they count once, as attempts).
enum class Attempts {
    Folded,   ///< as one row, that of the first
    Unfolded, ///< each as a row of its own
};

/// The captures that have a row, oldest first: of what the list filter shows, all but the folded attempts. An
/// attempt whose first delivery is not shown has a row of its own. One walk over what is shown.
QList<CaptureId> deriveListed(const SessionState& state);

/// The capture whose row stands for this one: the first delivery of its event where that is folded and
/// listed, else itself.
CaptureId deriveRowOf(const SessionState& state, CaptureId id);

/// What an act on the selected row is for, oldest first: all deliveries of a folded event, else the selected
/// capture alone. Empty if none is selected.
QList<CaptureId> deriveChosen(const SessionState& state);

} // namespace gooseneck
