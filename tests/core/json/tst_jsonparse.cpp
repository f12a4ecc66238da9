#include "json/jsondocument.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gooseneck::JsonError::Kind)

class TestJsonParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void error_data();
    void error();
    void accepted_data();
    void accepted();
    void depth_data();
    void depth();
    void tooLargeIsSaidWithoutReadingTheBytes();
    void aWatchHearsOfProgressAndCanStop();
    void errorsOfALongTextAreFoundAtTheirByte();
    void theByteOrderMarkIsPassedOverAndReported();
    void everyCutOfAValidTextIsAnUnexpectedEnd();
    void position_data();
    void position();
};

void TestJsonParse::error_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonError::Kind>("kind");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("column");
    using enum JsonError::Kind;
    const auto row = [](const char* name, const QByteArray& text, JsonError::Kind kind, qsizetype offset,
                        qsizetype line, qsizetype column) {
        QTest::newRow(name) << text << kind << offset << line << column;
    };
    row("no bytes are empty", ""_ba, Empty, 0, 1, 1);
    row("white space alone is empty", " \t\r\n "_ba, Empty, 5, 2, 2);
    row("a byte order mark alone is empty, at the mark", "\xEF\xBB\xBF"_ba, Empty, 0, 1, 1);
    row("a byte order mark and white space are empty", "\xEF\xBB\xBF \n"_ba, Empty, 5, 2, 1);
    row("half a byte order mark is an unexpected byte", "\xEF\xBB{}"_ba, UnexpectedToken, 0, 1, 1);
    row("a second byte order mark is an unexpected byte", "\xEF\xBB\xBF\xEF\xBB\xBF{}"_ba, UnexpectedToken, 3,
        1, 1);
    row("a word", "hello"_ba, UnexpectedToken, 0, 1, 1);
    row("a literal is wrong at its wrong letter", "[trux]"_ba, UnexpectedToken, 4, 1, 5);
    row("a literal in capitals is wrong at its first letter", "[True]"_ba, UnexpectedToken, 1, 1, 2);
    row("NaN", "[NaN]"_ba, UnexpectedToken, 1, 1, 2);
    row("a comma before the closing bracket", "[1,]"_ba, UnexpectedToken, 3, 1, 4);
    row("a comma before the closing brace", R"({"a":1,})"_ba, UnexpectedToken, 7, 1, 8);
    row("a missing comma", "[1 2]"_ba, UnexpectedToken, 3, 1, 4);
    row("a missing colon", R"({"a" 1})"_ba, UnexpectedToken, 5, 1, 6);
    row("a key without quotes", "{a:1}"_ba, UnexpectedToken, 1, 1, 2);
    row("a key in single quotes", "{'a':1}"_ba, UnexpectedToken, 1, 1, 2);
    row("a bracket closed by a brace", "[1}"_ba, UnexpectedToken, 2, 1, 3);
    row("a closing bracket with nothing open", "]"_ba, UnexpectedToken, 0, 1, 1);
    row("a comment", "[/**/1]"_ba, UnexpectedToken, 1, 1, 2);
    row("a leading zero", "[01]"_ba, UnexpectedToken, 2, 1, 3);
    row("a plus sign", "[+1]"_ba, UnexpectedToken, 1, 1, 2);
    row("a minus alone", "[-]"_ba, UnexpectedToken, 2, 1, 3);
    row("a point without a digit", "[1.]"_ba, UnexpectedToken, 3, 1, 4);
    row("an exponent without a digit", "[1e]"_ba, UnexpectedToken, 3, 1, 4);
    row("hexadecimal", "[0x1]"_ba, UnexpectedToken, 2, 1, 3);
    row("a tab inside a text", "[\"a\tb\"]"_ba, UnexpectedToken, 3, 1, 4);
    row("a line feed inside a text", "[\"a\nb\"]"_ba, UnexpectedToken, 3, 1, 4);
    row("a NUL inside a text", QByteArray("[\"a\0b\"]", 7), UnexpectedToken, 3, 1, 4);
    row("a tab behind an escaped backslash is no escape", "[\"\\\\\t\"]"_ba, UnexpectedToken, 4, 1, 5);
    row("a NUL between values is no UTF-16", QByteArray("[\0]", 3), UnexpectedToken, 1, 1, 2);
    row("the line counts line feeds", "{\n  \"a\": 1,\n  b\n}"_ba, UnexpectedToken, 14, 3, 3);
    row("CR LF is one line end", "[\r\n1\r\n!]"_ba, UnexpectedToken, 6, 3, 1);
    row("the column counts characters, not bytes", R"(["ж€😀" 1])"_ba, UnexpectedToken, 13, 1, 8);
    row("the column does not count the byte order mark", "\xEF\xBB\xBF[x]"_ba, UnexpectedToken, 4, 1, 2);

    row("an open array", "["_ba, UnexpectedEnd, 1, 1, 2);
    row("an open object", "{"_ba, UnexpectedEnd, 1, 1, 2);
    row("a key without a value", R"({"a":)"_ba, UnexpectedEnd, 5, 1, 6);
    row("an open text", R"(["abc)"_ba, UnexpectedEnd, 5, 1, 6);
    row("half a literal", "[nul"_ba, UnexpectedEnd, 4, 1, 5);
    row("a minus at the end", "-"_ba, UnexpectedEnd, 1, 1, 2);
    row("an exponent at the end", "1e+"_ba, UnexpectedEnd, 3, 1, 4);
    row("half an escape", R"(["\u00)"_ba, UnexpectedEnd, 6, 1, 7);
    row("half a UTF-8 sequence at the end", "[\"\xE2\x82"_ba, UnexpectedEnd, 4, 1, 4);
    row("the end is behind the last line feed", "[1,\n2\n"_ba, UnexpectedEnd, 6, 3, 1);

    row("two values", "1 2"_ba, TrailingData, 2, 1, 3);
    row("two objects, one a line", "{}\n{}\n"_ba, TrailingData, 3, 2, 1);
    row("a bracket too many", "[1]]"_ba, TrailingData, 3, 1, 4);
    row("a letter behind a number", "2@"_ba, TrailingData, 1, 1, 2);
    row("a NUL behind the value", QByteArray("{} \0", 4), TrailingData, 3, 1, 4);
    row("a comment behind the value", "{} // x"_ba, TrailingData, 3, 1, 4);

    row("an unknown escape", R"(["\x41"])"_ba, BadEscape, 3, 1, 4);
    row("an escape in capitals", R"(["\U0041"])"_ba, BadEscape, 3, 1, 4);
    row("an escape without hexadecimal digits", R"(["\u00g0"])"_ba, BadEscape, 6, 1, 7);
    row("an escape that the quote cuts off", R"(["\u12"])"_ba, BadEscape, 6, 1, 7);
    row("a bad escape behind half a surrogate pair", R"(["\uD800\x"])"_ba, BadEscape, 9, 1, 10);

    row("a continuation byte alone", "[\"\x80\"]"_ba, InvalidUtf8, 2, 1, 3);
    row("Latin-1", "[\"caf\xE9\"]"_ba, InvalidUtf8, 6, 1, 7);
    row("an overlong sequence", "[\"\xC0\xAF\"]"_ba, InvalidUtf8, 2, 1, 3);
    row("an overlong sequence of three", "[\"\xE0\x80\x80\"]"_ba, InvalidUtf8, 3, 1, 4);
    row("a surrogate as UTF-8", "[\"\xED\xA0\x80\"]"_ba, InvalidUtf8, 3, 1, 4);
    row("beyond U+10FFFF", "[\"\xF4\x90\x80\x80\"]"_ba, InvalidUtf8, 3, 1, 4);
    row("a sequence that a quote cuts off", "[\"\xE2\x82\"]"_ba, InvalidUtf8, 4, 1, 4);
    row("invalid UTF-8 in a key", "{\"\xFF\":1}"_ba, InvalidUtf8, 2, 1, 3);
    row("a wrong byte before invalid UTF-8 comes first", "[x\"\xFF\"]"_ba, UnexpectedToken, 1, 1, 2);

    row("UTF-16 with its mark, little endian", QByteArray("\xFF\xFE{\0}\0", 6), Utf16, 0, 1, 1);
    row("UTF-16 with its mark, big endian", QByteArray("\xFE\xFF\0{\0}", 6), Utf16, 0, 1, 1);
    row("UTF-16 without a mark, little endian", QByteArray("{\0}\0", 4), Utf16, 0, 1, 1);
    row("UTF-16 without a mark, big endian", QByteArray("\0{\0}", 4), Utf16, 0, 1, 1);
    row("a single digit as UTF-16", QByteArray("1\0", 2), Utf16, 0, 1, 1);
    row("UTF-32 with its mark", QByteArray("\xFF\xFE\0\0{\0\0\0}\0\0\0", 12), Utf16, 0, 1, 1);
}

