#include "http/httpserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace gooseneck;
using namespace std::chrono_literals;

namespace {

/// A client socket that remembers everything it was sent.
class Client : public QObject
{
public:
    explicit Client(quint16 port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
    }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    const QByteArray& received() const { return m_received; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void leave() { m_socket.abort(); }
    /// From now on received() does not grow.
    void readNothing()
    {
        m_socket.setReadBufferSize(1);
        m_socket.disconnect(this);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

QByteArray post(const QByteArray& body)
{
    return "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

std::optional<HttpRefusal> postsOnly(const HttpRequestHead& head)
{
    return head.method == "POST" ? std::nullopt : std::optional(HttpRefusal{405, "Send a POST."});
}

/// A server that answers every request with its body, unless told to hold the answers back.
class EchoServer : public QObject
{
public:
    enum class Answers { AtOnce, HeldBack };

    explicit EchoServer(const HttpLimits& limits = {}, Answers answers = Answers::AtOnce)
        : server(limits, &postsOnly)
    {
        connect(&server, &HttpServer::requestReceived, this,
                [this, answers](HttpExchangeId id, const HttpRequest& request) {
                    ++taken;
                    held.append({id, request.body});
                    if (answers == Answers::AtOnce) {
                        answer(held.takeLast());
                    }
                });
        port = server.listen(QHostAddress::LocalHost, 0).value();
    }

    void answer(const std::pair<HttpExchangeId, QByteArray>& exchange)
    {
        server.respond(exchange.first,
                       {200, {{"X-Safe", "yes"}, {"X-Evil", "a\r\nb"}}, "<" + exchange.second + ">"});
    }

    HttpServer server;
    quint16 port = 0;
    QList<std::pair<HttpExchangeId, QByteArray>> held;
    int taken = 0;
};

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aConnectionIsKeptAlive();
    void pipelinedRequestsAreAnsweredInOrder();
    void aSenderThatNeverWaitsIsSlowedDown();
    void closeIsHonoured();
    void continueIsSaid();
    void getAndHeadAreRefused();
    void oversizedBodiesAreRefused();
    void malformedFramingIsRefusedAndClosed();
    void malformedFramingBehindAWaitingRequestIsRefused_data();
    void malformedFramingBehindAWaitingRequestIsRefused();
    void tooManyConnectionsAreTurnedAway();
    void theSlowestMakesRoomForOthers();
    void whoHasJustBegunIsNotDisplaced();
    void anIdleConnectionMakesRoomForOthers();
    void aCrowdOfSlowSendersKeepsNobodyOut();
    void fewDescriptorsAllowFewerConnections();
    void whoFetchesNoAnswersIsGivenUp();
    void answersGoOutBeforeClosing();
    void tooManyUnfinishedBodiesAreTurnedAway();
    void aSlowHeadIsTimedOut();
    void aSlowBodyIsTimedOut();
    void aSilentConnectionIsClosed();
    void statusesWithoutBodyHaveNone_data();
    void statusesWithoutBodyHaveNone();
    void anAnswerForOneWhoLeftIsIgnored();
    void aTakenPortIsNamed();
    void itMayListenAgain();
};

void TestHttpServer::aConnectionIsKeptAlive()
{
    EchoServer echo;
    Client client(echo.port);
    client.send(post("one"));
    QTRY_VERIFY(client.received().endsWith("<one>"));
    QVERIFY(client.received().contains("Connection: keep-alive\r\n"));
    QVERIFY(client.received().contains("Content-Length: 5\r\n"));
    QVERIFY(client.received().contains("X-Safe: yes\r\n"));
    QVERIFY(!client.received().contains("X-Evil"));
    client.send(post("two"));
    QTRY_VERIFY(client.received().endsWith("<two>"));
    QVERIFY(client.isConnected());
}

void TestHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    EchoServer echo({}, EchoServer::Answers::HeldBack);
    Client client(echo.port);
    client.send(post("one") + post("two") + post("three"));
    QTRY_COMPARE(echo.held.size(), 3);
    echo.answer(echo.held.at(2));
    echo.answer(echo.held.at(1));
    QVERIFY(client.received().isEmpty());
    echo.answer(echo.held.at(0));
    QTRY_VERIFY(client.received().endsWith("<three>"));
    QVERIFY(client.received().indexOf("<one>") < client.received().indexOf("<two>"));
    QVERIFY(client.received().indexOf("<two>") < client.received().indexOf("<three>"));
}

void TestHttpServer::aSenderThatNeverWaitsIsSlowedDown()
{
    HttpLimits limits;
    limits.pipelinedRequests = 2;
    EchoServer echo(limits, EchoServer::Answers::HeldBack);
    Client client(echo.port);
    client.send(post("1") + post("2") + post("3") + post("4"));
    QTRY_COMPARE(echo.held.size(), 2);
    for (int answered = 0; answered < 4; ++answered) {
        QTRY_VERIFY(!echo.held.isEmpty());
        QVERIFY(echo.held.size() <= 2);
        echo.answer(echo.held.takeFirst());
    }
    QTRY_VERIFY(client.received().endsWith("<4>"));
}

void TestHttpServer::closeIsHonoured()
{
    EchoServer echo;
    Client client(echo.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().contains("Connection: close\r\n"));
    QVERIFY(client.received().endsWith("<x>"));
}

void TestHttpServer::continueIsSaid()
{
    EchoServer echo;
    Client client(echo.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("x");
    QTRY_VERIFY(client.received().endsWith("<x>"));
}

void TestHttpServer::getAndHeadAreRefused()
{
    EchoServer echo;
    Client get(echo.port);
    get.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    Client head(echo.port);
    head.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(get.isClosed() && head.isClosed());
    QVERIFY(get.received().startsWith("HTTP/1.1 405 Method Not Allowed\r\n"));
    QVERIFY(get.received().contains("Allow: POST, PUT\r\n"));
    QVERIFY(get.received().endsWith("\r\n\r\nSend a POST.\n"));
    QVERIFY(!get.received().contains("Access-Control"));
    QVERIFY(head.received().contains("Content-Length: 13\r\n"));
    QVERIFY(head.received().endsWith("\r\n\r\n"));
}

void TestHttpServer::oversizedBodiesAreRefused()
{
    HttpLimits limits;
    limits.bodyBytes = 1000;
    EchoServer echo(limits, EchoServer::Answers::HeldBack);
    Client sized(echo.port);
    sized.send(post(QByteArray(300'000, 'x')));
    Client chunked(echo.port);
    chunked.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 1000; ++i) {
        chunked.send("64\r\n" + QByteArray(100, 'x') + "\r\n");
    }
    QTRY_VERIFY(sized.isClosed() && chunked.isClosed());
    QVERIFY(sized.received().startsWith("HTTP/1.1 413 "));
    QVERIFY(chunked.received().startsWith("HTTP/1.1 413 "));
    QVERIFY(echo.held.isEmpty());
}

void TestHttpServer::malformedFramingIsRefusedAndClosed()
{
    EchoServer echo;
    Client client(echo.port);
    client.send(post("fine") + "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\nx");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().startsWith("HTTP/1.1 200 "));
    QVERIFY(client.received().contains("<fine>HTTP/1.1 400 "));
}

void TestHttpServer::malformedFramingBehindAWaitingRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("behind");
    const QByteArray signedLength = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n";
    QTest::newRow("nothing follows") << signedLength;
    QTest::newRow("more follows") << signedLength + "xyz" + post("four");
    QTest::newRow("more follows than is read at once") << signedLength + QByteArray(300'000, 'x');
}

void TestHttpServer::malformedFramingBehindAWaitingRequestIsRefused()
{
    QFETCH(const QByteArray, behind);
    EchoServer echo({}, EchoServer::Answers::HeldBack);
    Client client(echo.port);
    client.send(post("one") + behind);
    QTRY_COMPARE(echo.held.size(), 1);
    Client other(echo.port);
    other.send(post("other"));
    QTRY_COMPARE(echo.held.size(), 2);
    QVERIFY(client.received().isEmpty());
    echo.answer(echo.held.first());
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().startsWith("HTTP/1.1 200 "));
    QVERIFY(client.received().contains("<one>HTTP/1.1 400 "));
}

void TestHttpServer::tooManyConnectionsAreTurnedAway()
{
    HttpLimits limits;
    limits.connections = 2;
    EchoServer echo(limits);
    Client first(echo.port);
    Client second(echo.port);
    first.send(post("1"));
    second.send(post("2"));
    QTRY_VERIFY(first.received().endsWith("<1>") && second.received().endsWith("<2>"));
    Client third(echo.port);
    QTRY_VERIFY(third.isClosed());
    QVERIFY(third.received().startsWith("HTTP/1.1 503 "));
    first.leave();
    const auto isServed = [&echo] {
        Client fourth(echo.port);
        fourth.send(post("4"));
        return QTest::qWaitFor([&fourth] { return fourth.received().endsWith("<4>"); }, 200);
    };
    QTRY_VERIFY(isServed());
}

void TestHttpServer::theSlowestMakesRoomForOthers()
{
    HttpLimits limits;
    limits.connections = 2;
    limits.patience = 0ms;
    EchoServer echo(limits);
    const QByteArray begun = "POST / HTTP/1.1\r\nHo";
    Client first(echo.port);
    first.send(post("1") + begun);
    QTRY_VERIFY(first.received().endsWith("<1>"));
    Client second(echo.port);
    second.send(post("2") + begun);
    QTRY_VERIFY(second.received().endsWith("<2>"));
    Client healthy(echo.port);
    healthy.send(post("3"));
    QTRY_VERIFY(healthy.received().endsWith("<3>"));
    QTRY_VERIFY(first.isClosed() != second.isClosed());
    const Client& displaced = first.isClosed() ? first : second;
    QVERIFY(displaced.received().contains("\r\n\r\n<1>HTTP/1.1 503 ") ||
            displaced.received().contains("\r\n\r\n<2>HTTP/1.1 503 "));
}

void TestHttpServer::whoHasJustBegunIsNotDisplaced()
{
    HttpLimits limits;
    limits.connections = 1;
    limits.patience = 1h;
    EchoServer echo(limits);
    Client first(echo.port);
    first.send(post("1") + "POST / HTTP/1.1\r\nHo");
    QTRY_VERIFY(first.received().endsWith("<1>"));
    Client second(echo.port);
    QTRY_VERIFY(second.isClosed());
    QVERIFY(second.received().startsWith("HTTP/1.1 503 "));
    QVERIFY(first.isConnected());
}

void TestHttpServer::anIdleConnectionMakesRoomForOthers()
{
    HttpLimits limits;
    limits.connections = 1;
    limits.idlePatience = 0ms;
    EchoServer echo(limits);
    Client first(echo.port);
    first.send(post("1"));
    QTRY_VERIFY(first.received().endsWith("<1>"));
    Client second(echo.port);
    second.send(post("2"));
    QTRY_VERIFY(second.received().endsWith("<2>"));
    QTRY_VERIFY(first.isClosed());
    QVERIFY(first.received().contains("<1>HTTP/1.1 503 "));
}

void TestHttpServer::aCrowdOfSlowSendersKeepsNobodyOut()
{
    // Twice as many as there are places. The figures for 1,000 are measured in tests/bench/listener.py.
    HttpLimits limits;
    limits.head = 2s;
    EchoServer echo(limits);
    std::vector<std::unique_ptr<Client>> slow;
    for (int i = 0; i < 2 * limits.connections; ++i) {
        slow.push_back(std::make_unique<Client>(echo.port));
        slow.back()->send("POST / HTTP/1.1\r\nHost: a\r\nX: ");
    }
    const auto closed = [&slow] {
        return std::ranges::count_if(slow, [](const auto& one) { return one->isClosed(); });
    };
    QTRY_COMPARE(closed(), limits.connections);
    for (int i = 0; i < 20; ++i) {
        slow[static_cast<size_t>(i)]->send("y");
        Client healthy(echo.port);
        healthy.send(post(QByteArray::number(i)));
        QTRY_VERIFY(healthy.received().endsWith("<" + QByteArray::number(i) + ">"));
    }
    QCOMPARE(echo.taken, 20);
    QTRY_COMPARE_WITH_TIMEOUT(closed(), 2 * limits.connections, 20'000);
}

void TestHttpServer::fewDescriptorsAllowFewerConnections()
{
#ifdef Q_OS_UNIX
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
    rlimit few = usual;
    few.rlim_cur = 16;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    EchoServer echo;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &usual), 0);
    Client first(echo.port);
    Client second(echo.port);
    first.send(post("1"));
    second.send(post("2"));
    QTRY_VERIFY(first.received().endsWith("<1>") && second.received().endsWith("<2>"));
    Client third(echo.port);
    QTRY_VERIFY(third.isClosed());
    QVERIFY(third.received().startsWith("HTTP/1.1 503 "));
#else
    QSKIP("this system sets no such limit");
#endif
}

void TestHttpServer::whoFetchesNoAnswersIsGivenUp()
{
    HttpLimits limits;
    limits.idle = 150ms;
    EchoServer echo(limits);
    Client client(echo.port);
    client.readNothing();
    const int sent = 300;
    for (int i = 0; i < sent; ++i) {
        client.send(post(QByteArray(100'000, 'x')));
    }
    QTRY_VERIFY(client.isClosed());
    QVERIFY(echo.taken > 0);
    QVERIFY(echo.taken < sent);
}

void TestHttpServer::answersGoOutBeforeClosing()
{
    EchoServer echo({}, EchoServer::Answers::HeldBack);
    Client client(echo.port);
    client.send(post("x"));
    QTRY_COMPARE(echo.held.size(), 1);
    echo.answer(echo.held.first());
    echo.server.close();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().endsWith("<x>"));
}

void TestHttpServer::tooManyUnfinishedBodiesAreTurnedAway()
{
    HttpLimits limits;
    limits.bufferedBodiesBytes = 1000;
    EchoServer echo(limits);
    const QByteArray unfinished =
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 700\r\n\r\n" + QByteArray(600, 'x');
    Client first(echo.port);
    Client second(echo.port);
    first.send(unfinished);
    second.send(unfinished);
    QTRY_VERIFY(first.isClosed() || second.isClosed());
    Client& left = first.isClosed() ? second : first;
    QVERIFY((first.isClosed() ? first : second).received().startsWith("HTTP/1.1 503 "));
    left.send(QByteArray(100, 'x'));
    QTRY_VERIFY(left.received().startsWith("HTTP/1.1 200 "));
}

void TestHttpServer::aSlowHeadIsTimedOut()
{
    HttpLimits limits;
    limits.head = 150ms;
    EchoServer echo(limits);
    Client client(echo.port);
    client.send("POST / HTTP/1.1\r\nHost:");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().startsWith("HTTP/1.1 408 "));
}

void TestHttpServer::aSlowBodyIsTimedOut()
{
    HttpLimits limits;
    limits.idle = 150ms;
    EchoServer idle(limits);
    limits = {};
    limits.total = 150ms;
    EchoServer total(limits);
    const QByteArray begun = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx";
    Client first(idle.port);
    first.send(begun);
    Client second(total.port);
    second.send(begun);
    QTRY_VERIFY(first.isClosed() && second.isClosed());
    QVERIFY(first.received().startsWith("HTTP/1.1 408 "));
    QVERIFY(second.received().startsWith("HTTP/1.1 408 "));
}

void TestHttpServer::aSilentConnectionIsClosed()
{
    HttpLimits limits;
    limits.idle = 150ms;
    EchoServer echo(limits);
    Client silent(echo.port);
    Client afterwards(echo.port);
    afterwards.send(post("x"));
    QTRY_VERIFY(afterwards.received().endsWith("<x>"));
    QTRY_VERIFY(silent.isClosed() && afterwards.isClosed());
    QVERIFY(silent.received().isEmpty());
    QVERIFY(afterwards.received().endsWith("<x>"));
}

void TestHttpServer::statusesWithoutBodyHaveNone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204 No Content") << 204;
    QTest::newRow("304 Not Modified") << 304;
}

void TestHttpServer::statusesWithoutBodyHaveNone()
{
    QFETCH(const int, status);
    EchoServer echo({}, EchoServer::Answers::HeldBack);
    Client client(echo.port);
    client.send(post("1") + post("2"));
    QTRY_COMPARE(echo.held.size(), 2);
    echo.server.respond(echo.held.at(0).first, {status, {}, "body"});
    echo.answer(echo.held.at(1));
    QTRY_VERIFY(client.received().endsWith("<2>"));
    QVERIFY(client.received().startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
    QVERIFY(!client.received().contains("body"));
    QCOMPARE(client.received().count("Content-Length"), 1);
}

void TestHttpServer::anAnswerForOneWhoLeftIsIgnored()
{
    EchoServer echo({}, EchoServer::Answers::HeldBack);
    Client leaver(echo.port);
    leaver.send(post("x"));
    QTRY_COMPARE(echo.held.size(), 1);
    leaver.leave();
    Client stayer(echo.port);
    stayer.send(post("y"));
    QTRY_COMPARE(echo.held.size(), 2);
    echo.answer(echo.held.at(0));
    echo.answer(echo.held.at(1));
    echo.answer(echo.held.at(1));
    QTRY_VERIFY(stayer.received().endsWith("<y>"));
    echo.server.respond(12345, {});
}

void TestHttpServer::aTakenPortIsNamed()
{
    EchoServer echo;
    HttpServer second({}, &postsOnly);
    const auto result = second.listen(QHostAddress::LocalHost, echo.port);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ListenError::Kind::PortInUse);
    QCOMPARE(result.error().port, echo.port);
    QVERIFY(!second.isListening());
}

void TestHttpServer::itMayListenAgain()
{
    EchoServer echo;
    Client first(echo.port);
    first.send(post("x"));
    QTRY_VERIFY(first.received().endsWith("<x>"));
    echo.server.close();
    QTRY_VERIFY(first.isClosed());
    const auto port = echo.server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    Client second(*port);
    second.send(post("y"));
    QTRY_VERIFY(second.received().endsWith("<y>"));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
