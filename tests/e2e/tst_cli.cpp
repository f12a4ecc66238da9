#include "cliprocess.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QStringList sampleIds{u"openstatus-error"_s,       u"openstatus-degraded"_s, u"openstatus-recovered"_s,
                            u"openstatus-test-button"_s, u"guide-down"_s,          u"guide-up"_s};

/// A token with everything in it that some encoding changes.
const QByteArray canary = "Can+ary/To=ken%26&x";

QByteArray synonymFilters()
{
    return R"({"format":"gooseneck.filter-set","version":1,"filters":[{"urgency":"high",
"trigger":{"conditions":[{"key":"status","contains":["down","failed","critical"]}],"mapIncidentWith":"id"},
"resolve":{"condition":{"key":"status","contains":["up"]},"incidentMappedWith":"id"}}]})";
}

QProcessEnvironment withToken(const QByteArray& token)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GOOSENECK_TEST_TOKEN"_s, QString::fromLatin1(token));
    return environment;
}

} // namespace

/// The real program, started as an operator starts it (design/formats.md, 4).
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listenKeepsTheBytesOfEverySample();
    void listenEndsCleanlyWhenInterrupted();
    void listenEndsAfterItsSeconds();
    void killedListenKeepsWhatItAcknowledged();
    void takenPortIsSaid();
    void listenTakesTheNextPort();
    void listenGivesTheSetAnswer();
    void listenKnowsItsNamesAndItsSecret();
    void evaluateTellsTheVerdict_data();
    void evaluateTellsTheVerdict();
    void evaluateReadsLinesFromStandardInput();
    void evaluateExplains();
    void evaluateFailsAnExpectation();
    void fullCyclePassesOnTheSimulator();
    void synonymsUnderAllAreNoMatch();
    void tokenAppearsNowhere();
    void tokenOnStandardInputIsUsed();
    void exportGivesTheFileBack();
    void exportsEveryForm_data();
    void exportsEveryForm();
    void demoWritesWhatItPlayed();
    void badInputIsSaid_data();
    void badInputIsSaid();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QFile::exists(cliPath()));
}

QString CliTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write into the test's own folder");
    }
    return path(name);
}

void CliTest::listenKeepsTheBytesOfEverySample()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        QSKIP("curl is not installed");
    }
    RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, path(u"c.sqlite"_s), u"--path"_s, u"/h/e2e"_s,
                       u"--count"_s, QString::number(sampleIds.size())});
    const QJsonObject first = listen.nextObject();
    QCOMPARE(first[u"event"].toString(), u"listening"_s);
    const QString url = first[u"url"].toString();
    QVERIFY(url.startsWith(u"http://127.0.0.1:"_s) && url.endsWith(u"/h/e2e"_s));
    for (const QString& id : sampleIds) {
        QCOMPARE(postFile(url, samplePath(id)), QByteArray("200"));
        const QByteArray body = contentOf(samplePath(id));
        const QJsonObject event = listen.nextObject();
        QCOMPARE(event[u"event"].toString(), u"captured"_s);
        QCOMPARE(event[u"method"].toString(), u"POST"_s);
        QCOMPARE(event[u"target"].toString(), u"/h/e2e"_s);
        QCOMPARE(event[u"bytes"].toInteger(), body.size());
        QCOMPARE(event[u"sha256"].toString().toLatin1(),
                 QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    }
    QCOMPARE(listen.waitForEnd().exitCode, 0);

    const Ended captures =
        runCli({u"captures"_s, u"--json"_s, u"--body"_s, u"--store"_s, path(u"c.sqlite"_s)});
    QCOMPARE(captures.exitCode, 0);
    const QList<QJsonObject> stored = objectsIn(captures.out);
    QCOMPARE(stored.size(), sampleIds.size());
    for (qsizetype i = 0; i < stored.size(); ++i) {
        QCOMPARE(QByteArray::fromBase64(stored[i][u"bodyBase64"].toString().toLatin1()),
                 contentOf(samplePath(sampleIds[i])));
    }
}

void CliTest::listenEndsCleanlyWhenInterrupted()
{
    RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, path(u"c.sqlite"_s)});
    QCOMPARE(listen.nextObject()[u"event"].toString(), u"listening"_s);
    listen.process().terminate();
    const Ended ended = listen.waitForEnd();
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.err, QByteArray());
}

