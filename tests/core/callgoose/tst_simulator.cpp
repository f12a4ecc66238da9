#include "callgoose/simulatedtenant.h"
#include "callgoose/simulator.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "gk+/=%&tok";
const QByteArray down = R"({"id":7,"status":"down"})";
const QByteArray up = R"({"id":7,"status":"up"})";
const QByteArray other = R"({"id":7,"status":"degraded"})";

FilterSet filters(const QStringList& downWords)
{
    Filter filter;
    filter.trigger.conditions = {{u"status"_s, downWords}};
    filter.trigger.mapIncidentWith = u"id"_s;
    filter.resolve = ResolvePart{{u"status"_s, {u"up"_s}}, u"id"_s};
    FilterSet set;
    set.filters = {filter};
    return set;
}

TenantSettings oneService(const FilterSet& filterSet)
{
    return {{{u"Payments"_s, u"Shop"_s, filterSet}}, {}, 60s, {}};
}

ReplyMeaning meaningOf(SimulatedTenant& tenant, const QByteArray& body, std::chrono::milliseconds now)
{
    return tenant.process({}, body, {}, UtcTime(now)).reply.meaning;
}

/// Sends one request as written and gives the whole answer.
QByteArray exchange(const Simulator& simulator, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(simulator.url().port()));
    socket.write(request);
    QByteArray answer;
    const bool closed = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    return closed ? answer : QByteArray("no answer");
}

QByteArray request(const QByteArray& method, const QByteArray& target, const QByteArray& fields,
                   const QByteArray& body)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray post(const QByteArray& body)
{
    return request("POST", "/v1/process", "Content-Type: application/json\r\n", body);
}

int statusOf(const QByteArray& answer)
{
    return answer.sliced(9, 3).toInt();
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.sliced(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsDocumented();
    void admits_data();
    void admits();
    void takesTheTokenInThreeWays_data();
    void takesTheTokenInThreeWays();
    void readsOnlyTextualContent_data();
    void readsOnlyTextualContent();
    void namesTheSender();
    void closesAndListensAgain();

    void tenantKeepsIncidents();
    void tenantForgetsRequestsAfterTheWindow();
    void tenantDoesNotRememberWhatNoFilterTook();
    void tenantReadsFiltersItsOwnWay();
    void tokenReachesItsServices_data();
    void tokenReachesItsServices();
    void servicesKeepTheirIncidentsApart();
    void forgetsTheOldestIncidents();

    void readsFaults_data();
    void readsFaults();
    void doesWrongWhatIsAskedFor();
    void isControlledOverHttp_data();
    void isControlledOverHttp();
    void isNotControlledUnderAnotherName();
    void tellsTheWebhook();
};

void TestSimulator::answersAsDocumented()
{
    Simulator simulator{Secret()};
    simulator.setSettings({filters({u"down"_s}), {}});
    QVERIFY(simulator.listen(0));
    QSignalSpy answered(&simulator, &Simulator::answered);

    const QByteArray opened = exchange(simulator, post(down));
    QCOMPARE(statusOf(opened), 201);
    QVERIFY(opened.contains("Content-Type: application/json\r\n"));
    QCOMPARE(bodyOf(opened), R"({"id":"simulated-1","resolved":{"duplicate":false,"resolved":false},)"
                             R"("triggered":{"duplicate":false,"created":true}})");
    QCOMPARE(simulator.openIncidents(), QStringList{u"7"_s});

    const QByteArray repeated = exchange(simulator, post(down));
    QCOMPARE(statusOf(repeated), 200);
    QVERIFY(bodyOf(repeated).contains(R"("triggered":{"duplicate":true,"created":false})"));

    const QByteArray resolved = exchange(simulator, post(up));
    QCOMPARE(statusOf(resolved), 200);
    QVERIFY(bodyOf(resolved).contains(R"("resolved":{"duplicate":false,"resolved":true})"));
    QVERIFY(simulator.openIncidents().isEmpty());

    QCOMPARE(statusOf(exchange(simulator, post(other))), 202);
    QCOMPARE(statusOf(exchange(simulator, post("not json"))), 202);
    QCOMPARE(answered.count(), 5);
    QCOMPARE(answered.constFirst().constFirst().value<SimulatorExchange>().body, down);
}

void TestSimulator::admits_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("the documented path") << QByteArray("POST") << QByteArray("/v1/process") << 201;
    QTest::newRow("with a query") << QByteArray("POST") << QByteArray("/v1/process?a=b") << 201;
    QTest::newRow("another path is not found") << QByteArray("POST") << QByteArray("/v1/other") << 404;
    QTest::newRow("a longer path is not found") << QByteArray("POST") << QByteArray("/v1/process/x") << 404;
    QTest::newRow("the root is not found") << QByteArray("POST") << QByteArray("/") << 404;
    QTest::newRow("GET is not allowed") << QByteArray("GET") << QByteArray("/v1/process") << 405;
    QTest::newRow("PUT is not allowed") << QByteArray("PUT") << QByteArray("/v1/process") << 405;
    QTest::newRow("the path is looked at first") << QByteArray("GET") << QByteArray("/x") << 404;
}

