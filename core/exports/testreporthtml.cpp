// The part of testreportfile.h that writes a page for a browser.

#include "base/plaintext.h"
#include "exports/reportfacts.h"
#include "exports/testreportfile.h"
#include "wording/language.h"
#include "wording/testtext.h"
#include "wording/tr.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style =
    "body{font:15px/1.45 system-ui,sans-serif;color:#1B2430;background:#F6F7F9;margin:0}"
    "main{max-width:1000px;margin:0 auto;padding:24px}h1{font-size:22px}h2{font-size:16px;margin-top:28px}"
    "table{border-collapse:collapse;width:100%;background:#FFF;border:1px solid #D9DEE5}"
    "th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid #D9DEE5}"
    "th{color:#5B6776;font-weight:600}code,pre{font:13px/1.4 ui-monospace,monospace}"
    "pre{background:#FFF;border:1px solid #D9DEE5;padding:10px;white-space:pre-wrap;overflow-wrap:anywhere}"
    ".passed{color:#147A3B;font-weight:600}.wrong,.refused{color:#B42318;font-weight:600}"
    ".unknown{color:#8A5A00;font-weight:600}.open{color:#B42318;font-weight:600}"
    "@media print{body{font-size:9pt;background:#FFF}main{max-width:none;padding:0}code,pre{font-size:8pt}"
    "th,td{padding:3px 6px}tr,pre{break-inside:avoid}h2,p{break-after:avoid}}"_L1;

QString shown(const QString& sentence)
{
    return visibleSentence(sentence).toHtmlEscaped();
}

QString shownForeign(const QString& text)
{
    return visibleText(text).toHtmlEscaped();
}

QString cells(const QStringList& texts)
{
    QString row;
    for (const QString& text : texts) {
        row += u"<td>"_s + shown(text) + u"</td>"_s;
    }
    return row;
}

QString stepsTable(const TestReport& report)
{
    QString table = u"<table><thead><tr>"_s;
    for (const QString& head : {tr("Step"), tr("Outcome"), tr("Predicted"), tr("Answer"), tr("Started"),
                                tr("Time"), tr("What it means")}) {
        table += u"<th scope=\"col\">"_s + shown(head) + u"</th>"_s;
    }
    table += u"</tr></thead><tbody>\n"_s;
    for (const StepResult& step : report.steps) {
        const StepFacts facts = stepFacts(step);
        table += u"<tr><td>"_s + shown(facts.name) + u"</td><td class=\""_s + toWord(step.outcome) +
                 u"\">"_s + shown(facts.outcome) + u"</td>"_s +
                 cells({facts.predicted, facts.answer, facts.startedAt, facts.elapsed, facts.sentence}) +
                 u"</tr>\n"_s;
    }
    return table + u"</tbody></table>\n"_s;
}

QString factsTable(const TestReport& report)
{
    QString table = u"<table><tbody>\n"_s;
    for (const ReportFact& fact : reportFacts(report)) {
        table += u"<tr><th scope=\"row\">"_s + shown(fact.name) + u"</th><td>"_s +
                 (fact.origin == ReportFact::Origin::Foreign
                      ? QString(u"<code>"_s + shownForeign(fact.value) + u"</code>"_s)
                      : shown(fact.value)) +
                 u"</td></tr>\n"_s;
    }
    return table + u"</tbody></table>\n"_s;
}

QString checklistTable(const TestReport& report)
{
    if (report.checklist.isEmpty()) {
        return {};
    }
    QString text = u"<h2>"_s + shown(tr("Looked at in Callgoose")) + u"</h2>\n<table><tbody>\n"_s;
    for (const ChecklistItem& item : report.checklist) {
        text += u"<tr>"_s + cells({question(item), answerName(item.answer)}) + u"</tr>\n"_s;
    }
    return text + u"</tbody></table>\n"_s;
}

QString bodies(const StepResult& step)
{
    if (isEvent(step.step.kind)) {
        return {};
    }
    QString text = u"<h2>"_s + shown(stepName(step.step.kind)) + u"</h2>\n<p>"_s + shown(tr("Sent:")) +
                   u"</p>\n<pre>"_s + shownForeign(QString::fromUtf8(step.step.body)) + u"</pre>\n"_s;
    if (wasAnswered(step)) {
        text += u"<p>"_s + shown(tr("Answered:")) + u"</p>\n<pre>"_s +
                shownForeign(QString::fromUtf8(step.answer.reply.body)) + u"</pre>\n"_s;
    }
    return text;
}

} // namespace

QByteArray toHtml(const TestReport& report)
{
    const QString title = shown(tr("Test of the connection to Callgoose"));
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        toWord(spokenLanguage()));
    // Nothing in it may run or load: the texts come from outside.
    page += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'\">\n"_s;
    page += u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s + title +
            u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + title +
            u"</h1>\n"_s + factsTable(report);
    if (report.mayBeOpen) {
        page += u"<p class=\"open\">"_s + shown(tr("The incident may still be open: look into Callgoose.")) +
                u"</p>\n"_s;
    }
    page += u"<h2>"_s + shown(tr("Steps")) + u"</h2>\n"_s + stepsTable(report) + checklistTable(report);
    for (const StepResult& step : report.steps) {
        page += bodies(step);
    }
    return (page + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace gooseneck
