#include "capture/capturestore.h"
#include "cliprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QByteArray alert(int monitor, int check, const QByteArray& status)
{
    return "{\"monitor\":{\"id\":" + QByteArray::number(monitor) +
           ",\"name\":\"m\"},\"cronTimestamp\":" + QByteArray::number(check) + ",\"status\":\"" + status +
           "\"}\n";
}

/// More than one batch of lines; each is told by its number.
QByteArray manyAlerts(int count)
{
    QByteArray lines;
    for (int i = 1; i <= count; ++i) {
        lines += alert(i, i, i % 3 == 0 ? "recovered" : "error");
    }
    return lines;
}

QStringList withFilters(const QString& command, const QStringList& more)
{
    return QStringList{command, u"--json"_s, u"--filters"_s, openStatusFilters()} + more;
}

} // namespace

/// `evaluate`, `timeline` and `lint` over many payloads (design/formats.md, 4).
class ManyPayloadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void evaluateKeepsTheOrderOfManyLines();
    void evaluateGoesOnBehindBrokenLines();
    void evaluateReadsAStore();
    void expectationsGoIntoAJUnitFile();
    void unwritableJUnitFileIsSaid();
    void timelineOfLines();
    void timelineOfAnOutageInFiles();
    void timelineCountsAttempts();
    void timelineReadsAStoreByItsTimes();
    void timelineSpeaksToPeople();
    void lintGivesFindings();
    void lintNeedsNoPayloads();
    void lintLooksAtTheEndpoint_data();
    void lintLooksAtTheEndpoint();
    void unusableInputIsSaid_data();
    void unusableInputIsSaid();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    QString storeOf(const QList<QByteArray>& bodies, std::chrono::seconds apart) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ManyPayloadsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString ManyPayloadsTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write into the test's own folder");
    }
    return path(name);
}

QString ManyPayloadsTest::storeOf(const QList<QByteArray>& bodies, std::chrono::seconds apart) const
{
    auto store = CaptureStore::open(path(u"c.sqlite"_s), StoreAccess::ReadWrite);
    QList<Capture> captures;
    for (const QByteArray& body : bodies) {
        Capture capture;
        capture.receivedAt = UtcTime(apart * captures.size());
        capture.method = "POST";
        capture.body = body;
        captures.append(capture);
    }
    if (!store || !store->append(captures)) {
        qFatal("cannot write a history into the test's own folder");
    }
    return path(u"c.sqlite"_s);
}

void ManyPayloadsTest::evaluateKeepsTheOrderOfManyLines()
{
    const int count = 40'000;
    const QString file = write(u"many.ndjson"_s, manyAlerts(count));
    const Ended fromFile = runCli(withFilters(u"evaluate"_s, {u"--lines"_s, file}));
    QCOMPARE(fromFile.exitCode, 0);
    const QList<QByteArray> lines = fromFile.out.split('\n');
    QCOMPARE(lines.size(), qsizetype(count + 1));
    for (int i = 1; i <= count; ++i) {
        const QByteArray source = "many.ndjson:" + QByteArray::number(i) + '"';
        const QByteArray incident = "\"incident\":\"" + QByteArray::number(i) + '"';
        QVERIFY2(lines[i - 1].contains(source) && lines[i - 1].contains(incident), lines[i - 1]);
    }
    const Ended fromInput = runCli(withFilters(u"evaluate"_s, {u"--lines"_s, u"-"_s}), contentOf(file));
    QCOMPARE(fromInput.exitCode, 0);
    QCOMPARE(fromInput.out.count('\n'), qsizetype(count));
}

void ManyPayloadsTest::evaluateGoesOnBehindBrokenLines()
{
    const QByteArray input = alert(1, 1, "error") + "\n{broken\r\n" + alert(2, 2, "recovered").trimmed();
    const Ended ended = runCli(withFilters(u"evaluate"_s, {u"--lines"_s, u"-"_s}), input);
    QCOMPARE(ended.exitCode, 2);
    const QList<QJsonObject> objects = objectsIn(ended.out);
    QCOMPARE(objects.size(), 3);
    QCOMPARE(objects[1][u"source"].toString(), u"-:3"_s);
    QCOMPARE(objects[1][u"verdict"].toString(), u"invalid"_s);
    QCOMPARE(objects[1][u"offset"].toInt(), 1);
    QCOMPARE(objects[2][u"source"].toString(), u"-:4"_s);
    QVERIFY(ended.err.startsWith("-:3: "));
}

void ManyPayloadsTest::evaluateReadsAStore()
{
    const QString store = storeOf({alert(1, 1, "error"), alert(1, 2, "recovered")}, std::chrono::seconds(1));
    const Ended ended = runCli(withFilters(u"evaluate"_s, {u"--store"_s, store}));
    QCOMPARE(ended.exitCode, 0);
    const QList<QJsonObject> objects = objectsIn(ended.out);
    QCOMPARE(objects.size(), 2);
    QVERIFY(objects[0][u"source"].toString().endsWith(u"c.sqlite:1"_s));
    QCOMPARE(objects[1][u"verdict"].toString(), u"resolve"_s);
}

