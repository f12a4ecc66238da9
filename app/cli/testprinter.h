#pragma once

#include "console.h"
#include "testrun/testreport.h"

#include <QObject>

namespace gooseneck {

/// Prints a test while it runs: each step when it has ended, then the summary. A QObject only to be the
/// context of the connections that feed it.
class TestPrinter : public QObject
{
    Q_OBJECT

public:
    explicit TestPrinter(OutputForm form, QObject* parent = nullptr);

    /// Those that were not printed yet, in order.
    void printEndedSteps(const TestReport& report);
    /// Also says on standard error when an incident may be left open.
    void printSummary(const TestReport& report);

private:
    void printStep(const StepResult& step);

    const OutputForm m_form;
    qsizetype m_printed = 0;
};

} // namespace gooseneck
