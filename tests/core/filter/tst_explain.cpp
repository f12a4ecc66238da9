#include "filter/condition.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray alert = R"({"monitor":{"id":4821,"name":"Checkout API"},"status":"error","latency":null})";

JsonDocument parsed(const QByteArray& text)
{
    auto document = JsonDocument::parse(text);
    if (!document) {
        qFatal("the test's own text is not JSON: %s", text.constData());
    }
    return std::move(document).value();
}

/// One letter an item: c contained, o contained in other case, n the same number written otherwise, - not.
QString letters(const ConditionTrace& trace)
{
    QString all;
    for (const ItemTrace& item : trace.items) {
        all += item.contained ? u'c' : item.containedInOtherCase ? u'o' : item.isSameNumber ? u'n' : u'-';
    }
    return all;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void condition_data();
    void condition();
    void otherNestingFindsSomething_data();
    void otherNestingFindsSomething();
    void foundInstead_data();
    void foundInstead();
    void tracesFollowTheFilters();
    void tracesAgreeWithTheVerdict();
};

void TestExplain::condition_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("items");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* rule, const Condition& condition, const QString& profile,
                        const QString& value, const QString& items, bool holds) {
        QTest::newRow(rule) << condition << profile << value << items << holds;
    };
    row("an item that is there", {u"status"_s, {u"error"_s}}, u"documented"_s, u"error"_s, u"c"_s, true);
    row("an item that is not there", {u"status"_s, {u"down"_s}}, u"documented"_s, u"error"_s, u"-"_s, false);
    row("one item of two is not enough", {u"status"_s, {u"down"_s, u"err"_s}}, u"documented"_s, u"error"_s,
        u"-c"_s, false);
    row("one item of two is enough under the guide", {u"status"_s, {u"down"_s, u"err"_s}}, u"guide"_s,
        u"error"_s, u"-c"_s, true);
    row("another case is a near miss", {u"status"_s, {u"ERROR"_s}}, u"documented"_s, u"error"_s, u"o"_s,
        false);
    row("another case is no miss where case does not count", {u"status"_s, {u"ERROR"_s}},
        u"case=insensitive"_s, u"error"_s, u"c"_s, true);
    row("null is found and contains nothing", {u"latency"_s, {u"null"_s}}, u"documented"_s, u"null"_s, u"-"_s,
        false);
    row("a number's text", {u"monitor.id"_s, {u"48"_s}}, u"documented"_s, u"4821"_s, u"c"_s, true);
    row("a number written otherwise is a near miss", {u"monitor.id"_s, {u"4821.0"_s, u"4822"_s}},
        u"documented"_s, u"4821"_s, u"n-"_s, false);
    row("a text with the same number is none", {u"status"_s, {u"1"_s}}, u"documented"_s, u"error"_s, u"-"_s,
        false);
    row("a container's text", {u"monitor"_s, {u"Checkout"_s}}, u"documented"_s,
        u"{\"id\":4821,\"name\":\"Checkout API\"}"_s, u"c"_s, true);
    row("an empty list holds nothing", {u"status"_s, {}}, u"documented"_s, u"error"_s, u""_s, false);
}

void TestExplain::condition()
{
    QFETCH(const Condition, condition);
    QFETCH(const QString, profile);
    const ConditionTrace trace = traceCondition(condition, parsed(alert), profileFrom(profile).value());
    QCOMPARE(trace.key, condition.key);
    QVERIFY(trace.found);
    QVERIFY(trace.foundInstead.isEmpty());
    QCOMPARE(trace.items.size(), condition.contains.size());
    QTEST(trace.value, "value");
    QTEST(letters(trace), "items");
    QTEST(trace.holds, "holds");
}

void TestExplain::otherNestingFindsSomething_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<KeysReading>("keys");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nested where paths are dotted") << u"id"_s << KeysReading::Dotted << u"monitor.id"_s;
    QTest::newRow("not nested") << u"alert.status"_s << KeysReading::Dotted << u"status"_s;
    QTest::newRow("nested otherwise") << u"check.id"_s << KeysReading::Dotted << u"monitor.id"_s;
    QTest::newRow("the bare name at any depth") << u"monitor.id"_s << KeysReading::AnyDepth << u"id"_s;
    QTest::newRow("nothing nested at the top level") << u"monitor.id"_s << KeysReading::TopLevel << QString();
    QTest::newRow("what is nowhere") << u"uuid"_s << KeysReading::Dotted << QString();
}