void ManyPayloadsTest::expectationsGoIntoAJUnitFile()
{
    const QByteArray input = alert(1, 1, "error") + "{\n" + alert(1, 2, "recovered");
    const Ended ended = runCli(withFilters(u"evaluate"_s, {u"--expect"_s, u"trigger"_s, u"--junit"_s,
                                                           path(u"r.xml"_s), u"--lines"_s, u"-"_s}),
                               input);
    QCOMPARE(ended.exitCode, 2);
    const QByteArray xml = contentOf(path(u"r.xml"_s));
    QVERIFY2(xml.contains("<testsuite name=\"gooseneck\" tests=\"3\" failures=\"1\" errors=\"1\""), xml);
    QVERIFY2(xml.contains("name=\"-:3\"><failure message=\"The verdict is &quot;resolve&quot;, but "
                          "&quot;trigger&quot; was expected.\"/>"),
             xml);
    QVERIFY2(xml.contains("name=\"-:2\"><error message="), xml);
    QVERIFY2(xml.contains("name=\"-:1\"/>"), xml);
    QVERIFY(xml.endsWith("</testsuite>\n"));

    const Ended failing = runCli(
        withFilters(u"evaluate"_s, {u"--expect"_s, u"trigger"_s, samplePath(u"openstatus-recovered"_s)}));
    QCOMPARE(failing.exitCode, 1);
}

void ManyPayloadsTest::unwritableJUnitFileIsSaid()
{
    const Ended ended = runCli(
        withFilters(u"evaluate"_s, {u"--junit"_s, u"/nowhere/r.xml"_s, samplePath(u"openstatus-error"_s)}));
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.err.contains("/nowhere/r.xml"));
}

void ManyPayloadsTest::timelineOfLines()
{
    const QByteArray input = alert(1, 1, "error") + alert(2, 2, "error") + alert(1, 3, "error") +
                             alert(1, 4, "recovered") + alert(1, 5, "recovered") + alert(1, 6, "degraded") +
                             "{\n";
    const Ended ended = runCli(withFilters(u"timeline"_s, {u"--lines"_s, u"-"_s}), input);
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(
        ended.out,
        QByteArray(
            R"({"incident":"1","state":"resolved","openedBy":"-:1","repeats":1,"attempts":1,"resolvedBy":"-:4"})"
            "\n"
            R"({"incident":"2","state":"open","openedBy":"-:2","repeats":0,"attempts":1})"
            "\n"
            R"({"summary":{"payloads":7,"incidents":2,"open":1,"resolved":1,"repeats":1,"orphanResolves":1,)"
            R"("unmatched":1,"invalid":1}})"
            "\n"));
}

void ManyPayloadsTest::timelineOfAnOutageInFiles()
{
    const QString down = samplePath(u"openstatus-error"_s);
    const QString up = samplePath(u"openstatus-recovered"_s);
    const Ended ended = runCli(withFilters(u"timeline"_s, {down, up}));
    const QList<QJsonObject> objects = objectsIn(ended.out);
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects[0][u"openedBy"].toString(), down);
    QCOMPARE(objects[0][u"resolvedBy"].toString(), up);
}

void ManyPayloadsTest::timelineCountsAttempts()
{
    const Ended ended =
        runCli(withFilters(u"timeline"_s, {u"--lines"_s, u"-"_s}), alert(1, 1, "error").repeated(4));
    const QList<QJsonObject> objects = objectsIn(ended.out);
    QCOMPARE(objects[0][u"attempts"].toInt(), 4);
    QCOMPARE(objects[0][u"repeats"].toInt(), 0);
    QCOMPARE(objects[1][u"summary"][u"payloads"].toInt(), 4);
}

void ManyPayloadsTest::timelineReadsAStoreByItsTimes()
{
    const QByteArray filters =
        R"({"format":"gooseneck.filter-set","version":1,"filters":[{"urgency":"high","trigger":)"
        R"({"conditions":[{"key":"s","contains":["down"]}],"mapIncidentWith":"id"}}]})";
    const QByteArray body = R"({"s":"down","id":"a"})";
    const QString store = storeOf({body, body, body}, std::chrono::seconds(40));
    const Ended ended = runCli(
        {u"timeline"_s, u"--json"_s, u"--filters"_s, write(u"f.json"_s, filters), u"--store"_s, store});
    const QList<QJsonObject> objects = objectsIn(ended.out);
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects[0][u"attempts"].toInt(), 2);
    QCOMPARE(objects[0][u"repeats"].toInt(), 1); // 80 s after the first
    QVERIFY(objects[0][u"openedBy"].toString().endsWith(u"c.sqlite:1"_s));
}

