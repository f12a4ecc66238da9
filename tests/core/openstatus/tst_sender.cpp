#include "core/callgoose/faultyserver.h"
#include "openstatus/sender.h"

#include <QTest>

#include <set>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int speed = 100;

QByteArray answerWith(const QByteArray& status, const QByteArray& fields = {})
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: 0\r\n\r\n";
}

WebhookTarget targetAt(quint16 port)
{
    QUrl url(u"http://127.0.0.1/hook?from=x"_s);
    url.setPort(port);
    return {{url, AuthMode::Bearer}, {}, {}};
}

QByteArray bodyOf(const QByteArray& request)
{
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
}

/// A sender and what it reports.
class Play : public QObject
{
public:
    Play(ScenarioKind kind, WebhookTarget target)
        : m_sender(makeScenario(kind, {}, UtcTime(1000s), 10ms), std::move(target), speed)
    {
        connect(&m_sender, &Sender::attempted, this,
                [this](const DeliveryAttempt& attempt) { attempts.append(attempt); });
        connect(&m_sender, &Sender::finished, this, [this](SendResult ended) {
            ++finishes;
            result = ended;
        });
    }

    Sender& sender() { return m_sender; }

    QList<DeliveryAttempt> attempts;
    int finishes = 0;
    SendResult result = SendResult::Aborted;

private:
    Sender m_sender;
};

} // namespace

/// OpenStatus's delivery (facts/openstatus.md, 1).
class TestSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveriesAreTriedAsOpenStatusDoes_data();
    void deliveriesAreTriedAsOpenStatusDoes();
    void brokenAnswersAreTriedAgain_data();
    void brokenAnswersAreTriedAgain();
    void deliveriesComeInOrder();
    void headersAreThoseOfOpenStatus();
    void customContentTypeIsMerged();
    void tokenTravelsAsBearer();
    void delaysAreScaled();
    void abortEndsIt_data();
    void abortEndsIt();
};

void TestSender::deliveriesAreTriedAsOpenStatusDoes_data()
{
    QTest::addColumn<ScenarioKind>("kind");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("posts");
    QTest::addColumn<SendResult>("result");
    using enum ScenarioKind;
    using enum SendResult;
    const QByteArray location = "Location: http://127.0.0.1:1/\r\n";
    QTest::newRow("200 is accepted") << Error << answerWith("200 OK") << 1 << AllAccepted;
    QTest::newRow("any 2xx is accepted") << Error << answerWith("202 Accepted") << 1 << AllAccepted;
    QTest::newRow("500 is tried four times") << Error << answerWith("500 Oh") << 4 << NotAllAccepted;
    QTest::newRow("400 is tried four times") << Error << answerWith("400 No") << 4 << NotAllAccepted;
    QTest::newRow("401 is tried four times") << Error << answerWith("401 No") << 4 << NotAllAccepted;
    QTest::newRow("each delivery of an outage has its attempts")
        << Outage << answerWith("503 Oh") << 8 << NotAllAccepted;
    QTest::newRow("a Test is sent once") << TestButton << answerWith("500 Oh") << 1 << NotAllAccepted;
    QTest::newRow("a burst goes on after 200") << RetryBurst << answerWith("200 OK") << 4 << AllAccepted;
    QTest::newRow("a burst ends after four attempts")
        << RetryBurst << answerWith("500 Oh") << 4 << NotAllAccepted;
    QTest::newRow("a redirect is not followed")
        << Error << answerWith("302 Found", location) << 1 << NotAllAccepted;
    QTest::newRow("a redirect that keeps the payload is not followed")
        << Error << answerWith("307 Go", location) << 1 << NotAllAccepted;
}

void TestSender::deliveriesAreTriedAsOpenStatusDoes()
{
    QFETCH(const ScenarioKind, kind);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, posts);
    QFETCH(const SendResult, result);
    FaultyServer server(ServerFault::None, answer);
    Play play(kind, targetAt(server.serverPort()));
    play.sender().start();
    QTRY_COMPARE(play.finishes, 1);
    QVERIFY(play.result == result);
    QCOMPARE(server.posts(), posts);
    QCOMPARE(play.attempts.size(), posts);
    std::set<QByteArray> bodies;
    for (qsizetype i = 0; i < posts; ++i) {
        bodies.insert(bodyOf(server.requests()[i]));
        QCOMPARE(play.attempts[i].attempt, static_cast<int>(i % maxAttempts) + 1);
        QCOMPARE(play.attempts[i].delivery, i / maxAttempts);
    }
    QVERIFY2(bodies.size() == static_cast<std::size_t>(play.sender().scenario().deliveries.size()),
             "the attempts of a delivery are identical");
}

