#include "exports/reportfacts.h"

#include "wording/testtext.h"
#include "wording/tr.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

QList<ReportFact> reportFacts(const TestReport& report)
{
    const auto foreign = ReportFact::Origin::Foreign;
    QList<ReportFact> facts{{tr("Result"), report.passed() ? tr("passed") : tr("not passed")}};
    if (report.target == TestReport::Target::Simulator) {
        facts.append({tr("Target"), tr("the simulator on this machine")});
        facts.append({tr("Endpoint"), report.origin, foreign});
    } else {
        facts.append({tr("Target"), report.origin, foreign});
        facts.append({tr("Token"), scopeName(report.scope)});
    }
    facts.append({tr("Sequence"), sequenceName(report.sequence)});
    facts.append({tr("Started"), toIsoString(report.startedAt)});
    facts.append({tr("Ended"), report.endedAt == UtcTime{} ? u"—"_s : toIsoString(report.endedAt)});
    facts.append({tr("Incident id"), report.incidentId, foreign});
    facts.append({tr("Title"), report.title, foreign});
    facts.append({tr("Read as"), toText(report.profile), foreign});
    if (const QString readings = explanation(report); !readings.isEmpty()) {
        facts.append({tr("Readings"), readings});
    }
    facts.append({tr("Made by"), u"Gooseneck "_s + report.version});
    return facts;
}

StepFacts stepFacts(const StepResult& step)
{
    const QString none = u"—"_s;
    const bool answered = wasAnswered(step);
    const bool isOver = answered || isEvent(step.step.kind) || step.outcome == StepOutcome::Unknown ||
                        step.outcome == StepOutcome::Refused;
    StepFacts facts{stepName(step.step.kind),
                    outcomeName(step.outcome),
                    meaningName(step.step.predicted),
                    none,
                    none,
                    none,
                    sentence(step)};
    if (answered) {
        facts.answer = meaningName(step.answer.reply.meaning) + u" ("_s +
                       QString::number(step.answer.reply.status) + u')';
    }
    if (step.startedAt != UtcTime{}) {
        facts.startedAt = toIsoString(step.startedAt).sliced(11);
    }
    if (isOver && step.startedAt != UtcTime{}) {
        facts.elapsed = QString::number(step.answer.elapsed.count()) + u" ms"_s;
    }
    return facts;
}

} // namespace gooseneck
