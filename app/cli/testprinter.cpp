#include "testprinter.h"

#include "base/plaintext.h"
#include "exports/testreportfile.h"
#include "wording/testtext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool hasEnded(const StepResult& step)
{
    return step.outcome != StepOutcome::Waiting && step.outcome != StepOutcome::Running;
}

} // namespace

TestPrinter::TestPrinter(OutputForm form, QObject* parent)
    : QObject(parent)
    , m_form(form)
{
}

void TestPrinter::printEndedSteps(const TestReport& report)
{
    const QList<StepResult>& steps = report.steps;
    while (m_printed < steps.size() && hasEnded(steps[m_printed])) {
        printStep(steps[m_printed]);
        ++m_printed;
    }
    flushOutput();
}

void TestPrinter::printStep(const StepResult& step)
{
    if (m_form == OutputForm::Json) {
        print(toJsonLine(step));
        return;
    }
    const QString head = stepName(step.step.kind) + u": "_s + outcomeName(step.outcome);
    const QString explanation = visibleSentence(sentence(step));
    printLine(explanation.isEmpty() ? head : QString(head + u". "_s + explanation));
}

void TestPrinter::printSummary(const TestReport& report)
{
    if (m_form == OutputForm::Json) {
        print(summaryLine(report));
    } else {
        printLine(report.passed() ? tr("Passed.") : tr("Not passed."));
    }
    flushOutput();
    if (report.mayBeOpen) {
        remark(tr("The incident %1 may still be open: look into Callgoose.")
                   .arg(visibleExcerpt(report.incidentId, 60)));
    }
}

} // namespace gooseneck