void TestJsonParse::error()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonError::Kind, kind);
    QFETCH(const qsizetype, offset);
    QFETCH(const qsizetype, line);
    QFETCH(const qsizetype, column);
    const auto document = JsonDocument::parse(text);
    QVERIFY(!document);
    QCOMPARE(document.error().offset, offset);
    QCOMPARE(document.error().line, line);
    QCOMPARE(document.error().column, column);
    QCOMPARE(document.error().kind, kind);
}

void TestJsonParse::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rootText");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& rootText) {
        QTest::newRow(name) << text << rootText;
    };
    row("a number at the root", " 12 "_ba, "12"_ba);
    row("a literal at the root", "null"_ba, "null"_ba);
    row("a text at the root", "\"a\""_ba, "a"_ba);
    row("an empty text", "\"\""_ba, ""_ba);
    row("an integer beyond 64 bits keeps its digits", "123456789012345678901234567890"_ba,
        "123456789012345678901234567890"_ba);
    row("a trailing zero of a fraction is kept", "1.50"_ba, "1.50"_ba);
    row("minus zero is kept", "-0"_ba, "-0"_ba);
    row("an exponent beyond a double", "1e400"_ba, "1e400"_ba);
    row("an exponent beyond an int", "1E+99999999999999999999"_ba, "1E+99999999999999999999"_ba);
    row("a negative exponent beyond an int", "-0.4e-99999999999999999999"_ba,
        "-0.4e-99999999999999999999"_ba);
    row("every simple escape", R"("\"\\\/\b\f\n\r\t")"_ba, "\"\\/\b\f\n\r\t"_ba);
    row("an escape in either case of its digits", R"("\u00e9\u00E9")"_ba, "éé"_ba);
    row("a surrogate pair is one character", R"("\ud83d\uDE00")"_ba, "😀"_ba);
    row("half a pair at the end is a replacement character", R"("a\ud83d")"_ba, "a\xEF\xBF\xBD"_ba);
    row("a low surrogate alone is a replacement character", R"("\ude00a")"_ba,
        "\xEF\xBF\xBD"
        "a"_ba);
    row("a pair in the wrong order is two replacement characters", R"("\ude00\ud83d")"_ba,
        "\xEF\xBF\xBD\xEF\xBF\xBD"_ba);
    row("half a pair before a whole one leaves the whole one", R"("\ud83d\ud83d\ude00")"_ba,
        "\xEF\xBF\xBD😀"_ba);
    row("half a pair before another escape leaves the other", R"("\ud83d\n\u0041")"_ba, "\xEF\xBF\xBD\nA"_ba);
    row("an escaped backslash before what looks like a surrogate", R"("\\ud83d")"_ba, "\\ud83d"_ba);
    row("what looks like an exponent inside a text is left alone", R"("1e99999999999999 \ud800")"_ba,
        "1e99999999999999 \xEF\xBF\xBD"_ba);
    row("an escaped U+FEFF is kept", R"("\ufeffa")"_ba,
        "\xEF\xBB\xBF"
        "a"_ba);
    row("an escaped NUL", R"("a\u0000b")"_ba, QByteArray("a\0b", 3));
    row("DEL and C1 controls are allowed", "\"\x7F\xC2\x80\""_ba, "\x7F\xC2\x80"_ba);
    row("non-characters are allowed", "\"\xEF\xBF\xBF\""_ba, "\xEF\xBF\xBF"_ba);
    row("white space inside is not part of a container's text", "{ \"a b\" : [ 1 ,\n\t2 ] }\r\n"_ba,
        R"({"a b":[1,2]})"_ba);
    row("a container's text keeps its escapes as written", R"([ "\u0041" , "\"" ])"_ba,
        R"(["\u0041","\""])"_ba);
}

