#include "exports/testreportfile.h"

#include "exports/markdowntext.h"
#include "json/jsonwriter.h"
#include "wording/testtext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TestReportFile", text);
}

bool wasAnswered(const StepResult& step)
{
    return step.answer.kind == ProcessOutcome::Kind::Answered && step.outcome != StepOutcome::Waiting &&
           step.outcome != StepOutcome::Running && step.outcome != StepOutcome::Skipped;
}

qsizetype countOf(const TestReport& report, StepOutcome outcome)
{
    return std::ranges::count_if(report.steps,
                                 [&](const StepResult& step) { return step.outcome == outcome; });
}

QString targetName(const TestReport& report)
{
    return report.target == TestReport::Target::Simulator ? tr("the built-in simulator") : report.origin;
}

} // namespace

QByteArray toMarkdown(const TestReport& report)
{
    QString text = u"# "_s + tr("Test of the connection to Callgoose") + u"\n\n"_s;
    text += u"- "_s + tr("Result: %1").arg(report.passed() ? tr("passed") : tr("not passed")) + u'\n';
    text += u"- "_s + tr("Target: %1").arg(asMarkdownCode(targetName(report))) + u'\n';
    text += u"- "_s + tr("Started: %1").arg(toIsoString(report.startedAt)) + u'\n';
    text += u"- "_s + tr("Incident id: %1").arg(asMarkdownCode(report.incidentId)) + u'\n';
    text += u"- "_s + tr("Title: %1").arg(asMarkdownCode(report.title)) + u'\n';
    text += u"- "_s + tr("Read as: %1").arg(asMarkdownCode(toText(report.profile))) + u'\n';
    if (report.mayBeOpen) {
        text += u"- **"_s + tr("The incident may still be open: look into Callgoose.") + u"**\n"_s;
    }
    text += u"\n| "_s + tr("Step") + u" | "_s + tr("Outcome") + u" | "_s + tr("Predicted") + u" | "_s +
            tr("Answer") + u" | "_s + tr("Time") + u" | "_s + tr("What it means") +
            u" |\n|---|---|---|---|---|---|\n"_s;
    for (const StepResult& step : report.steps) {
        const bool answered = wasAnswered(step);
        text += u"| "_s + stepName(step.step.kind) + u" | "_s + outcomeName(step.outcome) + u" | "_s +
                meaningName(step.step.predicted) + u" | "_s +
                (answered ? QString(meaningName(step.answer.reply.meaning) + u" ("_s +
                                    QString::number(step.answer.reply.status) + u')')
                          : u"—"_s) +
                u" | "_s +
                (answered ? QString(QString::number(step.answer.elapsed.count()) + u" ms"_s) : u"—"_s) +
                u" | "_s + sentence(step) + u" |\n"_s;
    }
    for (const StepResult& step : report.steps) {
        text += u"\n## "_s + stepName(step.step.kind) + u"\n\n"_s + tr("Sent:") + u' ' +
                asMarkdownCode(QString::fromUtf8(step.step.body)) + u'\n';
        if (wasAnswered(step)) {
            text += u'\n' + tr("Answered:") + u' ' +
                    asMarkdownCode(QString::fromUtf8(step.answer.reply.body)) + u'\n';
        }
    }
    return text.toUtf8();
}

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