void CliTest::listenEndsAfterItsSeconds()
{
    const Ended ended = runCli({u"listen"_s, u"--seconds"_s, u"1"_s, u"--store"_s, path(u"c.sqlite"_s)});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.out.startsWith("Listening on http://127.0.0.1:"));
}

void CliTest::killedListenKeepsWhatItAcknowledged()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        QSKIP("curl is not installed");
    }
    int acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, path(u"c.sqlite"_s)});
        const QString url = listen.nextObject()[u"url"].toString();
        QVERIFY(!url.isEmpty());
        for (int i = 0; i <= round; ++i) {
            QCOMPARE(postFile(url, samplePath(sampleIds[i])), QByteArray("200"));
            ++acknowledged;
        }
        listen.process().kill();
        listen.waitForEnd();
        const Ended captures = runCli({u"captures"_s, u"--json"_s, u"--store"_s, path(u"c.sqlite"_s)});
        QCOMPARE(captures.exitCode, 0);
        QCOMPARE(objectsIn(captures.out).size(), acknowledged);
    }
}

void CliTest::takenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const Ended listen = runCli({u"listen"_s, u"--port"_s, port, u"--store"_s, path(u"c.sqlite"_s)});
    QCOMPARE(listen.exitCode, 2);
    QVERIFY2(listen.err.contains("is taken by another program"), listen.err.constData());
    const Ended simulate = runCli({u"simulate"_s, u"--port"_s, port, u"--filters"_s, openStatusFilters()});
    QCOMPARE(simulate.exitCode, 2);
    QVERIFY2(simulate.err.contains("is taken by another program"), simulate.err.constData());
}

void CliTest::listenTakesTheNextPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, path(u"c.sqlite"_s), u"--next-port"_s,
                       u"--port"_s, QString::number(other.serverPort())});
    const QUrl url(listen.nextObject()[u"url"].toString());
    QVERIFY(url.port() > other.serverPort() && url.port() <= other.serverPort() + 20);
    listen.process().terminate();
    const Ended ended = listen.waitForEnd();
    QCOMPARE(ended.exitCode, 0);
    const QByteArray said = "Port " + QByteArray::number(other.serverPort()) + " is taken";
    QVERIFY2(ended.err.contains(said), ended.err.constData());
}

void CliTest::listenGivesTheSetAnswer()
{
    RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, path(u"c.sqlite"_s), u"--count"_s, u"1"_s,
                       u"--answer-status"_s, u"503"_s, u"--answer-body"_s, u"later"_s, u"--answer-type"_s,
                       u"text/x-test"_s, u"--answer-delay"_s, u"0.3"_s});
    const QString url = listen.nextObject()[u"url"].toString();
    // The program ends after this one capture, but not before its answer is out.
    const Ended curl = runProgram(
        u"curl"_s, {u"--silent"_s, u"--include"_s, u"--noproxy"_s, u"*"_s, u"--data-binary"_s, u"x"_s, url});
    QVERIFY2(curl.out.startsWith("HTTP/1.1 503 "), curl.out.constData());
    QVERIFY(curl.out.contains("Content-Type: text/x-test\r\n"));
    QVERIFY(curl.out.endsWith("\r\n\r\nlater"));
    QCOMPARE(listen.nextObject()[u"bytes"].toInteger(), 1);
    QCOMPARE(listen.waitForEnd().exitCode, 0);
}