void TestJsonParse::accepted()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, rootText);
    const auto document = JsonDocument::parse(text);
    QVERIFY(bool(document));
    QCOMPARE(document->bytes(), text);
    QCOMPARE(document->text(document->root()), rootText);
}

void TestJsonParse::depth_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<qsizetype>("errorOffset");
    QTest::newRow("arrays") << "["_ba
                            << "]"_ba << qsizetype(maxJsonDepth);
    QTest::newRow("objects") << R"({"a":)"_ba
                             << "}"_ba << qsizetype(5 * maxJsonDepth);
}

void TestJsonParse::depth()
{
    QFETCH(const QByteArray, open);
    QFETCH(const QByteArray, close);
    QFETCH(const qsizetype, errorOffset);
    const auto nested = [&](qsizetype levels) {
        return open.repeated(levels) + "1" + close.repeated(levels);
    };
    const auto deepest = JsonDocument::parse(nested(maxJsonDepth));
    QVERIFY(bool(deepest));
    QCOMPARE(deepest->size(), JsonIndex(maxJsonDepth + 1));

    const auto tooDeep = JsonDocument::parse(nested(maxJsonDepth + 1));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().kind, JsonError::Kind::TooDeep);
    QCOMPARE(tooDeep.error().offset, errorOffset);
}

