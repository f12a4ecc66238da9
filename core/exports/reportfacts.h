#pragma once

#include "testrun/testreport.h"

namespace gooseneck {

/// A line of a report's head: what it is, and the value. A value that came from outside is marked: it is
/// written so that nothing in it is markup.
struct ReportFact
{
    enum class Origin { Ours, Foreign };

    QString name;
    QString value;
    Origin origin = Origin::Ours;
};

/// The head of a report, in order: result, target, times, id, title, reading, program.
QList<ReportFact> reportFacts(const TestReport& report);

/// The parts of a step as the reports show them: outcome, prediction, answer with status, times, sentence.
struct StepFacts
{
    QString name;
    QString outcome;
    QString predicted;
    QString answer;
    QString startedAt;
    QString elapsed;
    QString sentence;
};
StepFacts stepFacts(const StepResult& step);

} // namespace gooseneck