void TestSender::brokenAnswersAreTriedAgain_data()
{
    QTest::addColumn<ServerFault>("fault");
    QTest::newRow("closed without an answer") << ServerFault::CloseBefore;
    QTest::newRow("closed within the answer") << ServerFault::CloseInBody;
    QTest::newRow("reset") << ServerFault::Reset;
    QTest::newRow("not HTTP") << ServerFault::Garbage;
}

void TestSender::brokenAnswersAreTriedAgain()
{
    QFETCH(const ServerFault, fault);
    FaultyServer server(fault);
    Play play(ScenarioKind::Error, targetAt(server.serverPort()));
    play.sender().start();
    QTRY_COMPARE(play.finishes, 1);
    QVERIFY(play.result == SendResult::NotAllAccepted);
    QCOMPARE(server.posts(), 4);
}

void TestSender::deliveriesComeInOrder()
{
    FaultyServer server(ServerFault::None, answerWith("200 OK"));
    Play play(ScenarioKind::Brownout, targetAt(server.serverPort()));
    play.sender().start();
    QTRY_COMPARE(play.finishes, 1);
    QCOMPARE(server.posts(), 4);
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(bodyOf(server.requests()[i]), toWireJson(play.sender().scenario().deliveries[i].alert));
    }
}

void TestSender::headersAreThoseOfOpenStatus()
{
    FaultyServer server(ServerFault::None, answerWith("200 OK"));
    WebhookTarget target = targetAt(server.serverPort());
    target.headers = {{"X-Team", "a b"}};
    Play play(ScenarioKind::Error, std::move(target));
    play.sender().start();
    QTRY_COMPARE(play.finishes, 1);
    const QByteArray request = server.requests().constFirst();
    QVERIFY2(request.startsWith("POST /hook?from=x HTTP/1.1\r\n"), request.constData());
    QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(request.contains("\r\nX-Team: a b\r\n"));
    QVERIFY(request.contains("\r\nSec-Fetch-Mode: cors\r\n"));
    QVERIFY(!request.contains("Authorization") && !request.contains("Origin"));
}

void TestSender::customContentTypeIsMerged()
{
    FaultyServer server(ServerFault::None, answerWith("200 OK"));
    WebhookTarget target = targetAt(server.serverPort());
    target.headers = {{"content-type", "text/plain"}};
    Play play(ScenarioKind::Error, std::move(target));
    play.sender().start();
    QTRY_COMPARE(play.finishes, 1);
    const QByteArray request = server.requests().constFirst().toLower();
    QVERIFY2(request.contains("\r\ncontent-type: application/json, text/plain\r\n"), request.constData());
    QCOMPARE(request.count("content-type"), 1);
}

void TestSender::tokenTravelsAsBearer()
{
    FaultyServer server(ServerFault::None, answerWith("200 OK"));
    WebhookTarget target = targetAt(server.serverPort());
    target.token = Secret("tok+/=");
    Play play(ScenarioKind::Error, std::move(target));
    play.sender().start();
    QTRY_COMPARE(play.finishes, 1);
    QVERIFY(server.requests().constFirst().contains("\r\nAuthorization: Bearer tok+/=\r\n"));
}

void TestSender::delaysAreScaled()
{
    FaultyServer server(ServerFault::None, answerWith("500 Oh"));
    Play play(ScenarioKind::Error, targetAt(server.serverPort()));
    QElapsedTimer clock;
    clock.start();
    play.sender().start();
    QTRY_COMPARE(play.finishes, 1);
    QVERIFY2(clock.elapsed() >= 70, "1, 2 and 4 s at the hundredfold");
}

void TestSender::abortEndsIt_data()
{
    QTest::addColumn<ServerFault>("fault");
    QTest::newRow("while there is no answer") << ServerFault::Hang;
    QTest::newRow("between two attempts") << ServerFault::None;
}

void TestSender::abortEndsIt()
{
    QFETCH(const ServerFault, fault);
    FaultyServer server(fault, answerWith("500 Oh"));
    Play play(ScenarioKind::Outage, targetAt(server.serverPort()));
    if (fault == ServerFault::Hang) {
        play.sender().start();
        QTRY_COMPARE(server.posts(), 1);
        play.sender().abort();
    } else {
        // From the signal itself: the next attempt is a few milliseconds away.
        connect(&play.sender(), &Sender::attempted, &play.sender(), &Sender::abort);
        play.sender().start();
    }
    QCOMPARE(play.finishes, 0);
    QTRY_COMPARE(play.finishes, 1);
    QVERIFY(play.result == SendResult::Aborted);
    QCOMPARE(server.posts(), 1);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