void CliTest::listenKnowsItsNamesAndItsSecret()
{
    RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, path(u"c.sqlite"_s), u"--host"_s,
                       u"One.example"_s, u"--host"_s, u"two.example"_s, u"--secret-header"_s, u"X-Hook"_s,
                       u"--secret-env"_s, u"GOOSENECK_TEST_TOKEN"_s},
                      withToken(canary));
    const QString url = listen.nextObject()[u"url"].toString();
    const auto status = [&url](const QString& host, const QByteArray& secret) {
        return runProgram(u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--output"_s, u"/dev/null"_s,
                                      u"--write-out"_s, u"%{http_code}"_s, u"--data-binary"_s, u"x"_s,
                                      u"--header"_s, u"Host: "_s + host, u"--header"_s,
                                      u"X-Hook: "_s + QString::fromLatin1(secret), url})
            .out;
    };
    QCOMPARE(status(u"one.example"_s, canary), QByteArray("200"));
    QCOMPARE(status(u"TWO.example:443"_s, canary), QByteArray("200"));
    QCOMPARE(status(u"three.example"_s, canary), QByteArray("403"));
    QCOMPARE(status(u"one.example"_s, "guess"), QByteArray("403"));
    listen.process().terminate();
    const Ended ended = listen.waitForEnd();
    QCOMPARE(objectsIn(ended.out).size(), 2);
    QVERIFY(!(ended.out + ended.err).contains(canary));
}

void CliTest::evaluateTellsTheVerdict_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QByteArray>("members"); ///< between "source" and the end
    const auto text = [](const QString& id) {
        return QString::fromUtf8(contentOf(samplePath(id)))
            .replace(u'"', u"\\\""_s)
            .replace(u'\n', u"\\n"_s)
            .toUtf8();
    };
    QTest::newRow("error triggers") << u"openstatus-error"_s
                                    << QByteArray(R"("verdict":"trigger","filter":1,"incident":"4821",)"
                                                  R"("title":"OpenStatus - Checkout API","description":")" +
                                                  text(u"openstatus-error"_s) + R"(","robust":false)");
    QTest::newRow("recovered resolves")
        << u"openstatus-recovered"_s
        << QByteArray(R"("verdict":"resolve","filter":1,"incident":"4821","robust":false)");
    QTest::newRow("the Test button resolves its own monitor")
        << u"openstatus-test-button"_s
        << QByteArray(R"("verdict":"resolve","filter":1,"incident":"1","robust":false)");
    QTest::newRow("degraded matches nothing")
        << u"openstatus-degraded"_s << QByteArray(R"("verdict":"none","robust":true)");
    QTest::newRow("the guide's words match nothing")
        << u"guide-down"_s << QByteArray(R"("verdict":"none","robust":true)");
}

void CliTest::evaluateTellsTheVerdict()
{
    QFETCH(const QString, sample);
    QFETCH(const QByteArray, members);
    const QString file = samplePath(sample);
    const Ended ended = runCli({u"evaluate"_s, u"--json"_s, u"--filters"_s, openStatusFilters(), file});
    QCOMPARE(ended.out, QByteArray(R"({"source":")" + file.toUtf8() + R"(",)" + members + "}\n"));
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
}

void CliTest::evaluateReadsLinesFromStandardInput()
{
    const Ended ended =
        runCli({u"evaluate"_s, u"--json"_s, u"--lines"_s, u"--filters"_s, openStatusFilters(), u"-"_s},
               "{\"status\":\"error\"}\n\n{\"status\":\"recovered\"}\r\n{\"status\":\n");
    const QList<QJsonObject> objects = objectsIn(ended.out);
    QCOMPARE(objects.size(), 3);
    QCOMPARE(objects[0][u"source"].toString(), u"-:1"_s);
    QCOMPARE(objects[0][u"verdict"].toString(), u"trigger"_s);
    QVERIFY(!objects[0].contains(u"incident"));
    QCOMPARE(objects[1][u"source"].toString(), u"-:3"_s);
    QCOMPARE(objects[1][u"verdict"].toString(), u"resolve"_s);
    QVERIFY(ended.out.endsWith(
        "{\"source\":\"-:4\",\"verdict\":\"invalid\",\"offset\":10,\"line\":1,\"column\":11}\n"));
    QVERIFY2(ended.err.contains("-:4: The JSON stops too early"), ended.err.constData());
    QCOMPARE(ended.exitCode, 2);
}

void CliTest::evaluateExplains()
{
    const Ended ended = runCli({u"evaluate"_s, u"--json"_s, u"--explain"_s, u"--filters"_s,
                                openStatusFilters(), samplePath(u"openstatus-error"_s)});
    QVERIFY2(ended.out.contains(
                 R"("why":[{"filter":1,"part":"trigger","key":"status","found":true,"value":"error",)"
                 R"("holds":true,"text":")"),
             ended.out.constData());
    QVERIFY2(ended.out.contains(R"({"filter":1,"part":"resolve","key":"status","found":true,"value":"error",)"
                                R"("holds":false,"text":")"),
             ended.out.constData());
}

