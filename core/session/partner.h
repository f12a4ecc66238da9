#pragma once

#include "session/sessionstate.h"

namespace gooseneck {

/// The recovery of a payload that says "down", or the trigger of one that says "up": the nearest one behind
/// it, or before it, of the same incident. What a payload says and of which incident follows from its
/// verdict, and where the filters give it none from the keys with a role; a status that means neither goes
/// with the nearest one of another status. 0 if there is none, or nothing is known of the payload yet. One
/// walk over the payloads.
CaptureId derivePartner(const SessionState& state, CaptureId id);

} // namespace gooseneck
