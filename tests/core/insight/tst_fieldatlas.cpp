#include "insight/fieldtable.h"
#include "payloads.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QString variationName(Variation variation)
{
    switch (variation) {
    case Variation::Unclear:
        return u"unclear"_s;
    case Variation::Constant:
        return u"constant"_s;
    case Variation::OnePerMonitor:
        return u"one per monitor"_s;
    case Variation::DifferentEveryTime:
        return u"different every time"_s;
    case Variation::Varies:
        return u"varies"_s;
    }
    return {};
}

QString kindNames(JsonKinds kinds)
{
    const QStringList all{u"null"_s,   u"false"_s, u"true"_s,  u"number"_s,
                          u"string"_s, u"array"_s, u"object"_s};
    QStringList names;
    for (qsizetype kind = 0; kind < all.size(); ++kind) {
        if (kinds.test(static_cast<size_t>(kind))) {
            names.append(all[kind]);
        }
    }
    return names.join(u'+');
}

/// "status 2/3 string [error x2] 5-5 constant"
QString outline(const Field& field, qsizetype payloads)
{
    QStringList values;
    for (const Field::Value& value : field.values) {
        values.append(value.text + u" x"_s + QString::number(value.count));
    }
    return u"%1 %2/%3 %4 [%5] %6-%7 %8"_s.arg(field.path, QString::number(field.present),
                                              QString::number(payloads), kindNames(field.kinds),
                                              values.join(u", "_s), QString::number(field.shortest),
                                              QString::number(field.longest), variationName(field.variation));
}

QStringList outline(const FieldAtlas& atlas, const QString& idKey)
{
    const FieldTable table = fieldTable(atlas, idKey);
    QStringList lines;
    for (const Field& field : table.fields) {
        lines.append(outline(field, table.payloads));
    }
    return lines;
}

Field fieldIn(const FieldTable& table, const QString& path)
{
    for (const Field& field : table.fields) {
        if (field.path == path) {
            return field;
        }
    }
    return {};
}

QByteArray numbered(const char* json, int number)
{
    return QByteArray(json).replace("#", QByteArray::number(number));
}

} // namespace

class TestFieldAtlas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAKeyHolds_data();
    void tellsWhatAKeyHolds();
    void tellsHowAKeyVaries_data();
    void tellsHowAKeyVaries();
    void remembersWhenAKeyWasSeen();
    void countsWhatIsNotJson();
    void growsWithEveryPayload();
    void keepsFiftyValuesAndALowerBound();
    void hostilePayloadsStayBounded_data();
    void hostilePayloadsStayBounded();
    void comparesTheLatestPayloads();
};

