#include "testrun/testplan.h"

#include "filter/evaluate.h"
#include "filter/lookup.h"
#include "json/jsontext.h"
#include "testrun/prediction.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// A value to be replaced, by its place in the bytes.
struct Edit
{
    qsizetype offset;
    qsizetype length;
    QByteArray text;
};

QByteArray applied(const QByteArray& bytes, QList<Edit> edits)
{
    std::ranges::sort(edits, std::ranges::greater(), &Edit::offset);
    QByteArray changed = bytes;
    for (const Edit& edit : edits) {
        changed.replace(edit.offset, edit.length, edit.text);
    }
    return changed;
}

/// A synthetic id of the same JSON type as the original.
QByteArray syntheticId(const JsonDocument& document, JsonIndex node, quint32 runId)
{
    return document.kind(node) == JsonKind::Number
               ? QByteArray::number(runId)
               : quotedString(u"gooseneck-test-"_s + QString::number(runId));
}

class PayloadMaker
{
public:
    PayloadMaker(const JsonDocument& document, KeysReading keys)
        : m_document(document)
        , m_keys(keys)
    {
    }

    void replaceId(const QString& key, quint32 runId)
    {
        // null counts as absent (design/formats.md, 2); an id in its place would be one more key found.
        if (const JsonIndex node = find(key); node != noJson && m_document.kind(node) != JsonKind::Null) {
            add(node, syntheticId(m_document, node, runId));
        }
    }

    void markTitle(const QString& key)
    {
        const JsonIndex node = find(key);
        if (node != noJson && m_document.kind(node) == JsonKind::String) {
            add(node, quotedString(u"[TEST] "_s + QString::fromUtf8(m_document.text(node))));
        }
    }

    QByteArray finish() const { return applied(m_document.bytes(), m_edits); }

private:
    JsonIndex find(const QString& key) const
    {
        return key.isEmpty() ? noJson : lookup(m_document, key.toUtf8(), m_keys);
    }

    void add(JsonIndex node, const QByteArray& text)
    {
        const bool isTaken = std::ranges::any_of(
            m_edits, [&](const Edit& edit) { return edit.offset == m_document.offset(node); });
        if (!isTaken) {
            m_edits.append({m_document.offset(node), m_document.raw(node).size(), text});
        }
    }

    const JsonDocument& m_document;
    KeysReading m_keys;
    QList<Edit> m_edits;
};

/// The filter that takes this payload decides which keys carry its id and title.
QByteArray testPayload(const FilterSet& filterSet, const JsonDocument& document, quint32 runId)
{
    const Verdict verdict = evaluate(filterSet, document, filterSet.profile);
    PayloadMaker maker(document, filterSet.profile.keys);
    const int number = verdict.triggerFilter.value_or(verdict.resolveFilter.value_or(1));
    const Filter& filter = filterSet.filters[number - 1];
    maker.replaceId(filter.trigger.mapIncidentWith, runId);
    if (filter.resolve) {
        maker.replaceId(filter.resolve->incidentMappedWith, runId);
    }
    maker.markTitle(filter.trigger.titleFrom);
    return maker.finish();
}

/// Predicts every step that is a request, and says what will appear in Callgoose.
void predictPlan(TestPlan& plan, const FilterSet& filterSet)
{
    PredictedService service(filterSet, filterSet.profile);
    if (plan.sequence == Sequence::ResolveOnly && !plan.steps.isEmpty()) {
        const Verdict verdict = evaluatePayload(filterSet, plan.steps.constFirst().body, filterSet.profile);
        service.assumeOpen(verdict.resolveIncident.value_or(QString()));
        plan.incidentId = verdict.resolveIncident.value_or(QString());
    }
    bool isFirst = true;
    for (PlannedStep& step : plan.steps) {
        if (isEvent(step.kind)) {
            continue;
        }
        step.predicted = service.take(step.body);
        const Verdict verdict = evaluatePayload(filterSet, step.body, filterSet.profile);
        if (isFirst && verdict.triggerFilter) {
            isFirst = false;
            plan.incidentId = verdict.triggerIncident.value_or(QString());
            plan.title = verdict.title;
            plan.urgency = filterSet.filters[*verdict.triggerFilter - 1].urgency;
        }
    }
}

