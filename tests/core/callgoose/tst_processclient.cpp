#include "callgoose/processclient.h"
#include "core/callgoose/faultyserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ProcessOutcome::Kind;

const QByteArray created =
    R"({"id":"1","resolved":{"duplicate":false,"resolved":false},"triggered":{"duplicate":false,"created":true}})";
const QByteArray token = "gk+/=%&tok";

Endpoint endpointAt(quint16 port, AuthMode auth = AuthMode::Bearer)
{
    QUrl url(u"http://127.0.0.1/v1/process"_s);
    url.setPort(port);
    return {url, auth};
}

QByteArray answerWith(const QByteArray& status, const QByteArray& fields, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

/// Counts the outcomes of a call and keeps the last.
class Watch : public QObject
{
public:
    explicit Watch(ProcessCall* call)
    {
        connect(call, &ProcessCall::finished, this, [this](const ProcessOutcome& given) {
            ++count;
            outcome = given;
        });
        connect(call, &QObject::destroyed, this, [this] { isGone = true; });
    }

    int count = 0;
    bool isGone = false;
    ProcessOutcome outcome;
};

/// A free port on which nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestProcessClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnePostWhateverTheServerDoes_data();
    void sendsOnePostWhateverTheServerDoes();
    void brokenChunksAreUnreadable();
    void sendsTheBytesGiven_data();
    void sendsTheBytesGiven();
    void tokenArrivesIntact_data();
    void tokenArrivesIntact();
    void unsendableTokenIsLeftOut_data();
    void unsendableTokenIsLeftOut();
    void doesNotFollowRedirects_data();
    void doesNotFollowRedirects();
    void readsAnswersOfAnyStatus_data();
    void readsAnswersOfAnyStatus();
    void keepsNoCookies();
    void nobodyListensIsNotSent();
    void noTlsIsNotSent();
    void abortEndsAtOnce_data();
    void abortEndsAtOnce();
    void endsWithItsClient();
    void callsDoNotDisturbEachOther();
};

void TestProcessClient::sendsOnePostWhateverTheServerDoes_data()
{
    QTest::addColumn<ServerFault>("fault");
    QTest::addColumn<ProcessFailure>("failure");
    QTest::newRow("closed before the answer") << ServerFault::CloseBefore << ProcessFailure::ClosedEarly;
    QTest::newRow("closed within the status line") << ServerFault::CloseInHead << ProcessFailure::ClosedEarly;
    QTest::newRow("closed within the body") << ServerFault::CloseInBody << ProcessFailure::ClosedEarly;
    QTest::newRow("closed within a chunk") << ServerFault::CloseInChunk << ProcessFailure::ClosedEarly;
    QTest::newRow("closed when the head was read")
        << ServerFault::CloseAtTheHead << ProcessFailure::ClosedEarly;
    QTest::newRow("closed when connected") << ServerFault::CloseOnConnect << ProcessFailure::ClosedEarly;
    QTest::newRow("reset") << ServerFault::Reset << ProcessFailure::ClosedEarly;
    QTest::newRow("an answer that is not HTTP") << ServerFault::Garbage << ProcessFailure::ClosedEarly;
    QTest::newRow("an answer without end") << ServerFault::Endless << ProcessFailure::Garbled;
    QTest::newRow("no answer within the deadline") << ServerFault::Hang << ProcessFailure::TimedOut;
    QTest::newRow("half an answer within the deadline")
        << ServerFault::HangInBody << ProcessFailure::TimedOut;
}

void TestProcessClient::sendsOnePostWhateverTheServerDoes()
{
    QFETCH(ServerFault, fault);
    QFETCH(ProcessFailure, failure);
    FaultyServer server(fault);
    ProcessClient client;
    const bool hangs = fault == ServerFault::Hang || fault == ServerFault::HangInBody;
    client.setDeadline(hangs ? 300ms : 5000ms);
    Watch watch(client.post(endpointAt(server.serverPort()), {}, Secret(token), "{\"status\":\"error\"}"));
    QTRY_VERIFY(watch.isGone);
    QCOMPARE(watch.count, 1);
    // Who closes at once may do so before anything has left.
    QVERIFY(watch.outcome.kind == Kind::Unknown ||
            (fault == ServerFault::CloseOnConnect && watch.outcome.kind == Kind::NotSent));
    QCOMPARE(watch.outcome.failure, failure);
    QCOMPARE(server.connections(), 1);
    QCOMPARE_LE(server.posts(), 1);
    if (fault != ServerFault::CloseOnConnect) {
        QCOMPARE(server.posts(), 1);
    }
}

