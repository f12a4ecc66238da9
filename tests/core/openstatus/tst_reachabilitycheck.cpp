#include "core/callgoose/faultyserver.h"
#include "http/admission.h"
#include "http/httpserver.h"
#include "openstatus/reachabilitycheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A listener as far as its rules go, which counts what it would have stored.
class Listening
{
public:
    Listening()
    {
        policy.path = "/h/secret";
        policy.port = server.listen(QHostAddress::LocalHost, 0).value();
        QObject::connect(&server, &HttpServer::requestReceived, &server, [this] { ++taken; });
    }

    QUrl url(const QString& host, const QString& path = u"/h/secret"_s) const
    {
        QUrl url(u"http://"_s + host + path);
        url.setPort(policy.port);
        return url;
    }

    AdmissionPolicy policy;
    HttpServer server{{}, [this](const HttpRequestHead& head) { return admit(head, policy); }};
    int taken = 0;
};

QUrl urlOf(const QTcpServer& server)
{
    QUrl url(u"http://127.0.0.1/h/secret"_s);
    url.setPort(server.serverPort());
    return url;
}

/// The outcome of one check, and that there was exactly one.
ReachabilityOutcome outcomeOf(const QUrl& url, std::chrono::milliseconds deadline = 10s)
{
    ReachabilityCheck check;
    QList<ReachabilityOutcome> outcomes;
    QObject::connect(&check, &ReachabilityCheck::finished, &check,
                     [&outcomes](const ReachabilityOutcome& outcome) { outcomes.append(outcome); });
    check.start(url, deadline);
    if (!outcomes.isEmpty() || !QTest::qWaitFor([&outcomes] { return !outcomes.isEmpty(); }, 20'000)) {
        return {Reachability::Aborted, -1};
    }
    QTest::qWait(0);
    return outcomes.size() == 1 ? outcomes.first() : ReachabilityOutcome{Reachability::Aborted, -2};
}

} // namespace

class TestReachabilityCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListenerIsRecognizedAndStoresNothing();
    void aNameThatIsNotEnteredIsSaid();
    void anotherPathIsSaid();
    void anotherServerIsSaid_data();
    void anotherServerIsSaid();
    void nobodyThereIsUnreachable();
    void silenceIsATimeout();
    void abortEndsIt();
    void mayGoWhileItWaits();
};

void TestReachabilityCheck::theListenerIsRecognizedAndStoresNothing()
{
    Listening listening;
    QCOMPARE(outcomeOf(listening.url(u"127.0.0.1"_s)), (ReachabilityOutcome{Reachability::Reached, 405}));
    QCOMPARE(listening.taken, 0);
}

void TestReachabilityCheck::aNameThatIsNotEnteredIsSaid()
{
    Listening listening;
    QCOMPARE(outcomeOf(listening.url(u"127.0.0.2"_s)).reachability, Reachability::Unreachable);
    // What a tunnel does: the name in the Host header is not that of the listener.
    listening.policy.port = static_cast<quint16>(listening.policy.port ^ 1U);
    QUrl url = listening.url(u"127.0.0.1"_s);
    url.setPort(listening.server.port());
    QCOMPARE(outcomeOf(url), (ReachabilityOutcome{Reachability::WrongHost, 403}));
    listening.policy.extraHosts = {"127.0.0.1"};
    QCOMPARE(outcomeOf(url).reachability, Reachability::Reached);
}

void TestReachabilityCheck::anotherPathIsSaid()
{
    Listening listening;
    QCOMPARE(outcomeOf(listening.url(u"127.0.0.1"_s, u"/h/old"_s)),
             (ReachabilityOutcome{Reachability::WrongPath, 404}));
}

void TestReachabilityCheck::anotherServerIsSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& head, const QByteArray& body, int status) {
        QTest::newRow(name) << "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                                   "\r\n\r\n" + body
                            << status;
    };
    row("a tunnel that leads nowhere", "502 Bad Gateway", "tunnel down", 502);
    row("another 405", "405 Method Not Allowed", "Send a GET.", 405);
    row("our hint under another status", "200 OK", methodRefusal().hint, 200);
    row("a redirect is not followed", "302 Found\r\nLocation: /elsewhere", "", 302);
    row("an answer without end", "200 OK", QByteArray(1'000'000, 'x'), 200);
}

void TestReachabilityCheck::anotherServerIsSaid()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, status);
    FaultyServer server(ServerFault::None, answer);
    QCOMPARE(outcomeOf(urlOf(server)), (ReachabilityOutcome{Reachability::AnotherServer, status}));
    QCOMPARE(server.connections(), 1);
}

void TestReachabilityCheck::nobodyThereIsUnreachable()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url = urlOf(server);
    server.close();
    QCOMPARE(outcomeOf(url), (ReachabilityOutcome{Reachability::Unreachable, 0}));
    const FaultyServer closing(ServerFault::CloseOnConnect);
    QCOMPARE(outcomeOf(urlOf(closing)), (ReachabilityOutcome{Reachability::Unreachable, 0}));
}

void TestReachabilityCheck::silenceIsATimeout()
{
    const FaultyServer server(ServerFault::Hang);
    QCOMPARE(outcomeOf(urlOf(server), 200ms), (ReachabilityOutcome{Reachability::TimedOut, 0}));
}

void TestReachabilityCheck::abortEndsIt()
{
    const FaultyServer server(ServerFault::Hang);
    ReachabilityCheck check;
    QSignalSpy spy(&check, &ReachabilityCheck::finished);
    check.start(urlOf(server));
    check.abort();
    check.abort();
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<ReachabilityOutcome>(),
             (ReachabilityOutcome{Reachability::Aborted, 0}));
}

void TestReachabilityCheck::mayGoWhileItWaits()
{
    FaultyServer server(ServerFault::Hang);
    {
        ReachabilityCheck check;
        check.start(urlOf(server));
        QTRY_COMPARE(server.connections(), 1);
    }
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestReachabilityCheck)
#include "tst_reachabilitycheck.moc"
