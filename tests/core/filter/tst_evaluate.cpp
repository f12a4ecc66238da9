#include "filter/evaluate.h"
#include "filter/preparedfilters.h"

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

/// evaluatePayload(), after a look at what PreparedFilters makes of the same under each reading.
Verdict checkedVerdict(FilterSet set, const QByteArray& payload, const MatchingProfile& asked)
{
    const auto document = JsonDocument::parse(payload);
    for (const MatchingProfile& one : document ? allProfiles() : QList<MatchingProfile>()) {
        set.profile = one;
        const PreparedFilters prepared(set);
        const PreparedFilters::Weighed weighed = prepared.weigh(*document);
        const Verdict verdict = evaluate(set, *document, one);
        if (weighed.verdict != verdict || prepared.evaluate(*document) != verdict) {
            QTest::qFail("PreparedFilters has another verdict", __FILE__, __LINE__);
        }
        if (weighed.isRobust != differencesByReading(set, *document).isEmpty()) {
            QTest::qFail("PreparedFilters thinks otherwise of robustness", __FILE__, __LINE__);
        }
    }
    return evaluatePayload(set, payload, asked);
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void verdicts_data();
    void verdicts();
    void titles_data();
    void titles();
    void ids_data();
    void ids();
    void resolveIds();
    void descriptions_data();
    void descriptions();
    void nestedIdUnderEachReading();
    void nestedIdIsNeverRobust();
    void guideListsDependOnTheReading();
    void sameOutcomeComparesWhatMatters();
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
    QTest::newRow("case folding is Unicode's: the dotted I is an i with a dot")
        << QByteArray("{\"s\":\"\u0130\"}") << u"s"_s << QStringList{u"i\u0307"_s}
        << QByteArray("case=insensitive") << true;
    QTest::newRow("case folding is Unicode's: the dotless i is no I")
        << QByteArray("{\"s\":\"\u0131\"}") << u"s"_s << QStringList{u"I"_s} << QByteArray("case=insensitive")
        << false;
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
    const auto row = [](const char* name, const QByteArray& payload, const QString& key,
                        const QStringList& items, const char* reading, bool holds) {
        QTest::newRow(name) << payload << key << items << QByteArray(reading) << holds;
    };
    const QByteArray guideUp =
        R"({"id":"mon-12345","name":"payments-service","status":"up","message":"200"})";
    const QStringList guideUpList{u"up"_s, u"ok"_s, u"resolved"_s, u"recovered"_s};
    row("the guide's resolve list under documented never holds", guideUp, u"status"_s, guideUpList,
        "documented", false);
    row("the guide's resolve list under guide holds", guideUp, u"status"_s, guideUpList, "guide", true);
    row("the guide's trigger list does not hold for up", guideUp, u"status"_s, guideList, "guide", false);
    for (const bool any : {false, true}) {
        const char* reading = any ? "guide" : "documented";
        const auto both = [&](const char* name, const QByteArray& payload, const QStringList& items,
                              bool holds) {
            row(qPrintable(QString::fromLatin1(name) + (any ? u", any"_s : u", all"_s)), payload, u"k"_s,
                items, reading, holds);
        };
        both("an empty list never holds, not even for an empty text", R"({"k":""})", {}, false);
        both("an empty item is in every text", R"({"k":""})", {QString()}, true);
        both("an empty item is not in null", R"({"k":null})", {QString()}, false);
        both("one item reads the same", R"({"k":"down"})", {u"down"_s}, true);
        both("false is a text", R"({"k":false})", {u"als"_s}, true);
        both("zero is a text", R"({"k":0})", {u"0"_s}, true);
        both("an empty object is a text", R"({"k":{ }})", {u"{}"_s}, true);
        both("an item is no pattern", R"({"k":"down"})", {u"d.*n"_s}, false);
        both("an item is not trimmed", R"({"k":"down"})", {u" down"_s}, false);
    }
    row("one of two items under all", R"({"k":"down"})", u"k"_s, {u"down"_s, u"failed"_s}, "documented",
        false);
    row("one of two items under any", R"({"k":"down"})", u"k"_s, {u"failed"_s, u"down"_s}, "guide", true);
    row("an item across the parts of an object", R"({"k":{"a":1,"b":2}})", u"k"_s, {u"1,\"b\""_s},
        "documented", true);
    row("a text inside an object is as written", R"({"k":{"a":"\u0041"}})", u"k"_s, {u"\\u0041"_s},
        "documented", true);
    row("white space inside a text counts", R"({"k":["a b"]})", u"k"_s, {u"a b"_s}, "documented", true);
    row("sharp s in the payload, SS in the list", R"({"k":"Straße"})", u"k"_s, {u"STRASSE"_s},
        "case=insensitive", true);
    row("sharp s is not SS where case counts", R"({"k":"Straße"})", u"k"_s, {u"Strasse"_s}, "documented",
        false);
    row("capital sharp s", R"({"k":"STRAẞE"})", u"k"_s, {u"straße"_s}, "case=insensitive", true);
    row("a capital sigma against a final one", R"({"k":"Σ"})", u"k"_s, {u"ς"_s}, "case=insensitive", true);
    row("both small sigmas are one", R"({"k":"σ"})", u"k"_s, {u"ς"_s}, "case=insensitive", true);
    row("Cyrillic letters fold", R"({"k":"ОШИБКА"})", u"k"_s, {u"ошибка"_s}, "case=insensitive", true);
    row("letters beyond the first plane fold", R"({"k":"𐐀"})", u"k"_s, {u"𐐨"_s}, "case=insensitive", true);
    row("keys are never folded", R"({"K":"down"})", u"k"_s, {u"down"_s}, "case=insensitive", false);
    row("an accent as one character is not an accent as two", R"({"k":"\u00e9"})", u"k"_s, {u"e\u0301"_s},
        "case=insensitive", false);
    row("half a surrogate pair does not hide the rest", R"({"k":"down \ud83d"})", u"k"_s, {u"down"_s},
        "documented", true);
    row("a NUL does not end the text", R"({"k":"a\u0000down"})", u"k"_s, {u"down"_s}, "documented", true);
    row("a payload with a byte order mark", "\xEF\xBB\xBF{\"k\":\"down\"}", u"k"_s, {u"down"_s}, "documented",
        true);
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
        checkedVerdict(makeSet({makeFilter(key, items)}), payload, profile(reading.constData()));
    QTEST(verdict.kind == VerdictKind::Trigger, "holds");
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
    Filter resolvesLater = makeFilter(u"status"_s, {u"absent"_s});
    resolvesLater.resolve = ResolvePart{{u"status"_s, {u"error"_s}}, u"monitor.id"_s};
    Filter emptyResolve = error;
    emptyResolve.resolve = ResolvePart{{u"status"_s, {}}, {}};
    QTest::newRow("the first of two resolves wins")
        << QList{resolving, resolvesLater} << alert << u"resolve - 1"_s;
    QTest::newRow("trigger and resolve are looked for independently")
        << QList{error, makeFilter(u"status"_s, {u"x"_s}), resolvesLater} << alert << u"both 1 3"_s;
    QTest::newRow("a resolve with an empty list never holds")
        << QList{emptyResolve} << alert << u"trigger 1 -"_s;
    QTest::newRow("an empty payload is not JSON") << QList{error} << QByteArray() << u"invalid - -"_s;
    QTest::newRow("a payload that is a text") << QList{error} << QByteArray("\"error\"") << u"none - -"_s;
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
    const Verdict verdict = checkedVerdict(makeSet(filters), payload, documentedProfile);
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
    QTest::newRow("an empty text is a title")
        << u"X"_s << u"name"_s << QByteArray(R"({"status":"error","name":""})") << u"X - "_s;
    QTest::newRow("a container's text is a title")
        << QString() << u"monitor"_s << alert << u"{\"id\":4821,\"name\":\"Checkout API\"}"_s;
    QTest::newRow("a title keeps every character")
        << QString() << u"name"_s << QByteArray(R"({"status":"error","name":"\ufeff<b>\n"})")
        << u"\uFEFF<b>\n"_s;
    QTest::newRow("no key") << u"X"_s << QString() << alert << u"Incident from X"_s;
}

