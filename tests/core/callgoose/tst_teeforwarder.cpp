#include "callgoose/simulator.h"
#include "callgoose/teeforwarder.h"
#include "core/callgoose/faultyserver.h"
#include "core/capture/runningrecorder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "gk+/=%&tok";
const QByteArray created =
    R"({"id":"1","resolved":{"duplicate":false,"resolved":false},"triggered":{"duplicate":false,"created":true}})";

Endpoint endpointAt(quint16 port)
{
    QUrl url(u"http://127.0.0.1/v1/process"_s);
    url.setPort(port);
    return {url, AuthMode::Bearer};
}

QByteArray answerWith(const QByteArray& status, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

Capture captureWith(const HttpHeaders& headers, const QByteArray& body)
{
    Capture capture;
    capture.method = "PUT";
    capture.target = "/h/secret?from=other";
    capture.headers = headers;
    capture.body = body;
    return capture;
}

/// Forwards one capture and waits for its answer.
class Forwarding : public QObject
{
public:
    Forwarding(quint16 port, const Capture& capture)
        : m_forwarder(teeTo(endpointAt(port), u"OpenStatus"_s, Secret(token))())
        , job(m_forwarder->forward(capture))
    {
        connect(job, &ForwardJob::finished, this, [this](const ForwardedAnswer& given) {
            ++count;
            answer = given;
        });
        connect(job, &QObject::destroyed, this, [this] { isGone = true; });
    }

private:
    std::unique_ptr<Forwarder> m_forwarder;

public:
    ForwardJob* job;
    int count = 0;
    bool isGone = false;
    ForwardedAnswer answer{-1, {}};
};

} // namespace

class TestTeeForwarder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersThatArePassedOn_data();
    void headersThatArePassedOn();
    void sendsOnePostWithTheBytesReceived_data();
    void sendsOnePostWithTheBytesReceived();
    void bringsBackStatusAndBody_data();
    void bringsBackStatusAndBody();
    void nothingWholeIsNotReached_data();
    void nothingWholeIsNotReached();
    void abortEndsAsNotReached();
    void aDeliveryGoesThroughTheRecorder();
};

void TestTeeForwarder::headersThatArePassedOn_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<bool>("isPassedOn");
    const auto row = [](const char* name, const HttpHeaders& headers, bool isPassedOn) {
        QTest::newRow(name) << headers << isPassedOn;
    };
    row("Content-Type", {{"content-type", "application/json"}}, true);
    row("Content-Encoding", {{"Content-Encoding", "gzip"}}, true);
    row("a header of the sender", {{"X-Monitor", "1"}}, true);
    row("Host is the tunnel's", {{"Host", "a"}}, false);
    row("Content-Length is made anew", {{"content-LENGTH", "1"}}, false);
    row("Transfer-Encoding was undone", {{"Transfer-Encoding", "chunked"}}, false);
    row("Connection", {{"Connection", "keep-alive"}}, false);
    row("Expect", {{"Expect", "100-continue"}}, false);
    row("Accept-Encoding", {{"Accept-Encoding", "gzip, br"}}, false);
    row("Authorization is meant for the listener", {{"Authorization", "Bearer x"}}, false);
    row("Cookie", {{"Cookie", "a=b"}}, false);
    row("X-Callgoose-Auth", {{"X-Callgoose-Auth", "x"}}, false);
}

void TestTeeForwarder::headersThatArePassedOn()
{
    QFETCH(const HttpHeaders, headers);
    QFETCH(const bool, isPassedOn);
    QCOMPARE(forwardedHeaders(headers), isPassedOn ? headers : HttpHeaders());
    const HttpHeaders nominated{{"Connection", "close, " + headers.first().name.toUpper()}};
    QCOMPARE(forwardedHeaders(nominated + headers), HttpHeaders());
}

void TestTeeForwarder::sendsOnePostWithTheBytesReceived_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a payload") << QByteArray(R"({"status" : "error"})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes that are no text") << QByteArray("\0\xff\r\n\r\n", 6);
    QTest::newRow("larger than every buffer on the way") << QByteArray(3'000'000, 'x');
}

