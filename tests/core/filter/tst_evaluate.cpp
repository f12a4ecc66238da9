#include "filter/evaluate.h"
#include "filter/lookup.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray guideDown =
    R"({"id":"mon-12345","name":"payments-service","status":"down","message":"504"})";
const QByteArray alert = R"({"monitor":{"id":4821,"name":"Checkout API"},"status":"error","statusCode":503})";

Filter makeFilter(const QString& key, const QStringList& items, const QString& map = {},
                  const QString& title = {})
{
    Filter filter;
    filter.trigger.conditions = {{key, items}};
    filter.trigger.mapIncidentWith = map;
    filter.trigger.titleFrom = title;
    return filter;
}

FilterSet makeSet(const QList<Filter>& filters, const QString& from = {})
{
    FilterSet set;
    set.filters = filters;
    set.from = from;
    return set;
}

MatchingProfile profile(const char* text)
{
    const auto read = profileFrom(QString::fromLatin1(text));
    if (!read) {
        qFatal("not a profile");
    }
    return *read;
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void lookups_data();
    void lookups();
    void verdicts_data();
    void verdicts();
    void titles_data();
    void titles();
    void ids_data();
    void ids();
    void nestedIdIsNeverRobust();
    void invalidPayloadSaysWhere();
};

void TestEvaluate::conditions_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<bool>("holds");
    const QStringList guideList{u"down"_s, u"failed"_s, u"critical"_s};
    QTest::newRow("the guide's list under documented never holds")
        << guideDown << u"status"_s << guideList << QByteArray("documented") << false;
    QTest::newRow("the guide's list under guide holds")
        << guideDown << u"status"_s << guideList << QByteArray("guide") << true;
    QTest::newRow("all items contained") << QByteArray(R"({"s":"disk failed: critical down"})") << u"s"_s
                                         << guideList << QByteArray("documented") << true;
    QTest::newRow("an empty list never holds, all")
        << guideDown << u"status"_s << QStringList() << QByteArray("documented") << false;
    QTest::newRow("an empty list never holds, any")
        << guideDown << u"status"_s << QStringList() << QByteArray("guide") << false;
    QTest::newRow("substring") << QByteArray(R"({"s":"upstream"})") << u"s"_s << QStringList{u"up"_s}
                               << QByteArray("documented") << true;
    QTest::newRow("case counts") << QByteArray(R"({"s":"UP"})") << u"s"_s << QStringList{u"up"_s}
                                 << QByteArray("documented") << false;
    QTest::newRow("case does not count") << QByteArray(R"({"s":"UP"})") << u"s"_s << QStringList{u"up"_s}
                                         << QByteArray("case=insensitive") << true;
    QTest::newRow("case folding is Unicode's: sharp s")
        << QByteArray(R"({"s":"STRASSE"})") << u"s"_s << QStringList{u"straße"_s}
        << QByteArray("case=insensitive") << true;
    QTest::newRow("case folding is Unicode's: final sigma")
        << QByteArray(R"({"s":"ΟΔΟΣ"})") << u"s"_s << QStringList{u"οδος"_s} << QByteArray("case=insensitive")
        << true;
    QTest::newRow("a number as written") << QByteArray(R"({"n":5.030e2})") << u"n"_s
                                         << QStringList{u"5.030e2"_s} << QByteArray("documented") << true;
    QTest::newRow("a number is not normalised") << QByteArray(R"({"n":5.030e2})") << u"n"_s
                                                << QStringList{u"503"_s} << QByteArray("documented") << false;
    QTest::newRow("a boolean's text") << QByteArray(R"({"b":true})") << u"b"_s << QStringList{u"true"_s}
                                      << QByteArray("documented") << true;
    QTest::newRow("null contains nothing") << QByteArray(R"({"z":null})") << u"z"_s << QStringList{u"null"_s}
                                           << QByteArray("documented") << false;
    QTest::newRow("an object's text without white space")
        << QByteArray(R"({"o": { "a" : 1 }})") << u"o"_s << QStringList{u"{\"a\":1}"_s}
        << QByteArray("documented") << true;
    QTest::newRow("an array's text without white space")
        << QByteArray(R"({"l": [ 1, "x y" ]})") << u"l"_s << QStringList{u"[1,\"x y\"]"_s}
        << QByteArray("documented") << true;
    QTest::newRow("of duplicates the last counts")
        << QByteArray(R"({"s":"up","s":"down"})") << u"s"_s << QStringList{u"down"_s}
        << QByteArray("documented") << true;
    QTest::newRow("of duplicates the first does not count")
        << QByteArray(R"({"s":"up","s":"down"})") << u"s"_s << QStringList{u"up"_s}
        << QByteArray("documented") << false;
    QTest::newRow("an absent key") << guideDown << u"state"_s << QStringList{u"down"_s}
                                   << QByteArray("documented") << false;
    QTest::newRow("an escaped value") << QByteArray(R"({"s":"d\u006fwn"})") << u"s"_s
                                      << QStringList{u"down"_s} << QByteArray("documented") << true;
}

