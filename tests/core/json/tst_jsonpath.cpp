#include "json/jsonpath.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestJsonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void path_data();
    void path();
    void jq_data();
    void jq();
    void pointersThatLeadNowhere_data();
    void pointersThatLeadNowhere();
};

void TestJsonPath::path_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonIndex>("node");
    QTest::addColumn<QString>("dotted");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const QByteArray& text, JsonIndex node, const QString& dotted,
                        const QString& pointer) { QTest::newRow(name) << text << node << dotted << pointer; };
    row("the root has no path", R"({"a":1})"_ba, 0, u""_s, u""_s);
    row("a scalar root has no path", "1"_ba, 0, u""_s, u""_s);
    row("a member", R"({"a":1})"_ba, 1, u"a"_s, u"/a"_s);
    row("a nested member", R"({"monitor":{"id":1}})"_ba, 2, u"monitor.id"_s, u"/monitor/id"_s);
    row("an element", "[5,6]"_ba, 2, u"1"_s, u"/1"_s);
    row("a member of an element", R"({"alerts":[{"status":"x"}]})"_ba, 3, u"alerts.0.status"_s,
        u"/alerts/0/status"_s);
    row("the tenth element", "[0,1,2,3,4,5,6,7,8,9,10]"_ba, 11, u"10"_s, u"/10"_s);
    row("a dot in a name stays as it is", R"({"a.b":{"c":1}})"_ba, 2, u"a.b.c"_s, u"/a.b/c"_s);
    row("a slash in a name is escaped in the pointer", R"({"a/b":1})"_ba, 1, u"a/b"_s, u"/a~1b"_s);
    row("a tilde in a name is escaped first", R"({"~1":1})"_ba, 1, u"~1"_s, u"/~01"_s);
    row("an empty name", R"({"":1})"_ba, 1, u""_s, u"/"_s);
    row("an empty name inside another", R"({"a":{"":1}})"_ba, 2, u"a."_s, u"/a/"_s);
    row("an escaped name is unescaped", R"({"\u00e9\"":1})"_ba, 1, u"é\""_s, u"/é\""_s);
    row("a name that is a number", R"({"0":{"1":2}})"_ba, 2, u"0.1"_s, u"/0/1"_s);
}

void TestJsonPath::path()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonIndex, node);
    QFETCH(const QString, dotted);
    QFETCH(const QString, pointer);
    const auto document = JsonDocument::parse(text);
    QVERIFY(bool(document));
    QCOMPARE(dottedPath(*document, node), dotted);
    QCOMPARE(jsonPointer(*document, node), pointer);
    QCOMPARE(nodeAtPointer(*document, pointer), node);
}

void TestJsonPath::jq_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonIndex>("node");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& text, JsonIndex node, const QString& path) {
        QTest::newRow(name) << text << node << path;
    };
    row("the root is a dot", "{}"_ba, 0, u"."_s);
    row("members", R"({"monitor":{"id":1}})"_ba, 2, u".monitor.id"_s);
    row("an element of the root", "[5,6]"_ba, 2, u".[1]"_s);
    row("a member of an element", R"({"alerts":[{"status":"x"}]})"_ba, 3, u".alerts[0].status"_s);
    row("a name with a space is quoted", R"({"a b":{"c":1}})"_ba, 2, u".[\"a b\"].c"_s);
    row("a name that begins with a digit is quoted", R"({"a":{"1x":1}})"_ba, 2, u".a[\"1x\"]"_s);
    row("a name with a line break behind it is quoted", R"({"a\n":1})"_ba, 1, u".[\"a\\n\"]"_s);
    row("quotes and backslashes are escaped", R"x({"\"\\(1)":1})x"_ba, 1, uR"x(.["\"\\(1)"])x"_s);
    row("an empty name", R"({"":1})"_ba, 1, u".[\"\"]"_s);
}

void TestJsonPath::jq()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonIndex, node);
    QFETCH(const QString, path);
    const auto document = JsonDocument::parse(text);
    QVERIFY(bool(document));
    QCOMPARE(jqPath(*document, node), path);
}

void TestJsonPath::pointersThatLeadNowhere_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a member that is not there") << u"/b"_s;
    QTest::newRow("an element beyond the end") << u"/a/2"_s;
    QTest::newRow("a position with a leading zero") << u"/a/00"_s;
    QTest::newRow("a position that is none") << u"/a/x"_s;
    QTest::newRow("inside a number") << u"/a/0/0"_s;
}

void TestJsonPath::pointersThatLeadNowhere()
{
    QFETCH(const QString, pointer);
    const auto document = JsonDocument::parse(R"({"a":[1,2]})");
    QVERIFY(bool(document));
    QCOMPARE(nodeAtPointer(*document, pointer), noJson);
}

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
