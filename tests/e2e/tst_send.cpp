#include "cliprocess.h"
#include "core/callgoose/faultyserver.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList bodiesIn(const QString& store)
{
    QByteArrayList bodies;
    const Ended captures = runCli({u"captures"_s, u"--json"_s, u"--body"_s, u"--store"_s, store});
    for (const QJsonObject& capture : objectsIn(captures.out)) {
        bodies.append(QByteArray::fromBase64(capture[u"bodyBase64"].toString().toLatin1()));
    }
    return bodies;
}

/// "error 1 200, recovered 1 200"
QString inWords(const QList<QJsonObject>& attempts)
{
    QStringList words;
    for (const QJsonObject& attempt : attempts) {
        words.append(QStringLiteral("%1 %2 %3")
                         .arg(attempt[u"status"].toString())
                         .arg(attempt[u"attempt"].toInt())
                         .arg(attempt[u"http"].toInt()));
    }
    return words.join(u", "_s);
}

} // namespace

/// `gooseneck-cli send` against real servers (design/formats.md, 4).
class SendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void listenerKeepsWhatWasSent_data();
    void listenerKeepsWhatWasSent();
    void failingServerGetsFourIdenticalAttempts();
    void nobodyThereIsNo();
    void redirectIsSaid();
    void tokenIsSentAndNotShown();
    void formsOfFast_data();
    void formsOfFast();
    void badInputIsSaid_data();
    void badInputIsSaid();

private:
    QTemporaryDir m_folder;
};

void SendTest::listenerKeepsWhatWasSent_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("words");
    QTest::newRow("error") << u"error"_s << u"error 1 200"_s;
    QTest::newRow("degraded") << u"degraded"_s << u"degraded 1 200"_s;
    QTest::newRow("recovered") << u"recovered"_s << u"recovered 1 200"_s;
    QTest::newRow("test-button") << u"test-button"_s << u"recovered 1 200"_s;
    QTest::newRow("outage") << u"outage"_s << u"error 1 200, recovered 1 200"_s;
    QTest::newRow("brownout") << u"brownout"_s
                              << u"degraded 1 200, error 1 200, degraded 1 200, recovered 1 200"_s;
    QTest::newRow("flapping") << u"flapping"_s
                              << u"error 1 200, recovered 1 200, error 1 200, recovered 1 200, error 1 200, "
                                 u"recovered 1 200"_s;
    QTest::newRow("retry-burst") << u"retry-burst"_s
                                 << u"error 1 200, error 2 200, error 3 200, error 4 200"_s;
}

void SendTest::listenerKeepsWhatWasSent()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, words);
    const QString store = m_folder.filePath(scenario + u".sqlite"_s);
    const qsizetype count = words.count(u',') + 1;
    RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, store, u"--count"_s, QString::number(count)});
    const QString url = listen.nextObject()[u"url"].toString();
    const Ended send = runCli({u"send"_s, u"--json"_s, u"--to"_s, url, u"--monitor-id"_s, u"77"_s,
                               u"--monitor-name"_s, u"Shop \"A\""_s, scenario, u"--fast"_s});
    QCOMPARE(send.err, QByteArray());
    QCOMPARE(inWords(objectsIn(send.out)), words);
    QCOMPARE(send.exitCode, 0);
    QCOMPARE(listen.waitForEnd().exitCode, 0);

    const QByteArrayList bodies = bodiesIn(store);
    QCOMPARE(bodies.size(), count);
    const QStringList statuses = words.split(u", "_s);
    const QString monitor =
        scenario == u"test-button"
            ? uR"({"id":1,"name":"test","url":"http://openstat.us"})"_s
            : uR"({"id":77,"name":"Shop \"A\"","url":"https://api.shop.example.com/health"})"_s;
    for (qsizetype i = 0; i < count; ++i) {
        const QString status = statuses[i].section(u' ', 0, 0);
        const QRegularExpression wire(
            u"^{\"monitor\":%1,\"cronTimestamp\":\\d{13},\"status\":\"%2\",\"statusCode\":"
            u"\\d{3},\"latency\":\\d+}$"_s.arg(QRegularExpression::escape(monitor), status));
        QVERIFY2(wire.match(QString::fromUtf8(bodies[i])).hasMatch(), bodies[i].constData());
    }
}

void SendTest::failingServerGetsFourIdenticalAttempts()
{
    FaultyServer server(ServerFault::None, "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n");
    RunningCli send({u"send"_s, u"--json"_s, u"--fast"_s, u"--to"_s,
                     QStringLiteral("http://127.0.0.1:%1/hook").arg(server.serverPort()), u"retry-burst"_s});
    const Ended ended = send.waitForEnd();
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(inWords(objectsIn(ended.out)), u"error 1 500, error 2 500, error 3 500, error 4 500"_s);
    QCOMPARE(server.posts(), 4);
    for (const QByteArray& request : server.requests()) {
        QCOMPARE(request, server.requests().constFirst());
    }
}

