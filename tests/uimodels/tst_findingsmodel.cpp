#include "models/findingsmodel.h"
#include "support/captures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSeveritySentenceAndFix();
    void unchangedFindingsKeepTheirRows();
};

void TestFindingsModel::showsSeveritySentenceAndFix()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<Finding> findings = lint(FilterSet{{}, {}, documentedProfile, {Filter()}}, {});
    QVERIFY(!findings.isEmpty());
    model.setFindings(findings);
    QCOMPARE(model.rowCount(), int(findings.size()));
    QCOMPARE(model.findingAt(0), findings[0]);
    const QModelIndex row = model.index(0, FindingsModel::SentenceColumn);
    QVERIFY(!row.data().toString().isEmpty());
    QCOMPARE(row.data(FindingsModel::SeverityRole).toInt(), static_cast<int>(findings[0].severity));
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingsModel::unchangedFindingsKeepTheirRows()
{
    FindingsModel model;
    const QList<Finding> findings = lint(FilterSet{{}, {}, documentedProfile, {Filter()}}, {});
    model.setFindings(findings);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFindings(findings);
    QCOMPARE(resets.size(), 0);
    model.setFindings(findings.first(1) + findings);
    QCOMPARE(resets.size(), 1);
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
