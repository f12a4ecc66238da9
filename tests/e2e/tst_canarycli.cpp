#include "e2e/cliprocess.h"
#include "filter/filtersetfile.h"
#include "support/callgooseserver.h"
#include "support/canary.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Canary canary;

/// A server that quotes the token it got, in every form that is customary.
QByteArray quoting(const char* status, const QByteArray& fields = {})
{
    const QByteArray token = Canary::token();
    const QByteArray body = "{\"error\":\"bad token " + token + "\",\"encoded\":\"" +
                            token.toPercentEncoding() + "\",\"base64\":\"" + ("Bearer " + token).toBase64() +
                            "\"}";
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray contentOfProc(qint64 pid, const char* name)
{
    return contentOf(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(name)));
}

} // namespace

/// The canary token through the command line as a process: it goes to the server, and nowhere else.
class TestCanaryCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isNowhere_data();
    void isNowhere();
    void isNotInWhatOthersSeeOfTheProcess();
    void isNotInWhatACrashLeaves();

private:
    QStringList arguments(const QString& url, const QString& auth) const;
    QProcessEnvironment environment() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestCanaryCli::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QDir(m_home->path()).mkdir(u"tmp"_s);
}

/// All that it may write is below one folder.
QProcessEnvironment TestCanaryCli::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name :
         {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s}) {
        environment.insert(name, m_home->path());
    }
    environment.insert(u"TMPDIR"_s, m_home->filePath(u"tmp"_s));
    environment.insert(u"CANARY"_s, QString::fromLatin1(Canary::token()));
    return environment;
}

QStringList TestCanaryCli::arguments(const QString& url, const QString& auth) const
{
    const QString report = m_home->filePath(u"report"_s);
    return {u"test"_s,
            u"--filters"_s,
            openStatusFilters(),
            u"--endpoint"_s,
            url,
            u"--auth"_s,
            auth,
            u"--token-env"_s,
            u"CANARY"_s,
            u"--cycle"_s,
            u"--json"_s,
            u"--markdown"_s,
            report + u".md"_s,
            u"--html"_s,
            report + u".html"_s,
            u"--report"_s,
            report + u".json"_s,
            u"--junit"_s,
            report + u".xml"_s};
}

void TestCanaryCli::isNowhere_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: the service's own
    QTest::addColumn<QString>("scheme");
    const QByteArray none;
    const QString http = u"http"_s;
    QTest::newRow("ok") << none << http;
    QTest::newRow("401") << quoting("401 Unauthorized") << http;
    QTest::newRow("404") << quoting("404 Not Found") << http;
    QTest::newRow("500") << quoting("500 Internal Server Error") << http;
    QTest::newRow("an unreadable 200") << quoting("200 OK") << http;
    QTest::newRow("a redirect") << quoting("307 Temporary Redirect", "Location: http://127.0.0.1:9/?token=" +
                                                                         Canary::token().toPercentEncoding() +
                                                                         "\r\n")
                                << http;
    QTest::newRow("an answer cut short")
        << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n" + Canary::token()) << http;
    QTest::newRow("no TLS where it should be") << none << u"https"_s;
    QTest::newRow("offline") << none << u"offline"_s;
}

void TestCanaryCli::isNowhere()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, scheme);
    // A server that waits for plain text makes each of them wait for the deadline: one is enough.
    const QStringList ways =
        scheme == u"https" ? QStringList{u"query"_s} : QStringList{u"bearer"_s, u"query"_s, u"header"_s};
    for (const QString& auth : ways) {
        QFile filters(openStatusFilters());
        QVERIFY(filters.open(QIODevice::ReadOnly));
        const FilterSet set = readFilterSet(filters.readAll()).value();
        const auto service = CallgooseServer::reading(set, set.profile);
        CallgooseServer server(
            [&](const QByteArray& body) { return answer.isEmpty() ? service(body) : answer; });
        QString url = server.url();
        if (scheme == u"https") {
            url.replace(u"http:"_s, u"https:"_s);
        } else if (scheme == u"offline") {
            server.close();
        }
        RunningCli test(arguments(url, auth), environment());
        const Ended ended = test.waitForEnd();
        QVERIFY2(ended.exitCode == 0 || ended.exitCode == 1, ended.err.constData());
        QCOMPARE(canary.foundIn(ended.out), QByteArray());
        QCOMPARE(canary.foundIn(ended.err), QByteArray());
        QCOMPARE(canary.filesWithIt(m_home->path()), QStringList());
        QCOMPARE(QDir(m_home->path()).entryList({u"report.*"_s}).size(), 4);
        if (scheme == u"http") {
            // The test can fail: it does reach the server.
            QVERIFY(!canary.foundIn(server.heads.constFirst()).isEmpty());
        }
    }
}

void TestCanaryCli::isNotInWhatOthersSeeOfTheProcess()
{
    CallgooseServer server([](const QByteArray&) { return std::nullopt; });
    RunningCli test(arguments(server.url(), u"bearer"_s), environment());
    QTRY_COMPARE_WITH_TIMEOUT(server.bodies.size(), 1, 20'000);
    const qint64 pid = test.process().processId();
    QVERIFY(!contentOfProc(pid, "cmdline").isEmpty());
    QCOMPARE(canary.foundIn(contentOfProc(pid, "cmdline")), QByteArray());
    QVERIFY(!contentOfProc(pid, "environ").isEmpty());
    QCOMPARE(canary.foundIn(contentOfProc(pid, "environ")), QByteArray());
#ifdef NDEBUG
    QVERIFY2(contentOfProc(pid, "limits").simplified().contains("Max core file size 0 0"),
             contentOfProc(pid, "limits").constData());
#endif
}

void TestCanaryCli::isNotInWhatACrashLeaves()
{
    CallgooseServer server([](const QByteArray&) { return std::nullopt; });
    RunningCli test(arguments(server.url(), u"query"_s), environment());
    QTRY_COMPARE_WITH_TIMEOUT(server.bodies.size(), 1, 20'000);
    ::kill(static_cast<pid_t>(test.process().processId()), SIGABRT);
    QTRY_COMPARE_WITH_TIMEOUT(test.process().state(), QProcess::NotRunning, 20'000);
    QCOMPARE(test.process().exitStatus(), QProcess::CrashExit);
    QCOMPARE(canary.foundIn(test.process().readAllStandardOutput()), QByteArray());
    QCOMPARE(canary.foundIn(test.process().readAllStandardError()), QByteArray());
    QVERIFY2(!QDir(m_home->path()).entryList().isEmpty(), "it has left what is pending");
    QCOMPARE(canary.filesWithIt(m_home->path()), QStringList());
}

QTEST_GUILESS_MAIN(TestCanaryCli)
#include "tst_canarycli.moc"