void TestProcessClient::brokenChunksAreUnreadable()
{
    // Qt takes a chunk size that is none for the end: a 201 without a body, which is no "created".
    FaultyServer server(ServerFault::BadChunk);
    ProcessClient client;
    Watch watch(client.post(endpointAt(server.serverPort()), {}, Secret(token), "{}"));
    QTRY_VERIFY(watch.isGone);
    QCOMPARE(watch.outcome.reply.status, 201);
    QCOMPARE(watch.outcome.reply.meaning, ReplyMeaning::Unreadable);
    QCOMPARE(server.posts(), 1);
}

void TestProcessClient::sendsTheBytesGiven_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a payload") << QByteArray(R"({"status":"error"})");
    QTest::newRow("an empty one") << QByteArray();
    QTest::newRow("with NUL and line ends") << QByteArray("a\0\r\n\r\nb", 7);
    QTest::newRow("larger than every buffer on the way") << QByteArray(3'000'000, 'x');
}

void TestProcessClient::sendsTheBytesGiven()
{
    QFETCH(QByteArray, body);
    FaultyServer server(ServerFault::None, answerWith("201 Created", "", created));
    ProcessClient client;
    Watch watch(client.post(endpointAt(server.serverPort()), u"Open Status+"_s, Secret(token), body));
    QTRY_COMPARE(watch.count, 1);
    QVERIFY(watch.outcome.kind == Kind::Answered);
    QCOMPARE(watch.outcome.reply.meaning, ReplyMeaning::Created);
    QCOMPARE(watch.outcome.reply.body, created);
    QCOMPARE(server.posts(), 1);
    const QByteArray request = server.requests().constFirst();
    const qsizetype end = request.indexOf("\r\n\r\n");
    QVERIFY(request.sliced(end + 4) == body);
    const QByteArray head = request.first(end).toLower();
    QVERIFY(request.startsWith("POST /v1/process?from=Open%20Status%2B HTTP/1.1\r\n"));
    QVERIFY(head.contains("content-type: application/json"));
    QVERIFY(head.contains("content-length: " + QByteArray::number(body.size())));
    QVERIFY(!head.contains("expect:") && !head.contains("transfer-encoding") && !head.contains("upgrade"));
}

void TestProcessClient::tokenArrivesIntact_data()
{
    QTest::addColumn<AuthMode>("auth");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("as a bearer token")
        << AuthMode::Bearer << QByteArray("\r\nAuthorization: Bearer " + token);
    QTest::newRow("as a header of its own")
        << AuthMode::Header << QByteArray("\r\nX-Callgoose-Auth: " + token);
    QTest::newRow("in the query, every character that means something there encoded")
        << AuthMode::Query << QByteArray("&token=gk%2B%2F%3D%25%26tok HTTP/1.1");
}

void TestProcessClient::tokenArrivesIntact()
{
    QFETCH(AuthMode, auth);
    QFETCH(QByteArray, line);
    FaultyServer server(ServerFault::None, answerWith("201 Created", "", created));
    ProcessClient client;
    Watch watch(client.post(endpointAt(server.serverPort(), auth), u"x"_s, Secret(token), "{}"));
    QTRY_COMPARE(watch.count, 1);
    const QByteArray request = server.requests().constFirst();
    QVERIFY2(request.contains(line + "\r\n"), request.constData());
    const bool inTarget = request.first(request.indexOf('\n')).contains("token");
    QCOMPARE(inTarget, auth == AuthMode::Query);
    QCOMPARE(request.contains("Authorization"), auth == AuthMode::Bearer);
    QCOMPARE(request.contains("X-Callgoose-Auth"), auth == AuthMode::Header);
}