void TestJsonParse::tooLargeIsSaidWithoutReadingTheBytes()
{
    // Only the size is looked at, so no such memory has to be there.
    const char one = '1';
    const auto document = JsonDocument::parse(QByteArray::fromRawData(&one, maxJsonBytes + 1));
    QVERIFY(!document);
    QCOMPARE(document.error().kind, JsonError::Kind::TooLarge);
}

void TestJsonParse::aWatchHearsOfProgressAndCanStop()
{
    const QByteArray text = "[" + R"({"a":"some text","b":12345},)"_ba.repeated(400'000) + "1]";
    QList<int> heard;
    const auto whole = JsonDocument::parse(text, [&](int thousandths) {
        heard.append(thousandths);
        return true;
    });
    QVERIFY(bool(whole));
    QVERIFY(heard.size() > 6);
    QVERIFY(std::ranges::is_sorted(heard));
    QVERIFY(heard.constFirst() < 250 && heard.constLast() > 750 && heard.constLast() <= 1000);

    for (const int stopAt : {1, 500}) {
        const auto stopped = JsonDocument::parse(text, [&](int thousandths) { return thousandths < stopAt; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, JsonError::Kind::Stopped);
    }
}

void TestJsonParse::errorsOfALongTextAreFoundAtTheirByte()
{
    // The bytes are read in steps of 2,000,000; what straddles two of them is found as exactly.
    for (qsizetype at = 1'999'990; at < 2'000'010; ++at) {
        const QByteArray text = "[" + QByteArray(at - 5, ' ') + "trux]";
        const auto document = JsonDocument::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().offset, at - 1);
        const auto valid = JsonDocument::parse("[" + QByteArray(at - 5, ' ') + R"("a\u00e9b",-1.5e3])");
        QVERIFY(bool(valid));
        QCOMPARE(valid->text(1), "aéb"_ba);
    }
}

void TestJsonParse::theByteOrderMarkIsPassedOverAndReported()
{
    const QByteArray text = "\xEF\xBB\xBF{\"a\":1}"_ba;
    const auto marked = JsonDocument::parse(text);
    QVERIFY(bool(marked));
    QVERIFY(marked->hasByteOrderMark());
    QCOMPARE(marked->bytes(), text);
    QCOMPARE(marked->offset(marked->root()), 3);
    QCOMPARE(marked->raw(marked->root()).toByteArray(), R"({"a":1})"_ba);
    QCOMPARE(marked->key(1), "a"_ba);

    const auto plain = JsonDocument::parse("{}"_ba);
    QVERIFY(bool(plain));
    QVERIFY(!plain->hasByteOrderMark());
}

void TestJsonParse::everyCutOfAValidTextIsAnUnexpectedEnd()
{
    const QByteArray text = R"({"a":[1.5e-3,-0,true,false,null,"\u00e9\ud83d\ude00€😀\n"],"b":{"":{}}})"_ba;
    QVERIFY(bool(JsonDocument::parse(text)));
    for (qsizetype length = 1; length < text.size(); ++length) {
        const auto cut = JsonDocument::parse(text.first(length));
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, JsonError::Kind::UnexpectedEnd);
        QCOMPARE(cut.error().offset, length);
    }
}

void TestJsonParse::position_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("column");
    QTest::newRow("the start") << "ab"_ba << qsizetype(0) << qsizetype(1) << qsizetype(1);
    QTest::newRow("the end") << "ab"_ba << qsizetype(2) << qsizetype(1) << qsizetype(3);
    QTest::newRow("an offset beyond the end is the end")
        << "ab"_ba << qsizetype(9) << qsizetype(1) << qsizetype(3);
    QTest::newRow("a line feed ends its own line")
        << "a\nb"_ba << qsizetype(1) << qsizetype(1) << qsizetype(2);
    QTest::newRow("behind a line feed") << "a\nb"_ba << qsizetype(2) << qsizetype(2) << qsizetype(1);
    QTest::newRow("behind an emoji") << "😀b"_ba << qsizetype(4) << qsizetype(1) << qsizetype(2);
    QTest::newRow("behind a byte order mark")
        << "\xEF\xBB\xBFx"_ba << qsizetype(3) << qsizetype(1) << qsizetype(1);
}

void TestJsonParse::position()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, offset);
    QFETCH(const qsizetype, line);
    QFETCH(const qsizetype, column);
    const TextPosition found = positionOf(text, offset);
    QCOMPARE(found.line, line);
    QCOMPARE(found.column, column);
}

QTEST_APPLESS_MAIN(TestJsonParse)
#include "tst_jsonparse.moc"