void TestSimulator::admits()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    Simulator simulator{Secret()};
    simulator.setSettings({filters({u"down"_s}), {}});
    QVERIFY(simulator.listen(0));
    QCOMPARE(statusOf(exchange(simulator, request(method, target, "", down))), status);
}

void TestSimulator::takesTheTokenInThreeWays_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray path = "/v1/process";
    QTest::newRow("no token") << path << QByteArray() << 401;
    QTest::newRow("as a bearer token")
        << path << QByteArray("Authorization: Bearer " + token + "\r\n") << 201;
    QTest::newRow("as a wrong bearer token") << path << QByteArray("Authorization: Bearer x\r\n") << 401;
    QTest::newRow("as the beginning of the bearer token")
        << path << QByteArray("Authorization: Bearer " + token.chopped(1) + "\r\n") << 401;
    QTest::newRow("as a header of its own")
        << path << QByteArray("X-Callgoose-Auth: " + token + "\r\n") << 201;
    QTest::newRow("as a wrong header of its own") << path << QByteArray("X-Callgoose-Auth: x\r\n") << 401;
    QTest::newRow("in the query, encoded")
        << QByteArray(path + "?from=x&token=" + token.toPercentEncoding()) << QByteArray() << 201;
    QTest::newRow("in the query with a plus that is not encoded and so is a space")
        << QByteArray(path + "?token=gk+%2F%3D%25%26tok") << QByteArray() << 401;
}

void TestSimulator::takesTheTokenInThreeWays()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    Simulator simulator{Secret(token)};
    simulator.setSettings({filters({u"down"_s}), {}});
    QVERIFY(simulator.listen(0));
    const QByteArray answer = exchange(simulator, request("POST", target, fields, down));
    QCOMPARE(statusOf(answer), status);
    QVERIFY(!answer.contains(token));
    if (status == 401) {
        QCOMPARE(bodyOf(answer), R"({"error":"The token is not valid."})");
        QVERIFY(simulator.openIncidents().isEmpty());
    }
}

void TestSimulator::readsOnlyTextualContent_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8") << 201;
    QTest::newRow("merged types") << QByteArray("application/json, text/plain") << 201;
    QTest::newRow("plain text") << QByteArray("TEXT/PLAIN") << 201;
    QTest::newRow("bytes are an empty payload") << QByteArray("application/octet-stream") << 202;
    QTest::newRow("a picture is an empty payload") << QByteArray("image/png") << 202;
}

void TestSimulator::readsOnlyTextualContent()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    Simulator simulator{Secret()};
    simulator.setSettings({filters({u"down"_s}), {}});
    QVERIFY(simulator.listen(0));
    const QByteArray sent = request("POST", "/v1/process", "Content-Type: " + type + "\r\n", down);
    QCOMPARE(statusOf(exchange(simulator, sent)), status);
}

void TestSimulator::namesTheSender()
{
    Simulator simulator{Secret()};
    QVERIFY(simulator.listen(0));
    QSignalSpy answered(&simulator, &Simulator::answered);
    exchange(simulator, request("POST", "/v1/process?from=Open+Status%2B", "", down));
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.constFirst().constFirst().value<SimulatorExchange>().from, u"Open Status+"_s);
}

