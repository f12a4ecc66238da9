#include "core/capture/runningrecorder.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QNetworkInterface>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A job that waits until the test gives its answer.
class HeldJob : public ForwardJob
{
public:
    using ForwardJob::ForwardJob;

    void abort() override { give({}); }
    void give(const ForwardedAnswer& answer)
    {
        QTimer::singleShot(0, this, [this, answer] {
            Q_EMIT finished(answer);
            deleteLater();
        });
    }
};

/// What a forwarder was asked, and what it has to answer; on the recorder's thread, so under a lock.
struct TeeLog
{
    QMutex mutex;
    QList<QByteArray> bodies;
    QList<CaptureId> ids;
    ForwardedAnswer answer;
    bool holds = false;
    std::atomic<int> gone = 0;
};

class FakeForwarder : public Forwarder
{
public:
    explicit FakeForwarder(TeeLog& log)
        : m_log(log)
    {
    }
    ~FakeForwarder() override { ++m_log.gone; }

    ForwardJob* forward(const Capture& capture) override
    {
        const QMutexLocker lock(&m_log.mutex);
        m_log.bodies.append(capture.body);
        m_log.ids.append(capture.id);
        auto* job = new HeldJob(this);
        if (!m_log.holds) {
            job->give(m_log.answer);
        }
        return job;
    }

    void release(const ForwardedAnswer& answer)
    {
        for (ForwardJob* job : findChildren<ForwardJob*>()) {
            static_cast<HeldJob*>(job)->give(answer);
        }
    }

private:
    TeeLog& m_log;
};

ForwarderFactory teeInto(TeeLog& log)
{
    return [&log] { return std::make_unique<FakeForwarder>(log); };
}

DeliveryAnswer delayed(std::chrono::milliseconds delay)
{
    DeliveryAnswer answer;
    answer.delay = delay;
    return answer;
}

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
    void theNextFreePortIsTakenAndSaid();
    void stoppingFreesThePort();
    void thePathIsRotatedWithoutClosingConnections();
    void onlyDeliveriesAreStored_data();
    void onlyDeliveriesAreStored();
    void theSharedSecretIsAskedForAndNotKept();
    void theSetAnswerIsGiven();
    void anAnswerThatCannotBeGivenIsNotTakenOver_data();
    void anAnswerThatCannotBeGivenIsNotTakenOver();
    void aDelayHoldsUpNobodyElse();
    void aDelayedAnswerFindsNobodyAfterARestart();
    void theTeeBringsBackItsAnswer_data();
    void theTeeBringsBackItsAnswer();
    void aTeeThatIsSwitchedOffStillEndsItsDeliveries();
    void aTeeThatNeverEndsGoesWithTheRecorder();
    void secretPathsDiffer();
    void limitsSetBeforeTheOpeningHold();

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

void TestRecorder::theNextFreePortIsTakenAndSaid()
{
    RunningRecorder one;
    one.listen();
    QTRY_COMPARE(one.listener.kind, ListenerState::Kind::Listening);
    const auto port = static_cast<quint16>(one.listener.url.port());
    QCOMPARE(one.listener.askedPort, port);
    RunningRecorder two;
    two.listen({QHostAddress(QHostAddress::LocalHost), port, "/h/secret", {}, PortChoice::OrNextFree});
    QTRY_VERIFY(two.listener.kind != ListenerState::Kind::Stopped);
    if (two.listener.kind == ListenerState::Kind::Failed) {
        QSKIP("the 20 ports after it are taken as well");
    }
    QCOMPARE(two.listener.askedPort, port);
    QVERIFY(two.listener.url.port() > port);
    QVERIFY(two.listener.url.port() <= port + 20);
    two.open(m_path);
    Sender sender(two.listener.url, "x", "/h/secret");
    QTRY_VERIFY(sender.isAnswered(200));
}

void TestRecorder::thePathIsRotatedWithoutClosingConnections()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const QUrl url = recorder.listener.url;
    Sender kept(url, "1", "/h/secret");
    QTRY_VERIFY(kept.isAnswered(200));
    recorder.listen({QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(url.port()), "/h/rotated"});
    QTRY_COMPARE(recorder.listener.url.path(), u"/h/rotated"_s);
    QCOMPARE(recorder.listener.url.port(), url.port());
    kept.send(post(hostOf(url), "/h/rotated", "2"));
    QTRY_COMPARE(kept.answer.count("HTTP/1.1 200 "), 2);
    kept.send(post(hostOf(url), "/h/secret", "3"));
    QTRY_VERIFY(kept.answer.contains("HTTP/1.1 404 "));
    QTRY_COMPARE(recorder.captures.size(), 2);
}

void TestRecorder::onlyDeliveriesAreStored_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<int>("status");
    QTest::newRow("GET gets a hint") << QByteArray("GET") << QByteArray() << 405;
    QTest::newRow("HEAD gets a hint") << QByteArray("HEAD") << QByteArray() << 405;
    QTest::newRow("a browser is refused") << QByteArray("POST") << QByteArray("Origin: null\r\n") << 403;
}

