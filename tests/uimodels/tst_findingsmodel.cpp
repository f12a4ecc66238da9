#include "models/findingsmodel.h"
#include "support/lintcases.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeGivesTheNewList();
    void aProblemThatStaysKeepsItsRow();
    void nothingIsSaidOfNoChange();
};

namespace {

QList<Finding> findingsOf(const LintCase& lintCase)
{
    return lint(lintCase.set, payloadsOf(lintCase.seen));
}

QList<Finding> shownBy(const FindingsModel& model)
{
    QList<Finding> shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        shown.append(model.findingAt(row));
    }
    return shown;
}

} // namespace

void TestFindingsModel::everyChangeGivesTheNewList()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QList<LintCase> cases = lintCases();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QList<Finding> wanted = findingsOf(cases[i * 7 % cases.size()]) + findingsOf(cases[i]);
        model.setFindings(wanted);
        QCOMPARE(shownBy(model), wanted);
    }
    QCOMPARE(reset.size(), 0);
}

void TestFindingsModel::aProblemThatStaysKeepsItsRow()
{
    FindingsModel model;
    Finding first{.code = FindingCode::MapKeyMissing, .filter = 1, .key = u"id"_s, .count = 1, .of = 2};
    const Finding second{.code = FindingCode::NoFrom};
    model.setFindings({first, second});
    const QPersistentModelIndex kept = model.index(0, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    first.count = 2;
    const Finding error{.code = FindingCode::LimitFilters, .count = 11, .of = 10};
    model.setFindings({error, second, first});
    QCOMPARE(kept.row(), 2);
    QCOMPARE(changed.size(), 1);
    model.setFindings({second});
    QVERIFY(!kept.isValid());
    QCOMPARE(shownBy(model), QList<Finding>{second});
}

void TestFindingsModel::nothingIsSaidOfNoChange()
{
    FindingsModel model;
    const QList<Finding> findings = findingsOf(lintCases().constFirst());
    model.setFindings(findings);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setFindings(findings);
    QCOMPARE(changed.size() + inserted.size(), 0);
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