void TestTeeForwarder::sendsOnePostWithTheBytesReceived()
{
    QFETCH(const QByteArray, body);
    FaultyServer server(ServerFault::None, answerWith("201 Created", created));
    Forwarding forwarding(server.serverPort(), captureWith({{"Content-Type", "application/json"},
                                                            {"X-Twice", "1"},
                                                            {"X-Twice", "2"},
                                                            {"Authorization", "Bearer other"}},
                                                           body));
    QTRY_VERIFY(forwarding.isGone);
    QCOMPARE(forwarding.count, 1);
    QCOMPARE(forwarding.answer, (ForwardedAnswer{201, created}));
    QCOMPARE(server.posts(), 1);
    const QByteArray request = server.requests().constFirst();
    const qsizetype end = request.indexOf("\r\n\r\n");
    QVERIFY(request.sliced(end + 4) == body);
    QVERIFY(request.startsWith("POST /v1/process?from=OpenStatus HTTP/1.1\r\n"));
    const QByteArray head = request.first(end);
    QVERIFY(head.contains("Authorization: Bearer " + token));
    QVERIFY(!head.contains("other"));
    QVERIFY(head.contains("X-Twice: 1, 2"));
    QCOMPARE(head.toLower().count("content-type: application/json"), 1);
    QCOMPARE(head.toLower().count("host:"), 1);
}

void TestTeeForwarder::bringsBackStatusAndBody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("202") << QByteArray("202 Accepted") << 202;
    QTest::newRow("302 is not followed") << QByteArray("302 Found\r\nLocation: /other") << 302;
    QTest::newRow("401") << QByteArray("401 Unauthorized") << 401;
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << 500;
}

void TestTeeForwarder::bringsBackStatusAndBody()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, status);
    FaultyServer server(ServerFault::None, answerWith(line, "{}"));
    Forwarding forwarding(server.serverPort(), captureWith({}, "x"));
    QTRY_VERIFY(forwarding.isGone);
    QCOMPARE(forwarding.answer, (ForwardedAnswer{status, "{}"}));
    QCOMPARE(server.connections(), 1);
    QVERIFY(server.requests().constFirst().toLower().contains("content-type: application/json"));
}

void TestTeeForwarder::nothingWholeIsNotReached_data()
{
    QTest::addColumn<ServerFault>("fault");
    QTest::newRow("closed before the answer") << ServerFault::CloseBefore;
    QTest::newRow("closed within the body") << ServerFault::CloseInBody;
    QTest::newRow("reset") << ServerFault::Reset;
    QTest::newRow("an answer that is not HTTP") << ServerFault::Garbage;
    QTest::newRow("closed when connected") << ServerFault::CloseOnConnect;
}

void TestTeeForwarder::nothingWholeIsNotReached()
{
    QFETCH(const ServerFault, fault);
    FaultyServer server(fault);
    Forwarding forwarding(server.serverPort(), captureWith({}, "x"));
    QTRY_VERIFY(forwarding.isGone);
    QCOMPARE(forwarding.count, 1);
    QCOMPARE(forwarding.answer, ForwardedAnswer());
    QCOMPARE(server.connections(), 1);
}

void TestTeeForwarder::abortEndsAsNotReached()
{
    FaultyServer server(ServerFault::Hang);
    Forwarding forwarding(server.serverPort(), captureWith({}, "x"));
    forwarding.job->abort();
    QCOMPARE(forwarding.count, 0);
    QTRY_VERIFY(forwarding.isGone);
    QCOMPARE(forwarding.count, 1);
    QCOMPARE(forwarding.answer, ForwardedAnswer());
}

void TestTeeForwarder::aDeliveryGoesThroughTheRecorder()
{
    const QTemporaryDir folder;
    Simulator callgoose{Secret(token)};
    const quint16 port = callgoose.listen(0).value();
    RunningRecorder recorder;
    recorder.open(folder.filePath(u"captures.sqlite"_s));
    recorder.ask([make = teeTo(endpointAt(port), u"OpenStatus"_s, Secret(token))](Recorder& it) {
        it.setForwarder(make);
    });
    recorder.listen();
    QTRY_COMPARE(recorder.listener.kind, ListenerState::Kind::Listening);
    const Sender reached(recorder.listener.url, R"({"status":"error"})", "/h/secret");
    // No filter is set up there, and the sender hears so.
    QTRY_VERIFY(reached.isAnswered(202));
    QTRY_COMPARE(recorder.forwards.size(), 1);
    QCOMPARE(recorder.forwards.first().second.status, 202);
    QVERIFY(reached.answer.endsWith("\r\n\r\n" + recorder.forwards.first().second.body));
    callgoose.close();
    const Sender lost(recorder.listener.url, R"({"status":"error"})", "/h/secret");
    QTRY_VERIFY(lost.isAnswered(502));
    QTRY_COMPARE(recorder.captures.size(), 2);
}

QTEST_GUILESS_MAIN(TestTeeForwarder)
#include "tst_teeforwarder.moc"
