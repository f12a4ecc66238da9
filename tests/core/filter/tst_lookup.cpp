#include "filter/lookup.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray alert = R"({"monitor":{"id":4821,"name":"Checkout API"},"status":"error","statusCode":503})";
const QByteArray none = "nothing";

} // namespace

class TestLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestLookup::finds_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("topLevel");
    QTest::addColumn<QByteArray>("dotted");
    QTest::addColumn<QByteArray>("anyDepth");
    const auto row = [](const char* rule, const QByteArray& payload, const QByteArray& key,
                        const QByteArray& topLevel, const QByteArray& dotted, const QByteArray& anyDepth) {
        QTest::newRow(rule) << payload << key << topLevel << dotted << anyDepth;
    };
    row("a member of the root", alert, "status", "error", "error", "error");
    row("a dotted path", alert, "monitor.id", none, "4821", none);
    row("a nested name", alert, "id", none, none, "4821");
    row("a key that is not there", alert, "state", none, none, none);
    row("a name that differs in case", alert, "Status", none, none, none);
    row("the beginning of a name", alert, "stat", none, none, none);
    row("a path through a missing name", alert, "check.id", none, none, none);
    row("a path through a scalar", alert, "status.id", none, none, none);
    row("a container", alert, "monitor", R"({"id":4821,"name":"Checkout API"})",
        R"({"id":4821,"name":"Checkout API"})", R"({"id":4821,"name":"Checkout API"})");
    row("a literal dotted member wins over the path", R"({"a":{"b":1},"a.b":2})", "a.b", "2", "2", "2");
    row("a literal dotted member that is null wins too", R"({"a":{"b":1},"a.b":null})", "a.b", "null", "null",
        "null");
    row("a literal dotted member further in is no step of a path", R"({"x":{"a.b":2}})", "x.a.b", none, none,
        none);
    row("a literal dotted member further in is found at any depth", R"({"x":{"a.b":2}})", "a.b", none, none,
        "2");
    row("of duplicate members the last counts", R"({"a":1,"a":2})", "a", "2", "2", "2");
    row("of duplicate containers on a path the last counts", R"({"a":{"b":1},"a":{"c":2}})", "a.b", none,
        none, none);
    row("of duplicates of the literal member the last counts", R"({"a.b":1,"a.b":2})", "a.b", "2", "2", "2");
    row("any depth takes the first in the text", R"({"x":{"id":1},"id":2})", "id", "2", "2", "1");
    row("any depth takes the container before what is in it", R"({"id":{"id":1}})", "id", R"({"id":1})",
        R"({"id":1})", R"({"id":1})");
    row("any depth takes the last duplicate of the first object", R"({"x":{"id":1,"id":3},"y":{"id":2}})",
        "id", none, none, "3");
    row("any depth stays with the first object, also when a name comes again outside",
        R"({"x":{"id":1},"y":2,"id":3})", "id", "3", "3", "1");
    row("any depth: a duplicate behind a nested one", R"({"id":{"id":1},"id":2})", "id", "2", "2", "2");
    row("any depth looks into arrays", R"({"alerts":[{"status":"x"}]})", "status", none, none, "x");
    row("an array index is a step", R"({"alerts":[{"status":"x"}]})", "alerts.0.status", none, "x", none);
    row("a root array by index", R"([{"a":7}])", "0.a", none, "7", none);
    row("a root array has no members", R"([{"a":7}])", "a", none, none, "7");
    row("an array index alone", "[5,6]", "1", none, "6", none);
    row("01 is no index", R"({"a":[1,2]})", "a.01", none, none, none);
    row("+1 is no index", R"({"a":[1,2]})", "a.+1", none, none, none);
    row("-0 is no index", R"({"a":[1,2]})", "a.-0", none, none, none);
    row("an index with a space is none", R"({"a":[1,2]})", "a. 1", none, none, none);
    row("hexadecimal is no index", R"({"a":[1,2]})", "a.0x1", none, none, none);
    row("an index past the end", R"({"a":[1,2]})", "a.2", none, none, none);
    row("an index beyond 32 bits", R"({"a":[1,2]})", "a.4294967296", none, none, none);
    row("a name is no index", R"({"a":[1,2]})", "a.b", none, none, none);
    row("a number is a name in an object", R"({"a":{"01":1}})", "a.01", none, "1", none);
    row("an escaped name", R"({"st\u0061tus":1})", "status", "1", "1", "1");
    row("a name beyond ASCII", R"({"мон":{"ид":1}})", "мон.ид", none, "1", none);
    row("an empty key finds an empty name", R"({"":1})", "", "1", "1", "1");
    row("an empty key finds nothing else", alert, "", none, none, none);
    row("a dot at the end asks for an empty name", R"({"a":{"":1}})", "a.", none, "1", none);
    row("a dot at the end finds nothing else", R"({"a":{"b":1}})", "a.", none, none, none);
    row("a dot at the start", R"({"a":1})", ".a", none, none, none);
    row("a dot alone", R"({"":{"":1}})", ".", none, "1", none);
    row("two dots in a row", R"({"a":{"b":1}})", "a..b", none, none, none);
    row("a scalar root", "1", "a", none, none, none);
    row("an empty object", "{}", "a", none, none, none);
}

void TestLookup::finds()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, key);
    const auto document = JsonDocument::parse(payload);
    QVERIFY(document);
    const auto found = [&](KeysReading keys) {
        const JsonIndex node = lookup(*document, key, keys);
        return node == noJson ? none : document->text(node);
    };
    QTEST(found(KeysReading::TopLevel), "topLevel");
    QTEST(found(KeysReading::Dotted), "dotted");
    QTEST(found(KeysReading::AnyDepth), "anyDepth");
}

QTEST_APPLESS_MAIN(TestLookup)
#include "tst_lookup.moc"