void TestProcessClient::unsendableTokenIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("a line end that would begin a header") << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("a bare line feed") << QByteArray("a\nX-Evil: 1");
    QTest::newRow("NUL") << QByteArray("a\0X-Evil", 8);
    QTest::newRow("beyond ASCII") << QByteArray("X-Evil\xc3\xa4");
}

void TestProcessClient::unsendableTokenIsLeftOut()
{
    QFETCH(QByteArray, bad);
    for (const AuthMode auth : {AuthMode::Bearer, AuthMode::Header, AuthMode::Query}) {
        FaultyServer server(ServerFault::None, answerWith("401 Unauthorized", "", "{}"));
        ProcessClient client;
        Watch watch(client.post(endpointAt(server.serverPort(), auth), {}, Secret(bad), "{}"));
        QTRY_COMPARE(watch.count, 1);
        QCOMPARE(watch.outcome.reply.meaning, ReplyMeaning::BadToken);
        QVERIFY(!server.requests().constFirst().contains("X-Evil"));
    }
}

void TestProcessClient::doesNotFollowRedirects_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char* status : {"301 Moved Permanently", "302 Found", "303 See Other",
                               "307 Temporary Redirect", "308 Permanent Redirect"}) {
        QTest::newRow(status) << QByteArray(status);
    }
}

void TestProcessClient::doesNotFollowRedirects()
{
    QFETCH(QByteArray, status);
    FaultyServer other(ServerFault::None, answerWith("201 Created", "", created));
    const QByteArray location =
        "Location: http://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/v1/process\r\n";
    FaultyServer server(ServerFault::None, answerWith(status, location, ""));
    ProcessClient client;
    Watch watch(client.post(endpointAt(server.serverPort()), {}, Secret(token), "{}"));
    QTRY_VERIFY(watch.isGone);
    QVERIFY(watch.outcome.kind == Kind::Answered);
    QCOMPARE(watch.outcome.reply.meaning, ReplyMeaning::Redirected);
    QCOMPARE(watch.outcome.reply.status, status.first(3).toInt());
    QCOMPARE(server.posts(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestProcessClient::readsAnswersOfAnyStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<ReplyMeaning>("meaning");
    QTest::newRow("201") << QByteArray("201 Created") << QByteArray() << ReplyMeaning::Created;
    QTest::newRow("202 is no match") << QByteArray("202 Accepted") << QByteArray() << ReplyMeaning::NoMatch;
    QTest::newRow("400") << QByteArray("400 Bad Request") << QByteArray() << ReplyMeaning::Refused;
    QTest::newRow("401") << QByteArray("401 Unauthorized") << QByteArray() << ReplyMeaning::BadToken;
    QTest::newRow("401 that asks for a password")
        << QByteArray("401 Unauthorized") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n")
        << ReplyMeaning::BadToken;
    QTest::newRow("403") << QByteArray("403 Forbidden") << QByteArray() << ReplyMeaning::BadToken;
    QTest::newRow("404") << QByteArray("404 Not Found") << QByteArray() << ReplyMeaning::Refused;
    QTest::newRow("408 is not tried again")
        << QByteArray("408 Request Timeout") << QByteArray() << ReplyMeaning::Refused;
    QTest::newRow("409") << QByteArray("409 Conflict") << QByteArray() << ReplyMeaning::Refused;
    QTest::newRow("418") << QByteArray("418 I'm a teapot") << QByteArray() << ReplyMeaning::Refused;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << QByteArray() << ReplyMeaning::Refused;
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << QByteArray()
                         << ReplyMeaning::ServerFault;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << QByteArray("Retry-After: 1\r\n")
                         << ReplyMeaning::ServerFault;
}

void TestProcessClient::readsAnswersOfAnyStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, fields);
    QFETCH(ReplyMeaning, meaning);
    FaultyServer server(ServerFault::None, answerWith(status, fields, created));
    ProcessClient client;
    Watch watch(client.post(endpointAt(server.serverPort()), {}, Secret(token), "{}"));
    QTRY_VERIFY(watch.isGone);
    QVERIFY(watch.outcome.kind == Kind::Answered);
    QCOMPARE(watch.outcome.failure, ProcessFailure::None);
    QCOMPARE(watch.outcome.reply.meaning, meaning);
    QCOMPARE(watch.outcome.reply.status, status.first(3).toInt());
    QCOMPARE(watch.outcome.reply.body, created);
    QCOMPARE(server.posts(), 1);
}

