#include "testrun/testplan.h"

#include "filter/evaluate.h"
#include "filter/lookup.h"
#include "json/jsontext.h"

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

/// What a request does while `open` is the one incident that is open.
ReplyMeaning predictionOf(const Verdict& verdict, const std::optional<QString>& open)
{
    const bool finds = verdict.resolveIncident && verdict.resolveIncident == open;
    switch (verdict.kind) {
    case VerdictKind::Trigger:
        return open && verdict.triggerIncident == open ? ReplyMeaning::Duplicate : ReplyMeaning::Created;
    case VerdictKind::Resolve:
        // The filter may match and still find no open incident with this id: nothing is resolved.
        return finds ? ReplyMeaning::Resolved : ReplyMeaning::NoMatch;
    case VerdictKind::Both:
        if (open && verdict.triggerIncident == open) {
            return finds ? ReplyMeaning::Resolved : ReplyMeaning::Duplicate;
        }
        return finds || (verdict.resolveIncident && verdict.resolveIncident == verdict.triggerIncident)
                   ? ReplyMeaning::CreatedAndResolved
                   : ReplyMeaning::Created;
    case VerdictKind::None:
    case VerdictKind::Invalid:
        break;
    }
    return ReplyMeaning::NoMatch;
}

ReplyMeaning repeatOf(ReplyMeaning first)
{
    return first == ReplyMeaning::NoMatch ? ReplyMeaning::NoMatch : ReplyMeaning::Duplicate;
}

} // namespace

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
    }
    return {};
}

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
    const Verdict opened = evaluatePayload(filterSet, triggerBody, filterSet.profile);
    const Verdict closed = evaluatePayload(filterSet, resolveBody, filterSet.profile);
    const ReplyMeaning created = predictionOf(opened, std::nullopt);
    const bool staysOpen = created == ReplyMeaning::Created;
    const ReplyMeaning resolved =
        predictionOf(closed, staysOpen ? opened.triggerIncident : std::optional<QString>());
    TestPlan plan;
    plan.steps = {{StepKind::Trigger, triggerBody, created},
                  {StepKind::Repeat, triggerBody, repeatOf(created)},
                  {StepKind::Resolve, resolveBody, resolved},
                  {StepKind::RepeatResolve, resolveBody, repeatOf(resolved)}};
    plan.incidentId = opened.triggerIncident.value_or(QString());
    plan.title = opened.title;
    return plan;
}

} // namespace gooseneck
