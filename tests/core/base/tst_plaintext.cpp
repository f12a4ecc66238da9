#include "base/plaintext.h"
#include "json/jsondocument.h"
#include "json/jsontext.h"

#include <QFile>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// A character that would not be seen, or would move others, if it were shown; variation selectors and
/// joiners are judged by their rows.
bool hides(char32_t c)
{
    const bool bidi = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                      (c >= 0x2066 && c <= 0x2069);
    const bool zeroWidth = c == 0x200B || c == 0x200C || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
    return QChar::category(c) == QChar::Other_Control || c == 0x2028 || c == 0x2029 || bidi || zeroWidth;
}

bool showsEverything(const QString& text)
{
    const auto characters = text.toUcs4();
    return std::none_of(characters.cbegin(), characters.cend(), [](uint c) { return hides(c); });
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data();
    void isShown();
    void everyCharacterIsSafe();
    void naughtyStringsAreSafe();
    void sentenceKeepsItsSpaces();
    void excerpt_data();
    void excerpt();
};

void TestPlainText::isShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* rule, const QString& text, const QString& shown) {
        QTest::newRow(rule) << text << shown;
    };
    row("plain text stays", u"Checkout API is down"_s, u"Checkout API is down"_s);
    row("markup stays text", u"<b>&amp;</b>"_s, u"<b>&amp;</b>"_s);
    row("other scripts stay", u"日本語 кириллица العربية हिन्दी"_s, u"日本語 кириллица العربية हिन्दी"_s);
    row("combining marks stay", u"e\u0301"_s, u"e\u0301"_s);
    row("line feed, return and tab become pictures", u"a\nb\rc\td"_s, u"a␊b␍c␉d"_s);
    row("NUL, escape and DEL become pictures", QString(QChar(0)) + u"\u001B[31m\u007F"_s, u"␀␛[31m␡"_s);
    row("C1 controls become marks", u"\u0085\u009B"_s, u"⟨U+0085⟩⟨U+009B⟩"_s);
    row("right-to-left override becomes a mark", u"exe\u202Egpj"_s, u"exe⟨U+202E⟩gpj"_s);
    row("isolates become marks", u"\u2066a\u2069"_s, u"⟨U+2066⟩a⟨U+2069⟩"_s);
    row("zero width space becomes a mark", u"down\u200B"_s, u"down⟨U+200B⟩"_s);
    row("a byte order mark becomes a mark", u"\uFEFFdown"_s, u"⟨U+FEFF⟩down"_s);
    row("a soft hyphen becomes a mark", u"do\u00ADwn"_s, u"do⟨U+00AD⟩wn"_s);
    row("a no-break space becomes a mark", u"a\u00A0b"_s, u"a⟨U+00A0⟩b"_s);
    row("line and paragraph separators become marks", u"\u2028\u2029"_s, u"⟨U+2028⟩⟨U+2029⟩"_s);
    row("blank fillers become marks", u"\u3164\u2800\u115F"_s, u"⟨U+3164⟩⟨U+2800⟩⟨U+115F⟩"_s);
    row("tag letters become marks", u"\U000E0041"_s, u"⟨U+E0041⟩"_s);
    row("private use becomes a mark", u"\uE000"_s, u"⟨U+E000⟩"_s);
    row("half a surrogate pair becomes a mark", u"a"_s + QChar(0xD83D) + u'b', u"a⟨U+D83D⟩b"_s);
    row("halves in the wrong order become marks", QString(QChar(0xDE00)) + QChar(0xD83D),
        u"⟨U+DE00⟩⟨U+D83D⟩"_s);
    row("an emoji stays", u"😀"_s, u"😀"_s);
    row("a joined emoji stays", u"👩\u200D💻"_s, u"👩\u200D💻"_s);
    row("a joined emoji with a skin tone stays", u"👩🏽\u200D🚀"_s, u"👩🏽\u200D🚀"_s);
    row("a joined emoji with a variation selector stays", u"❤\uFE0F\u200D🔥"_s, u"❤\uFE0F\u200D🔥"_s);
    row("an emoji look stays", u"⚠\uFE0F"_s, u"⚠\uFE0F"_s);
    row("a keycap stays", u"1\uFE0F\u20E3"_s, u"1\uFE0F\u20E3"_s);
    row("a flag stays", u"🇩🇪"_s, u"🇩🇪"_s);
    row("a joiner between letters becomes a mark", u"do\u200Dwn"_s, u"do⟨U+200D⟩wn"_s);
    row("a joiner between ideographs becomes a mark", u"日\u200D本"_s, u"日⟨U+200D⟩本"_s);
    row("joiners in a row become marks", u"😀\u200D\u200D😀"_s, u"😀⟨U+200D⟩⟨U+200D⟩😀"_s);
    row("a joiner behind an override becomes a mark", u"\u202E\u200D😀"_s, u"⟨U+202E⟩⟨U+200D⟩😀"_s);
    row("a joiner at the end becomes a mark", u"😀\u200D"_s, u"😀⟨U+200D⟩"_s);
    row("a variation selector behind a letter becomes a mark", u"up\uFE0F"_s, u"up⟨U+FE0F⟩"_s);
    row("variation selectors in a row become marks", u"⚠\uFE0F\uFE0F"_s, u"⚠\uFE0F⟨U+FE0F⟩"_s);
    row("the other variation selectors become marks", u"a\uFE00b\U000E0100"_s, u"a⟨U+FE00⟩b⟨U+E0100⟩"_s);
    row("empty stays empty", u""_s, u""_s);
}

