#include "capture/recorder.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// A Recorder on its own thread with what it said, as the program runs it.
class RunningRecorder : public QObject
{
public:
    RunningRecorder()
    {
        m_recorder->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_recorder, &QObject::deleteLater);
        connect(m_recorder, &Recorder::opened, this, [this](const StoreOpening& opening) {
            openings += 1;
            captures = opening.stored;
            aside = opening.setAside;
            access = opening.access;
        });
        connect(m_recorder, &Recorder::captured, this, [this](const QList<CapturePtr>& stored) {
            commits += 1;
            captures += stored;
        });
        connect(m_recorder, &Recorder::dropped, this,
                [this](const QList<CaptureId>& ids) { dropped += ids; });
        connect(m_recorder, &Recorder::removed, this,
                [this](const QList<CapturePtr>& gone) { removed += gone; });
        connect(m_recorder, &Recorder::listenerChanged, this,
                [this](const ListenerState& state) { listener = state; });
        connect(m_recorder, &Recorder::storeFailed, this,
                [this](const StoreError& error) { failures.append(error); });
        m_thread.start();
    }

    ~RunningRecorder() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    template <class Function>
    void ask(Function function)
    {
        QMetaObject::invokeMethod(m_recorder, [function, recorder = m_recorder] { function(*recorder); });
    }

    void open(const QString& path)
    {
        ask([path](Recorder& recorder) { recorder.open(path); });
    }

    void listen(quint16 port = 0, QHostAddress::SpecialAddress address = QHostAddress::LocalHost)
    {
        const ListenRequest request{QHostAddress(address), port, "/h/secret", {"tunnel.example"}};
        ask([request](Recorder& recorder) { recorder.startListening(request); });
    }

    int openings = 0;
    int commits = 0;
    QString aside;
    QList<CapturePtr> captures;
    QList<CaptureId> dropped;
    QList<CapturePtr> removed;
    StoreAccess access = StoreAccess::ReadOnly;
    ListenerState listener;
    QList<StoreError> failures;

private:
    QThread m_thread;
    Recorder* m_recorder = new Recorder;
};

QByteArray post(const QByteArray& host, const QByteArray& path, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: " + host +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray hostOf(const QUrl& url)
{
    return url.authority(QUrl::FullyEncoded).toLatin1();
}

/// Sends bytes to where a URL points and remembers what came back.
class Sender : public QObject
{
public:
    Sender(const QUrl& url, const QByteArray& bytes)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { answer += m_socket.readAll(); });
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.write(bytes);
    }
    Sender(const QUrl& url, const QByteArray& body, const QByteArray& path)
        : Sender(url, post(hostOf(url), path, body))
    {
    }

    bool isAnswered(int status) const
    {
        return answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status)));
    }

    QByteArray answer;

private:
    QTcpSocket m_socket;
};

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void a200MeansThatTheRowIsThere();
    void deliveriesOnIpv6AreTaken();
    void deliveriesThatArriveTogetherShareACommit();
    void theNameOfATunnelIsTaken();
    void listeningWiderTakesTheOwnAddresses();
    void aWrongPathIsNotFound();
    void aFailingStoreGives503AndRecovers();
    void whatWasStoredIsShownOnceTheStoreOpens();
    void deliveriesBeforeOpeningGet503();
    void aDamagedDatabaseIsSetAside_data();
    void aDamagedDatabaseIsSetAside();
    void capturesSurviveReopening();
    void ownPayloadsAreStoredRemovedAndRestored();
    void aTakenPortIsNamed();
    void stoppingFreesThePort();
    void secretPathsDiffer();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestRecorder::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/captures.sqlite"_s);
}

void TestRecorder::a200MeansThatTheRowIsThere()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    QCOMPARE(recorder.listener.url.path(), u"/h/secret"_s);
    CaptureStore reader = CaptureStore::open(m_path, StoreAccess::ReadOnly).value();
    for (int i = 1; i <= 20; ++i) {
        const QByteArray body = "{\"n\":" + QByteArray::number(i) + "}";
        Sender sender(recorder.listener.url, body, "/h/secret");
        QTRY_VERIFY(!sender.answer.isEmpty());
        QVERIFY(sender.isAnswered(200));
        const auto rows = reader.all().value();
        QCOMPARE(rows.size(), i);
        QCOMPARE(rows.last()->body, body);
        QCOMPARE(rows.last()->method, "POST");
        QCOMPARE(rows.last()->source, CaptureSource::Listener);
    }
    QTRY_COMPARE(recorder.captures.size(), 20);
}

