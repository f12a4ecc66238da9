// The real program started again: beside a running one, and after a crash.

#include "cliprocess.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestStartAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesGoToTheRunningOne();
    void afterACrashEverythingIsThere();

private:
    static void start(QProcess& program, const QStringList& arguments)
    {
        program.start(QStringLiteral(GOOSENECK_BIN_DIR) + u"/gooseneck"_s, arguments);
        QVERIFY(program.waitForStarted());
    }
    /// How many payloads the history of a folder has.
    static qsizetype stored(const QString& folder)
    {
        const Ended captures =
            runCli({u"captures"_s, u"--json"_s, u"--store"_s, folder + u"/captures.sqlite"_s});
        return captures.exitCode == 0 ? objectsIn(captures.out).size() : 0;
    }
    static QByteArray kept(const QString& folder) { return contentOf(folder + u"/current.gooseneck.json"_s); }
    static void kill9(QProcess& program)
    {
        ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
    }

    const QString m_sample =
        QStringLiteral(GOOSENECK_SOURCE_DIR) + u"/resources/samples/openstatus-error.json"_s;
    const QString m_filters =
        QStringLiteral(GOOSENECK_SOURCE_DIR) + u"/tests/data/openstatus.filter-set.json"_s;
};

void TestStartAgain::filesGoToTheRunningOne()
{
    QTemporaryDir folder;
    QProcess first;
    start(first, {u"--data"_s, folder.path(), m_sample});
    QTRY_COMPARE_WITH_TIMEOUT(stored(folder.path()), 1, 20'000);
    QProcess second;
    start(second, {u"--data"_s, folder.path(), m_sample});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(second.readAllStandardError().contains("Gooseneck runs already with this folder"));
    QTRY_COMPARE_WITH_TIMEOUT(stored(folder.path()), 2, 20'000);
    QCOMPARE(first.state(), QProcess::Running);
    kill9(first);
}

void TestStartAgain::afterACrashEverythingIsThere()
{
    QTemporaryDir folder;
    QProcess program;
    start(program, {u"--data"_s, folder.path(), m_sample, m_filters});
    QTRY_COMPARE_WITH_TIMEOUT(stored(folder.path()), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(kept(folder.path()).contains("\"monitor.id\""), 20'000);
    kill9(program);
    const QByteArray before = kept(folder.path());
    start(program, {u"--data"_s, folder.path(), m_sample});
    QTRY_COMPARE_WITH_TIMEOUT(stored(folder.path()), 2, 20'000);
    kill9(program);
    QCOMPARE(kept(folder.path()), before);
}

QTEST_GUILESS_MAIN(TestStartAgain)
#include "tst_startagain.moc"