void CliTest::evaluateFailsAnExpectation()
{
    const auto expecting = [](const QString& verdict) {
        return runCli({u"evaluate"_s, u"--filters"_s, openStatusFilters(), u"--expect"_s, verdict,
                       samplePath(u"openstatus-error"_s)})
            .exitCode;
    };
    QCOMPARE(expecting(u"trigger"_s), 0);
    QCOMPARE(expecting(u"resolve"_s), 1);
    QCOMPARE(expecting(u"none"_s), 1);
}

void CliTest::fullCyclePassesOnTheSimulator()
{
    RunningCli simulate({u"simulate"_s, u"--json"_s, u"--filters"_s, openStatusFilters()});
    const QString url = simulate.nextObject()[u"url"].toString();
    QVERIFY(url.endsWith(u"/v1/process"_s));
    const Ended test =
        runCli({u"test"_s, u"--json"_s, u"--cycle"_s, u"--filters"_s, openStatusFilters(), u"--endpoint"_s,
                url, u"--markdown"_s, path(u"r.md"_s), u"--junit"_s, path(u"r.xml"_s)});
    QCOMPARE(test.err, QByteArray());
    QCOMPARE(test.exitCode, 0);
    const QList<QJsonObject> objects = objectsIn(test.out);
    QCOMPARE(objects.size(), 5);
    const QStringList answers{u"created"_s, u"duplicate"_s, u"resolved"_s, u"duplicate"_s};
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QCOMPARE(objects[i][u"actual"].toString(), answers[i]);
        QCOMPARE(objects[i][u"outcome"].toString(), u"passed"_s);
        const QJsonObject exchange = simulate.nextObject();
        QCOMPARE(exchange[u"from"].toString(), u"OpenStatus"_s);
        QCOMPARE(exchange[u"answer"].toString(), answers[i]);
    }
    QVERIFY(objects[4].contains(u"summary"));
    QVERIFY(contentOf(path(u"r.md"_s)).startsWith("# "));
    QVERIFY(contentOf(path(u"r.xml"_s)).contains("<testsuite"));
    simulate.process().terminate();
    QCOMPARE(simulate.waitForEnd().exitCode, 0);
}

void CliTest::synonymsUnderAllAreNoMatch()
{
    const QString filters = write(u"synonyms.json"_s, synonymFilters());
    RunningCli simulate({u"simulate"_s, u"--json"_s, u"--filters"_s, filters});
    const QString url = simulate.nextObject()[u"url"].toString();
    const Ended test =
        runCli({u"test"_s, u"--json"_s, u"--filters"_s, filters, u"--endpoint"_s, url, u"--trigger"_s,
                samplePath(u"guide-down"_s), u"--resolve"_s, samplePath(u"guide-up"_s)});
    QCOMPARE(test.exitCode, 1);
    const QJsonObject first = objectsIn(test.out).value(0);
    QCOMPARE(first[u"predicted"].toString(), u"no-match"_s);
    QCOMPARE(first[u"http"].toInt(), 202);
    QVERIFY(first[u"outcome"].toString() != u"passed"_s);
}

