#include "wording/language.h"
#include "wording/sharetext.h"
#include "wording/timelinetext.h"
#include "wording/tr.h"

#include <QTest>

#include <limits>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsReadBack();
    void otherWordsAreNoLanguage_data();
    void otherWordsAreNoLanguage();
    void englishCountsRight_data();
    void englishCountsRight();
    void speakingBringsTheLocale_data();
    void speakingBringsTheLocale();
    void theLastLanguageCounts();
    void hugeCountsArePlural();
};

void TestLanguage::wordsReadBack()
{
    QStringList names;
    for (const Language language : allLanguages) {
        QCOMPARE(languageFromWord(toWord(language)), std::optional(language));
        names.append(ownName(language));
    }
    QCOMPARE(names, QStringList({u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s}));
}

void TestLanguage::otherWordsAreNoLanguage_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QString();
    QTest::newRow("a language that is not there") << u"it"_s;
    QTest::newRow("with a region") << u"de_DE"_s;
    QTest::newRow("in capitals") << u"DE"_s;
}

void TestLanguage::otherWordsAreNoLanguage()
{
    QFETCH(const QString, word);
    QCOMPARE(languageFromWord(word), std::nullopt);
}

void TestLanguage::englishCountsRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    speak(Language::English);
    TimelineChange change;
    change.changedCount = 1;
    const auto opened = [](qsizetype was, qsizetype is) {
        TimelineChange one;
        one.before.incidents = was;
        one.after.incidents = is;
        return changeText(one);
    };
    QTest::newRow("a share of one") << shareText(1, 1) << u"1 of 1 payload"_s;
    QTest::newRow("a share of several") << shareText(1, 7) << u"1 of 7 payloads"_s;
    QTest::newRow("a share of thousands") << shareText(1200, 3400) << u"1,200 of 3,400 payloads"_s;
    QTest::newRow("one attempt") << attemptsText(1) << u"in one attempt"_s;
    QTest::newRow("several attempts") << attemptsText(4) << u"in 4 attempts"_s;
    QTest::newRow("repeated once") << repeatsText(1) << u"repeated once"_s;
    QTest::newRow("repeated often") << repeatsText(1000) << u"repeated 1,000 times"_s;
    QTest::newRow("one more") << opened(1, 2) << u"Against the saved filters: 1 incident more is opened."_s;
    QTest::newRow("two fewer") << opened(3, 1)
                               << u"Against the saved filters: 2 incidents fewer are opened."_s;
    QTest::newRow("the verb follows its count")
        << changeText(change) << u"1 payload has another outcome than with the saved filters."_s;
}

void TestLanguage::englishCountsRight()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(text, expected);
}

void TestLanguage::speakingBringsTheLocale_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("number");
    QTest::newRow("English") << Language::English << u"12,345.5"_s;
    QTest::newRow("German") << Language::German << u"12.345,5"_s;
    QTest::newRow("French") << Language::French << u"12\u202f345,5"_s;
    QTest::newRow("Spanish") << Language::Spanish << u"12.345,5"_s;
}

void TestLanguage::speakingBringsTheLocale()
{
    QFETCH(const Language, language);
    QFETCH(const QString, number);
    speak(language);
    QCOMPARE(spokenLanguage(), language);
    QCOMPARE(QLocale().toString(12'345.5, 'f', 1), number);
}

void TestLanguage::theLastLanguageCounts()
{
    speak(Language::German);
    speak(Language::English);
    QCOMPARE(repeatsText(1), u"repeated once"_s);
    QCOMPARE(spokenLanguage(), Language::English);
}

void TestLanguage::hugeCountsArePlural()
{
    constexpr auto most = std::numeric_limits<qsizetype>::max();
    QCOMPARE(forPlural(most), std::numeric_limits<int>::max());
    QVERIFY(repeatsText(most).endsWith(u" times"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