void TestRecorder::deliveriesOnIpv6AreTaken()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    QUrl url = recorder.listener.url;
    url.setHost(u"::1"_s);
    QTcpSocket probe;
    probe.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), static_cast<quint16>(url.port()));
    if (!probe.waitForConnected(2000)) {
        QSKIP("this machine has no IPv6 loopback");
    }
    Sender sender(url, "six", "/h/secret");
    QTRY_VERIFY(sender.isAnswered(200));
}

void TestRecorder::deliveriesThatArriveTogetherShareACommit()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    QByteArray deliveries;
    for (int i = 0; i < 8; ++i) {
        deliveries += post(hostOf(recorder.listener.url), "/h/secret", QByteArray::number(i));
    }
    Sender sender(recorder.listener.url, deliveries);
    QTRY_COMPARE(sender.answer.count("HTTP/1.1 200 "), 8);
    QTRY_COMPARE(recorder.captures.size(), 8);
    QCOMPARE(recorder.commits, 1);
    QCOMPARE(recorder.captures.first()->body, "0");
    QCOMPARE(recorder.captures.last()->body, "7");
}

void TestRecorder::theNameOfATunnelIsTaken()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    Sender tunnel(recorder.listener.url, post("tunnel.example", "/h/secret", "x"));
    QTRY_VERIFY(tunnel.isAnswered(200));
    Sender other(recorder.listener.url, post("other.example", "/h/secret", "x"));
    QTRY_VERIFY(other.isAnswered(403));
}

void TestRecorder::listeningWiderTakesTheOwnAddresses()
{
    const auto addresses = QNetworkInterface::allAddresses();
    const auto own = std::find_if(addresses.cbegin(), addresses.cend(), [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback();
    });
    if (own == addresses.cend()) {
        QSKIP("this machine has no address but loopback");
    }
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen(0, QHostAddress::AnyIPv4);
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    QCOMPARE(recorder.listener.url.host(), u"127.0.0.1"_s);
    const QByteArray port = QByteArray::number(recorder.listener.url.port());
    Sender local(recorder.listener.url, "x", "/h/secret");
    QTRY_VERIFY(local.isAnswered(200));
    Sender wide(recorder.listener.url, post(own->toString().toLatin1() + ':' + port, "/h/secret", "x"));
    QTRY_VERIFY(wide.isAnswered(200));
}

void TestRecorder::aWrongPathIsNotFound()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    Sender wrong(recorder.listener.url, "x", "/h/other");
    QTRY_VERIFY(wrong.isAnswered(404));
    Sender right(recorder.listener.url, "y", "/h/secret");
    QTRY_VERIFY(right.isAnswered(200));
    QTRY_COMPARE(recorder.captures.size(), 1);
}

void TestRecorder::aFailingStoreGives503AndRecovers()
{
    // A file where the folder should be makes every opening fail, also for root.
    QFile inTheWay(m_folder->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    QTRY_COMPARE(recorder.failures.size(), 1);
    Sender failing(recorder.listener.url, "lost", "/h/secret");
    QTRY_VERIFY(failing.isAnswered(503));
    QTRY_COMPARE(recorder.failures.size(), 2);
    QCOMPARE(recorder.failures.last(), (StoreError{StoreError::Kind::CannotOpen, m_path}));
    QVERIFY(recorder.captures.isEmpty());
    QVERIFY(inTheWay.remove());
    Sender healthy(recorder.listener.url, "kept", "/h/secret");
    QTRY_VERIFY(healthy.isAnswered(200));
    QTRY_COMPARE(recorder.captures.size(), 1);
}

void TestRecorder::whatWasStoredIsShownOnceTheStoreOpens()
{
    {
        CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite).value();
        QVERIFY(store.append({Capture{}}));
    }
    const QString folder = m_folder->filePath(u"data"_s);
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QDir().rename(folder, away));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.failures.size(), 1);
    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().rename(away, folder));
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    Sender sender(recorder.listener.url, "new", "/h/secret");
    QTRY_VERIFY(sender.isAnswered(200));
    QTRY_COMPARE(recorder.captures.size(), 2);
    QCOMPARE(recorder.openings, 1);
    QCOMPARE(recorder.captures.last()->body, "new");
}

