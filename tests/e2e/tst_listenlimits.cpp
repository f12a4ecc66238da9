#include "cliprocess.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <vector>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;
constexpr qsizetype tooManyBytes = 12 * 1024 * 1024;

/// How a sender says how long its body is.
enum class Framing { Length, Chunks };

QByteArray headOf(const QUrl& url, const QByteArray& fields)
{
    return "POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n" +
           fields + "\r\n";
}

/// Sends a head and then `bytes` of body as fast as they are taken, and reads nothing but the answer.
class Flood : public QObject
{
public:
    Flood(const QUrl& url, Framing framing, qsizetype bytes)
        : m_framing(framing)
        , m_left(bytes)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { answer += m_socket.readAll(); });
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &Flood::sendMore);
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.write(headOf(url, framing == Framing::Chunks
                                       ? QByteArray("Transfer-Encoding: chunked\r\n")
                                       : "Content-Length: " + QByteArray::number(bytes) + "\r\n"));
    }

    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    QByteArray answer;

private:
    void sendMore()
    {
        if (m_socket.bytesToWrite() > 0 || m_left <= 0) {
            return;
        }
        const QByteArray piece(std::min(pieceBytes, m_left), 'x');
        m_left -= piece.size();
        m_socket.write(m_framing == Framing::Chunks
                           ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n"
                           : piece);
    }

    const Framing m_framing;
    qsizetype m_left;
    QTcpSocket m_socket;
};

/// The largest resident memory a process ever had, in MiB.
qint64 peakMemoryOf(qint64 pid)
{
    const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(pid));
    const auto line = QRegularExpression(u"VmHWM:\\s+(\\d+) kB"_s).match(QString::fromLatin1(status));
    return line.hasMatch() ? line.captured(1).toLongLong() / 1024 : -1;
}

/// Whether a delivery is stored and acknowledged.
bool isServed(const QUrl& url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write(headOf(url, "Content-Length: 1\r\nConnection: close\r\n") + 'x');
    QByteArray answer;
    const bool closed = QTest::qWaitFor(
        [&socket, &answer] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        500);
    return closed && answer.startsWith("HTTP/1.1 200 ");
}

} // namespace

/// What a hostile crowd can do to a running `listen` (design/robustness.md, Listener, Figures).
class ListenLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oversizedBodiesInParallelTakeLittleMemory();
    void fewDescriptorsAndManyConnectionsDoNotStopIt();

private:
    QTemporaryDir m_folder;
};

void ListenLimitsTest::oversizedBodiesInParallelTakeLittleMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer keeps what was freed, so the memory is not the program's");
#endif
    RunningCli listen({u"listen"_s, u"--json"_s, u"--store"_s, m_folder.filePath(u"bodies.sqlite"_s)});
    const QUrl url(listen.nextObject()[u"url"].toString());
    const qint64 before = peakMemoryOf(listen.process().processId());
    if (before < 0) {
        QSKIP("this system does not tell the memory of a process");
    }
    std::vector<std::unique_ptr<Flood>> floods;
    for (int i = 0; i < 50; ++i) {
        const Framing framing = i % 5 == 0 ? Framing::Length : Framing::Chunks;
        floods.push_back(std::make_unique<Flood>(url, framing, tooManyBytes));
    }
    const auto allClosed = [&floods] {
        return std::ranges::all_of(floods, [](const auto& flood) { return flood->isClosed(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allClosed(), 60'000);
    for (const auto& flood : floods) {
        QVERIFY2(!flood->answer.startsWith("HTTP/1.1 2"), flood->answer.constData());
    }
    const qint64 grown = peakMemoryOf(listen.process().processId()) - before;
    qInfo("memory grew by %lld MiB", grown);
    QVERIFY2(grown < 300, QByteArray::number(grown).constData());
    QVERIFY(isServed(url));
}

void ListenLimitsTest::fewDescriptorsAndManyConnectionsDoNotStopIt()
{
    RunningCli listen(u"sh"_s, {u"-c"_s, u"ulimit -n 64 && exec \"$0\" \"$@\""_s, cliPath(), u"listen"_s,
                                u"--json"_s, u"--store"_s, m_folder.filePath(u"few.sqlite"_s)});
    const QUrl url(listen.nextObject()[u"url"].toString());
    QVERIFY(isServed(url));
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 500; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(url.host(), static_cast<quint16>(url.port()));
        crowd.back()->write("POST / HTTP/1.1\r\n");
    }
    // Also while they are there: the slowest makes room.
    QTRY_VERIFY_WITH_TIMEOUT(isServed(url), 20'000);
    for (const auto& one : crowd) {
        one->abort();
    }
    QElapsedTimer sinceLeft;
    sinceLeft.start();
    QTRY_VERIFY_WITH_TIMEOUT(isServed(url), 2'000);
    qInfo("served again after %lld ms", sinceLeft.elapsed());
    QCOMPARE(listen.process().state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(ListenLimitsTest)
#include "tst_listenlimits.moc"
