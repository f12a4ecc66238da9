#include "session/filterhistory.h"
#include "support/lintcases.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestFilterHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixIsUndoneAndRedone_data();
    void everyFixIsUndoneAndRedone();
    void aStateEqualToTheCurrentOneIsNoStep();
};

void TestFilterHistory::everyFixIsUndoneAndRedone_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<LintCase> cases = lintCases();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (cases[i].fix != Fix::None) {
            QTest::addRow("%s: %s", qPrintable(toWord(cases[i].fix)), cases[i].rule) << i;
        }
    }
}

void TestFilterHistory::everyFixIsUndoneAndRedone()
{
    QFETCH(qsizetype, index);
    const LintCase lintCase = lintCases()[index];
    const QList<Payload> seen = payloadsOf(lintCase.seen);
    const QList<Finding> before = lint(lintCase.set, seen);
    const auto finding = std::ranges::find_if(
        before, [&](const Finding& one) { return one.code == lintCase.code && one.fix == lintCase.fix; });
    QVERIFY(finding != before.cend());
    FilterHistory history;
    history.restart(lintCase.set);
    history.record(applyFix(history.current(), *finding));
    const QList<Finding> after = lint(history.current(), seen);
    QVERIFY(!after.contains(*finding));
    history.undo();
    QCOMPARE(lint(history.current(), seen), before);
    QVERIFY(!history.canUndo());
    history.redo();
    QCOMPARE(lint(history.current(), seen), after);
}

void TestFilterHistory::aStateEqualToTheCurrentOneIsNoStep()
{
    FilterHistory history;
    history.restart(flatSet());
    history.record(flatSet());
    QVERIFY(!history.canUndo());
}

QTEST_APPLESS_MAIN(TestFilterHistory)
#include "tst_filterhistory.moc"
