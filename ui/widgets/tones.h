#pragma once

#include "filter/evaluate.h"
#include "filter/lint.h"
#include "testrun/testreport.h"
#include "theme/theme.h"

namespace gooseneck {

// Which tone a word of the domain is shown in.
Tone toneOf(VerdictKind kind);
Tone toneOf(Severity severity);
Tone toneOf(StepOutcome outcome);

} // namespace gooseneck