void TestEvaluate::titles()
{
    QFETCH(QString, from);
    QFETCH(QString, key);
    QFETCH(QByteArray, payload);
    const FilterSet set = makeSet({makeFilter(u"status"_s, {u"error"_s}, {}, key)}, from);
    const Verdict verdict = checkedVerdict(set, payload, documentedProfile);
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
    QTest::newRow("of duplicates the last counts, also when it is null")
        << QByteArray(R"({"status":"error","monitor":{"id":1,"id":null}})") << u"absent"_s;
    QTest::newRow("an empty text is an id")
        << QByteArray(R"({"status":"error","monitor":{"id":""}})") << u""_s;
    QTest::newRow("an id beyond 64 bits keeps its digits")
        << QByteArray(R"({"status":"error","monitor":{"id":18446744073709551617}})")
        << u"18446744073709551617"_s;
}

void TestEvaluate::ids()
{
    QFETCH(QByteArray, payload);
    const FilterSet set = makeSet({makeFilter(u"status"_s, {u"error"_s}, u"monitor.id"_s)});
    QTEST(checkedVerdict(set, payload, documentedProfile).triggerIncident.value_or(u"absent"_s), "id");
}

void TestEvaluate::resolveIds()
{
    Filter filter = makeFilter(u"status"_s, {u"error"_s}, u"monitor.id"_s);
    filter.resolve = ResolvePart{{u"status"_s, {u"recovered"_s}}, u"monitor.name"_s};
    const Verdict verdict = checkedVerdict(
        makeSet({filter}), R"({"monitor":{"id":1,"name":"a"},"status":"recovered"})", documentedProfile);
    QCOMPARE(verdict.kind, VerdictKind::Resolve);
    QCOMPARE(verdict.resolveIncident, std::optional(u"a"_s));
    QVERIFY(!verdict.triggerIncident);
    QVERIFY(!verdict.triggerFilter);
    QVERIFY(verdict.title.isEmpty());
}