void TestExplain::otherNestingFindsSomething()
{
    QFETCH(QString, key);
    QFETCH(KeysReading, keys);
    QFETCH(QString, expected);
    QCOMPARE(otherNesting(key, parsed(alert), keys), expected);
}

void TestExplain::foundInstead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("place");
    QTest::newRow("a nested name under dotted") << u"id"_s << u"documented"_s << u"monitor.id"_s;
    QTest::newRow("a path at top level") << u"monitor.id"_s << u"keys=top-level"_s << u"monitor.id"_s;
    QTest::newRow("a path at any depth") << u"monitor.id"_s << u"keys=any-depth"_s << u"monitor.id"_s;
    QTest::newRow("a wrong container") << u"check.name"_s << u"documented"_s << u"monitor.name"_s;
    QTest::newRow("a name that is nowhere") << u"state"_s << u"documented"_s << u""_s;
}

void TestExplain::foundInstead()
{
    QFETCH(const QString, key);
    QFETCH(const QString, profile);
    const ConditionTrace trace = traceCondition({key, {u"x"_s}}, parsed(alert), profileFrom(profile).value());
    QVERIFY(!trace.found);
    QVERIFY(!trace.holds);
    QVERIFY(trace.value.isEmpty());
    QCOMPARE(letters(trace), u"-"_s);
    QTEST(trace.foundInstead, "place");
}

void TestExplain::tracesFollowTheFilters()
{
    Filter first;
    first.trigger.conditions = {{u"status"_s, {u"down"_s}}, {u"monitor.id"_s, {u"4821"_s}}};
    first.resolve = ResolvePart{{u"status"_s, {u"err"_s}}, {}};
    Filter second;
    second.trigger.conditions = {{u"status"_s, {u"error"_s}}};
    FilterSet set;
    set.filters = {first, second, Filter()};

    const QList<FilterTrace> traces = explain(set, parsed(alert), documentedProfile);
    QCOMPARE(traces.size(), 3);
    QCOMPARE(traces[0].trigger.size(), 2);
    QVERIFY(!traces[0].trigger[0].holds);
    QVERIFY(traces[0].trigger[1].holds);
    QVERIFY(!traces[0].triggerHolds);
    QVERIFY(traces[0].resolveHolds);
    QVERIFY(traces[0].resolve.has_value());
    QVERIFY(traces[1].triggerHolds);
    QVERIFY(!traces[1].resolve);
    QVERIFY(!traces[1].resolveHolds);
    QVERIFY(!traces[2].triggerHolds);
}

void TestExplain::tracesAgreeWithTheVerdict()
{
    const QStringList keys{u"status"_s, u"monitor.id"_s, u"id"_s, u"latency"_s, u"state"_s};
    const QList<QStringList> lists{{}, {u"error"_s}, {u"ERR"_s}, {u"4"_s, u"e"_s}, {u"null"_s}};
    const JsonDocument document = parsed(alert);
    const QList<MatchingProfile> profiles = allProfiles();
    for (const MatchingProfile& profile : profiles) {
        for (const QString& key : keys) {
            for (const QStringList& list : lists) {
                Filter filter;
                filter.trigger.conditions = {{key, list}};
                filter.resolve = ResolvePart{{key, list}, {}};
                FilterSet set;
                set.filters = {filter};
                const FilterTrace trace = explain(set, document, profile).constFirst();
                const bool both = evaluate(set, document, profile).kind == VerdictKind::Both;
                QCOMPARE(trace.triggerHolds, both);
                QCOMPARE(trace.resolveHolds, both);
                QCOMPARE(trace.trigger.constFirst().holds, both);
                QCOMPARE(conditionHolds({key, list}, document, profile), both);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
