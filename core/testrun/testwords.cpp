// The words of testplan.h, for files and the command line.

#include "testrun/testplan.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

QString toWord(StepKind kind)
{
    switch (kind) {
    case StepKind::Trigger:
        return u"trigger"_s;
    case StepKind::Repeat:
        return u"repeat"_s;
    case StepKind::Resolve:
        return u"resolve"_s;
    case StepKind::RepeatResolve:
        return u"repeat-resolve"_s;
    case StepKind::Delivery:
        return u"delivery"_s;
    case StepKind::CreatedEvent:
        return u"created-event"_s;
    case StepKind::ResolvedEvent:
        return u"resolved-event"_s;
    }
    return {};
}

std::optional<StepKind> stepKindFrom(QStringView word)
{
    for (const StepKind kind :
         {StepKind::Trigger, StepKind::Repeat, StepKind::Resolve, StepKind::RepeatResolve, StepKind::Delivery,
          StepKind::CreatedEvent, StepKind::ResolvedEvent}) {
        if (word == toWord(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString toWord(Sequence sequence)
{
    switch (sequence) {
    case Sequence::FullCycle:
        return u"full-cycle"_s;
    case Sequence::TriggerOnly:
        return u"trigger-only"_s;
    case Sequence::ResolveOnly:
        return u"resolve-only"_s;
    case Sequence::Scenario:
        return u"scenario"_s;
    }
    return {};
}

std::optional<Sequence> sequenceFrom(QStringView word)
{
    for (const Sequence sequence :
         {Sequence::FullCycle, Sequence::TriggerOnly, Sequence::ResolveOnly, Sequence::Scenario}) {
        if (word == toWord(sequence)) {
            return sequence;
        }
    }
    return std::nullopt;
}

bool isEvent(StepKind kind)
{
    return kind == StepKind::CreatedEvent || kind == StepKind::ResolvedEvent;
}

} // namespace gooseneck
