#include "models/suggestionmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestSuggestionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsCountsAndGivesTexts();
};

void TestSuggestionModel::showsCountsAndGivesTexts()
{
    SuggestionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSuggestions({{u"error"_s, 12}, {u"monitor.id"_s, 0}, {u"a\u202eb"_s, 0}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(Qt::EditRole).toString(), u"error"_s);
    QCOMPARE(model.index(0).data().toString(), u"error   ×12"_s);
    QCOMPARE(model.index(1).data().toString(), u"monitor.id"_s);
    QCOMPARE(model.index(2).data(Qt::EditRole).toString(), u"a\u202eb"_s);
    QVERIFY(!model.index(2).data().toString().contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(TestSuggestionModel)
#include "tst_suggestionmodel.moc"