void TestSimulator::closesAndListensAgain()
{
    Simulator simulator{Secret()};
    QVERIFY(!simulator.isListening());
    QVERIFY(simulator.listen(0));
    QVERIFY(simulator.isListening());
    QVERIFY(simulator.url().toString().startsWith(u"http://127.0.0.1:"_s));
    simulator.close();
    QVERIFY(!simulator.isListening());
    QVERIFY(simulator.listen(0));
    QCOMPARE(statusOf(exchange(simulator, post(down))), 202);
}

void TestSimulator::tenantKeepsIncidents()
{
    SimulatedTenant tenant;
    tenant.setSettings(oneService(filters({u"down"_s})));
    QCOMPARE(meaningOf(tenant, up, 0s), ReplyMeaning::NoMatch);
    QCOMPARE(meaningOf(tenant, down, 100s), ReplyMeaning::Created);
    // The window is over, but the incident is still open.
    QCOMPARE(meaningOf(tenant, down, 200s), ReplyMeaning::Duplicate);
    QCOMPARE(tenant.incidents().constFirst().repeats, 1);
    QCOMPARE(meaningOf(tenant, R"({"id":8,"status":"down"})", 200s), ReplyMeaning::Created);
    QCOMPARE(tenant.openIncidents(), (QStringList{u"7"_s, u"8"_s}));
    QCOMPARE(meaningOf(tenant, up, 200s), ReplyMeaning::Resolved);
    QCOMPARE(tenant.openIncidents(), QStringList{u"8"_s});
    QCOMPARE(tenant.incidents().constFirst().resolvedAt, UtcTime(200s));
    tenant.reset();
    QVERIFY(tenant.incidents().isEmpty());
    QCOMPARE(meaningOf(tenant, down, 200s), ReplyMeaning::Created);
}

