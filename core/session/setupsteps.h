#pragma once

#include "session/sessionstate.h"

namespace gooseneck {

/// The way from nothing to a proven connection, in its order: the steps of Callgoose's guide for OpenStatus
/// as they are done here.
enum class SetupStep {
    Payloads,   ///< get in what the sender really sends; samples do not count
    Keys,       ///< say which keys carry status and incident id
    Filters,    ///< every filter opens, and resolves what it opened
    Problems,   ///< nothing is left that cannot work
    Simulator,  ///< a full cycle against the built-in Callgoose
    Connection, ///< endpoint and token
    Live,       ///< a full cycle against Callgoose itself
    HandOver,   ///< the filter set as it is was exported
};

enum class StepState { Done, Next, Later };

struct SetupItem
{
    SetupStep step = SetupStep::Payloads;
    StepState state = StepState::Later;

    bool operator==(const SetupItem&) const = default;
};

/// All steps in their order. What is done shows from the state itself; the first that is not is the next.
QList<SetupItem> deriveSetup(const SessionState& state);

} // namespace gooseneck
