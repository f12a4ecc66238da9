#pragma once

#include "base/result.h"
#include "callgoose/reply.h"
#include "filter/filterset.h"

#include <QByteArray>
#include <QList>

namespace gooseneck {

enum class StepKind { Trigger, Repeat, Resolve, RepeatResolve };

/// "trigger", "repeat", "resolve", "repeat-resolve"
QString toWord(StepKind kind);

/// One request of a test and what Callgoose is expected to answer.
struct PlannedStep
{
    StepKind kind = StepKind::Trigger;
    QByteArray body; ///< exactly what goes out
    ReplyMeaning predicted = ReplyMeaning::Created;

    bool operator==(const PlannedStep&) const = default;
};

struct TestPlan
{
    QList<PlannedStep> steps;
    QString incidentId; ///< the synthetic id that the payloads carry; empty if the filters map none
    QString title;      ///< as it will appear in Callgoose, [TEST] included

    bool operator==(const TestPlan&) const = default;
};

enum class PlanError {
    TriggerNotJson,
    ResolveNotJson,
    NoFilters,
};

/// Makes a full cycle from a trigger and a resolve payload: trigger, repeat, resolve, repeat of resolve. The
/// mapped value is replaced in both bodies by `runId` (same JSON type as the original: a run id of digits for
/// a number), and the title's value is marked with "[TEST] ", so that no real incident is touched; all other
/// bytes are as given. Predictions come from evaluate() under the filter set's profile: a payload that
/// neither triggers nor resolves is predicted as NoMatch, a repeat within the window as Duplicate.
Result<TestPlan, PlanError> planFullCycle(const FilterSet& filterSet, const QByteArray& triggerPayload,
                                          const QByteArray& resolvePayload, quint32 runId);

} // namespace gooseneck