void TestSimulator::tenantForgetsRequestsAfterTheWindow()
{
    SimulatedTenant tenant;
    tenant.setSettings(oneService(filters({u"down"_s})));
    QCOMPARE(meaningOf(tenant, down, 0s), ReplyMeaning::Created);
    QCOMPARE(meaningOf(tenant, up, 1s), ReplyMeaning::Resolved);
    QCOMPARE(meaningOf(tenant, down, 59'999ms), ReplyMeaning::Duplicate);
    QVERIFY(tenant.openIncidents().isEmpty());
    QCOMPARE(meaningOf(tenant, down, 60s), ReplyMeaning::Created);
    QCOMPARE(meaningOf(tenant, up, 60'999ms), ReplyMeaning::Duplicate);
    QCOMPARE(meaningOf(tenant, up, 61s), ReplyMeaning::Resolved);
}

void TestSimulator::tenantDoesNotRememberWhatNoFilterTook()
{
    SimulatedTenant tenant;
    tenant.setSettings(oneService(filters({u"failed"_s})));
    QCOMPARE(meaningOf(tenant, down, 0s), ReplyMeaning::NoMatch);
    tenant.setSettings(oneService(filters({u"down"_s})));
    QCOMPARE(meaningOf(tenant, down, 1s), ReplyMeaning::Created);
}

void TestSimulator::tenantReadsFiltersItsOwnWay()
{
    SimulatedTenant tenant;
    tenant.setSettings(oneService(filters({u"down"_s, u"failed"_s, u"critical"_s})));
    QCOMPARE(meaningOf(tenant, down, 0s), ReplyMeaning::NoMatch);
    QVERIFY(!tenant.setProfile(u"another service"_s, guideProfile));
    QVERIFY(tenant.setProfile({}, guideProfile));
    QCOMPARE(meaningOf(tenant, down, 0s), ReplyMeaning::Created);
}

void TestSimulator::tokenReachesItsServices_data()
{
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<QStringList>("opened");
    QTest::newRow("a Global token every service")
        << Reach{} << QStringList{u"Payments"_s, u"Search"_s, u"Mail"_s};
    QTest::newRow("a Team token those of the team")
        << Reach{TokenScope::Team, u"Shop"_s} << QStringList{u"Payments"_s, u"Search"_s};
    QTest::newRow("a Service token that service")
        << Reach{TokenScope::Service, u"Search"_s} << QStringList{u"Search"_s};
    QTest::newRow("a Service token of a name that is a team's none")
        << Reach{TokenScope::Service, u"Shop"_s} << QStringList();
}

void TestSimulator::tokenReachesItsServices()
{
    QFETCH(Reach, reach);
    QFETCH(QStringList, opened);
    SimulatedTenant tenant;
    tenant.setSettings({{{u"Payments"_s, u"Shop"_s, filters({u"down"_s})},
                         {u"Search"_s, u"Shop"_s, filters({u"down"_s})},
                         {u"Mail"_s, u"Office"_s, filters({u"down"_s})}},
                        {}});
    const Processed processed = tenant.process(reach, down, {}, UtcTime(0s));
    QStringList services;
    for (const IncidentEvent& event : processed.events) {
        services.append(event.incident.service);
    }
    QCOMPARE(services, opened);
    QCOMPARE(processed.reply.status, opened.isEmpty() ? 202 : 201);
}

void TestSimulator::servicesKeepTheirIncidentsApart()
{
    SimulatedTenant tenant;
    tenant.setSettings(
        {{{u"Payments"_s, {}, filters({u"down"_s})}, {u"Search"_s, {}, filters({u"down"_s})}}, {}});
    tenant.process({TokenScope::Service, u"Payments"_s}, down, {}, UtcTime(0s));
    QCOMPARE(tenant.process({TokenScope::Service, u"Search"_s}, up, {}, UtcTime(1s)).reply.status, 200);
    QCOMPARE(tenant.openIncidents(), QStringList{u"7"_s});
    tenant.process({TokenScope::Service, u"Payments"_s}, up, {}, UtcTime(2s));
    QVERIFY(tenant.openIncidents().isEmpty());
}

void TestSimulator::forgetsTheOldestIncidents()
{
    SimulatedTenant tenant;
    tenant.setSettings(oneService(filters({u"down"_s})));
    tenant.process({}, down, {}, UtcTime(0s));
    tenant.process({}, up, {}, UtcTime(0s));
    for (int id = 100; id < 100 + SimulatedTenant::maxIncidents; ++id) {
        const QByteArray body = R"({"id":)" + QByteArray::number(id) + R"(,"status":"down"})";
        QCOMPARE(meaningOf(tenant, body, 1s), ReplyMeaning::Created);
    }
    QCOMPARE(tenant.incidents().size(), SimulatedTenant::maxIncidents);
    QVERIFY2(tenant.incidents().constFirst().isOpen(), "the resolved one goes first");
    meaningOf(tenant, R"({"id":9,"status":"down"})", 1s);
    QCOMPARE(tenant.incidents().constFirst().mappedWith, u"101"_s);
}

void TestSimulator::readsFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Fault>>("fault");
    using Kind = Fault::Kind;
    const auto none = std::optional<Fault>();
    QTest::newRow("a status") << u"status=429"_s << std::optional(Fault{Kind::Status, 429});
    QTest::newRow("a delay for two requests")
        << u"delay=1500,next=2"_s << std::optional(Fault{Kind::Delay, 503, 1500ms, 2});
    QTest::newRow("a drop") << u"drop"_s << std::optional(Fault{Kind::Drop});
    QTest::newRow("garbage with a line end")
        << u"garbage,next=3\n"_s << std::optional(Fault{Kind::Garbage, 503, 2s, 3});
    QTest::newRow("another word is none") << u"explode"_s << none;
    QTest::newRow("nothing is none") << QString() << none;
    QTest::newRow("a status that is no final one is none") << u"status=100"_s << none;
    QTest::newRow("a status that is no number is none") << u"status=x"_s << none;
    QTest::newRow("a negative delay is none") << u"delay=-1"_s << none;
    QTest::newRow("a drop with a value is none") << u"drop=1"_s << none;
    QTest::newRow("no request at all is none") << u"drop,next=0"_s << none;
    QTest::newRow("a third part is none") << u"drop,next=1,next=2"_s << none;
}

void TestSimulator::readsFaults()
{
    QFETCH(QString, text);
    QFETCH(std::optional<Fault>, fault);
    QCOMPARE(faultFrom(text), fault);
    if (fault) {
        QCOMPARE(faultFrom(toText(*fault)), fault);
    }
}

void TestSimulator::doesWrongWhatIsAskedFor()
{
    Simulator simulator{Secret()};
    simulator.setSettings({filters({u"down"_s}), {}});
    QVERIFY(simulator.listen(0));
    simulator.addFault({Fault::Kind::Status, 503, {}, 2});
    simulator.addFault({Fault::Kind::Drop});
    simulator.addFault({Fault::Kind::Garbage});
    QCOMPARE(statusOf(exchange(simulator, post(down))), 503);
    QCOMPARE(statusOf(exchange(simulator, post(down))), 503);
    QVERIFY2(simulator.incidents().isEmpty(), "what is refused has no effect");
    QCOMPARE(exchange(simulator, post(down)), QByteArray());
    QCOMPARE(simulator.openIncidents(), QStringList{u"7"_s});
    QVERIFY(exchange(simulator, post(up)).startsWith("\x16\x03\x01"));
    QVERIFY(simulator.openIncidents().isEmpty());
    QVERIFY(simulator.faults().isEmpty());
    QCOMPARE(statusOf(exchange(simulator, post(other))), 202);
}

void TestSimulator::isControlledOverHttp_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray none;
    const auto row = [](const char* name, const char* method, const char* target, const char* fields,
                        const char* body, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(fields)
                            << QByteArray(body) << status;
    };
    row("the state is read", "GET", "/simulator", "", "", 200);
    row("the state is not written", "POST", "/simulator", "", "", 405);
    row("a fault is taken", "POST", "/simulator/faults", "", "drop", 200);
    row("what is no fault is refused", "POST", "/simulator/faults", "", "fail", 400);
    row("faults are not read", "GET", "/simulator/faults", "", "", 405);
    row("a profile is taken", "POST", "/simulator/profile", "", "guide", 200);
    row("what is no profile is refused", "POST", "/simulator/profile", "", "guess", 400);
    row("a service must be there", "POST", "/simulator/profile?service=x", "", "guide", 404);
    row("it is reset", "POST", "/simulator/reset", "", "", 200);
    row("another path is not found", "POST", "/simulator/x", "", "", 404);
    row("a web page is refused", "POST", "/simulator/reset", "Origin: https://example.com\r\n", "", 403);
}

void TestSimulator::isControlledOverHttp()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Simulator simulator{Secret()};
    simulator.setSettings({filters({u"down"_s}), {}});
    QVERIFY(simulator.listen(0));
    QCOMPARE(statusOf(exchange(simulator, request(method, target, fields, body))), status);
}

void TestSimulator::isNotControlledUnderAnotherName()
{
    Simulator simulator{Secret()};
    QVERIFY(simulator.listen(0));
    QCOMPARE(statusOf(exchange(simulator, "GET /simulator HTTP/1.1\r\nHost: rebound.example\r\n"
                                          "Connection: close\r\n\r\n")),
             403);
}

void TestSimulator::tellsTheWebhook()
{
    Simulator receiver{Secret()}; // answers any POST
    QVERIFY(receiver.listen(0));
    QSignalSpy received(&receiver, &Simulator::answered);
    Simulator simulator{Secret()};
    TenantSettings tenant = oneService(filters({u"down"_s}));
    tenant.webhook = receiver.url();
    simulator.setTenant(tenant);
    QVERIFY(simulator.listen(0));
    QSignalSpy sent(&simulator, &Simulator::webhookSent);
    exchange(simulator, post(down));
    exchange(simulator, post(up));
    QTRY_COMPARE(sent.count(), 2);
    QCOMPARE(received.count(), 2);
    const auto bodyAt = [&received](int place) {
        return received[place].constFirst().value<SimulatorExchange>().body;
    };
    QVERIFY2(
        bodyAt(0).startsWith(R"({"event":"incident.created","incident":{"number":1,"service":"Payments",)"
                             R"("team":"Shop","urgency":"","incidentId":"7",)"),
        bodyAt(0).constData());
    QVERIFY(bodyAt(1).startsWith(R"({"event":"incident.resolved","incident":{"number":1,)"));
    QVERIFY(bodyAt(1).contains(R"("state":"resolved")"));
    receiver.close();
    exchange(simulator, post(R"({"id":8,"status":"down"})"));
    QTRY_COMPARE(sent.count(), 3);
    QCOMPARE(sent[2].constFirst().value<WebhookDelivery>().outcome.kind, ProcessOutcome::Kind::NotSent);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