void SendTest::nobodyThereIsNo()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
    server.close();
    const Ended json = runCli({u"send"_s, u"--json"_s, u"--fast=1000"_s, u"--to"_s, url, u"error"_s});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(inWords(objectsIn(json.out)), u"error 1 0, error 2 0, error 3 0, error 4 0"_s);
    const Ended text = runCli({u"send"_s, u"--to"_s, url, u"test-button"_s});
    QVERIFY2(text.out.startsWith("recovered, attempt 1: nothing answers there."), text.out.constData());
}

void SendTest::redirectIsSaid()
{
    FaultyServer server(ServerFault::None,
                        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
    RunningCli send(
        {u"send"_s, u"--to"_s, QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()), u"error"_s});
    const Ended ended = send.waitForEnd();
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains("as a GET without the payload"), ended.err.constData());
}

void SendTest::tokenIsSentAndNotShown()
{
    FaultyServer server(ServerFault::None, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GOOSENECK_TEST_TOKEN"_s, u"Can+ary/To=ken"_s);
    RunningCli send({u"send"_s, u"--token-env"_s, u"GOOSENECK_TEST_TOKEN"_s, u"--to"_s,
                     QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()), u"error"_s},
                    environment);
    const Ended ended = send.waitForEnd();
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(server.requests().constFirst().contains("Authorization: Bearer Can+ary/To=ken\r\n"));
    QVERIFY(!(ended.out + ended.err).contains("ary/To"));
}

void SendTest::formsOfFast_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("behind the scenario") << QStringList{u"outage"_s, u"--fast"_s};
    QTest::newRow("before the scenario") << QStringList{u"--fast"_s, u"outage"_s};
    QTest::newRow("with its factor before the scenario") << QStringList{u"--fast"_s, u"500"_s, u"outage"_s};
    QTest::newRow("with its factor behind the scenario") << QStringList{u"outage"_s, u"--fast"_s, u"500"_s};
    QTest::newRow("with its factor in one word") << QStringList{u"--fast=500"_s, u"outage"_s};
}

void SendTest::formsOfFast()
{
    QFETCH(const QStringList, arguments);
    FaultyServer server(ServerFault::None, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
    RunningCli send(QStringList{u"send"_s, u"--json"_s, u"--to"_s, url} + arguments);
    const Ended ended = send.waitForEnd();
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(inWords(objectsIn(ended.out)), u"error 1 200, recovered 1 200"_s);
}

void SendTest::badInputIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("fragment"); ///< of the sentence on standard error
    const auto row = [](const char* name, const QStringList& arguments, const QByteArray& fragment) {
        QTest::newRow(name) << arguments << fragment;
    };
    const QString url = u"http://127.0.0.1:1/"_s;
    row("no URL", {u"error"_s}, "--to");
    row("no scenario", {u"--to"_s, url}, "error, degraded, recovered, test-button");
    row("an unknown scenario", {u"--to"_s, url, u"storm"_s}, "Say what to play");
    row("no scheme", {u"--to"_s, u"127.0.0.1:1"_s, u"error"_s}, "not a URL");
    row("another scheme", {u"--to"_s, u"ftp://h/"_s, u"error"_s}, "http:// or https://");
    row("no host", {u"--to"_s, u"http:///h"_s, u"error"_s}, "no host");
    row("a user in the URL", {u"--to"_s, u"http://me:abc@h/"_s, u"error"_s}, "user name or password");
    row("a token in the URL", {u"--to"_s, url + u"?token=abc"_s, u"error"_s}, "--token-env");
    row("a token in a header", {u"--to"_s, url, u"--header"_s, u"Authorization: Bearer abc"_s, u"error"_s},
        "--token-env");
    row("a token in clear over the network",
        {u"--to"_s, u"http://host.example/"_s, u"--token-stdin"_s, u"error"_s}, "in clear");
    row("a header without a colon", {u"--to"_s, url, u"--header"_s, u"abc"_s, u"error"_s}, "Name: value");
    row("a header of two lines", {u"--to"_s, url, u"--header"_s, u"a: b\r\nabc: d"_s, u"error"_s},
        "Name: value");
    row("a factor that is none", {u"--to"_s, url, u"error"_s, u"--fast"_s, u"0"_s}, "--fast");
    row("a monitor's number that is none", {u"--to"_s, url, u"--monitor-id"_s, u"x"_s, u"error"_s},
        "--monitor-id");
}

void SendTest::badInputIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, fragment);
    const Ended ended = runCli(QStringList{u"send"_s} + arguments);
    QVERIFY2(ended.err.contains(fragment), ended.err.constData());
    QVERIFY2(!ended.err.contains("abc"), "a token is not repeated");
    QCOMPARE(ended.exitCode, 2);
}

QTEST_GUILESS_MAIN(SendTest)

#include "tst_send.moc"