void TestFieldAtlas::tellsWhatAKeyHolds_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char* rule, const QByteArrayList& bodies, const QStringList& expected) {
        QTest::newRow(rule) << bodies << expected;
    };
    row("values with counts, the most frequent first",
        {R"({"s":"up"})", R"({"s":"down"})", R"({"s":"down"})"},
        {u"s 3/3 string [down x2, up x1] 2-4 different every time"_s});
    row("present in some", {R"({"s":"up"})", R"({"t":1})"},
        {u"s 1/2 string [up x1] 2-2 unclear"_s, u"t 1/2 number [1 x1] 1-1 unclear"_s});
    row("a number and its digits in a string are one text", {R"({"a":1})", R"({"a":"1"})"},
        {u"a 2/2 number+string [1 x2] 1-1 unclear"_s});
    row("numbers are told apart as written", {R"({"a":1})", R"({"a":1.0})"},
        {u"a 2/2 number [1 x1, 1.0 x1] 1-3 different every time"_s});
    row("an escape is the character it stands for", {R"({"s":"\u0075p"})", R"({"\u0073":"up"})"},
        {u"s 2/2 string [up x2] 2-2 unclear"_s});
    row("length in characters", {R"({"s":"Köln 🚨"})"}, {u"s 1/1 string [Köln 🚨 x1] 6-6 unclear"_s});
    row("null is present and has no value", {R"({"a":null})", R"({"a":true})"},
        {u"a 2/2 null+true [true x1] 4-4 unclear"_s});
    row("nested keys", {R"({"m":{"id":7}})"},
        {u"m 1/1 object [] 0-0 unclear"_s, u"m.id 1/1 number [7 x1] 1-1 unclear"_s});
    row("the first element by its position, every element under []", {R"({"a":[{"s":"x"},{"s":"y"}]})"},
        {u"a 1/1 array [] 0-0 unclear"_s, u"a.0 1/1 object [] 0-0 unclear"_s,
         u"a.[] 1/1 object [] 0-0 unclear"_s, u"a.0.s 1/1 string [x x1] 1-1 unclear"_s,
         u"a.[].s 1/1 string [x x1, y x1] 1-1 unclear"_s});
    row("arrays in arrays", {R"({"a":[[1,2],[3]]})"},
        {u"a 1/1 array [] 0-0 unclear"_s, u"a.0 1/1 array [] 0-0 unclear"_s,
         u"a.[] 1/1 array [] 0-0 unclear"_s, u"a.0.0 1/1 number [1 x1] 1-1 unclear"_s,
         u"a.[].[] 1/1 number [1 x1, 2 x1, 3 x1] 1-1 unclear"_s});
    row("of duplicate members the last counts", {R"({"s":"up","s":"down"})"},
        {u"s 1/1 string [down x1] 4-4 unclear"_s});
    row("no keys in a number", {"1"}, {});
}

void TestFieldAtlas::tellsWhatAKeyHolds()
{
    QFETCH(QByteArrayList, bodies);
    QFETCH(QStringList, expected);

    QCOMPARE(outline(atlasOf(bodies), {}), expected);
}

void TestFieldAtlas::tellsHowAKeyVaries_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("idKey");
    QTest::addColumn<QString>("variation");

    QTest::newRow("the same everywhere") << u"v"_s << u"id"_s << u"constant"_s;
    QTest::newRow("a name of each monitor") << u"name"_s << u"id"_s << u"one per monitor"_s;
    QTest::newRow("the id itself") << u"id"_s << u"id"_s << u"one per monitor"_s;
    QTest::newRow("a name without an id") << u"name"_s << QString() << u"varies"_s;
    QTest::newRow("a time stamp") << u"at"_s << u"id"_s << u"different every time"_s;
    QTest::newRow("a status") << u"status"_s << u"id"_s << u"varies"_s;
    QTest::newRow("an id that never repeats tells no monitors")
        << u"at"_s << u"at"_s << u"different every time"_s;
}

void TestFieldAtlas::tellsHowAKeyVaries()
{
    QFETCH(QString, key);
    QFETCH(QString, idKey);
    QFETCH(QString, variation);

    // The last one is a retry of the one before it, byte for byte: one event.
    const FieldAtlas atlas = atlasOf({R"({"v":1,"id":1,"name":"a","at":10,"status":"down"})",
                                      R"({"v":1,"id":1,"name":"a","at":11,"status":"up"})",
                                      R"({"v":1,"id":2,"name":"b","at":12,"status":"down"})",
                                      R"({"v":1,"id":2,"name":"b","at":12,"status":"down"})"});
    QCOMPARE(variationName(fieldIn(fieldTable(atlas, idKey), key).variation), variation);
}

void TestFieldAtlas::remembersWhenAKeyWasSeen()
{
    const FieldTable table = fieldTable(atlasOf({"{}", R"({"a":1})", R"({"b":1})", R"({"a":2})", "{}"}), {});
    const Field field = fieldIn(table, u"a"_s);
    QCOMPARE(field.firstSeen, UtcTime(std::chrono::seconds(2)));
    QCOMPARE(field.lastSeen, UtcTime(std::chrono::seconds(4)));
}