void TestPlainText::isShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestPlainText::everyCharacterIsSafe()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const QString text = QChar::requiresSurrogates(c) ? QString::fromUcs4(&c, 1)
                                                          : QString(QChar(static_cast<char16_t>(c)));
        const QString shown = visibleText(text);
        QVERIFY2(!shown.isEmpty() && showsEverything(shown), qPrintable(QString::number(c, 16)));
        QVERIFY2(!hides(c) || shown != text, qPrintable(QString::number(c, 16)));
    }
}

void TestPlainText::naughtyStringsAreSafe()
{
    QFile file(QStringLiteral(GOOSENECK_CORPORA) + u"/blns/blns.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("skipped: corpora not found");
    }
    const auto list = JsonDocument::parse(file.readAll());
    QVERIFY(bool(list));
    QCOMPARE(list->childCount(list->root()), JsonIndex(515));
    for (JsonIndex node = 1; node < list->size(); ++node) {
        const QString text = charactersOf(list->text(node));
        const QString shown = visibleText(text);
        QVERIFY2(showsEverything(shown), qPrintable(shown));
        QCOMPARE(shown.isEmpty(), text.isEmpty());
    }
}

void TestPlainText::sentenceKeepsItsSpaces()
{
    const QString sentence = u"«\u00A0error\u00A0» est en panne\u202F: vu"_s;
    QCOMPARE(visibleSentence(sentence), sentence);
    QCOMPARE(visibleSentence(u"a\u202Eb\u00A0c\u200B"_s), u"a⟨U+202E⟩b\u00A0c⟨U+200B⟩"_s);
    QCOMPARE(visibleSentence(u""_s), QString());
}

void TestPlainText::excerpt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("most");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short enough is whole") << u"abc"_s << qsizetype(3) << u"abc"_s;
    QTest::newRow("longer is cut with an ellipsis") << u"abcd"_s << qsizetype(3) << u"abc…"_s;
    QTest::newRow("no emoji is cut in half") << u"ab😀d"_s << qsizetype(3) << u"ab…"_s;
    QTest::newRow("the cut part is made visible") << u"a\nbc"_s << qsizetype(2) << u"a␊…"_s;
    QTest::newRow("nothing is shown of nothing") << u""_s << qsizetype(0) << u""_s;
    QTest::newRow("no characters are an ellipsis") << u"abc"_s << qsizetype(0) << u"…"_s;
}

void TestPlainText::excerpt()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, most);
    QFETCH(const QString, shown);
    QCOMPARE(visibleExcerpt(text, most), shown);
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