void CliTest::tokenAppearsNowhere()
{
    RunningCli simulate({u"simulate"_s, u"--json"_s, u"--filters"_s, openStatusFilters(), u"--token-env"_s,
                         u"GOOSENECK_TEST_TOKEN"_s},
                        withToken(canary));
    const QString url = simulate.nextObject()[u"url"].toString();
    QByteArray written;
    for (const QString& auth : {u"bearer"_s, u"query"_s, u"header"_s}) {
        for (const QString& form : {u"--cycle"_s, u"--json"_s}) {
            const Ended right =
                runProgram(cliPath(),
                           {u"test"_s, form, u"--filters"_s, openStatusFilters(), u"--endpoint"_s, url,
                            u"--auth"_s, auth, u"--token-env"_s, u"GOOSENECK_TEST_TOKEN"_s, u"--markdown"_s,
                            path(u"r.md"_s), u"--junit"_s, path(u"r.xml"_s)},
                           {}, withToken(canary));
            QCOMPARE(right.exitCode, 0);
            written += right.out + right.err + contentOf(path(u"r.md"_s)) + contentOf(path(u"r.xml"_s));
        }
        const Ended wrong = runProgram(cliPath(),
                                       {u"test"_s, u"--filters"_s, openStatusFilters(), u"--endpoint"_s, url,
                                        u"--auth"_s, auth, u"--token-env"_s, u"GOOSENECK_TEST_TOKEN"_s},
                                       {}, withToken(canary + "wrong"));
        QCOMPARE(wrong.exitCode, 1);
        written += wrong.out + wrong.err;
    }
    simulate.process().terminate();
    const Ended simulated = simulate.waitForEnd();
    written += simulated.out + simulated.err;
    for (const QByteArray& form :
         {canary, canary.toPercentEncoding(), canary.toBase64(), QByteArray("ary/To")}) {
        QVERIFY2(!written.contains(form), written.constData());
    }
}

void CliTest::tokenOnStandardInputIsUsed()
{
    RunningCli simulate({u"simulate"_s, u"--json"_s, u"--filters"_s, openStatusFilters(), u"--token-env"_s,
                         u"GOOSENECK_TEST_TOKEN"_s},
                        withToken(canary));
    const QString url = simulate.nextObject()[u"url"].toString();
    const QStringList arguments{u"test"_s, u"--filters"_s,    openStatusFilters(), u"--endpoint"_s,
                                url,       u"--token-stdin"_s};
    QCOMPARE(runCli(arguments, canary + '\n').exitCode, 0);
    QCOMPARE(runCli(arguments, "another").exitCode, 1);
}

void CliTest::exportGivesTheFileBack()
{
    const Ended same = runCli({u"export"_s, u"--filters"_s, openStatusFilters(), u"--as"_s, u"filter-set"_s});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.out, contentOf(openStatusFilters()));
    const Ended sheet =
        runCli({u"export"_s, u"--filters"_s, openStatusFilters(), u"--as"_s, u"sheet-markdown"_s,
                u"--endpoint"_s, u"https://acme.example/v1/process"_s, u"--out"_s, path(u"s.md"_s)});
    QCOMPARE(sheet.exitCode, 0);
    QCOMPARE(sheet.out, QByteArray());
    QVERIFY(contentOf(path(u"s.md"_s)).contains("https://acme.example/v1/process"));
}

void CliTest::exportsEveryForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("filter set") << u"filter-set"_s << QByteArray("{\n  \"format\": \"gooseneck.filter-set\"");
    QTest::newRow("sheet as Markdown") << u"sheet-markdown"_s << QByteArray("# Hand-over sheet");
    QTest::newRow("sheet as HTML") << u"sheet-html"_s << QByteArray("<!DOCTYPE html><html lang=\"en\">");
    QTest::newRow("Terraform") << u"openstatus-terraform"_s << QByteArray("# OpenStatus tells Callgoose");
    QTest::newRow("request body") << u"openstatus-request"_s
                                  << QByteArray("{\n  \"name\": \"Callgoose SQIBS\",\n  \"provider\": "
                                                "\"NOTIFICATION_PROVIDER_WEBHOOK\",\n  \"data\": {");
}

void CliTest::exportsEveryForm()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, beginning);
    const QStringList arguments{u"export"_s, u"--filters"_s, openStatusFilters(), u"--as"_s, form};
    const Ended bare = runCli(arguments);
    QCOMPARE(bare.exitCode, 0);
    QCOMPARE(bare.err, QByteArray());
    QVERIFY2(bare.out.startsWith(beginning), bare.out.constData());
    const Ended whole =
        runCli(arguments + QStringList{u"--endpoint"_s, u"https://acme.example/v1/process"_s, u"--auth"_s,
                                       u"header"_s, u"--monitors"_s, u"4821,4830"_s});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(whole.out.contains("X-Callgoose-Auth"), form != u"filter-set"_s);
}