void TestRecorder::onlyDeliveriesAreStored()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, extra);
    QFETCH(const int, status);
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const QUrl url = recorder.listener.url;
    const Sender other(url, method + " /h/secret HTTP/1.1\r\nHost: " + hostOf(url) + "\r\n" + extra + "\r\n");
    QTRY_VERIFY(other.isAnswered(status));
    QVERIFY(!other.answer.contains("Access-Control"));
    const Sender delivery(url, "x", "/h/secret");
    QTRY_VERIFY(delivery.isAnswered(200));
    QTRY_COMPARE(recorder.captures.size(), 1);
    QCOMPARE(recorder.captures.first()->method, "POST");
}

void TestRecorder::theSharedSecretIsAskedForAndNotKept()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    ListenRequest request{QHostAddress(QHostAddress::LocalHost), 0, "/h/secret"};
    request.sharedSecret = {"X-Hook-Secret", std::make_shared<const Secret>(QByteArray("s3cret"))};
    recorder.listen(request);
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const QUrl url = recorder.listener.url;
    const Sender without(url, "x", "/h/secret");
    QTRY_VERIFY(without.isAnswered(403));
    const QByteArray head = "POST /h/secret HTTP/1.1\r\nHost: " + hostOf(url) + "\r\n";
    const Sender with(url, head + "x-hook-secret: s3cret\r\nX-Other: kept\r\nContent-Length: 1\r\n\r\ny");
    QTRY_VERIFY(with.isAnswered(200));
    QTRY_COMPARE(recorder.captures.size(), 1);
    QVERIFY(!hasHeader(recorder.captures.first()->headers, "X-Hook-Secret"));
    QCOMPARE(headerValue(recorder.captures.first()->headers, "X-Other"), "kept");
}

void TestRecorder::theSetAnswerIsGiven()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    recorder.ask([](Recorder& it) { it.setAnswer({503, "{}", "application/json", 0ms}); });
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender sender(recorder.listener.url, "x", "/h/secret");
    QTRY_VERIFY(sender.isAnswered(503));
    QTRY_VERIFY(sender.answer.endsWith("\r\n\r\n{}"));
    QVERIFY(sender.answer.contains("Content-Type: application/json\r\n"));
    // It is stored all the same: the status is only what the sender is told.
    QTRY_COMPARE(recorder.captures.size(), 1);
    QVERIFY(recorder.failures.isEmpty());
}

void TestRecorder::anAnswerThatCannotBeGivenIsNotTakenOver_data()
{
    QTest::addColumn<DeliveryAnswer>("answer");
    QTest::addColumn<DeliveryAnswerError>("error");
    QTest::newRow("a status below 200") << DeliveryAnswer{199, "", "", 0ms} << DeliveryAnswerError::Status;
    QTest::newRow("a status above 599") << DeliveryAnswer{600, "", "", 0ms} << DeliveryAnswerError::Status;
    QTest::newRow("a delay over 30 s") << DeliveryAnswer{200, "", "", 30'001ms} << DeliveryAnswerError::Delay;
    QTest::newRow("a negative delay") << DeliveryAnswer{200, "", "", -1ms} << DeliveryAnswerError::Delay;
    QTest::newRow("a line end in the content type")
        << DeliveryAnswer{200, "", "a\r\nb", 0ms} << DeliveryAnswerError::ContentType;
    QTest::newRow("a body over the limit")
        << DeliveryAnswer{200, QByteArray(maxAnswerBytes + 1, 'x'), "", 0ms}
        << DeliveryAnswerError::BodyTooLong;
}

void TestRecorder::anAnswerThatCannotBeGivenIsNotTakenOver()
{
    QFETCH(const DeliveryAnswer, answer);
    QFETCH(const DeliveryAnswerError, error);
    QVERIFY(errorIn(answer) == error);
    QVERIFY(!errorIn(delayed(30s)));
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    recorder.ask([answer](Recorder& it) { it.setAnswer(answer); });
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender sender(recorder.listener.url, "x", "/h/secret");
    QTRY_VERIFY(sender.answer.endsWith("Captured.\n"));
    QVERIFY(sender.isAnswered(200));
}

void TestRecorder::aDelayHoldsUpNobodyElse()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    recorder.ask([](Recorder& it) { it.setAnswer(delayed(30s)); });
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender slow(recorder.listener.url, "slow", "/h/secret");
    QTRY_COMPARE(recorder.captures.size(), 1);
    recorder.ask([](Recorder& it) { it.setAnswer(delayed(1ms)); });
    const Sender quick(recorder.listener.url, "quick", "/h/secret");
    QTRY_VERIFY(quick.isAnswered(200));
    QVERIFY(slow.answer.isEmpty());
    QTRY_COMPARE(recorder.captures.size(), 2);
}