void TestProcessClient::keepsNoCookies()
{
    FaultyServer server(ServerFault::None, answerWith("201 Created", "Set-Cookie: a=b; Path=/\r\n", created));
    ProcessClient client;
    for (int i = 0; i < 2; ++i) {
        Watch watch(client.post(endpointAt(server.serverPort()), {}, Secret(token), "{}"));
        QTRY_COMPARE(watch.count, 1);
    }
    QCOMPARE(server.posts(), 2);
    QVERIFY(!server.requests().constLast().toLower().contains("cookie"));
}

void TestProcessClient::nobodyListensIsNotSent()
{
    ProcessClient client;
    Watch watch(client.post(endpointAt(closedPort()), {}, Secret(token), "{}"));
    QTRY_COMPARE(watch.count, 1);
    QVERIFY(watch.outcome.kind == Kind::NotSent);
    QCOMPARE(watch.outcome.failure, ProcessFailure::ConnectionRefused);
}

void TestProcessClient::noTlsIsNotSent()
{
    FaultyServer plain(ServerFault::None, "HTTP/1.1 400 Bad Request\r\n\r\n");
    Endpoint endpoint = endpointAt(plain.serverPort());
    endpoint.url.setScheme(u"https"_s);
    ProcessClient client;
    client.setDeadline(1000ms);
    Watch watch(client.post(endpoint, {}, Secret(token), "{}"));
    QTRY_COMPARE(watch.count, 1);
    QVERIFY(watch.outcome.kind != Kind::Answered);
    QCOMPARE(plain.posts(), 0);
    for (const QByteArray& request : plain.requests()) {
        QVERIFY(!request.contains(token));
    }
}

void TestProcessClient::abortEndsAtOnce_data()
{
    QTest::addColumn<ServerFault>("fault");
    QTest::newRow("while there is no answer") << ServerFault::Hang;
    QTest::newRow("within the answer") << ServerFault::HangInBody;
}

void TestProcessClient::abortEndsAtOnce()
{
    QFETCH(ServerFault, fault);
    FaultyServer server(fault);
    ProcessClient client;
    ProcessCall* call = client.post(endpointAt(server.serverPort()), {}, Secret(token), "{}");
    Watch watch(call);
    QTRY_COMPARE(server.posts(), 1);
    QElapsedTimer clock;
    clock.start();
    call->abort();
    QVERIFY2(watch.count == 0, "finished() came from inside abort()");
    call->abort();
    QTRY_VERIFY_WITH_TIMEOUT(watch.isGone, 200);
    QCOMPARE_LT(clock.elapsed(), 200);
    QCOMPARE(watch.count, 1);
    QVERIFY(watch.outcome.kind == Kind::Unknown);
    QCOMPARE(watch.outcome.failure, ProcessFailure::Aborted);
    QCOMPARE(server.posts(), 1);
}

void TestProcessClient::endsWithItsClient()
{
    FaultyServer server(ServerFault::Hang);
    auto client = std::make_unique<ProcessClient>();
    Watch watch(client->post(endpointAt(server.serverPort()), {}, Secret(token), "{}"));
    QTRY_COMPARE(server.posts(), 1);
    client.reset();
    QVERIFY(watch.isGone);
    QCOMPARE(watch.count, 0);
}

void TestProcessClient::callsDoNotDisturbEachOther()
{
    FaultyServer hanging(ServerFault::Hang);
    FaultyServer server(ServerFault::None, answerWith("201 Created", "", created));
    ProcessClient client;
    ProcessCall* slow = client.post(endpointAt(hanging.serverPort()), {}, Secret(token), "{}");
    Watch slowWatch(slow);
    Watch watch(client.post(endpointAt(server.serverPort()), {}, Secret(token), "{}"));
    QTRY_COMPARE(watch.count, 1);
    QCOMPARE(watch.outcome.reply.meaning, ReplyMeaning::Created);
    QCOMPARE(slowWatch.count, 0);
    slow->abort();
    QTRY_COMPARE(slowWatch.count, 1);
}

QTEST_GUILESS_MAIN(TestProcessClient)
#include "tst_processclient.moc"
