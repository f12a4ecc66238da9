#include "models/teststepsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

TestReport reportOf(const QList<StepOutcome>& outcomes)
{
    TestReport report;
    for (const StepOutcome outcome : outcomes) {
        StepResult step;
        step.outcome = outcome;
        report.steps.append(step);
    }
    return report;
}

} // namespace

class TestTestStepsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunChangesItsRows();
    void anotherRunResetsIt();
};

void TestTestStepsModel::aRunChangesItsRows()
{
    TestStepsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(reportOf({StepOutcome::Running, StepOutcome::Waiting}));
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setReport(reportOf({StepOutcome::Passed, StepOutcome::Running}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, TestStepsModel::OutcomeColumn).data(TestStepsModel::OutcomeRole).toInt(),
             static_cast<int>(StepOutcome::Passed));
}

void TestTestStepsModel::anotherRunResetsIt()
{
    TestStepsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(reportOf({StepOutcome::Passed}));
    model.setReport(reportOf({StepOutcome::Waiting, StepOutcome::Waiting, StepOutcome::Waiting}));
    QCOMPARE(model.rowCount(), 3);
    model.setReport(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTestStepsModel)
#include "tst_teststepsmodel.moc"
