#include "wording/errortext.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// What an operator reads about bytes that are not JSON: the bad token in words, and the place.
class TestJsonErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void foreignTextIsMadeVisibleAndCut();
};

void TestJsonErrorText::sentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QByteArray& text, const QString& said) {
        QTest::newRow(name) << text << said;
    };
    row("a comma is missing between members", "{\n  \"id\": 1,\n  \"status\": \"error\"\n  \"name\": 1}"_ba,
        u"a comma is missing after the value of \"status\", line 4, column 3"_s);
    row("a comma is missing behind an inner object", R"({"a":{"b":1} "c":2})"_ba,
        u"a comma is missing after the value of \"a\", line 1, column 14"_s);
    row("a comma is missing between elements", "[1, 2 3]"_ba,
        u"a comma is missing after element 2 of the array, line 1, column 7"_s);
    row("a colon is missing", R"({"a" 1})"_ba, u"a colon is missing after the key \"a\", line 1"_s);
    row("a comma too many in an object", R"({"a":1,})"_ba, u"there is a comma too many before \"}\""_s);
    row("a comma too many in an array", "[1,]"_ba, u"there is a comma too many before \"]\""_s);
    row("two commas", "[1,,2]"_ba, u"there are two commas in a row"_s);
    row("a value left out", R"({"a":,"b":1})"_ba, u"the value of \"a\" is missing before the comma"_s);
    row("a value left out at the end", R"({"a":})"_ba, u"the value of \"a\" is missing before \"}\""_s);
    row("a key without quotes", "{status: 1}"_ba, u"the key \"status\" has no quotation marks"_s);
    row("a key in single quotes", "{'a': 1}"_ba, u"a key stands in other quotation marks than \""_s);
    row("a key in typographic quotes", "{“a”: 1}"_ba, u"a key stands in other quotation marks than \""_s);
    row("a value in single quotes", R"({"a": 'b'})"_ba,
        u"the value of \"a\" stands in other quotation marks than \""_s);
    row("a value without quotes", R"({"status": error})"_ba,
        u"the value of \"status\" is \"error\" without quotation marks, line 1, column 12"_s);
    row("Python's True", R"({"a": True})"_ba, u"the value of \"a\" is written \"True\"; JSON has \"true\""_s);
    row("Python's None", "[None]"_ba, u"element 1 of the array is written \"None\"; JSON has \"null\""_s);
    row("a misspelt literal", "[trux]"_ba, u"\"trux\" is no word of JSON"_s);
    row("a word cut off", R"({"a":tru})"_ba, u"a word is cut off before \"}\""_s);
    row("an array closed by a brace", "[1}"_ba, u"an array is closed by \"}\" instead of \"]\""_s);
    row("an object closed by a bracket", R"({"a":1])"_ba, u"an object is closed by \"]\" instead of \"}\""_s);
    row("a comment", "[1, // one\n2]"_ba, u"there is a comment, which JSON does not have"_s);
    row("a leading zero", "[012]"_ba, u"the number \"012\" begins with a zero too many"_s);
    row("a point without a digit", "[1.]"_ba, u"a digit is missing before \"]\""_s);
    row("hexadecimal", "[1x1]"_ba, u"\"1x1\" is not a number"_s);
    row("a plain word", "hello"_ba, u"the payload is \"hello\" without quotation marks"_s);
    row("a line break inside a text", "[\"a\nb\"]"_ba, u"(\"␊\") stands inside a text"_s);
    row("an unknown escape", R"(["\x41"])"_ba, u"broken escape at \"x41\", line 1, column 4"_s);
    row("the end inside a text", R"({"a":"b)"_ba, u"stops too early: in the middle of the value of \"a\""_s);
    row("the end inside a key", R"({"a":1,"b)"_ba, u"in the middle of a key"_s);
    row("the end behind a member", R"({"x":[{"a":1)"_ba, u"still open: 3."_s);
    row("the end behind a colon", R"({"a":)"_ba, u"before the value of \"a\""_s);
    row("two payloads", "{}\n{}"_ba, u"\"{\" follows it, line 2, column 1"_s);
    row("a bracket too many", "[1]]"_ba, u"\"]\" follows it, line 1, column 4"_s);
    row("a key of several escapes", R"({"st\u0061tus":"x" 1})"_ba, u"after the value of \"status\""_s);
    row("behind a byte order mark", "\xEF\xBB\xBF{\"a\":1 2}"_ba,
        u"after the value of \"a\", line 1, column 8"_s);
    row("UTF-16", "\xFF\xFE{\0}\0"_ba, u"UTF-16"_s);
    row("Latin-1", "[\"caf\xE9\"]"_ba, u"not valid UTF-8, line 1, column 7"_s);
    row("too deep", QByteArray(600, '['), u"deeper than 512 levels, line 1, column 513"_s);
}

void TestJsonErrorText::sentence()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const auto document = JsonDocument::parse(text);
    QVERIFY(!document);
    const QString whole = gooseneck::sentence(document.error());
    QVERIFY2(whole.contains(said), qPrintable(whole));
    QVERIFY2(!whole.contains(u'%') && !whole.contains(u"\"\""), qPrintable(whole));
}

void TestJsonErrorText::foreignTextIsMadeVisibleAndCut()
{
    const QByteArray key = "%1 %3\\u202e" + QByteArray(200, 'k');
    const auto document = JsonDocument::parse("{\"" + key + "\": \"\" \"b\"}");
    QVERIFY(!document);
    const QString whole = gooseneck::sentence(document.error());
    QVERIFY2(whole.contains(u"\"%1 %3⟨U+202E⟩kkk"), qPrintable(whole));
    QVERIFY2(whole.contains(u"…\", line 1"), qPrintable(whole));
    QVERIFY(whole.size() < 200);
}

QTEST_APPLESS_MAIN(TestJsonErrorText)
#include "tst_jsonerrortext.moc"