void ManyPayloadsTest::timelineSpeaksToPeople()
{
    const Ended ended = runCli({u"timeline"_s, u"--filters"_s, openStatusFilters(), u"--lines"_s, u"-"_s},
                               alert(7, 1, "error").repeated(2) + alert(7, 2, "error"));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out,
             QByteArray("7: opened by -:1, in 2 attempts, repeated once, still open\n"
                        "Payloads: 3. Incidents opened: 1, resolved: 0, still open: 1. Repeats: 1, "
                        "orphan resolves: 0, unmatched: 0, not JSON: 0.\n"));
}

void ManyPayloadsTest::lintGivesFindings()
{
    const QByteArray filters =
        R"({"format":"gooseneck.filter-set","version":1,"from":"x","filters":[{"urgency":"high","trigger":)"
        R"({"conditions":[{"key":"status","contains":["down","failed"]}],"mapIncidentWith":"id"}}]})";
    const Ended ended = runCli(
        {u"lint"_s, u"--json"_s, u"--filters"_s, write(u"f.json"_s, filters), samplePath(u"guide-down"_s)});
    QCOMPARE(ended.exitCode, 1);
    const QList<QJsonObject> objects = objectsIn(ended.out);
    const auto found = std::ranges::find_if(objects, [](const QJsonObject& object) {
        return object[u"code"].toString() == u"list-never-matches";
    });
    QVERIFY(found != objects.cend());
    QCOMPARE((*found)[u"severity"].toString(), u"error"_s);
    QCOMPARE((*found)[u"filter"].toInt(), 1);
    QCOMPARE((*found)[u"part"].toString(), u"trigger"_s);
    QCOMPARE((*found)[u"fix"].toString(), u"split-filter"_s);
    QVERIFY(!(*found)[u"message"].toString().isEmpty());
}

void ManyPayloadsTest::lintNeedsNoPayloads()
{
    const Ended ended = runCli(withFilters(u"lint"_s, {}));
    QCOMPARE(ended.exitCode, 0);
}

void ManyPayloadsTest::lintLooksAtTheEndpoint_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("as Callgoose gives it") << u"https://acme.callgoose.com/v1/process"_s << QByteArray() << 0;
    QTest::newRow("http to another machine")
        << u"http://acme.callgoose.com/v1/process"_s << QByteArray("endpoint-not-https") << 1;
    QTest::newRow("another path") << u"https://acme.callgoose.com/v1"_s << QByteArray("endpoint-path") << 0;
    QTest::newRow("a token in it") << u"https://acme.callgoose.com/v1/process?token=c4nary"_s
                                   << QByteArray("token-in-url") << 0;
    QTest::newRow("no URL") << u"acme"_s << QByteArray() << 2;
}

void ManyPayloadsTest::lintLooksAtTheEndpoint()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, code);
    QFETCH(const int, exitCode);
    const Ended ended = runCli(withFilters(u"lint"_s, {u"--endpoint"_s, url}));
    QCOMPARE(ended.exitCode, exitCode);
    QCOMPARE(ended.out.contains("endpoint-") || ended.out.contains("token-in-url"), !code.isEmpty());
    QVERIFY(!ended.out.contains("c4nary") && !ended.err.contains("c4nary"));
    QVERIFY2(ended.out.contains(code), ended.out);
}

void ManyPayloadsTest::unusableInputIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");

    const QByteArray notThere = "/nowhere/";
    for (const QString& command : {u"evaluate"_s, u"timeline"_s, u"lint"_s}) {
        const auto row = [&](const char* name) -> QTestData& {
            return QTest::addRow("%s: %s", qPrintable(command), name);
        };
        row("a file that is not there") << withFilters(command, {u"/nowhere/a.json"_s}) << notThere;
        row("lines of a file that is not there")
            << withFilters(command, {u"--lines"_s, u"/nowhere/a.json"_s}) << notThere;
        row("a store that is not there")
            << withFilters(command, {u"--store"_s, u"/nowhere/c.sqlite"_s}) << notThere;
        row("a store and files") << withFilters(command, {u"--store"_s, u"c.sqlite"_s, u"a.json"_s})
                                 << QByteArray("store");
        row("filters that are not there")
            << QStringList{command, u"--filters"_s, u"/nowhere/f.json"_s, u"-"_s} << notThere;
        row("no filters") << QStringList{command, u"-"_s} << QByteArray("--filters");
    }
    QTest::newRow("evaluate: no payloads") << withFilters(u"evaluate"_s, {}) << QByteArray("payloads");
    QTest::newRow("timeline: no payloads") << withFilters(u"timeline"_s, {}) << QByteArray("payloads");
}

void ManyPayloadsTest::unusableInputIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    const Ended ended = runCli(arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.err.contains(said), ended.err);
}

QTEST_GUILESS_MAIN(ManyPayloadsTest)
#include "tst_manypayloads.moc"