/// What a webhook of a scenario is: that follows from the filters, not from its status.
StepKind kindOf(const Verdict& verdict, QSet<QString>& open)
{
    if (verdict.resolveFilter && open.remove(verdict.resolveIncident.value_or(QString()))) {
        return StepKind::Resolve;
    }
    if (!verdict.triggerFilter) {
        return verdict.resolveFilter ? StepKind::RepeatResolve : StepKind::Delivery;
    }
    const QString incident = verdict.triggerIncident.value_or(QString());
    const StepKind kind = open.contains(incident) ? StepKind::Repeat : StepKind::Trigger;
    open.insert(incident);
    return kind;
}

bool opens(const PlannedStep& step)
{
    return step.predicted == ReplyMeaning::Created;
}

bool closes(const PlannedStep& step)
{
    return step.predicted == ReplyMeaning::Resolved;
}

} // namespace

Result<TestPlan, PlanError> planFullCycle(const FilterSet& filterSet, const QByteArray& triggerPayload,
                                          const QByteArray& resolvePayload, quint32 runId)
{
    if (filterSet.filters.isEmpty()) {
        return failure(PlanError::NoFilters);
    }
    const auto trigger = JsonDocument::parse(triggerPayload);
    if (!trigger) {
        return failure(PlanError::TriggerNotJson);
    }
    const auto resolve = JsonDocument::parse(resolvePayload);
    if (!resolve) {
        return failure(PlanError::ResolveNotJson);
    }
    const QByteArray triggerBody = testPayload(filterSet, *trigger, runId);
    const QByteArray resolveBody = testPayload(filterSet, *resolve, runId);
    TestPlan plan;
    plan.steps = {{StepKind::Trigger, triggerBody},
                  {StepKind::Repeat, triggerBody},
                  {StepKind::Resolve, resolveBody},
                  {StepKind::RepeatResolve, resolveBody}};
    plan.resolveBody = resolveBody;
    predictPlan(plan, filterSet);
    return plan;
}

TestPlan triggerOnly(const TestPlan& fullCycle, const FilterSet& filterSet)
{
    TestPlan plan = fullCycle;
    plan.sequence = Sequence::TriggerOnly;
    plan.steps = {fullCycle.steps.constFirst()};
    predictPlan(plan, filterSet);
    return plan;
}

TestPlan resolveOnly(const TestPlan& fullCycle, const FilterSet& filterSet)
{
    TestPlan plan = fullCycle;
    plan.sequence = Sequence::ResolveOnly;
    plan.steps = {{StepKind::Resolve, fullCycle.resolveBody}};
    predictPlan(plan, filterSet);
    return plan;
}

Result<TestPlan, PlanError> planScenario(const FilterSet& filterSet, const Scenario& scenario,
                                         const QByteArray& resolvePayload, quint32 runId)
{
    if (filterSet.filters.isEmpty()) {
        return failure(PlanError::NoFilters);
    }
    const auto resolve = JsonDocument::parse(resolvePayload);
    if (!resolve) {
        return failure(PlanError::ResolveNotJson);
    }
    TestPlan plan;
    plan.sequence = Sequence::Scenario;
    plan.resolveBody = testPayload(filterSet, *resolve, runId);
    QSet<QString> open;
    for (const PlannedDelivery& delivery : scenario.deliveries) {
        const auto document = JsonDocument::parse(toWireJson(delivery.alert));
        if (!document) {
            return failure(PlanError::TriggerNotJson);
        }
        const QByteArray body = testPayload(filterSet, *document, runId);
        const StepKind kind = kindOf(evaluatePayload(filterSet, body, filterSet.profile), open);
        plan.steps.append({kind, body});
    }
    if (!open.isEmpty()) {
        plan.steps.append({StepKind::Resolve, plan.resolveBody});
    }
    predictPlan(plan, filterSet);
    return plan;
}

quint32 newRunId()
{
    return QRandomGenerator::system()->bounded(900'000'000u) + 100'000'000u;
}

void editStep(TestPlan& plan, qsizetype step, const QByteArray& body, const FilterSet& filterSet)
{
    PlannedStep& edited = plan.steps[step];
    edited.body = body;
    if (edited.kind == StepKind::Resolve) {
        plan.resolveBody = body; // the operator knows better what closes it
    }
    predictPlan(plan, filterSet);
}

void addEventSteps(TestPlan& plan)
{
    QList<PlannedStep> steps;
    for (const PlannedStep& step : std::as_const(plan.steps)) {
        steps.append(step);
        if (opens(step)) {
            steps.append({StepKind::CreatedEvent, {}, ReplyMeaning::Created});
        } else if (closes(step)) {
            steps.append({StepKind::ResolvedEvent, {}, ReplyMeaning::Resolved});
        }
    }
    plan.steps = steps;
}

} // namespace gooseneck