void TestFieldAtlas::countsWhatIsNotJson()
{
    const FieldTable table = fieldTable(atlasOf({"{", R"({"a":1})"}), {});
    QCOMPARE(table.payloads, 1);
    QCOMPARE(table.notJson, 1);
}

void TestFieldAtlas::growsWithEveryPayload()
{
    FieldAtlas atlas = atlasOf({R"({"a":1})"});
    QCOMPARE(fieldIn(fieldTable(atlas, {}), u"a"_s).present, 1);
    atlas.add(payloadsOf({R"({"a":2,"b":3})"}).constFirst());
    QCOMPARE(outline(atlas, {}), QStringList({u"a 2/2 number [1 x1, 2 x1] 1-1 different every time"_s,
                                              u"b 1/2 number [3 x1] 1-1 unclear"_s}));
}

void TestFieldAtlas::keepsFiftyValuesAndALowerBound()
{
    FieldAtlas atlas;
    for (int number = 0; number < 50; ++number) {
        atlas.add(payloadsOf({numbered(R"({"a":"value #"})", number)}).constFirst());
    }
    const Field exact = fieldIn(fieldTable(atlas, {}), u"a"_s);
    QCOMPARE(exact.distinct, 50);
    QVERIFY(!exact.isLowerBound);

    for (int number = 0; number < 1000; ++number) {
        atlas.add(payloadsOf({numbered(R"({"a":"value #"})", number)}).constFirst());
    }
    const Field more = fieldIn(fieldTable(atlas, {}), u"a"_s);
    QVERIFY(more.isLowerBound);
    QVERIFY(more.distinct <= 1000);
    QVERIFY(more.distinct > 900);
    QCOMPARE(more.values.size(), 50);
    QCOMPARE(more.values.constFirst().count, 2);
    QCOMPARE(more.otherValues, 950);
    QCOMPARE(more.longest, 9);
    QCOMPARE(more.shortest, 7);
}

void TestFieldAtlas::hostilePayloadsStayBounded_data()
{
    QTest::addColumn<QByteArray>("json");

    QByteArray manyKeys = "{";
    for (int number = 0; number < 10'000; ++number) {
        manyKeys += numbered(R"("k#":#,)", number);
    }
    QTest::newRow("ten thousand keys") << QByteArray(manyKeys + R"("last":0})");
    QTest::newRow("a very long key") << QByteArray(R"({")" + QByteArray(100'000, 'k') + R"(":{"a":1}})");
    QTest::newRow("long keys in one another")
        << QByteArray((R"({")" + QByteArray(100, 'k') + R"(":)").repeated(400) + "1" + QByteArray(400, '}'));
    QTest::newRow("half a million numbers") << QByteArray("[" + QByteArray("1,").repeated(500'000) + "1]");
}

void TestFieldAtlas::hostilePayloadsStayBounded()
{
    QFETCH(QByteArray, json);

    const FieldTable table = fieldTable(atlasOf({json}), {});
    QVERIFY(table.isCut);
    QVERIFY(table.fields.size() <= static_cast<qsizetype>(maxPaths));
    for (const Field& field : table.fields) {
        QVERIFY(field.path.size() <= maxPathBytes + maxJsonDepth);
    }
}

void TestFieldAtlas::comparesTheLatestPayloads()
{
    FieldAtlas atlas;
    for (int number = 0; number < static_cast<int>(maxComparedPayloads) + 5; ++number) {
        const auto document = JsonDocument::parse(numbered(R"({"a":#})", number));
        atlas.add(*document, {}, std::nullopt);
    }
    QCOMPARE(atlas.comparedCount(), maxComparedPayloads);
    const auto value = [&](size_t age) { return atlas.compared(age).cells.at(0).value; };
    QCOMPARE(value(0), valueHash("10004"));
    QCOMPARE(value(1), valueHash("10003"));
    QCOMPARE(value(maxComparedPayloads - 1), valueHash("5"));
}

QTEST_APPLESS_MAIN(TestFieldAtlas)
#include "tst_fieldatlas.moc"