void TestEvaluate::descriptions_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("fromKey");
    const QByteArray without = "{ \"status\" : \"error\" }\n";
    const QByteArray null = R"({"status":"error","errorMessage":null})";
    QTest::newRow("the text under the key")
        << QByteArray(R"({"status":"error","errorMessage":"timeout"})") << u"timeout"_s << true;
    QTest::newRow("key absent: the payload as received") << without << QString::fromUtf8(without) << false;
    QTest::newRow("null counts as absent") << null << QString::fromUtf8(null) << false;
    QTest::newRow("an empty text is a description")
        << QByteArray(R"({"status":"error","errorMessage":""})") << u""_s << true;
}

void TestEvaluate::descriptions()
{
    QFETCH(QByteArray, payload);
    Filter filter = makeFilter(u"status"_s, {u"error"_s});
    filter.trigger.descriptionFrom = u"errorMessage"_s;
    const Verdict verdict = checkedVerdict(makeSet({filter}), payload, documentedProfile);
    QTEST(verdict.description, "description");
    QTEST(verdict.descriptionFromKey, "fromKey");
}

void TestEvaluate::nestedIdUnderEachReading()
{
    const auto idOf = [](const QString& key, const char* reading) {
        const FilterSet set = makeSet({makeFilter(u"status"_s, {u"error"_s}, key)});
        return checkedVerdict(set, alert, profile(reading)).triggerIncident.value_or(u"absent"_s);
    };
    QCOMPARE(idOf(u"monitor.id"_s, "keys=top-level"), u"absent"_s);
    QCOMPARE(idOf(u"monitor.id"_s, "keys=dotted"), u"4821"_s);
    QCOMPARE(idOf(u"monitor.id"_s, "keys=any-depth"), u"absent"_s);
    QCOMPARE(idOf(u"id"_s, "keys=top-level"), u"absent"_s);
    QCOMPARE(idOf(u"id"_s, "keys=dotted"), u"absent"_s);
    QCOMPARE(idOf(u"id"_s, "keys=any-depth"), u"4821"_s);
}

void TestEvaluate::guideListsDependOnTheReading()
{
    const auto document = JsonDocument::parse(guideDown);
    QVERIFY(document);
    const FilterSet set =
        makeSet({makeFilter(u"status"_s, {u"down"_s, u"failed"_s, u"critical"_s}, u"id"_s)});
    const QList<ReadingDifference> differences = differencesByReading(set, *document);
    QCOMPARE(differences.size(), 6); // every reading with "any", and none with "all"
    for (const ReadingDifference& difference : differences) {
        QCOMPARE(difference.profile.items, ItemsReading::Any);
        QCOMPARE(difference.verdict.kind, VerdictKind::Trigger);
        QCOMPARE(difference.verdict.triggerIncident, std::optional(u"mon-12345"_s));
    }
}

void TestEvaluate::sameOutcomeComparesWhatMatters()
{
    Verdict a;
    a.kind = VerdictKind::Trigger;
    a.triggerFilter = 1;
    a.triggerIncident = u"1"_s;
    Verdict b = a;
    b.title = u"another title"_s;
    b.description = u"another description"_s;
    QVERIFY(sameOutcome(a, b));
    b.triggerFilter = 2;
    QVERIFY(!sameOutcome(a, b));
    b = a;
    b.triggerIncident = u""_s;
    QVERIFY(!sameOutcome(a, b));
    b.triggerIncident.reset();
    QVERIFY(!sameOutcome(a, b));
    b = a;
    b.resolveIncident = u"1"_s;
    QVERIFY(!sameOutcome(a, b));
    b = a;
    b.kind = VerdictKind::Both;
    QVERIFY(!sameOutcome(a, b));
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
    const Verdict verdict = checkedVerdict(makeSet({}), "{\n\"a\" 1}", documentedProfile);
    QVERIFY(verdict.error.has_value());
    QCOMPARE(verdict.error->line, 2);
    QCOMPARE(verdict.error->column, 5);
}

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
