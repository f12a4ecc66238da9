#pragma once

#include "testrun/testplan.h"

namespace gooseneck {

/// Whether a run waits for Callgoose's outgoing webhook at the listener.
enum class ClosedLoop { Off, On };

/// What the operator chose to send.
struct TestChoice
{
    Sequence sequence = Sequence::FullCycle;
    ScenarioKind scenario = ScenarioKind::Outage; ///< of Sequence::Scenario
    ClosedLoop closedLoop = ClosedLoop::Off;

    bool operator==(const TestChoice&) const = default;
};

} // namespace gooseneck
