#include "exports/testreportjson.h"

#include "json/jsondocument.h"
#include "json/jsonwriter.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "gooseneck.test-report"_L1;
constexpr int formatVersion = 1;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

void writeStep(JsonWriter& writer, const StepResult& step)
{
    writer.beginObject().member(u"step", toWord(step.step.kind)).member(u"outcome", toWord(step.outcome));
    if (step.startedAt != UtcTime{}) {
        writer.member(u"startedAt", toIsoString(step.startedAt)).member(u"ms", step.answer.elapsed.count());
    }
    if (isEvent(step.step.kind)) {
        writer.endObject();
        return;
    }
    writer.member(u"predicted", toWord(step.step.predicted)).member(u"sentBase64", base64(step.step.body));
    if (wasAnswered(step)) {
        const ProcessReply& reply = step.answer.reply;
        writer.member(u"http", reply.status).member(u"actual", toWord(reply.meaning));
        writer.member(u"answerBase64", base64(reply.body));
    }
    if (step.outcome != StepOutcome::Waiting && step.outcome != StepOutcome::Skipped) {
        writer.member(u"confirmation", toWord(confirmationOf(step.answer)));
    }
    writer.endObject();
}

void writeReadings(JsonWriter& writer, const QList<MatchingProfile>& readings)
{
    writer.key(u"explainedBy").beginArray();
    for (const MatchingProfile& profile : readings) {
        writer.string(toText(profile));
    }
    writer.endArray();
}

/// Reads the members of one object as text; what is not there is empty.
class Object
{
public:
    Object(const JsonDocument& document, JsonIndex node)
        : m_document(document)
        , m_node(node)
    {
    }

    JsonIndex member(QByteArrayView name) const
    {
        return m_document.kind(m_node) == JsonKind::Object ? m_document.member(m_node, name) : noJson;
    }
    QString text(QByteArrayView name) const
    {
        const JsonIndex found = member(name);
        return found == noJson ? QString() : charactersOf(m_document.text(found));
    }
    QByteArray bytes(QByteArrayView name) const { return QByteArray::fromBase64(text(name).toLatin1()); }
    UtcTime time(QByteArrayView name) const { return fromIsoString(text(name)).value_or(UtcTime{}); }

    template <class Sink>
    void each(QByteArrayView name, Sink sink) const
    {
        const JsonIndex array = member(name);
        const bool isArray = array != noJson && m_document.kind(array) == JsonKind::Array;
        for (JsonIndex element = isArray ? m_document.firstChild(array) : noJson; element != noJson;
             element = m_document.nextSibling(element)) {
            sink(Object(m_document, element), element);
        }
    }

private:
    const JsonDocument& m_document;
    JsonIndex m_node;
};

StepResult readStep(const Object& object)
{
    StepResult step;
    step.step.kind = stepKindFrom(object.text("step")).value_or(StepKind::Trigger);
    step.step.body = object.bytes("sentBase64");
    const bool isResolved = step.step.kind == StepKind::ResolvedEvent; // of an event it is not written
    step.step.predicted = meaningFrom(object.text("predicted"))
                              .value_or(isResolved ? ReplyMeaning::Resolved : ReplyMeaning::Created);
    step.outcome = stepOutcomeFrom(object.text("outcome")).value_or(StepOutcome::Unknown);
    step.startedAt = object.time("startedAt");
    step.answer.elapsed = std::chrono::milliseconds(object.text("ms").toLongLong());
    if (object.member("http") != noJson) {
        step.answer.kind = ProcessOutcome::Kind::Answered;
        step.answer.reply = readReply(object.text("http").toInt(), object.bytes("answerBase64"));
    } else if (object.text("confirmation") == toWord(Confirmation::Refused)) {
        step.answer.kind = ProcessOutcome::Kind::NotSent;
    }
    return step;
}

TestReport readMembers(const JsonDocument& document)
{
    const Object root(document, document.root());
    TestReport report;
    report.target = root.text("target") == u"live" ? TestReport::Target::Live : TestReport::Target::Simulator;
    report.sequence = sequenceFrom(root.text("sequence")).value_or(Sequence::FullCycle);
    report.version = root.text("gooseneck");
    report.origin = root.text("endpoint");
    report.scope = tokenScopeFrom(root.text("tokenScope"));
    report.startedAt = root.time("startedAt");
    report.endedAt = root.time("endedAt");
    report.incidentId = root.text("incident");
    report.title = root.text("title");
    report.profile = profileFrom(root.text("profile")).value_or(MatchingProfile());
    report.mayBeOpen = root.text("mayBeOpen") == u"true";
    root.each("steps", [&](const Object& step, JsonIndex) { report.steps.append(readStep(step)); });
    if (root.member("explainedBy") != noJson) {
        report.explainedBy.emplace();
        root.each("explainedBy", [&](const Object&, JsonIndex element) {
            if (const auto profile = profileFrom(charactersOf(document.text(element)))) {
                report.explainedBy->append(*profile);
            }
        });
    }
    root.each("checklist", [&](const Object& item, JsonIndex) {
        if (const auto question = questionFrom(item.text("question"))) {
            report.checklist.append({*question, item.text("expected"),
                                     answerFrom(item.text("answer")).value_or(ChecklistItem::Answer::Open)});
        }
    });
    return report;
}

} // namespace

QByteArray toJson(const TestReport& report)
{
    JsonWriter writer(JsonLayout::Indented);
    writer.beginObject().member(u"format", QString(formatName)).member(u"version", formatVersion);
    writer.member(u"gooseneck", report.version);
    writer.member(u"target", report.target == TestReport::Target::Live ? u"live"_s : u"simulator"_s);
    writer.member(u"endpoint", report.origin).member(u"sequence", toWord(report.sequence));
    if (report.scope) {
        writer.member(u"tokenScope", toWord(*report.scope));
    }
    writer.member(u"startedAt", toIsoString(report.startedAt))
        .member(u"endedAt", toIsoString(report.endedAt));
    writer.member(u"incident", report.incidentId).member(u"title", report.title);
    writer.member(u"profile", toText(report.profile));
    writer.key(u"passed").boolean(report.passed()).key(u"mayBeOpen").boolean(report.mayBeOpen);
    writer.key(u"steps").beginArray();
    for (const StepResult& step : report.steps) {
        writeStep(writer, step);
    }
    writer.endArray();
    if (report.explainedBy) {
        writeReadings(writer, *report.explainedBy);
    }
    writer.key(u"checklist").beginArray();
    for (const ChecklistItem& item : report.checklist) {
        writer.beginObject().member(u"question", toWord(item.question)).member(u"expected", item.expected);
        writer.member(u"answer", toWord(item.answer)).endObject();
    }
    writer.endArray().endObject();
    return writer.finish();
}

Result<TestReport, ReportError> readReport(const QByteArray& bytes)
{
    const auto document = JsonDocument::parse(bytes);
    if (!document) {
        return failure(ReportError::NotJson);
    }
    const Object root(*document, document->root());
    if (root.text("format") != formatName) {
        return failure(ReportError::NotAReport);
    }
    if (root.text("version").toInt() > formatVersion) {
        return failure(ReportError::NewerVersion);
    }
    return readMembers(*document);
}

} // namespace gooseneck