void TestEvaluate::conditions()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, key);
    QFETCH(QStringList, items);
    QFETCH(QByteArray, reading);
    const Verdict verdict =
        evaluatePayload(makeSet({makeFilter(key, items)}), payload, profile(reading.constData()));
    QTEST(verdict.kind == VerdictKind::Trigger, "holds");
}

void TestEvaluate::lookups_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("found");
    const QByteArray none = "-";
    QTest::newRow("monitor.id, top level")
        << alert << u"monitor.id"_s << QByteArray("keys=top-level") << none;
    QTest::newRow("monitor.id, dotted")
        << alert << u"monitor.id"_s << QByteArray("keys=dotted") << QByteArray("4821");
    QTest::newRow("monitor.id, any depth")
        << alert << u"monitor.id"_s << QByteArray("keys=any-depth") << none;
    QTest::newRow("id, any depth") << alert << u"id"_s << QByteArray("keys=any-depth") << QByteArray("4821");
    QTest::newRow("id, dotted") << alert << u"id"_s << QByteArray("keys=dotted") << none;
    QTest::newRow("a literal dotted member wins")
        << QByteArray(R"({"a":{"b":1},"a.b":2})") << u"a.b"_s << QByteArray("keys=dotted") << QByteArray("2");
    QTest::newRow("a literal dotted member at top level")
        << QByteArray(R"({"a.b":2})") << u"a.b"_s << QByteArray("keys=top-level") << QByteArray("2");
    QTest::newRow("an array index") << QByteArray(R"({"alerts":[{"status":"x"}]})") << u"alerts.0.status"_s
                                    << QByteArray("keys=dotted") << QByteArray("x");
    QTest::newRow("01 is no index") << QByteArray(R"({"a":[1,2]})") << u"a.01"_s << QByteArray("keys=dotted")
                                    << none;
    QTest::newRow("an index past the end")
        << QByteArray(R"({"a":[1,2]})") << u"a.2"_s << QByteArray("keys=dotted") << none;
    QTest::newRow("a root array by index")
        << QByteArray(R"([{"a":7}])") << u"0.a"_s << QByteArray("keys=dotted") << QByteArray("7");
    QTest::newRow("a root array has no top level")
        << QByteArray(R"([{"a":7}])") << u"a"_s << QByteArray("keys=top-level") << none;
    QTest::newRow("any depth: the first in the text") << QByteArray(R"({"x":{"id":1},"id":2})") << u"id"_s
                                                      << QByteArray("keys=any-depth") << QByteArray("1");
    QTest::newRow("any depth: then the last duplicate")
        << QByteArray(R"({"x":{"id":1,"id":3},"id":2})") << u"id"_s << QByteArray("keys=any-depth")
        << QByteArray("3");
    QTest::newRow("a step through a scalar")
        << QByteArray(R"({"a":1})") << u"a.b"_s << QByteArray("keys=dotted") << none;
    QTest::newRow("an escaped key") << QByteArray(R"({"\u0061":1})") << u"a"_s << QByteArray("keys=top-level")
                                    << QByteArray("1");
}

void TestEvaluate::lookups()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, key);
    QFETCH(QByteArray, reading);
    const auto document = JsonDocument::parse(payload);
    QVERIFY(document);
    const JsonIndex node = lookup(*document, key.toUtf8(), profile(reading.constData()).keys);
    QTEST(node == noJson ? QByteArray("-") : document->text(node), "found");
}

