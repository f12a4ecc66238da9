#include "e2e/cliprocess.h"

#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"gk+/=%pendingToken"_s;

QByteArray answer(const char* status, bool created, bool resolved)
{
    const auto word = [](bool value) { return QByteArray(value ? "true" : "false"); };
    const QByteArray body = R"({"id":"1","resolved":{"duplicate":false,"resolved":)" + word(resolved) +
                            R"(},"triggered":{"duplicate":false,"created":)" + word(created) + "}}";
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// A Callgoose that answers as told, or not at all.
class Scripted : public QTcpServer
{
public:
    Scripted()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            auto request = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
                *request += socket->readAll();
                if (isWhole(*request)) {
                    take(socket, *request);
                }
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }

    QString url() const { return u"http://127.0.0.1:%1/v1/process"_s.arg(serverPort()); }
    QList<QByteArray> answers; ///< empty: none is given
    QList<QByteArray> bodies;
    std::function<void()> onRequest = [] {};

private:
    static bool isWhole(const QByteArray& request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype field = request.toLower().indexOf("content-length: ");
        if (head < 0 || field < 0) {
            return false;
        }
        const qsizetype value = field + 16;
        return request.size() >=
               head + 4 + request.sliced(value, request.indexOf('\r', value) - value).toLongLong();
    }

    void take(QTcpSocket* socket, const QByteArray& request)
    {
        bodies.append(request.sliced(request.indexOf("\r\n\r\n") + 4));
        onRequest();
        if (!answers.isEmpty()) {
            socket->write(answers.takeFirst());
            socket->disconnectFromHost();
        }
    }
};

QString pendingFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/gooseneck/pending-resolves"_s;
}

QStringList pendingFiles()
{
    return QDir(pendingFolder()).entryList(QDir::Files);
}

QProcessEnvironment withToken()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CALLGOOSE_TOKEN"_s, token);
    return environment;
}

QStringList testOf(const Scripted& server)
{
    return {u"test"_s,       u"--json"_s,  u"--filters"_s,   openStatusFilters(),
            u"--endpoint"_s, server.url(), u"--token-env"_s, u"CALLGOOSE_TOKEN"_s};
}

QStringList resolveAt(const Scripted& server)
{
    return {u"test"_s,    u"--json"_s,      u"--resolve-pending"_s, u"--endpoint"_s,
            server.url(), u"--token-env"_s, u"CALLGOOSE_TOKEN"_s};
}

} // namespace

/// A test of the command line that ends in the middle: what it owes is kept, offered and sent.
class TestPendingCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QDir(pendingFolder()).removeRecursively(); }

    void killedInTheMiddleIsResolvedLater_data();
    void killedInTheMiddleIsResolvedLater();
    void aCompleteTestOwesNothing();
    void theTokenIsForItsServerOnly();
    void nothingIsSentThatCannotBeKept();
};

void TestPendingCli::killedInTheMiddleIsResolvedLater_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<int>("requests");
    QTest::newRow("before the trigger was answered") << QList<QByteArray>() << 1;
    QTest::newRow("between trigger and resolve") << QList{answer("201 Created", true, false)} << 2;
}

void TestPendingCli::killedInTheMiddleIsResolvedLater()
{
    QFETCH(QList<QByteArray>, answers);
    QFETCH(int, requests);
    Scripted server;
    server.answers = answers;
    QStringList keptAtTheTrigger;
    server.onRequest = [&] {
        keptAtTheTrigger = server.bodies.size() == 1 ? pendingFiles() : keptAtTheTrigger;
    };
    {
        RunningCli test(testOf(server), withToken());
        QTRY_COMPARE_WITH_TIMEOUT(server.bodies.size(), requests, 20'000);
        ::kill(static_cast<pid_t>(test.process().processId()), SIGKILL);
    }
    QVERIFY2(keptAtTheTrigger.size() == 1, "it was not kept before the trigger went out");
    QCOMPARE(pendingFiles(), keptAtTheTrigger);
    const QByteArray kept = contentOf(pendingFolder() + u'/' + keptAtTheTrigger.constFirst());
    QVERIFY(!kept.contains("pendingToken") && !kept.contains(token.toUtf8().toBase64()));

    // The next test says so; the one that was asked to closes it, by the very id that was opened.
    server.answers = {answer("401 Unauthorized", false, false)};
    RunningCli nextTest(testOf(server), withToken());
    const Ended next = nextTest.waitForEnd();
    QVERIFY2(next.err.contains("--resolve-pending"), next.err.constData());
    server.bodies.clear();
    server.answers = {answer("200 OK", false, true)};
    QProcess resolving;
    resolving.setProcessEnvironment(withToken());
    resolving.start(cliPath(), resolveAt(server));
    QTRY_COMPARE_WITH_TIMEOUT(resolving.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(resolving.exitCode(), 0);
    QCOMPARE(server.bodies.size(), 1);
    QVERIFY(server.bodies.constFirst().contains("recovered"));
    QCOMPARE(pendingFiles(), QStringList());
}

void TestPendingCli::aCompleteTestOwesNothing()
{
    Scripted server;
    server.answers = {answer("201 Created", true, false), answer("200 OK", false, true)};
    RunningCli test(testOf(server), withToken());
    const Ended ended = test.waitForEnd();
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(pendingFiles(), QStringList());
}

void TestPendingCli::theTokenIsForItsServerOnly()
{
    Scripted server;
    {
        RunningCli test(testOf(server), withToken());
        QTRY_COMPARE_WITH_TIMEOUT(server.bodies.size(), 1, 20'000);
        ::kill(static_cast<pid_t>(test.process().processId()), SIGKILL);
    }
    Scripted other;
    RunningCli resolving(resolveAt(other), withToken());
    QCOMPARE(resolving.waitForEnd().exitCode, 0);
    QVERIFY(other.bodies.isEmpty());
    QCOMPARE(server.bodies.size(), 1);
    QCOMPARE(pendingFiles().size(), 1);
}

void TestPendingCli::nothingIsSentThatCannotBeKept()
{
    // A file where the folder should be.
    QDir().mkpath(QFileInfo(pendingFolder()).path());
    QFile obstacle(pendingFolder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Scripted server;
    RunningCli test(testOf(server), withToken());
    const Ended ended = test.waitForEnd();
    QVERIFY(obstacle.remove());
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains("Nothing was sent"), ended.err.constData());
    QVERIFY(server.bodies.isEmpty());
}

QTEST_GUILESS_MAIN(TestPendingCli)
#include "tst_pendingcli.moc"
