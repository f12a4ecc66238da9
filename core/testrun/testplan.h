#pragma once

#include "base/result.h"
#include "callgoose/reply.h"
#include "filter/filterset.h"
#include "openstatus/scenario.h"

#include <QByteArray>
#include <QList>

namespace gooseneck {

enum class StepKind {
    Trigger,
    Repeat,
    Resolve,
    RepeatResolve,
    Delivery,      ///< of a scenario, one that neither opens nor closes
    CreatedEvent,  ///< no request: Callgoose's outgoing webhook tells the listener that the incident is open
    ResolvedEvent, ///< ... that it is closed
};

/// "trigger", "repeat", "resolve", "repeat-resolve", "delivery", "created-event", "resolved-event"
QString toWord(StepKind kind);
std::optional<StepKind> stepKindFrom(QStringView word);
/// Whether the step waits for the outgoing webhook instead of sending a request.
bool isEvent(StepKind kind);

enum class Sequence { FullCycle, TriggerOnly, ResolveOnly, Scenario };

/// "full-cycle", "trigger-only", "resolve-only", "scenario"
QString toWord(Sequence sequence);
std::optional<Sequence> sequenceFrom(QStringView word);

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
    Sequence sequence = Sequence::FullCycle;
    QList<PlannedStep> steps;
    QString incidentId;     ///< the synthetic id that the payloads carry; empty if the filters map none
    QString title;          ///< as it will appear in Callgoose, [TEST] included
    QString urgency;        ///< of the filter that triggers
    QByteArray resolveBody; ///< closes what the plan opens; empty if the plan has nothing that does

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
/// bytes are as given. Predictions are those of predict() under the filter set's profile.
Result<TestPlan, PlanError> planFullCycle(const FilterSet& filterSet, const QByteArray& triggerPayload,
                                          const QByteArray& resolvePayload, quint32 runId);

/// The full cycle's trigger alone: the incident stays open until its resolve is asked for.
TestPlan triggerOnly(const TestPlan& fullCycle, const FilterSet& filterSet);
/// The full cycle's resolve alone, for an incident that is open: that is what is predicted.
TestPlan resolveOnly(const TestPlan& fullCycle, const FilterSet& filterSet);

/// The webhooks of a scenario, each sent once and at once: ids and titles as in a full cycle. Where something
/// is open at its end, a resolve made from `resolvePayload` follows.
Result<TestPlan, PlanError> planScenario(const FilterSet& filterSet, const Scenario& scenario,
                                         const QByteArray& resolvePayload, quint32 runId);

/// A number that makes the incident of one run its own: nine digits, long enough not to meet a real monitor's
/// number, and exact as a number of any JSON reader.
quint32 newRunId();

/// Gives a step another body, as the operator edited it, and predicts the plan anew.
void editStep(TestPlan& plan, qsizetype step, const QByteArray& body, const FilterSet& filterSet);

/// Adds a step that waits for the outgoing webhook behind the request that opens and the one that closes.
void addEventSteps(TestPlan& plan);

} // namespace gooseneck
