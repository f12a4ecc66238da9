#include "testrun/testplan.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

FilterSet filters(const QString& idKey, const QString& titleKey, KeysReading keys = KeysReading::Dotted)
{
    Filter filter;
    filter.trigger.conditions = {{u"status"_s, {u"down"_s}}};
    filter.trigger.mapIncidentWith = idKey;
    filter.trigger.titleFrom = titleKey;
    filter.resolve = ResolvePart{{u"status"_s, {u"up"_s}}, idKey};
    FilterSet set;
    set.from = u"Probe"_s;
    set.profile.keys = keys;
    set.filters = {filter};
    return set;
}

QStringList predictions(const TestPlan& plan)
{
    QStringList words;
    for (const PlannedStep& step : plan.steps) {
        words.append(toWord(step.kind) + u'=' + toWord(step.predicted));
    }
    return words;
}

} // namespace

class TestTestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesInPlace_data();
    void replacesInPlace();
    void bothBodiesCarryTheSameId();
    void predicts_data();
    void predicts();
    void refuses_data();
    void refuses();
};

void TestTestPlan::replacesInPlace_data()
{
    QTest::addColumn<QString>("idKey");
    QTest::addColumn<QString>("titleKey");
    QTest::addColumn<KeysReading>("keys");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("sent");
    const auto dotted = KeysReading::Dotted;
    QTest::newRow("a number stays a number")
        << u"id"_s << QString() << dotted << QByteArray(R"({"id":4821,"status":"down"})")
        << QByteArray(R"({"id":77,"status":"down"})");
    QTest::newRow("a text stays a text")
        << u"id"_s << QString() << dotted << QByteArray(R"({"id":"4821","status":"down"})")
        << QByteArray(R"({"id":"gooseneck-test-77","status":"down"})");
    QTest::newRow("the title is marked")
        << u"id"_s << u"name"_s << dotted << QByteArray(R"({"name":"A \"b\" \u00e4","id":1,"status":"down"})")
        << QByteArray("{\"name\":\"[TEST] A \\\"b\\\" \xc3\xa4\",\"id\":77,\"status\":\"down\"}");
    QTest::newRow("a title that is a number is left alone")
        << u"id"_s << u"n"_s << dotted << QByteArray(R"({"n":5,"id":1,"status":"down"})")
        << QByteArray(R"({"n":5,"id":77,"status":"down"})");
    QTest::newRow("a value that is id and title is an id")
        << u"name"_s << u"name"_s << dotted << QByteArray(R"({"name":"A","status":"down"})")
        << QByteArray(R"({"name":"gooseneck-test-77","status":"down"})");
    QTest::newRow("everything else is byte for byte the same")
        << u"id"_s << QString() << dotted
        << QByteArray(
               "\t{ \"z\" : 1.50e+2 ,\r\n \"a\":[ 1, 2 ],\"id\" : 1 , \"a\":null,\"status\":\"down\" }\n")
        << QByteArray(
               "\t{ \"z\" : 1.50e+2 ,\r\n \"a\":[ 1, 2 ],\"id\" : 77 , \"a\":null,\"status\":\"down\" }\n");
    QTest::newRow("a byte order mark stays")
        << u"id"_s << QString() << dotted << QByteArray("\xef\xbb\xbf{\"id\":1,\"status\":\"down\"}")
        << QByteArray("\xef\xbb\xbf{\"id\":77,\"status\":\"down\"}");
    QTest::newRow("of duplicates the last counts")
        << u"id"_s << QString() << dotted << QByteArray(R"({"id":1,"id":2,"status":"down"})")
        << QByteArray(R"({"id":1,"id":77,"status":"down"})");
    QTest::newRow("a key that is not there changes nothing")
        << u"nope"_s << u"nope"_s << dotted << QByteArray(R"({"id":1,"status":"down"})")
        << QByteArray(R"({"id":1,"status":"down"})");
    QTest::newRow("null is no id") << u"id"_s << QString() << dotted
                                   << QByteArray(R"({"id":null,"status":"down"})")
                                   << QByteArray(R"({"id":null,"status":"down"})");
    const QByteArray nested = R"({"status":"down","monitor":{"id":4821,"name":"A"}})";
    const QByteArray nestedSent = R"({"status":"down","monitor":{"id":77,"name":"[TEST] A"}})";
    QTest::newRow("dotted finds the nested keys")
        << u"monitor.id"_s << u"monitor.name"_s << KeysReading::Dotted << nested << nestedSent;
    QTest::newRow("any depth finds the nested keys")
        << u"id"_s << u"name"_s << KeysReading::AnyDepth << nested << nestedSent;
    QTest::newRow("top level does not find the nested keys")
        << u"monitor.id"_s << u"name"_s << KeysReading::TopLevel << nested << nested;
}

void TestTestPlan::replacesInPlace()
{
    QFETCH(QString, idKey);
    QFETCH(QString, titleKey);
    QFETCH(KeysReading, keys);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, sent);
    const auto plan = planFullCycle(filters(idKey, titleKey, keys), payload, R"({"status":"up"})", 77);
    QVERIFY(plan);
    QCOMPARE(plan->steps[0].body, sent);
    QCOMPARE(plan->steps[1].body, sent);
    QCOMPARE(plan->steps[3].body, plan->steps[2].body);
}

