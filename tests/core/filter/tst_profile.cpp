#include "filter/profile.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTwelveReadings();
    void everyReadingIsReadBack();
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
};

void TestProfile::thereAreTwelveReadings()
{
    const QList<MatchingProfile> profiles = allProfiles();
    QCOMPARE(profiles.size(), 12);
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        QCOMPARE(profiles.indexOf(profiles[i]), i);
    }
    QVERIFY(profiles.contains(documentedProfile));
    QVERIFY(profiles.contains(guideProfile));
}

void TestProfile::everyReadingIsReadBack()
{
    const QList<MatchingProfile> profiles = allProfiles();
    for (const MatchingProfile& profile : profiles) {
        QCOMPARE(profileFrom(toText(profile)), std::optional(profile));
        QCOMPARE(itemsReadingFrom(toWord(profile.items)), std::optional(profile.items));
        QCOMPARE(keysReadingFrom(toWord(profile.keys)), std::optional(profile.keys));
        QCOMPARE(caseReadingFrom(toWord(profile.letterCase)), std::optional(profile.letterCase));
    }
}

void TestProfile::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profile");
    const auto row = [](const char* rule, const QString& text, const QString& profile) {
        QTest::newRow(rule) << text << profile;
    };
    row("documented", u"documented"_s, u"all dotted sensitive"_s);
    row("guide", u"guide"_s, u"any dotted sensitive"_s);
    row("what is not named is as documented", u"keys=top-level"_s, u"all top-level sensitive"_s);
    row("all three", u"items=any,keys=any-depth,case=insensitive"_s, u"any any-depth insensitive"_s);
    row("in any order", u"case=insensitive,items=any"_s, u"any dotted insensitive"_s);
    row("the last of two counts", u"items=any,items=all"_s, u"all dotted sensitive"_s);
    row("documented in full", u"items=all,keys=dotted,case=sensitive"_s, u"all dotted sensitive"_s);
}

void TestProfile::isRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, profile);
    const auto read = profileFrom(text);
    QVERIFY(read.has_value());
    QCOMPARE(QStringList({toWord(read->items), toWord(read->keys), toWord(read->letterCase)}).join(u' '),
             profile);
}

void TestProfile::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("an unknown name") << u"documentation"_s;
    QTest::newRow("a name in capitals") << u"Guide"_s;
    QTest::newRow("an unknown reading") << u"values=all"_s;
    QTest::newRow("an unknown word") << u"items=some"_s;
    QTest::newRow("a word of another reading") << u"items=dotted"_s;
    QTest::newRow("no word") << u"items="_s;
    QTest::newRow("no equals sign") << u"items"_s;
    QTest::newRow("a comma at the end") << u"items=any,"_s;
    QTest::newRow("spaces") << u"items=any, keys=dotted"_s;
    QTest::newRow("a name among readings") << u"guide,case=insensitive"_s;
}

void TestProfile::isRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!profileFrom(text));
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
