// The canary token in the real window as a process of its own, which crashes while it holds the token.

#include "e2e/cliprocess.h"
#include "support/canary.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Canary canary;
const QByteArray marker = "canary-crash-marker";

QByteArray contentOfProc(qint64 pid, const char* name)
{
    return contentOf(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(name)));
}

/// Whether the process has this text in the memory that it can write to.
bool holdsInMemory(qint64 pid, const QByteArray& text)
{
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return false;
    }
    for (const QByteArray& line : contentOfProc(pid, "maps").split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        const QByteArrayList ends = fields.value(0).split('-');
        if (ends.size() != 2 || !fields.value(1).startsWith("rw")) {
            continue;
        }
        constexpr qint64 most = qint64{1} << 30; // what is larger is a sanitizer's own
        const qint64 begin = ends[0].toLongLong(nullptr, 16);
        const qint64 size = ends[1].toLongLong(nullptr, 16) - begin;
        if (size < most && memory.seek(begin) && memory.read(size).contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestCanaryCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing_data();
    void leavesNothing();

private:
    static QProcessEnvironment below(const QString& home);
};

/// All that it may write is below one folder.
QProcessEnvironment TestCanaryCrash::below(const QString& home)
{
    QDir(home).mkdir(u"tmp"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name :
         {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s}) {
        environment.insert(name, home);
    }
    environment.insert(u"TMPDIR"_s, home + u"/tmp"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

void TestCanaryCrash::leavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("aborted, which would leave a core dump") << SIGABRT;
}

void TestCanaryCrash::leavesNothing()
{
    QFETCH(int, signal);
    const QTemporaryDir elsewhere;
    QFile command(elsewhere.filePath(u"command.txt"_s));
    QVERIFY(command.open(QIODevice::WriteOnly));
    command.write("curl -X POST 'https://acme.callgoose.com/v1/process?from=OpenStatus' "
                  "-H 'Authorization: Bearer " +
                  Canary::token() + "' -H 'Content-Type: application/json' -d '{\"status\":\"" + marker +
                  "\"}'\n");
    command.close();
    const QTemporaryDir home;
    const QString data = home.filePath(u"data"_s);
    QProcess window;
    window.setProcessEnvironment(below(home.path()));
    window.setWorkingDirectory(home.path());
    window.start(QStringLiteral(GOOSENECK_BIN_DIR "/gooseneck"), {u"--data"_s, data, command.fileName()});
    QVERIFY(window.waitForStarted());
    const qint64 pid = window.processId();
    const auto isStored = [&] {
        return contentOf(data + u"/captures.sqlite"_s).contains(marker) ||
               contentOf(data + u"/captures.sqlite-wal"_s).contains(marker);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isStored(), 30'000);
    QTRY_VERIFY2_WITH_TIMEOUT(holdsInMemory(pid, Canary::token()), "it does not hold the token", 30'000);
    QCOMPARE(canary.foundIn(contentOfProc(pid, "cmdline")), QByteArray());
    QCOMPARE(canary.foundIn(contentOfProc(pid, "environ")), QByteArray());
#ifdef NDEBUG
    QVERIFY(contentOfProc(pid, "limits").simplified().contains("Max core file size 0 0"));
#endif
    ::kill(static_cast<pid_t>(pid), signal);
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(window.exitStatus(), QProcess::CrashExit);
    QVERIFY2(isStored(), "there is nothing in which it could be found");
    QCOMPARE(canary.filesWithIt(home.path()), QStringList());
    QCOMPARE(canary.foundIn(window.readAllStandardOutput()), QByteArray());
    QCOMPARE(canary.foundIn(window.readAllStandardError()), QByteArray());
    QCOMPARE(QDir(home.path()).entryList({u"core*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestCanaryCrash)
#include "tst_canarycrash.moc"
