#include "json/jsondocument.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QByteArray example(JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.beginObject().member(u"name", u"z first").member(u"count", 3);
    writer.key(u"flags").beginInlineArray().boolean(true).boolean(false).null().endArray();
    writer.key(u"list").beginArray();
    writer.beginObject().member(u"a", u"1").endObject();
    writer.beginInlineObject().member(u"b", 2).key(u"c").beginArray().number(-1).endArray().endObject();
    writer.endArray();
    writer.key(u"empty").beginObject().endObject();
    writer.key(u"none").beginArray().endArray();
    return writer.endObject().finish();
}

} // namespace

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentedIsTwoSpacesALevel();
    void oneLineHasNoWhiteSpace();
    void theSameCallsGiveTheSameText();
    void aScalarRootIsALine();
    void numbersAreWrittenWhole_data();
    void numbersAreWrittenWhole();
    void textIsReadBack_data();
    void textIsReadBack();
    void everyUnitIsReadBack();
};

void TestJsonWriter::indentedIsTwoSpacesALevel()
{
    QCOMPARE(example(JsonLayout::Indented), R"({
  "name": "z first",
  "count": 3,
  "flags": [true, false, null],
  "list": [
    {
      "a": "1"
    },
    {"b": 2, "c": [-1]}
  ],
  "empty": {},
  "none": []
}
)"_ba);
}

void TestJsonWriter::oneLineHasNoWhiteSpace()
{
    QCOMPARE(
        example(JsonLayout::OneLine),
        R"({"name":"z first","count":3,"flags":[true,false,null],"list":[{"a":"1"},{"b":2,"c":[-1]}],"empty":{},"none":[]})"_ba
        "\n");
}

void TestJsonWriter::theSameCallsGiveTheSameText()
{
    QCOMPARE(example(JsonLayout::Indented), example(JsonLayout::Indented));
    const auto indented = JsonDocument::parse(example(JsonLayout::Indented));
    const auto oneLine = JsonDocument::parse(example(JsonLayout::OneLine));
    QVERIFY(bool(indented));
    QVERIFY(bool(oneLine));
    QCOMPARE(indented->text(0), oneLine->text(0));
    QCOMPARE(oneLine->text(0) + '\n', oneLine->bytes());
}

void TestJsonWriter::aScalarRootIsALine()
{
    QCOMPARE(JsonWriter(JsonLayout::Indented).string(u"a").finish(), "\"a\"\n"_ba);
    QCOMPARE(JsonWriter(JsonLayout::OneLine).null().finish(), "null\n"_ba);
}

void TestJsonWriter::numbersAreWrittenWhole_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(0) << "0\n"_ba;
    QTest::newRow("beyond what a double holds") << qint64(9007199254740993) << "9007199254740993\n"_ba;
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << "-9223372036854775808\n"_ba;
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << "9223372036854775807\n"_ba;
}

void TestJsonWriter::numbersAreWrittenWhole()
{
    QFETCH(const qint64, number);
    QFETCH(const QByteArray, text);
    QCOMPARE(JsonWriter(JsonLayout::OneLine).number(number).finish(), text);
}

void TestJsonWriter::textIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"abc"_s << R"("abc")"_ba;
    QTest::newRow("empty") << u""_s << R"("")"_ba;
    QTest::newRow("quote and backslash") << u"\"\\"_s << R"("\"\\")"_ba;
    QTest::newRow("a slash needs no escape") << u"a/b"_s << R"("a/b")"_ba;
    QTest::newRow("line feed, return and tab") << u"\n\r\t"_s << R"("\n\r\t")"_ba;
    QTest::newRow("NUL") << QString(QChar(0)) << R"("\u0000")"_ba;
    QTest::newRow("the other controls") << u"\u0001\u001f"_s << R"("\u0001\u001f")"_ba;
    QTest::newRow("letters beyond ASCII stay as they are") << u"é€😀"_s << R"("é€😀")"_ba;
}

void TestJsonWriter::textIsReadBack()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    QCOMPARE(quotedString(text), written);
    const QByteArray whole =
        JsonWriter(JsonLayout::OneLine).beginObject().member(text, text).endObject().finish();
    const auto document = JsonDocument::parse(whole);
    QVERIFY(bool(document));
    QCOMPARE(charactersOf(document->key(1)), text);
    QCOMPARE(charactersOf(document->text(1)), text);
}

void TestJsonWriter::everyUnitIsReadBack()
{
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        if (QChar::isSurrogate(static_cast<char32_t>(unit))) {
            continue;
        }
        const QString text{QChar(unit)};
        const auto document = JsonDocument::parse(quotedString(text));
        QVERIFY(bool(document));
        QCOMPARE(charactersOf(document->text(0)), text);
    }
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
