#pragma once

#include "testrun/testreport.h"

namespace gooseneck {

/// "Trigger", "Repeat of the trigger" ...
QString stepName(StepKind kind);
/// "passed", "wrong" ... in the operator's language.
QString outcomeName(StepOutcome outcome);
/// "incident created", "no filter matched" ...
QString meaningName(ReplyMeaning meaning);
/// One sentence on a step that ended: what came, and what to do where it is not what was predicted.
QString sentence(const StepResult& step);

} // namespace gooseneck
