#include "json/jsontext.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthEndsAtTheFirstQuoteThatIsNotEscaped_data();
    void lengthEndsAtTheFirstQuoteThatIsNotEscaped();
    void excerptsEndAtWholeCharacters();
    void anExcerptOfAShortTextIsTheText();
};

void TestJsonText::lengthEndsAtTheFirstQuoteThatIsNotEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("an empty text") << R"(" "x")"_ba << qsizetype(0);
    QTest::newRow("plain") << R"(abc" "x")"_ba << qsizetype(3);
    QTest::newRow("an escaped quote") << R"(a\"b")"_ba << qsizetype(4);
    QTest::newRow("an escaped backslash at the end") << R"(a\\")"_ba << qsizetype(3);
    QTest::newRow("an escaped backslash and an escaped quote") << R"(a\\\"")"_ba << qsizetype(5);
    QTest::newRow("no quote") << "abc"_ba << qsizetype(3);
    QTest::newRow("only an escaped quote") << R"(a\")"_ba << qsizetype(3);
}

void TestJsonText::lengthEndsAtTheFirstQuoteThatIsNotEscaped()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, length);
    QCOMPARE(stringLength(text), length);
}

void TestJsonText::excerptsEndAtWholeCharacters()
{
    const QByteArray written = R"("a\\\"\u00e9ж€😀\ud83d\ude00\nb\\")"_ba;
    const QByteArray whole = unescapedString(written);
    for (qsizetype cut = 0; cut <= written.size() + 2; ++cut) {
        const TextExcerpt excerpt = textExcerpt(written, cut);
        QVERIFY2(whole.startsWith(excerpt.text), QByteArray::number(cut).constData());
        QCOMPARE(charactersOf(excerpt.text).toUtf8(), excerpt.text);
        QCOMPARE(excerpt.isCut, cut < written.size() - 2);
        QVERIFY(excerpt.isCut || excerpt.text == whole);
        QVERIFY(excerpt.text.size() + 12 >= qMin(cut, whole.size()) - 12);
    }
}

void TestJsonText::anExcerptOfAShortTextIsTheText()
{
    const TextExcerpt excerpt = textExcerpt(R"("ab" , "cd")", 100);
    QCOMPARE(excerpt.text, "ab"_ba);
    QVERIFY(!excerpt.isCut);
    QVERIFY(!textExcerpt(R"("ab")", 2).isCut);
    QVERIFY(textExcerpt(R"("ab")", 1).isCut);
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
