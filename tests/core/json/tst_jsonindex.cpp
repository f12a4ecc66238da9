#include "core/json/jsonwalk.h"
#include "json/jsontext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gooseneck;
using namespace gooseneck::test;
using namespace Qt::StringLiterals;

namespace {

JsonDocument parsed(const QByteArray& text)
{
    auto document = JsonDocument::parse(text);
    if (!document) {
        qFatal("the test's own text is not JSON: %s", text.constData());
    }
    return std::move(document).value();
}

/// A value as the random writer below wrote it.
struct Written
{
    JsonKind kind = JsonKind::Null;
    qsizetype offset = 0;
    QByteArray raw;
    QByteArray key;
    JsonIndex parent = noJson;
    JsonIndex position = 0;
    JsonIndex children = 0;
};

/// Writes a random document and keeps book of every value, recursively and with no cleverness.
class RandomDocument
{
public:
    explicit RandomDocument(quint32 seed)
        : m_random(seed)
    {
        space();
        value(noJson, {}, 0, 0);
        space();
    }

    const QByteArray& text() const { return m_text; }
    const std::vector<Written>& written() const { return m_written; }

private:
    void value(JsonIndex parent, const QByteArray& key, JsonIndex position, int depth)
    {
        const auto index = static_cast<JsonIndex>(m_written.size());
        m_written.push_back({.offset = m_text.size(), .key = key, .parent = parent, .position = position});
        const quint32 choice = m_random.bounded(depth < 6 ? 10u : 6u);
        switch (choice) {
        case 0:
            scalar(index, JsonKind::Null, "null");
            break;
        case 1:
            scalar(index, JsonKind::True, "true");
            break;
        case 2:
            scalar(index, JsonKind::False, "false");
            break;
        case 3:
            scalar(index, JsonKind::Number, number());
            break;
        case 4:
        case 5:
            scalar(index, JsonKind::String, quotedString(QString::fromUtf8(name())));
            break;
        default:
            container(index, choice % 2 == 0 ? JsonKind::Array : JsonKind::Object, depth);
        }
        m_written[index].raw = m_text.sliced(m_written[index].offset);
    }

    void scalar(JsonIndex index, JsonKind kind, const QByteArray& text)
    {
        m_written[index].kind = kind;
        m_text += text;
    }

    void container(JsonIndex index, JsonKind kind, int depth)
    {
        m_written[index].kind = kind;
        m_text += kind == JsonKind::Array ? '[' : '{';
        space();
        const JsonIndex count = m_random.bounded(5u);
        for (JsonIndex i = 0; i < count; ++i) {
            if (i > 0) {
                m_text += ',';
                space();
            }
            QByteArray key;
            if (kind == JsonKind::Object) {
                key = name();
                m_text += quotedString(QString::fromUtf8(key));
                space();
                m_text += ':';
                space();
            }
            value(index, key, i, depth + 1);
            space();
        }
        m_written[index].children = count;
        m_text += kind == JsonKind::Array ? ']' : '}';
    }

    void space()
    {
        static const QByteArray spaces = " \n\r\t"_ba;
        for (quint32 i = m_random.bounded(3u); i > 0; --i) {
            m_text += spaces[static_cast<qsizetype>(m_random.bounded(4u))];
        }
    }

    QByteArray number()
    {
        static const QList<QByteArray> numbers{
            "0", "-0", "17", "-1.50", "1e9", "2E-07", "18446744073709551616"};
        return numbers[static_cast<qsizetype>(m_random.bounded(7u))];
    }

    QByteArray name()
    {
        static const QList<QByteArray> names{
            "",   "a", "b",       "a.b", "[]{},:\"\\", QByteArray("\0x", 2),           "\n\t",
            "ж€", "😀", "\\u0041", "key", "\"",         "a long name with spaces in it"};
        return names[static_cast<qsizetype>(m_random.bounded(13u))];
    }

    QRandomGenerator m_random;
    QByteArray m_text;
    std::vector<Written> m_written;
};

} // namespace

class TestJsonIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersKeepTheirOrder();
    void duplicateMembersAreKeptAndTheLastCounts();
    void numbersAreKeptAsWritten_data();
    void numbersAreKeptAsWritten();
    void valuesKnowWhereTheyStand();
    void nestingIsNavigable();
    void emptyContainersHaveNoChildren();
    void key_data();
    void key();
    void elementsAreFoundByPosition();
    void aScalarHasNeitherMembersNorElements();
    void aBigArrayIsIndexed();
    void childrenOfABigContainerAreFoundByPosition_data();
    void childrenOfABigContainerAreFoundByPosition();
    void duplicatesOfABigObjectAreFlagged();
    void everyByteBelongsToTheInnermostValue();
    void randomDocumentsAreIndexedAsTheyWereWritten();
    void escapesOfKeysAreComparedUnescaped();
};

void TestJsonIndex::membersKeepTheirOrder()
{
    const JsonDocument document = parsed(R"({"z":1,"a":2,"M":3})"_ba);
    QList<QByteArray> keys;
    for (JsonIndex child = document.firstChild(0); child != noJson; child = document.nextSibling(child)) {
        keys.append(document.key(child));
    }
    QCOMPARE(keys, (QList<QByteArray>{"z", "a", "M"}));
    QCOMPARE(document.size(), JsonIndex(4));
    QCOMPARE(document.childCount(0), JsonIndex(3));
}

void TestJsonIndex::duplicateMembersAreKeptAndTheLastCounts()
{
    const JsonDocument document = parsed(R"({"a":1,"b":2,"\u0061":3})"_ba);
    QCOMPARE(document.childCount(0), JsonIndex(3));
    QCOMPARE(document.text(document.member(0, "a")), "3"_ba);
    QVERIFY(document.isDuplicateKey(1));
    QVERIFY(!document.isDuplicateKey(2));
    QVERIFY(document.isDuplicateKey(3));
    QVERIFY(!document.isDuplicateKey(document.root()));
    // The same name in another object is no duplicate.
    const JsonDocument nested = parsed(R"({"a":{"a":1}})"_ba);
    QVERIFY(!nested.isDuplicateKey(1));
    QVERIFY(!nested.isDuplicateKey(2));
}

void TestJsonIndex::numbersAreKeptAsWritten_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char* number : {"0", "-0", "1.0", "1.50", "1E6", "1e+06", "-1.5e-300", "9007199254740993",
                               "18446744073709551616", "0.1000000000000000055511151231257827", "1e999"}) {
        QTest::newRow(number) << QByteArray(number);
    }
}

void TestJsonIndex::numbersAreKeptAsWritten()
{
    QFETCH(const QByteArray, number);
    for (const QByteArray& text :
         {number, "[" + number + "]", "{\"n\":" + number + "}", "[" + number + " ,1]"}) {
        const JsonDocument document = parsed(text);
        const JsonIndex node = document.isContainer(0) ? 1 : 0;
        QCOMPARE(document.kind(node), JsonKind::Number);
        QCOMPARE(document.text(node), number);
        QCOMPARE(document.raw(node).toByteArray(), number);
    }
}

void TestJsonIndex::valuesKnowWhereTheyStand()
{
    const JsonDocument document = parsed(" { \"a\" : [ 1 , \"x\" ] , \"b\":null } "_ba);
    QCOMPARE(document.offset(0), 1);
    QCOMPARE(document.offset(1), 9);
    QCOMPARE(document.raw(1).toByteArray(), "[ 1 , \"x\" ]"_ba);
    QCOMPARE(document.offset(2), 11);
    QCOMPARE(document.offset(3), 15);
    QCOMPARE(document.raw(3).toByteArray(), "\"x\""_ba);
    QCOMPARE(document.offset(4), 27);
    QCOMPARE(document.kind(4), JsonKind::Null);
    QCOMPARE(document.raw(0).toByteArray(), document.bytes().trimmed());
}

void TestJsonIndex::nestingIsNavigable()
{
    const JsonDocument document = parsed(R"({"a":{"b":[[1],{}]},"c":true})"_ba);
    const JsonIndex a = document.member(0, "a");
    const JsonIndex b = document.member(a, "b");
    const JsonIndex inner = document.firstChild(b);
    QCOMPARE(document.kind(a), JsonKind::Object);
    QCOMPARE(document.kind(b), JsonKind::Array);
    QCOMPARE(document.text(document.firstChild(inner)), "1"_ba);
    QCOMPARE(document.kind(document.nextSibling(inner)), JsonKind::Object);
    QCOMPARE(document.parent(inner), b);
    QCOMPARE(document.parent(b), a);
    QCOMPARE(document.position(document.nextSibling(inner)), JsonIndex(1));
    QCOMPARE(document.nextSibling(b), noJson);
    QCOMPARE(document.key(document.nextSibling(a)), "c"_ba);
    QCOMPARE(document.member(0, "b"), noJson);
}

