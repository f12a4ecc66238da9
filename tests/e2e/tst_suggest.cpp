#include "cliprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// The keys of one role, the best first.
QStringList keysOf(const QByteArray& out, const QString& role)
{
    QStringList keys;
    for (const QJsonObject& object : objectsIn(out)) {
        if (object[u"role"].toString() == role) {
            keys.append(object[u"key"].toString());
        }
    }
    return keys;
}

} // namespace

/// `gooseneck-cli suggest` (design/formats.md, 4).
class SuggestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksKeysFromFiles();
    void readsLines();
    void readsAStore();
    void proposesAFilterSet();
    void saysWhatIsMissing();
    void rejectsInWords();
    void unusableInputIsSaid_data();
    void unusableInputIsSaid();
};

void SuggestTest::ranksKeysFromFiles()
{
    const Ended ended = runCli({u"suggest"_s, u"--json"_s, samplePath(u"openstatus-error"_s),
                                samplePath(u"openstatus-recovered"_s)});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(keysOf(ended.out, u"status"_s).value(0), u"status"_s);
    QCOMPARE(keysOf(ended.out, u"incident"_s).value(0), u"monitor.id"_s);
    QCOMPARE(keysOf(ended.out, u"title"_s).value(0), u"monitor.name"_s);
    QVERIFY(!keysOf(ended.out, u"incident"_s).contains(u"cronTimestamp"_s));
    for (const QJsonObject& object : objectsIn(ended.out)) {
        QVERIFY(!object[u"reason"].toString().isEmpty());
    }
}

void SuggestTest::readsLines()
{
    const Ended ended = runCli({u"suggest"_s, u"--json"_s, u"--lines"_s, u"-"_s},
                               "{\"state\":\"firing\",\"ref\":7}\n{\"state\":\"resolved\",\"ref\":7}\n");
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(keysOf(ended.out, u"status"_s), QStringList{u"state"_s});
    QCOMPARE(keysOf(ended.out, u"incident"_s), QStringList{u"ref"_s});
}

void SuggestTest::readsAStore()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        QSKIP("curl is not installed");
    }
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"c.sqlite"_s);
    RunningCli listen(
        {u"listen"_s, u"--json"_s, u"--store"_s, store, u"--path"_s, u"/h/e2e"_s, u"--count"_s, u"2"_s});
    const QString url = listen.nextObject()[u"url"].toString();
    QCOMPARE(postFile(url, samplePath(u"guide-down"_s)), QByteArray("200"));
    QCOMPARE(postFile(url, samplePath(u"guide-up"_s)), QByteArray("200"));
    QCOMPARE(listen.waitForEnd().exitCode, 0);

    const Ended ended = runCli({u"suggest"_s, u"--json"_s, u"--store"_s, store});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(keysOf(ended.out, u"incident"_s).value(0), u"id"_s);
    QCOMPARE(keysOf(ended.out, u"description"_s).value(0), u"message"_s);
}

void SuggestTest::proposesAFilterSet()
{
    const Ended ended = runCli({u"suggest"_s, u"--json"_s, u"--propose"_s, samplePath(u"openstatus-error"_s),
                                samplePath(u"openstatus-recovered"_s)});
    QCOMPARE(ended.exitCode, 0);
    const QJsonObject last = objectsIn(ended.out).constLast();
    QCOMPARE(last[u"format"].toString(), u"gooseneck.filter-set"_s);
    const QJsonObject trigger = last[u"filters"][0][u"trigger"].toObject();
    QCOMPARE(trigger[u"mapIncidentWith"].toString(), u"monitor.id"_s);
}

void SuggestTest::saysWhatIsMissing()
{
    const Ended ended = runCli({u"suggest"_s, u"--json"_s, samplePath(u"openstatus-test-button"_s)});
    QVERIFY(ended.err.contains("Test button"));
    QCOMPARE(runCli({u"suggest"_s, u"-"_s}, R"({"id":1,"status":"down"})").exitCode, 1);
}

void SuggestTest::rejectsInWords()
{
    const Ended ended =
        runCli({u"suggest"_s, samplePath(u"openstatus-error"_s), samplePath(u"openstatus-recovered"_s)});
    QVERIFY(ended.out.contains("\"cronTimestamp\" differs between the two payloads of the same monitor"));
}

void SuggestTest::unusableInputIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");

    QTest::newRow("no payloads") << QStringList() << QByteArray();
    QTest::newRow("a file that is not there") << QStringList{u"/nowhere/a.json"_s} << QByteArray();
    QTest::newRow("a store that is not there")
        << QStringList{u"--store"_s, u"/nowhere/a.sqlite"_s} << QByteArray();
    QTest::newRow("a store and files")
        << QStringList{u"--store"_s, u"a.sqlite"_s, u"b.json"_s} << QByteArray();
    QTest::newRow("not JSON") << QStringList{u"-"_s} << QByteArray("{");
}

void SuggestTest::unusableInputIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);

    const Ended ended = runCli(QStringList{u"suggest"_s} + arguments, input);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(!ended.err.isEmpty());
}

QTEST_GUILESS_MAIN(SuggestTest)
#include "tst_suggest.moc"
