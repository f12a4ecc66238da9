#pragma once

#include "testrun/testreport.h"

namespace gooseneck {

/// "Trigger", "Repeat of the trigger" ...
QString stepName(StepKind kind);
/// "passed", "wrong" ... in the operator's language.
QString outcomeName(StepOutcome outcome);
/// "incident created", "no filter matched" ...
QString meaningName(ReplyMeaning meaning);
/// "Full cycle", "Trigger only" ...
QString sequenceName(Sequence sequence);
/// "Service: one service" ..., "not said"
QString scopeName(const std::optional<TokenScope>& scope);
/// What the operator is asked to look at in Callgoose's dashboard.
QString question(const ChecklistItem& item);
QString answerName(ChecklistItem::Answer answer);
/// Which readings explain answers that contradict the prediction; empty where none does.
QString explanation(const TestReport& report);
/// One sentence on a step that ended: what came, and what to do where it is not what was predicted.
QString sentence(const StepResult& step);

} // namespace gooseneck