void TestJsonIndex::emptyContainersHaveNoChildren()
{
    const JsonDocument document = parsed("[[],{},[ ],{\n}]"_ba);
    QCOMPARE(document.size(), JsonIndex(5));
    for (JsonIndex child = document.firstChild(0); child != noJson; child = document.nextSibling(child)) {
        QCOMPARE(document.firstChild(child), noJson);
        QCOMPARE(document.childCount(child), JsonIndex(0));
        QCOMPARE(document.text(child).size(), 2);
    }
}

void TestJsonIndex::key_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("an empty name is a name") << ""_ba
                                             << ""_ba;
    QTest::newRow("an escaped quote") << R"(a\"b)"_ba
                                      << "a\"b"_ba;
    QTest::newRow("an escaped backslash at the end") << R"(a\\)"_ba
                                                     << "a\\"_ba;
    QTest::newRow("an escaped slash") << R"(a\/b)"_ba
                                      << "a/b"_ba;
    QTest::newRow("a NUL") << R"(a\u0000b)"_ba << QByteArray("a\0b", 3);
    QTest::newRow("a NUL and nothing else") << R"(\u0000)"_ba << QByteArray("\0", 1);
    QTest::newRow("brackets, commas and colons") << R"({[,:]})"_ba
                                                 << "{[,:]}"_ba;
    QTest::newRow("letters beyond ASCII") << "ключ"_ba
                                          << "ключ"_ba;
    QTest::newRow("a surrogate pair") << R"(\ud83d\ude00)"_ba
                                      << "😀"_ba;
    QTest::newRow("half a surrogate pair") << R"(\ud83d)"_ba
                                           << "\xEF\xBF\xBD"_ba;
    QTest::newRow("a line feed") << R"(a\nb)"_ba
                                 << "a\nb"_ba;
}

void TestJsonIndex::key()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, name);
    const JsonDocument document = parsed("{\"" + written + "\" : 1, \"other\":[2]}");
    QCOMPARE(document.key(1), name);
    QVERIFY(document.hasKey(1));
    QVERIFY(document.keyEquals(1, name));
    QVERIFY(!document.keyEquals(1, name + "x"));
    QVERIFY(!document.keyEquals(1, name + '\0'));
    QCOMPARE(document.member(0, name), JsonIndex(1));
    QVERIFY(!document.hasKey(0));
    QVERIFY(!document.hasKey(3));
    QVERIFY(document.key(3).isEmpty());
    QVERIFY(!document.keyEquals(3, ""));
}

void TestJsonIndex::elementsAreFoundByPosition()
{
    const JsonDocument document = parsed(R"(["a",["b"],"c"])"_ba);
    QCOMPARE(document.text(document.element(0, 0)), "a"_ba);
    QCOMPARE(document.text(document.element(0, 2)), "c"_ba);
    QCOMPARE(document.element(0, 3), noJson);
    QCOMPARE(document.position(document.element(0, 2)), JsonIndex(2));
    const JsonDocument object = parsed(R"({"0":1})"_ba);
    QCOMPARE(object.element(0, 0), noJson);
}

void TestJsonIndex::aScalarHasNeitherMembersNorElements()
{
    const JsonDocument document = parsed(R"("text")"_ba);
    QCOMPARE(document.size(), JsonIndex(1));
    QCOMPARE(document.firstChild(0), noJson);
    QCOMPARE(document.member(0, "t"), noJson);
    QCOMPARE(document.element(0, 0), noJson);
    QVERIFY(!document.isContainer(0));
}

void TestJsonIndex::aBigArrayIsIndexed()
{
    constexpr JsonIndex count = 200'000;
    QByteArray text = "[0";
    for (JsonIndex i = 1; i < count; ++i) {
        text += "," + QByteArray::number(i);
    }
    const JsonDocument document = parsed(text + "]");
    QCOMPARE(document.childCount(0), count);
    QCOMPARE(document.text(document.element(0, count - 1)), QByteArray::number(count - 1));
    QCOMPARE(document.position(count), count - 1);
    QVERIFY2(wrongIndex(document) == nullptr, wrongIndex(document));
}