void TestRecorder::deliveriesBeforeOpeningGet503()
{
    RunningRecorder recorder;
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    Sender sender(recorder.listener.url, "x", "/h/secret");
    QTRY_VERIFY(sender.isAnswered(503));
    QTRY_COMPARE(recorder.failures.size(), 1);
    QCOMPARE(recorder.failures.first().kind, StoreError::Kind::NotOpen);
}

void TestRecorder::aDamagedDatabaseIsSetAside_data()
{
    QTest::addColumn<qint64>("damagedFrom");
    QTest::newRow("damage in the header") << qint64(0);
    QTest::newRow("damage in the rows") << qint64(8 * 4096);
}

void TestRecorder::aDamagedDatabaseIsSetAside()
{
    QFETCH(const qint64, damagedFrom);
    {
        CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite).value();
        Capture large;
        large.body = QByteArray(1000, 'x');
        QVERIFY(store.append(QList<Capture>(200, large)));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(damagedFrom));
    QVERIFY(file.write(QByteArray(8 * 4096, '\xff')) > 0);
    QVERIFY(file.seek(0));
    const QByteArray content = file.readAll();
    file.close();
    RunningRecorder recorder;
    recorder.open(m_path);
    QTRY_COMPARE(recorder.openings, 1);
    QVERIFY(recorder.aside.startsWith(m_path + u".damaged-"_s));
    QFile kept(recorder.aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == content);
    QVERIFY(recorder.captures.isEmpty());
    recorder.ask([](Recorder& it) { it.record({Capture{}}); });
    QTRY_COMPARE(recorder.captures.size(), 1);
}

void TestRecorder::capturesSurviveReopening()
{
    {
        RunningRecorder recorder;
        recorder.open(m_path);
        recorder.listen();
        QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
        Sender sender(recorder.listener.url, "x", "/h/secret");
        QTRY_VERIFY(sender.isAnswered(200));
    }
    RunningRecorder recorder;
    recorder.open(m_path);
    QTRY_COMPARE(recorder.openings, 1);
    QCOMPARE(recorder.captures.size(), 1);
    QCOMPARE(recorder.captures.first()->body, "x");
    QVERIFY(recorder.aside.isEmpty());
}

void TestRecorder::ownPayloadsAreStoredRemovedAndRestored()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    Capture one;
    one.source = CaptureSource::Paste;
    one.body = "1";
    Capture two = one;
    two.body = "2";
    recorder.ask([one, two](Recorder& it) { it.record({one, two}); });
    QTRY_COMPARE(recorder.captures.size(), 2);
    const Capture first = *recorder.captures.first();
    QCOMPARE(first.body, "1");
    recorder.ask([id = first.id](Recorder& it) { it.remove({id}); });
    QTRY_COMPARE(recorder.removed.size(), 1);
    QCOMPARE(*recorder.removed.first(), first);
    recorder.ask([gone = *recorder.removed.first()](Recorder& it) { it.restore({gone}); });
    QTRY_COMPARE(recorder.captures.size(), 3);
    QCOMPARE(*recorder.captures.last(), first);
}

void TestRecorder::aTakenPortIsNamed()
{
    RunningRecorder one;
    one.open(m_path);
    one.listen();
    QTRY_COMPARE(one.listener.kind, ListenerState::Kind::Listening);
    const auto port = static_cast<quint16>(one.listener.url.port());
    RunningRecorder two;
    two.listen(port);
    QTRY_COMPARE(two.listener.kind, ListenerState::Kind::Failed);
    QCOMPARE(two.listener.error.kind, ListenError::Kind::PortInUse);
    QCOMPARE(two.listener.error.port, port);
}

void TestRecorder::stoppingFreesThePort()
{
    RunningRecorder recorder;
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const auto port = static_cast<quint16>(recorder.listener.url.port());
    recorder.ask([](Recorder& it) { it.stopListening(); });
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Stopped);
    recorder.listen(port);
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    QCOMPARE(recorder.listener.url.port(), port);
}

void TestRecorder::secretPathsDiffer()
{
    const QByteArray path = newSecretPath();
    QVERIFY(QRegularExpression(u"^/h/[0-9a-f]{32}$"_s).match(QString::fromLatin1(path)).hasMatch());
    QVERIFY(path != newSecretPath());
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
