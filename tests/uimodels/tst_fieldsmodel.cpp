#include "models/fieldsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

FieldReportPtr reportOf(const QByteArrayList& payloads, const Roles& roles = {})
{
    FieldAtlas atlas;
    for (const QByteArray& payload : payloads) {
        const auto document = JsonDocument::parse(payload);
        atlas.add(*document, UtcTime(std::chrono::seconds(1'700'000'000)), std::nullopt);
    }
    return std::make_shared<const FieldReport>(fieldReportOf(atlas, FieldScope::All, roles));
}

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

const QByteArrayList downAndUp{
    R"({"monitorId":1,"status":"down","check":"a1"})", R"({"monitorId":1,"status":"up","check":"b2"})",
    R"({"monitorId":2,"status":"down","check":"c3"})", R"({"monitorId":2,"status":"up","check":"d4"})"};

} // namespace

class TestFieldsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void newKeysComeBehindTheOthers();
    void otherKeysResetIt();
    void noReportHasNoRows();
    void searchLooksAtKeysAndValues();
    void searchStaysTrueWhenValuesCome();
    void rolesAreNamed();
    void anElementOfAnArrayCanServeAsNothing();
    void detailTellsTheReason();
    void foreignTextIsPlain();
};

void TestFieldsModel::cells_data()
{
    QTest::addColumn<QByteArrayList>("payloads");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    using M = FieldsModel;
    const QByteArrayList some{R"({"a":"x"})", R"({"b":1})", R"({"a":null})", R"({"a":"yyy"})",
                              R"({"a":"x"})"};
    QTest::newRow("the key path") << QByteArrayList{R"({"a":{"b":1}})"} << int(M::KeyColumn) << u"a"_s;
    QTest::newRow("in how many payloads it is") << some << int(M::PresentColumn) << u"4 of 5"_s;
    QTest::newRow("the values with their counts, the most frequent first")
        << some << int(M::ValuesColumn) << u"x ×2, yyy ×1"_s;
    QTest::newRow("how many values more there are")
        << QByteArrayList{R"({"a":1})", R"({"a":2})", R"({"a":3})", R"({"a":4})", R"({"a":5})", R"({"a":6})"}
        << int(M::ValuesColumn) << u"1 ×1, 2 ×1, 3 ×1, 4 ×1, … 2 more"_s;
    QTest::newRow("an empty text is named")
        << QByteArrayList{R"({"a":""})"} << int(M::ValuesColumn) << u"(empty) ×1"_s;
    QTest::newRow("the values of a secret are covered")
        << QByteArrayList{R"({"token":"c4nary"})"} << int(M::ValuesColumn) << u"covered"_s;
    QTest::newRow("the types") << some << int(M::TypesColumn) << u"null, string"_s;
    QTest::newRow("the range of the lengths") << some << int(M::LengthColumn) << u"1 to 3"_s;
    QTest::newRow("one length") << QByteArrayList{R"({"a":"äö"})"} << int(M::LengthColumn) << u"2"_s;
    QTest::newRow("no length without a value")
        << QByteArrayList{R"({"a":{}})"} << int(M::LengthColumn) << u""_s;
    QTest::newRow("constant") << QByteArrayList{R"({"a":1,"n":1})", R"({"a":1,"n":2})"}
                              << int(M::VariationColumn) << u"constant"_s;
    QTest::newRow("different every time")
        << QByteArrayList{R"({"a":1})", R"({"a":2})"} << int(M::VariationColumn) << u"different every time"_s;
    QTest::newRow("one payload says nothing of it")
        << QByteArrayList{R"({"a":1})"} << int(M::VariationColumn) << u"not known yet"_s;
}

void TestFieldsModel::cells()
{
    QFETCH(const QByteArrayList, payloads);
    QFETCH(const int, column);
    FieldsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(reportOf(payloads));
    QTEST(model.index(0, column).data().toString(), "text");
}

void TestFieldsModel::newKeysComeBehindTheOthers()
{
    FieldsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setReport(reportOf({R"({"a":1})"}));
    const QPersistentModelIndex a(model.index(0, FieldsModel::PresentColumn));
    model.setReport(reportOf({R"({"a":1})", R"({"a":1,"b":2,"c":3})"}));
    QCOMPARE(column(model, FieldsModel::KeyColumn), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(resets.size(), 1);
    QVERIFY(a.isValid());
    QCOMPARE(a.data().toString(), u"2 of 2"_s);
}

void TestFieldsModel::otherKeysResetIt()
{
    FieldsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setReport(reportOf({R"({"a":1,"b":1})"}));
    model.setReport(reportOf({R"({"b":1})"}));
    QCOMPARE(column(model, FieldsModel::KeyColumn), QStringList{u"b"_s});
    QCOMPARE(resets.size(), 2);
    QCOMPARE(model.rowOf(u"b"_s), 0);
    QCOMPARE(model.rowOf(u"a"_s), -1);
}

void TestFieldsModel::noReportHasNoRows()
{
    FieldsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(reportOf({R"({"a":1})"}));
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFieldsModel::searchLooksAtKeysAndValues()
{
    FieldsModel model;
    model.setReport(reportOf({R"({"monitor":{"name":"Checkout"},"status":"error","url":"/checkout"})"}));
    QSortFilterProxyModel found;
    const QAbstractItemModelTester tester(&found, QAbstractItemModelTester::FailureReportingMode::QtTest);
    found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    found.setFilterRole(FieldsModel::SearchRole);
    found.setSourceModel(&model);
    found.setFilterFixedString(u"checkout"_s);
    QCOMPARE(column(found, FieldsModel::KeyColumn), (QStringList{u"monitor.name"_s, u"url"_s}));
    found.setFilterFixedString(u"STATUS"_s);
    QCOMPARE(column(found, FieldsModel::KeyColumn), QStringList{u"status"_s});
    found.setFilterFixedString({});
    QCOMPARE(found.rowCount(), 4);
}

void TestFieldsModel::searchStaysTrueWhenValuesCome()
{
    FieldsModel model;
    model.setReport(reportOf({R"({"status":"error"})"}));
    QSortFilterProxyModel found;
    const QAbstractItemModelTester tester(&found, QAbstractItemModelTester::FailureReportingMode::QtTest);
    found.setFilterRole(FieldsModel::SearchRole);
    found.setSourceModel(&model);
    found.setFilterFixedString(u"recovered"_s);
    QCOMPARE(found.rowCount(), 0);
    model.setReport(reportOf({R"({"status":"error"})", R"({"status":"recovered","was":"recovered"})"}));
    QCOMPARE(column(found, FieldsModel::KeyColumn), (QStringList{u"status"_s, u"was"_s}));
    model.setReport(reportOf({R"({"x":"recovered"})"}));
    QCOMPARE(column(found, FieldsModel::KeyColumn), QStringList{u"x"_s});
}

void TestFieldsModel::rolesAreNamed()
{
    FieldsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(reportOf(downAndUp));
    model.setRoles({u"status"_s, u"monitorId"_s, u"status"_s, {}});
    QCOMPARE(column(model, FieldsModel::RoleColumn), (QStringList{u"Incident id"_s, u"Status, Title"_s, {}}));
}

void TestFieldsModel::anElementOfAnArrayCanServeAsNothing()
{
    FieldsModel model;
    model.setReport(reportOf({R"({"alerts":[{"status":"up"},{"status":"down"}]})"}));
    const int row = model.rowOf(u"alerts.[].status"_s);
    QVERIFY(row >= 0);
    QVERIFY(!model.index(row, 0).data(FieldsModel::IsKeyPathRole).toBool());
    QVERIFY(model.index(row, FieldsModel::UseColumn).data().toString().contains(u"every element"));
    model.setRoles({u"alerts.[].status"_s, {}, {}, {}});
    QVERIFY(model.index(row, FieldsModel::RoleColumn).data().toString().isEmpty());
}

void TestFieldsModel::detailTellsTheReason()
{
    FieldsModel model;
    model.setReport(reportOf(downAndUp));
    const auto detail = [&](const QString& key) {
        return model.index(model.rowOf(key), 0).data(FieldsModel::DetailRole).toString();
    };
    QVERIFY2(detail(u"monitorId"_s).contains(u"Suggested as Incident id: It is the same when a monitor goes"),
             qPrintable(detail(u"monitorId"_s)));
    QVERIFY(detail(u"status"_s).contains(u"Suggested as Status: It says down with \"down\""));
    QVERIFY2(detail(u"check"_s)
                 .contains(u"Not for Incident id: \"check\" differs between the two payloads of "
                           "the same monitor, which \"monitorId\" tells."),
             qPrintable(detail(u"check"_s)));
    QVERIFY(detail(u"status"_s).contains(u"Values: down ×2, up ×2."));
}

void TestFieldsModel::foreignTextIsPlain()
{
    FieldsModel model;
    model.setReport(reportOf({"{\"<b>\u202e\":\"<i>\\n\"}"}));
    QCOMPARE(model.index(0, FieldsModel::KeyColumn).data().toString(), u"<b>⟨U+202E⟩"_s);
    QCOMPARE(model.index(0, FieldsModel::ValuesColumn).data().toString(), u"<i>␊ ×1"_s);
    QVERIFY(model.index(0, FieldsModel::KeyColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
}

QTEST_GUILESS_MAIN(TestFieldsModel)
#include "tst_fieldsmodel.moc"
