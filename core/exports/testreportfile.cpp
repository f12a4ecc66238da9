#include "exports/testreportfile.h"

#include "base/plaintext.h"
#include "exports/markdowntext.h"
#include "exports/reportfacts.h"
#include "json/jsonwriter.h"
#include "wording/testtext.h"
#include "wording/tr.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

qsizetype countOf(const TestReport& report, StepOutcome outcome)
{
    return std::ranges::count_if(report.steps,
                                 [&](const StepResult& step) { return step.outcome == outcome; });
}

QString factLine(const ReportFact& fact)
{
    const QString value =
        fact.origin == ReportFact::Origin::Foreign ? asMarkdownCode(fact.value) : fact.value;
    return u"- "_s + fact.name + u": "_s + value + u'\n';
}

QString row(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString checklistText(const TestReport& report)
{
    if (report.checklist.isEmpty()) {
        return {};
    }
    QString text = u"\n## "_s + tr("Looked at in Callgoose") + u"\n\n"_s;
    for (const ChecklistItem& item : report.checklist) {
        text += u"- "_s + asMarkdownText(question(item)) + u": "_s + answerName(item.answer) + u'\n';
    }
    return text;
}

QString bodiesText(const StepResult& step)
{
    if (isEvent(step.step.kind)) {
        return {};
    }
    QString text = u"\n## "_s + stepName(step.step.kind) + u"\n\n"_s + tr("Sent:") + u' ' +
                   asMarkdownCode(QString::fromUtf8(step.step.body)) + u'\n';
    if (wasAnswered(step)) {
        text += u'\n' + tr("Answered:") + u' ' + asMarkdownCode(QString::fromUtf8(step.answer.reply.body)) +
                u'\n';
    }
    return text;
}

} // namespace

QByteArray toMarkdown(const TestReport& report)
{
    QString text = u"# "_s + tr("Test of the connection to Callgoose") + u"\n\n"_s;
    for (const ReportFact& fact : reportFacts(report)) {
        text += factLine(fact);
    }
    if (report.mayBeOpen) {
        text += u"- **"_s + tr("The incident may still be open: look into Callgoose.") + u"**\n"_s;
    }
    text += u'\n' + row({tr("Step"), tr("Outcome"), tr("Predicted"), tr("Answer"), tr("Started"), tr("Time"),
                         tr("What it means")});
    text += u"|---|---|---|---|---|---|---|\n"_s;
    for (const StepResult& step : report.steps) {
        const StepFacts facts = stepFacts(step);
        text += row({facts.name, facts.outcome, facts.predicted, facts.answer, facts.startedAt, facts.elapsed,
                     facts.sentence});
    }
    text += checklistText(report);
    for (const StepResult& step : report.steps) {
        text += bodiesText(step);
    }
    return text.toUtf8();
}

namespace {

QList<std::pair<QString, QString>> propertiesOf(const TestReport& report)
{
    return {{u"gooseneck.version"_s, report.version},
            {u"endpoint"_s, report.origin},
            {u"profile"_s, toText(report.profile)},
            {u"incident"_s, report.incidentId},
            {u"endedAt"_s, toIsoString(report.endedAt)}};
}

} // namespace

QByteArray toJUnitXml(const TestReport& report)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(u"testsuite"_s);
    writer.writeAttribute(u"name"_s, u"gooseneck"_s);
    writer.writeAttribute(u"timestamp"_s, toIsoString(report.startedAt));
    writer.writeAttribute(u"tests"_s, QString::number(report.steps.size()));
    writer.writeAttribute(u"failures"_s, QString::number(countOf(report, StepOutcome::Wrong) +
                                                         countOf(report, StepOutcome::Refused)));
    writer.writeAttribute(u"errors"_s, QString::number(countOf(report, StepOutcome::Unknown)));
    writer.writeAttribute(u"skipped"_s, QString::number(countOf(report, StepOutcome::Skipped)));
    writer.writeStartElement(u"properties"_s);
    for (const auto& [name, value] : propertiesOf(report)) {
        writer.writeEmptyElement(u"property"_s);
        writer.writeAttribute(u"name"_s, name);
        writer.writeAttribute(u"value"_s, visibleText(value));
    }
    writer.writeEndElement();
    for (const StepResult& step : report.steps) {
        writer.writeStartElement(u"testcase"_s);
        writer.writeAttribute(u"classname"_s, u"gooseneck.cycle"_s);
        writer.writeAttribute(u"name"_s, toWord(step.step.kind));
        writer.writeAttribute(
            u"time"_s, QString::number(static_cast<double>(step.answer.elapsed.count()) / 1000.0, 'f', 3));
        switch (step.outcome) {
        case StepOutcome::Wrong:
        case StepOutcome::Refused:
            writer.writeEmptyElement(u"failure"_s);
            writer.writeAttribute(u"message"_s, sentence(step));
            break;
        case StepOutcome::Unknown:
            writer.writeEmptyElement(u"error"_s);
            writer.writeAttribute(u"message"_s, sentence(step));
            break;
        case StepOutcome::Skipped:
            writer.writeEmptyElement(u"skipped"_s);
            break;
        case StepOutcome::Waiting:
        case StepOutcome::Running:
        case StepOutcome::Passed:
            break;
        }
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

QByteArray toJsonLine(const StepResult& step)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject()
        .member(u"step", toWord(step.step.kind))
        .member(u"predicted", toWord(step.step.predicted));
    if (wasAnswered(step)) {
        writer.member(u"actual", toWord(step.answer.reply.meaning)).member(u"http", step.answer.reply.status);
    }
    writer.member(u"outcome", toWord(step.outcome)).member(u"ms", step.answer.elapsed.count()).endObject();
    return writer.finish();
}

QByteArray summaryLine(const TestReport& report)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject().key(u"summary").beginObject().member(u"steps", report.steps.size());
    for (const StepOutcome outcome : {StepOutcome::Passed, StepOutcome::Wrong, StepOutcome::Refused,
                                      StepOutcome::Unknown, StepOutcome::Skipped}) {
        writer.member(toWord(outcome), countOf(report, outcome));
    }
    writer.key(u"mayBeOpen").boolean(report.mayBeOpen).endObject().endObject();
    return writer.finish();
}

} // namespace gooseneck
