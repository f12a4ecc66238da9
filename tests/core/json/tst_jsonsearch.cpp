#include "json/jsonsearch.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const JsonDocument> parsed(const QByteArray& text)
{
    auto document = JsonDocument::parse(text);
    if (!document) {
        qFatal("the test's own text is not JSON: %s", text.constData());
    }
    return std::make_shared<const JsonDocument>(std::move(document).value());
}

QList<JsonIndex> hitsOf(const QByteArray& text, const QString& needle)
{
    JsonSearch search(parsed(text), needle);
    while (search.step()) {
    }
    return QList<JsonIndex>(search.hits().cbegin(), search.hits().cend());
}

} // namespace

class TestJsonSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hits_data();
    void hits();
    void goesRoundAtTheEnds();
    void worksInPieces();
    void nothingToLookForFindsNothing();
};

void TestJsonSearch::hits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QList<JsonIndex>>("expected");
    const auto row = [](const char* name, const QByteArray& text, const QString& needle,
                        const QList<JsonIndex>& expected) {
        QTest::newRow(name) << text << needle << expected;
    };
    row("a key", R"({"status":1,"id":2})"_ba, u"status"_s, {1});
    row("a part of a value", R"({"a":"an error","b":"ok"})"_ba, u"err"_s, {1});
    row("key and value count once", R"({"error":"error"})"_ba, u"error"_s, {1});
    row("case does not matter", R"({"Status":"ERROR"})"_ba, u"sTaTuS"_s, {1});
    row("case beyond ASCII does not matter", R"(["ОШИБКА"])"_ba, u"ошибка"_s, {1});
    row("numbers as written", R"([1.50,"x"])"_ba, u"1.5"_s, {1});
    row("literals", "[true,null]"_ba, u"null"_s, {2});
    row("an escape is unescaped", R"(["caf\u00e9","caf"])"_ba, u"café"_s, {1});
    row("what is written is not what is said", R"(["\u0041"])"_ba, u"u0041"_s, {});
    row("an escaped quote", R"(["a\"b"])"_ba, u"a\"b"_s, {1});
    row("brackets and commas between values are not searched", R"([1,2,{}])"_ba, u","_s, {});
    row("a number and its neighbour are two", "[12,34]"_ba, u"2,3"_s, {});
    row("a container is found by its key only", R"({"a":{"b":"x"}})"_ba, u"x"_s, {2});
    row("a text at the root", R"("hello")"_ba, u"ell"_s, {0});
    row("a line break", R"(["a\nb"])"_ba, u"a\nb"_s, {1});
}

void TestJsonSearch::hits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, needle);
    QFETCH(const QList<JsonIndex>, expected);
    QCOMPARE(hitsOf(text, needle), expected);
}

void TestJsonSearch::goesRoundAtTheEnds()
{
    JsonSearch search(parsed(R"(["x","a","x","a","x"])"), u"a"_s);
    QVERIFY(!search.step());
    QCOMPARE(search.hitAfter(0), JsonIndex(2));
    QCOMPARE(search.hitAfter(2), JsonIndex(4));
    QCOMPARE(search.hitAfter(4), JsonIndex(2));
    QCOMPARE(search.hitBefore(4), JsonIndex(2));
    QCOMPARE(search.hitBefore(2), JsonIndex(4));
    QCOMPARE(search.hitBefore(3), JsonIndex(2));
}

void TestJsonSearch::worksInPieces()
{
    const auto document =
        parsed("[" + R"("0123456789012345678901234567890123456789 x",)"_ba.repeated(100'000) + "1]");
    JsonSearch search(document, u"X"_s);
    int steps = 1;
    std::size_t before = 0;
    for (; search.step(); ++steps) {
        QVERIFY(search.hits().size() > before);
        before = search.hits().size();
    }
    QVERIFY(steps > 3);
    QVERIFY(search.isOver());
    QCOMPARE(search.hits().size(), std::size_t(100'000));
}

void TestJsonSearch::nothingToLookForFindsNothing()
{
    JsonSearch empty(parsed("[1]"), {});
    QVERIFY(empty.isOver());
    QVERIFY(!empty.step());
    QCOMPARE(empty.hitAfter(0), noJson);
    JsonSearch none;
    QVERIFY(none.isOver());
    QCOMPARE(none.hitBefore(0), noJson);
}

QTEST_APPLESS_MAIN(TestJsonSearch)
#include "tst_jsonsearch.moc"