void TestRecorder::aDelayedAnswerFindsNobodyAfterARestart()
{
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.listen();
    recorder.ask([](Recorder& it) { it.setAnswer({299, "late", "", 300ms}); });
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender before(recorder.listener.url, "before", "/h/secret");
    QTRY_COMPARE(recorder.captures.size(), 1);
    recorder.ask([](Recorder& it) { it.stopListening(); });
    recorder.ask([](Recorder& it) { it.setAnswer({201, "mine", "", 900ms}); });
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Stopped);
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender after(recorder.listener.url, "after", "/h/secret");
    QTRY_VERIFY(!after.answer.isEmpty());
    QVERIFY2(after.isAnswered(201), after.answer.constData());
    QVERIFY(before.answer.isEmpty());
}

void TestRecorder::theTeeBringsBackItsAnswer_data()
{
    QTest::addColumn<ForwardedAnswer>("brought");
    QTest::addColumn<int>("status");
    QTest::newRow("an incident was created") << ForwardedAnswer{201, R"({"id":"1"})"} << 201;
    QTest::newRow("no filter matched") << ForwardedAnswer{202, R"({"id":"1"})"} << 202;
    QTest::newRow("the token is wrong") << ForwardedAnswer{401, "{}"} << 401;
    QTest::newRow("Callgoose is out of order") << ForwardedAnswer{503, "{}"} << 503;
    QTest::newRow("Callgoose is not reached") << ForwardedAnswer{} << 502;
    QTest::newRow("a status that is none") << ForwardedAnswer{199, "{}"} << 502;
}

void TestRecorder::theTeeBringsBackItsAnswer()
{
    QFETCH(const ForwardedAnswer, brought);
    QFETCH(const int, status);
    TeeLog log;
    log.answer = brought;
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.ask([&log](Recorder& it) { it.setForwarder(teeInto(log)); });
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender sender(recorder.listener.url, "x", "/h/secret");
    QTRY_VERIFY(sender.isAnswered(status));
    QVERIFY(status == 502 || sender.answer.endsWith("\r\n\r\n" + brought.body));
    // The capture is kept, whatever became of it.
    QTRY_COMPARE(recorder.captures.size(), 1);
    QCOMPARE(log.bodies, QList<QByteArray>{"x"});
    QCOMPARE(log.ids, QList<CaptureId>{recorder.captures.first()->id});
    QTRY_COMPARE(recorder.forwards.size(), 1);
    QCOMPARE(recorder.forwards.first().first, recorder.captures.first()->id);
    QCOMPARE(recorder.forwards.first().second, brought);
    const auto stored = CaptureStore::open(m_path, StoreAccess::ReadOnly).value().all().value();
    QVERIFY(stored.first()->forwarded == brought);
}

void TestRecorder::aTeeThatIsSwitchedOffStillEndsItsDeliveries()
{
    TeeLog log;
    log.holds = true;
    FakeForwarder* forwarder = nullptr;
    RunningRecorder recorder;
    recorder.open(m_path);
    recorder.ask([&log, &forwarder](Recorder& it) {
        it.setForwarder([&log, &forwarder] {
            auto made = std::make_unique<FakeForwarder>(log);
            forwarder = made.get();
            return made;
        });
    });
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender underWay(recorder.listener.url, "x", "/h/secret");
    QTRY_COMPARE(recorder.captures.size(), 1);
    recorder.ask([](Recorder& it) { it.setForwarder({}); });
    const Sender without(recorder.listener.url, "y", "/h/secret");
    QTRY_VERIFY(without.isAnswered(200));
    QVERIFY(underWay.answer.isEmpty());
    QCOMPARE(log.gone.load(), 0);
    recorder.ask([&forwarder](Recorder&) { forwarder->release({201, "{}"}); });
    QTRY_VERIFY(underWay.isAnswered(201));
    QTRY_COMPARE(log.gone.load(), 1);
}

void TestRecorder::aTeeThatNeverEndsGoesWithTheRecorder()
{
    TeeLog log;
    log.holds = true;
    {
        RunningRecorder recorder;
        recorder.open(m_path);
        recorder.ask([&log](Recorder& it) { it.setForwarder(teeInto(log)); });
        recorder.listen();
        QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
        const Sender sender(recorder.listener.url, "x", "/h/secret");
        QTRY_COMPARE(recorder.captures.size(), 1);
    }
    QCOMPARE(log.gone.load(), 1);
}

void TestRecorder::limitsSetBeforeTheOpeningHold()
{
    RunningRecorder recorder;
    recorder.ask([](Recorder& r) { r.setRetention({2, 1 << 20}); });
    recorder.open(m_path);
    recorder.ask([](Recorder& r) {
        Capture capture;
        capture.body = "{}";
        r.record({capture});
        r.record({capture});
        r.record({capture});
    });
    QTRY_COMPARE(recorder.captures.size(), 3);
    QTRY_COMPARE(recorder.dropped.size(), 1);
    QVERIFY(recorder.failures.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
