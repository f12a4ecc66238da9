#include "e2e/cliprocess.h"
#include "support/callgooseserver.h"

#include <QDir>
#include <QStandardPaths>

#include <csignal>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"gk+/=%pendingToken"_s;

/// Gives these answers one after the other, and none behind the last.
class Scripted : public CallgooseServer
{
public:
    Scripted()
        : CallgooseServer([this](const QByteArray&) {
            onRequest();
            return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
        })
    {
    }

    QList<QByteArray> answers;
    std::function<void()> onRequest = [] {};
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
    QTest::newRow("between trigger and resolve") << QList{processAnswer(ReplyMeaning::Created)} << 2;
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
    server.answers = {"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"};
    RunningCli nextTest(testOf(server), withToken());
    const Ended next = nextTest.waitForEnd();
    QVERIFY2(next.err.contains("--resolve-pending"), next.err.constData());
    server.bodies.clear();
    server.answers = {processAnswer(ReplyMeaning::Resolved)};
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
    server.answers = {processAnswer(ReplyMeaning::Created), processAnswer(ReplyMeaning::Resolved)};
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
