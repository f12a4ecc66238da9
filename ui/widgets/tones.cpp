#include "widgets/tones.h"

namespace gooseneck {

Tone toneOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Trigger:
        return Tone::Trigger;
    case VerdictKind::Resolve:
        return Tone::Resolve;
    case VerdictKind::Both:
        return Tone::Both;
    case VerdictKind::None:
        return Tone::Neutral;
    case VerdictKind::Invalid:
        return Tone::Error;
    }
    return Tone::Neutral;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Error;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Info:
        return Tone::Accent;
    }
    return Tone::Neutral;
}

Tone toneOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Waiting:
    case StepOutcome::Skipped:
        return Tone::Neutral;
    case StepOutcome::Running:
        return Tone::Accent;
    case StepOutcome::Passed:
        return Tone::Resolve;
    case StepOutcome::Wrong:
    case StepOutcome::Refused:
        return Tone::Error;
    case StepOutcome::Unknown:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

} // namespace gooseneck