void TestTestPlan::bothBodiesCarryTheSameId()
{
    const auto plan =
        planFullCycle(filters(u"id"_s, u"name"_s), R"({"id":"a","name":"Shop","status":"down"})",
                      R"({"id":"a","name":"Shop","status":"up"})", 4'000'000'000U);
    QVERIFY(plan);
    QCOMPARE(plan->incidentId, u"gooseneck-test-4000000000"_s);
    QCOMPARE(plan->title, u"Probe - [TEST] Shop"_s);
    QCOMPARE(plan->steps[2].body, R"({"id":"gooseneck-test-4000000000","name":"[TEST] Shop","status":"up"})");
}

void TestTestPlan::predicts_data()
{
    QTest::addColumn<FilterSet>("set");
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QByteArray>("resolve");
    QTest::addColumn<QStringList>("words");
    const QByteArray down = R"({"id":1,"other":2,"status":"down"})";
    const QByteArray up = R"({"id":1,"other":2,"status":"up"})";
    const QByteArray neither = R"({"id":1,"status":"degraded"})";
    const FilterSet set = filters(u"id"_s, {});
    QTest::newRow("a full cycle") << set << down << up
                                  << QStringList{u"trigger=created"_s, u"repeat=duplicate"_s,
                                                 u"resolve=resolved"_s, u"repeat-resolve=duplicate"_s};
    const QStringList nothing{u"trigger=no-match"_s, u"repeat=no-match"_s, u"resolve=no-match"_s,
                              u"repeat-resolve=no-match"_s};
    QTest::newRow("payloads that match nothing") << set << neither << neither << nothing;
    FilterSet synonyms = set;
    synonyms.filters[0].trigger.conditions[0].contains = {u"down"_s, u"failed"_s, u"critical"_s};
    QTest::newRow("synonyms in one list under 'all'; a resolve then finds nothing open")
        << synonyms << down << up
        << QStringList{u"trigger=no-match"_s, u"repeat=no-match"_s, u"resolve=no-match"_s,
                       u"repeat-resolve=duplicate"_s};
    synonyms.profile = guideProfile;
    QTest::newRow("synonyms in one list under 'any'")
        << synonyms << down << up
        << QStringList{u"trigger=created"_s, u"repeat=duplicate"_s, u"resolve=resolved"_s,
                       u"repeat-resolve=duplicate"_s};
    const QStringList unresolved{u"trigger=created"_s, u"repeat=duplicate"_s, u"resolve=no-match"_s,
                                 u"repeat-resolve=duplicate"_s};
    FilterSet unmapped = set;
    unmapped.filters[0].resolve->incidentMappedWith = u"nope"_s;
    QTest::newRow("a resolve that maps with a key that is not there") << unmapped << down << up << unresolved;
    QTest::newRow("filters that map nothing resolve nothing") << filters({}, {}) << down << up << unresolved;
    QTest::newRow("a resolve payload that resolves nothing")
        << set << down << neither
        << QStringList{u"trigger=created"_s, u"repeat=duplicate"_s, u"resolve=no-match"_s,
                       u"repeat-resolve=no-match"_s};
    QTest::newRow("payloads given the wrong way round")
        << set << up << down
        << QStringList{u"trigger=no-match"_s, u"repeat=duplicate"_s, u"resolve=created"_s,
                       u"repeat-resolve=duplicate"_s};
}

void TestTestPlan::predicts()
{
    QFETCH(FilterSet, set);
    QFETCH(QByteArray, trigger);
    QFETCH(QByteArray, resolve);
    QFETCH(QStringList, words);
    const auto plan = planFullCycle(set, trigger, resolve, 77);
    QVERIFY(plan);
    QCOMPARE(predictions(*plan), words);
}

void TestTestPlan::refuses_data()
{
    QTest::addColumn<FilterSet>("set");
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QByteArray>("resolve");
    QTest::addColumn<PlanError>("error");
    const FilterSet set = filters(u"id"_s, {});
    QTest::newRow("no filters") << FilterSet() << QByteArray("{}") << QByteArray("{}")
                                << PlanError::NoFilters;
    QTest::newRow("a trigger that is not JSON")
        << set << QByteArray("{") << QByteArray("{}") << PlanError::TriggerNotJson;
    QTest::newRow("no trigger") << set << QByteArray() << QByteArray("{}") << PlanError::TriggerNotJson;
    QTest::newRow("a resolve that is not JSON")
        << set << QByteArray("{}") << QByteArray("up") << PlanError::ResolveNotJson;
}

void TestTestPlan::refuses()
{
    QFETCH(FilterSet, set);
    QFETCH(QByteArray, trigger);
    QFETCH(QByteArray, resolve);
    QFETCH(PlanError, error);
    const auto plan = planFullCycle(set, trigger, resolve, 77);
    QVERIFY(!plan);
    QCOMPARE(plan.error(), error);
}

QTEST_GUILESS_MAIN(TestTestPlan)
#include "tst_testplan.moc"