void TestEvaluate::verdicts_data()
{
    QTest::addColumn<QList<Filter>>("filters");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("verdict");
    const Filter error = makeFilter(u"status"_s, {u"error"_s});
    const Filter anyText = makeFilter(u"status"_s, {u"r"_s});
    Filter two = error;
    two.trigger.conditions.append({u"statusCode"_s, {u"503"_s}});
    Filter twoOther = error;
    twoOther.trigger.conditions.append({u"statusCode"_s, {u"500"_s}});
    Filter resolving = makeFilter(u"status"_s, {u"down"_s});
    resolving.resolve = ResolvePart{{u"status"_s, {u"error"_s}}, u"monitor.id"_s};
    Filter both = error;
    both.resolve = ResolvePart{{u"status"_s, {u"err"_s}}, {}};
    Filter noConditions;
    QTest::newRow("a trigger") << QList{error} << alert << u"trigger 1 -"_s;
    QTest::newRow("the first match wins") << QList{anyText, error} << alert << u"trigger 1 -"_s;
    QTest::newRow("the second filter matches") << QList{resolving, error} << alert << u"both 2 1"_s;
    QTest::newRow("two conditions hold") << QList{two} << alert << u"trigger 1 -"_s;
    QTest::newRow("one of two conditions holds") << QList{twoOther} << alert << u"none - -"_s;
    QTest::newRow("a resolve") << QList{resolving} << alert << u"resolve - 1"_s;
    QTest::newRow("both in one filter") << QList{both} << alert << u"both 1 1"_s;
    QTest::newRow("no conditions never hold") << QList{noConditions} << alert << u"none - -"_s;
    QTest::newRow("no filters") << QList<Filter>() << alert << u"none - -"_s;
    QTest::newRow("not JSON") << QList{error} << QByteArray("status=error") << u"invalid - -"_s;
}

void TestEvaluate::verdicts()
{
    QFETCH(QList<Filter>, filters);
    QFETCH(QByteArray, payload);
    const Verdict verdict = evaluatePayload(makeSet(filters), payload, documentedProfile);
    const auto number = [](std::optional<int> filter) { return filter ? QString::number(*filter) : u"-"_s; };
    QTEST(
        u"%1 %2 %3"_s.arg(toWord(verdict.kind), number(verdict.triggerFilter), number(verdict.resolveFilter)),
        "verdict");
}

void TestEvaluate::titles_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("title");
    const QByteArray nullName = R"({"status":"error","name":null})";
    QTest::newRow("with from") << u"OpenStatus"_s << u"monitor.name"_s << alert
                               << u"OpenStatus - Checkout API"_s;
    QTest::newRow("without from") << QString() << u"monitor.name"_s << alert << u"Checkout API"_s;
    QTest::newRow("key absent, with from")
        << u"OpenStatus"_s << u"title"_s << alert << u"Incident from OpenStatus"_s;
    QTest::newRow("key absent, without from")
        << QString() << u"title"_s << alert << u"Incident from unknown source"_s;
    QTest::newRow("null counts as absent") << u"X"_s << u"name"_s << nullName << u"Incident from X"_s;
    QTest::newRow("no key") << u"X"_s << QString() << alert << u"Incident from X"_s;
}

void TestEvaluate::titles()
{
    QFETCH(QString, from);
    QFETCH(QString, key);
    QFETCH(QByteArray, payload);
    const FilterSet set = makeSet({makeFilter(u"status"_s, {u"error"_s}, {}, key)}, from);
    const Verdict verdict = evaluatePayload(set, payload, documentedProfile);
    QTEST(verdict.title, "title");
    QCOMPARE(verdict.description, QString::fromUtf8(payload));
}

void TestEvaluate::ids_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("id");
    QTest::newRow("a number") << alert << u"4821"_s;
    QTest::newRow("a string") << QByteArray(R"({"status":"error","monitor":{"id":"a b"}})") << u"a b"_s;
    QTest::newRow("the map key is missing") << QByteArray(R"({"status":"error"})") << u"absent"_s;
    QTest::newRow("null counts as absent")
        << QByteArray(R"({"status":"error","monitor":{"id":null}})") << u"absent"_s;
}

void TestEvaluate::ids()
{
    QFETCH(QByteArray, payload);
    const FilterSet set = makeSet({makeFilter(u"status"_s, {u"error"_s}, u"monitor.id"_s)});
    QTEST(evaluatePayload(set, payload, documentedProfile).triggerIncident.value_or(u"absent"_s), "id");
}

void TestEvaluate::nestedIdIsNeverRobust()
{
    const auto document = JsonDocument::parse(alert);
    QVERIFY(document);
    for (const QString& key : {u"monitor.id"_s, u"id"_s, u"monitor"_s}) {
        const bool robust =
            differencesByReading(makeSet({makeFilter(u"status"_s, {u"error"_s}, key)}), *document).isEmpty();
        QCOMPARE(robust, key == u"monitor"_s); // a container at top level reads the same everywhere
    }
    QVERIFY(differencesByReading(makeSet({makeFilter(u"status"_s, {u"error"_s}, u"statusCode"_s)}), *document)
                .isEmpty());
}

void TestEvaluate::invalidPayloadSaysWhere()
{
    const Verdict verdict = evaluatePayload(makeSet({}), "{\n\"a\" 1}", documentedProfile);
    QVERIFY(verdict.error.has_value());
    QCOMPARE(verdict.error->line, 2);
    QCOMPARE(verdict.error->column, 5);
}

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