void TestJsonIndex::childrenOfABigContainerAreFoundByPosition_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("child");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("an array of arrays") << "["_ba
                                        << "[1,[2]]"_ba
                                        << "]"_ba;
    QTest::newRow("an array of numbers") << "["_ba
                                         << "1"_ba
                                         << "]"_ba;
    QTest::newRow("an object of objects") << "{"_ba
                                          << R"("a":{"b":[]})"_ba
                                          << "}"_ba;
    QTest::newRow("a big array inside a big array") << "["_ba
                                                    << "[[]]"_ba
                                                    << ",[" + "[],"_ba.repeated(1500) + "{}]]";
}

void TestJsonIndex::childrenOfABigContainerAreFoundByPosition()
{
    QFETCH(const QByteArray, open);
    QFETCH(const QByteArray, child);
    QFETCH(const QByteArray, close);
    constexpr JsonIndex count = 3 * jsonLandmark + 7;
    const JsonDocument document = parsed(open + (child + ',').repeated(count - 1) + child + close);
    JsonIndex position = 0;
    for (JsonIndex node = document.firstChild(0); node != noJson; node = document.nextSibling(node)) {
        QCOMPARE(document.child(0, position), node);
        QCOMPARE(document.position(node), position);
        ++position;
    }
    QVERIFY(position >= count);
    QCOMPARE(document.childCount(0), position);
    QCOMPARE(document.child(0, position), noJson);
    QVERIFY2(wrongIndex(document) == nullptr, wrongIndex(document));
}

void TestJsonIndex::duplicatesOfABigObjectAreFlagged()
{
    constexpr JsonIndex count = 2 * jsonLandmark;
    QByteArray text = R"({"twin":0)";
    for (JsonIndex i = 0; i < count; ++i) {
        text += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    }
    const JsonDocument document = parsed(text + R"(,"tw\u0069n":1})");
    QVERIFY(document.isDuplicateKey(1));
    QVERIFY(document.isDuplicateKey(count + 2));
    for (JsonIndex node = 2; node <= count + 1; ++node) {
        QVERIFY(!document.isDuplicateKey(node));
    }
}

void TestJsonIndex::everyByteBelongsToTheInnermostValue()
{
    const JsonDocument document = parsed(R"( {"a" : [1, "x"], "b":{} } )"_ba);
    //                                      0123456789012345678901234567
    const std::map<qsizetype, JsonIndex> expected{
        {0, noJson}, {1, 0},  {2, 1},  {4, 1},  {6, 1},  {8, 1},  {9, 2},       {10, 1},
        {12, 3},     {14, 3}, {15, 1}, {16, 0}, {18, 4}, {23, 4}, {26, noJson}, {99, noJson}};
    for (const auto& [offset, node] : expected) {
        QVERIFY2(document.nodeAt(offset) == node, QByteArray::number(offset).constData());
    }
    QCOMPARE(document.start(1), 2);
    QCOMPARE(document.offset(1), 8);
}

void TestJsonIndex::randomDocumentsAreIndexedAsTheyWereWritten()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        const RandomDocument random(seed);
        const auto document = JsonDocument::parse(random.text());
        QVERIFY2(bool(document), random.text().constData());
        QCOMPARE(document->size(), JsonIndex(random.written().size()));
        for (JsonIndex node = 0; node < document->size(); ++node) {
            const Written& written = random.written()[node];
            QCOMPARE(document->kind(node), written.kind);
            QCOMPARE(document->offset(node), written.offset);
            QCOMPARE(document->raw(node).toByteArray(), written.raw);
            QCOMPARE(document->key(node), written.key);
            QCOMPARE(document->parent(node), written.parent);
            QCOMPARE(document->position(node), written.position);
            QCOMPARE(document->nodeAt(document->start(node)), node);
            QCOMPARE(document->childCount(node), written.children);
        }
        QVERIFY2(wrongIndex(*document) == nullptr, wrongIndex(*document));
    }
}

void TestJsonIndex::escapesOfKeysAreComparedUnescaped()
{
    const JsonDocument document = parsed(R"({"st\u0061tus":"down"})"_ba);
    QVERIFY(document.keyEquals(1, "status"));
    QVERIFY(!document.keyEquals(1, R"(st\u0061tus)"));
    QCOMPARE(document.text(document.member(0, "status")), "down"_ba);
}

QTEST_APPLESS_MAIN(TestJsonIndex)
#include "tst_jsonindex.moc"
