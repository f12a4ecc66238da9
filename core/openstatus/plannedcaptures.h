#pragma once

#include "capture/capture.h"
#include "openstatus/scenario.h"

#include <QList>

namespace gooseneck {

/// What a listener would capture of a scenario, without sending it: every attempt of every delivery, accepted
/// at the first attempt unless the delivery's rule has all of them. Received at the moment of the check, a
/// repeated one after OpenStatus's delays. The ids count from 1; the origin is the scenario's word.
QList<CapturePtr> plannedCaptures(const Scenario& scenario);

} // namespace gooseneck
