#include "insight/difference.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QString kindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Same:
        return u"same"_s;
    case DifferenceKind::Added:
        return u"added"_s;
    case DifferenceKind::Removed:
        return u"removed"_s;
    case DifferenceKind::Changed:
        return u"changed"_s;
    case DifferenceKind::TypeChanged:
        return u"type"_s;
    case DifferenceKind::OrderChanged:
        return u"order"_s;
    }
    return {};
}

/// "a.b changed 1 2"
QStringList outline(const QByteArray& before, const QByteArray& after, DifferenceScope scope)
{
    const JsonDocument first = JsonDocument::parse(before).value();
    const JsonDocument second = JsonDocument::parse(after).value();
    QStringList lines;
    for (const KeyDifference& row : differences(first, second, scope)) {
        QString line = row.key + u' ' + kindName(row.kind);
        if (row.before != noJson) {
            line += u' ' + QString::fromUtf8(first.text(row.before));
        }
        if (row.after != noJson) {
            line += u' ' + QString::fromUtf8(second.text(row.after));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesKeyByKey_data();
    void comparesKeyByKey();
    void showsAll();
    void isBounded();
};

void TestDifference::comparesKeyByKey_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char* rule, const char* before, const char* after,
                        const QStringList& expected) {
        QTest::newRow(rule) << QByteArray(before) << QByteArray(after) << expected;
    };
    row("equal but for white space", R"({"a":1})", R"({ "a" : 1 })", {});
    row("equal but for escapes", R"({"a":"up"})", R"({"\u0061":"\u0075p"})", {});
    row("a changed value", R"({"a":1})", R"({"a":2})", {u"a changed 1 2"_s});
    row("numbers are compared as written", R"({"a":1})", R"({"a":1.0})", {u"a changed 1 1.0"_s});
    row("true and false are one type", R"({"a":true})", R"({"a":false})", {u"a changed true false"_s});
    row("a number that becomes a string", R"({"a":1})", R"({"a":"1"})", {u"a type 1 1"_s});
    row("a value that becomes null", R"({"a":1})", R"({"a":null})", {u"a type 1 null"_s});
    row("a key that is gone", R"({"a":1,"b":2})", R"({"b":2})", {u"a removed 1"_s});
    row("a key that is new stands at the end", R"({"b":2})", R"({"a":1,"b":3})",
        {u"b changed 2 3"_s, u"a added 1"_s});
    row("a new object is one row", "{}", R"({"a":{"b":1}})", {u"a added {\"b\":1}"_s});
    row("inside objects", R"({"m":{"id":1,"n":2}})", R"({"m":{"id":1,"n":3}})", {u"m.n changed 2 3"_s});
    row("elements by position", R"({"a":[1,2]})", R"({"a":[1,3,4]})",
        {u"a.1 changed 2 3"_s, u"a.2 added 4"_s});
    row("an array that is shorter", "[1,2]", "[1]", {u"1 removed 2"_s});
    row("members in another order", R"({"m":{"a":1,"b":2}})", R"({"m":{"b":2,"a":1}})",
        {u"m order {\"a\":1,\"b\":2} {\"b\":2,\"a\":1}"_s});
    row("a new member in front is no other order", R"({"a":1,"b":2})", R"({"c":0,"a":1,"b":2})",
        {u"c added 0"_s});
    row("of duplicates the last counts", R"({"a":1,"a":2})", R"({"a":2})", {});
    row("two scalars", "1", "2", {u" changed 1 2"_s});
}

void TestDifference::comparesKeyByKey()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);

    QCOMPARE(outline(before, after, DifferenceScope::DifferencesOnly), expected);
}

void TestDifference::showsAll()
{
    QCOMPARE(outline(R"({"a":1,"b":{"c":2}})", R"({"a":1,"b":{"c":3}})", DifferenceScope::All),
             QStringList({u"a same 1 1"_s, u"b.c changed 2 3"_s}));
}

void TestDifference::isBounded()
{
    const QByteArray many = "[" + QByteArray("1,").repeated(20'000) + "1]";
    QCOMPARE(outline("[]", many, DifferenceScope::DifferencesOnly).size(), maxDifferences);
}

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