void CliTest::demoWritesWhatItPlayed()
{
    const Ended demo = runCli({u"demo"_s, u"--out"_s, path(u"demo"_s)});
    QCOMPARE(demo.err, QByteArray());
    QCOMPARE(demo.exitCode, 0);
    for (const QString& name : {u"filter-set.json"_s, u"sheet.md"_s, u"report.md"_s}) {
        QVERIFY(!contentOf(path(u"demo/"_s + name)).isEmpty());
        QVERIFY(demo.out.contains(name.toUtf8()));
    }
    const Ended evaluated = runCli({u"evaluate"_s, u"--filters"_s, path(u"demo/filter-set.json"_s),
                                    u"--expect"_s, u"trigger"_s, samplePath(u"openstatus-error"_s)});
    QCOMPARE(evaluated.exitCode, 0);
}

void CliTest::badInputIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments"); ///< "FILE:text" becomes a file with this text
    QTest::addColumn<QByteArray>("fragment");   ///< of the sentence on standard error
    const QString filters = openStatusFilters();
    const QString sample = samplePath(u"openstatus-error"_s);
    const QStringList evaluate{u"evaluate"_s, u"--filters"_s, filters};
    const QStringList evaluateWith{u"evaluate"_s, sample, u"--filters"_s};
    const QStringList test{u"test"_s, u"--filters"_s, filters, u"--endpoint"_s};
    const auto row = [](const char* name, const QStringList& arguments, const QByteArray& fragment) {
        QTest::newRow(name) << arguments << fragment;
    };
    row("no command", {}, "subcommand");
    row("unknown option", evaluate + QStringList{u"--wat"_s, sample}, "--wat");
    row("payload is not JSON", evaluate + QStringList{u"FILE:{oops"_s}, "This is not JSON");
    row("payload is empty", evaluate + QStringList{u"FILE:"_s}, "There is no text here");
    row("payload is not there", evaluate + QStringList{u"/nowhere/x.json"_s}, "There is no file");
    row("payload is a folder", evaluate + QStringList{u"/"_s}, "is a folder");
    row("lines are not there", evaluate + QStringList{u"--lines"_s, u"/nowhere/x.json"_s},
        "There is no file");
    row("unknown reading", evaluate + QStringList{u"--profile"_s, u"items=some"_s, sample}, "is no reading");
    row("unknown verdict", evaluate + QStringList{u"--expect"_s, u"maybe"_s, sample}, "--expect");
    row("filter set is not there", evaluateWith + QStringList{u"/nowhere/f.json"_s}, "There is no file");
    row("filter set is damaged", evaluateWith + QStringList{u"FILE:{\"format\":"_s}, "is damaged");
    row("filter set is a payload", evaluateWith + QStringList{sample}, "is not a filter set");
    row("filter set is newer",
        evaluateWith +
            QStringList{u"FILE:{\"format\":\"gooseneck.filter-set\",\"version\":2,\"filters\":[]}"_s},
        "newer version");
    row("filter set has an unknown member",
        evaluateWith +
            QStringList{u"FILE:{\"format\":\"gooseneck.filter-set\",\"version\":1,\"filters\":[],\"x\":1}"_s},
        "that a filter set does not have");
    row("store is not there", {u"captures"_s, u"--store"_s, u"/nowhere/c.sqlite"_s}, "There is no history");
    row("store is no database", {u"captures"_s, u"--store"_s, sample}, "is no history of this program");
    row("store cannot be made", {u"listen"_s, u"--store"_s, u"/proc/nowhere/c.sqlite"_s}, "cannot be opened");
    row("address is none", {u"listen"_s, u"--bind"_s, u"everywhere"_s}, "is no IP address");
    row("path without slash", {u"listen"_s, u"--path"_s, u"h/1"_s}, "must begin with /");
    row("host with a scheme", {u"listen"_s, u"--host"_s, u"https://a.example"_s}, "is no host name");
    row("status that is none", {u"listen"_s, u"--answer-status"_s, u"600"_s}, "200 to 599");
    row("delay over the limit", {u"listen"_s, u"--answer-delay"_s, u"30.5"_s}, "0 to 30 seconds");
    row("content type with a line end", {u"listen"_s, u"--answer-type"_s, u"a\nb"_s}, "visible ASCII");
    row("secret header without value", {u"listen"_s, u"--secret-header"_s, u"X-Hook"_s}, "--secret-env");
    row("port too high", {u"listen"_s, u"--port"_s, u"70000"_s}, "--port");
    row("endpoint without host", test + QStringList{u"https:///v1/process"_s}, "no host");
    row("endpoint in clear", test + QStringList{u"http://acme.example/v1/process"_s}, "in clear");
    row("endpoint with a token", test + QStringList{u"https://acme.example/v1/process?token=abc"_s},
        "--token-env");
    row("live is not said", test + QStringList{u"https://acme.example/v1/process"_s}, "--live");
    row("live without token", test + QStringList{u"https://acme.example/v1/process"_s, u"--live"_s},
        "needs the token");
    row("token as argument", test + QStringList{u"http://127.0.0.1:1/"_s, u"--token"_s, u"abc"_s},
        "--token-env NAME");
    row("token variable is not set",
        test + QStringList{u"http://127.0.0.1:1/"_s, u"--token-env"_s, u"GOOSENECK_NO_SUCH"_s}, "is not set");
    row("token with a line break",
        test + QStringList{u"http://127.0.0.1:1/"_s, u"--token-stdin"_s, u"INPUT:a\nb"_s}, "line break");
    row("unknown way of the token", test + QStringList{u"http://127.0.0.1:1/"_s, u"--auth"_s, u"cookie"_s},
        "--auth");
    row("only one payload", test + QStringList{u"http://127.0.0.1:1/"_s, u"--trigger"_s, sample},
        "needs both");
    row("no sample fits",
        {u"test"_s, u"--endpoint"_s, u"http://127.0.0.1:1/"_s, u"--filters"_s,
         u"FILE:"_s + QString::fromLatin1(synonymFilters())},
        "No built-in sample");
    row("unknown export", {u"export"_s, u"--filters"_s, filters, u"--as"_s, u"poem"_s},
        "filter-set, sheet-markdown, sheet-html, openstatus-terraform, openstatus-request");
    row("export for a monitor that is no number",
        {u"export"_s, u"--filters"_s, filters, u"--as"_s, u"openstatus-request"_s, u"--monitors"_s,
         u"12,x"_s},
        "\"x\" is no id of a monitor");
    row("export with an unknown way for the token",
        {u"export"_s, u"--filters"_s, filters, u"--as"_s, u"sheet-html"_s, u"--endpoint"_s,
         u"https://acme.example/v1/process"_s, u"--auth"_s, u"cookie"_s},
        "Use bearer, query or header");
    row("simulate nothing", {u"simulate"_s}, "give --filters FILE or --tenant FILE");
    row("simulate an unknown fault", {u"simulate"_s, u"--filters"_s, filters, u"--fault"_s, u"explode"_s},
        "\"explode\" is no fault");
    row("simulate with a webhook elsewhere",
        {u"simulate"_s, u"--filters"_s, filters, u"--webhook"_s, u"https://example.com/"_s},
        "nothing of the simulator leaves it");
    row("simulate a tenant that is a filter set", {u"simulate"_s, u"--tenant"_s, filters},
        "is no tenant file");
    row("export into a folder",
        {u"export"_s, u"--filters"_s, filters, u"--as"_s, u"filter-set"_s, u"--out"_s, u"/"_s},
        "is a folder");
    row("demo has no place", {u"demo"_s, u"--out"_s, u"/proc/nowhere"_s}, "cannot be written");
}

void CliTest::badInputIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, fragment);
    QByteArray input;
    if (!arguments.isEmpty() && arguments.constLast().startsWith(u"INPUT:"_s)) {
        input = arguments.takeLast().mid(6).toUtf8();
    }
    for (QString& argument : arguments) {
        if (argument.startsWith(u"FILE:"_s)) {
            argument = write(u"given.json"_s, argument.mid(5).toUtf8());
        }
    }
    const Ended ended = runCli(arguments, input);
    QVERIFY2(ended.err.contains(fragment), ended.err.constData());
    QVERIFY2(!ended.err.contains("abc"), "a token is not repeated");
    QCOMPARE(ended.exitCode, 2);
}

QTEST_GUILESS_MAIN(CliTest)

#include "tst_cli.moc"
