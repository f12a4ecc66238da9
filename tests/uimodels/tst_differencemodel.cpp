#include "models/differencemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

CapturePtr capture(const QByteArray& body)
{
    auto made = std::make_shared<Capture>();
    made->body = body;
    return made;
}

QStringList linesOf(const DifferenceModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < DifferenceModel::ColumnCount; ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

} // namespace

class TestDifferenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void secretsStayCovered();
};

void TestDifferenceModel::shows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("a changed value") << QByteArray(R"({"status":"error","id":1})")
                                     << QByteArray(R"({"status":"recovered","id":1})")
                                     << QStringList{uR"(status | "error" | "recovered" | changed)"_s};
    QTest::newRow("one that came and one that went")
        << QByteArray(R"({"a":1})") << QByteArray(R"({"b":2})")
        << QStringList{u"a | 1 | – | removed"_s, u"b | – | 2 | added"_s};
    QTest::newRow("another type") << QByteArray(R"({"id":1})") << QByteArray(R"({"id":"1"})")
                                  << QStringList{u"id | 1 | \"1\" | other type"_s};
    QTest::newRow("the same") << QByteArray("{}") << QByteArray("{ }") << QStringList();
    QTest::newRow("one that is no JSON") << QByteArray("{") << QByteArray("{}") << QStringList();
}

void TestDifferenceModel::shows()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Comparison comparison = comparisonOf(capture(before), capture(after));
    model.setComparison(comparison, DifferenceScope::DifferencesOnly);
    QTEST(linesOf(model), "lines");
    model.setComparison(comparison, DifferenceScope::All);
    QVERIFY(model.rowCount() >= comparison.differing.size());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestDifferenceModel::secretsStayCovered()
{
    DifferenceModel model;
    model.setComparison(comparisonOf(capture(R"({"token":"first"})"), capture(R"({"token":"other"})")),
                        DifferenceScope::DifferencesOnly);
    QCOMPARE(linesOf(model), QStringList{uR"(token | "*****" | "*****" | changed)"_s});
}

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_differencemodel.moc"
