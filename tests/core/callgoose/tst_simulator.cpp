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
    tenant.setSettings({filters({u"down"_s}), {}, 60s});
    QCOMPARE(tenant.process(up, {}, 0s).meaning, ReplyMeaning::NoMatch);
    QCOMPARE(tenant.process(down, {}, 100s).meaning, ReplyMeaning::Created);
    // The window is over, but the incident is still open.
    QCOMPARE(tenant.process(down, {}, 200s).meaning, ReplyMeaning::Duplicate);
    QCOMPARE(tenant.process(R"({"id":8,"status":"down"})", {}, 200s).meaning, ReplyMeaning::Created);
    QCOMPARE(tenant.openIncidents(), (QStringList{u"7"_s, u"8"_s}));
    QCOMPARE(tenant.process(up, {}, 200s).meaning, ReplyMeaning::Resolved);
    QCOMPARE(tenant.openIncidents(), QStringList{u"8"_s});
    tenant.reset();
    QVERIFY(tenant.openIncidents().isEmpty());
    QCOMPARE(tenant.process(down, {}, 200s).meaning, ReplyMeaning::Created);
}

void TestSimulator::tenantForgetsRequestsAfterTheWindow()
{
    SimulatedTenant tenant;
    tenant.setSettings({filters({u"down"_s}), {}, 60s});
    QCOMPARE(tenant.process(down, {}, 0s).meaning, ReplyMeaning::Created);
    QCOMPARE(tenant.process(up, {}, 1s).meaning, ReplyMeaning::Resolved);
    QCOMPARE(tenant.process(down, {}, 59'999ms).meaning, ReplyMeaning::Duplicate);
    QVERIFY(tenant.openIncidents().isEmpty());
    QCOMPARE(tenant.process(down, {}, 60s).meaning, ReplyMeaning::Created);
    QCOMPARE(tenant.process(up, {}, 60'999ms).meaning, ReplyMeaning::Duplicate);
    QCOMPARE(tenant.process(up, {}, 61s).meaning, ReplyMeaning::Resolved);
}

void TestSimulator::tenantDoesNotRememberWhatNoFilterTook()
{
    SimulatedTenant tenant;
    tenant.setSettings({filters({u"failed"_s}), {}, 60s});
    QCOMPARE(tenant.process(down, {}, 0s).meaning, ReplyMeaning::NoMatch);
    tenant.setSettings({filters({u"down"_s}), {}, 60s});
    QCOMPARE(tenant.process(down, {}, 1s).meaning, ReplyMeaning::Created);
}

void TestSimulator::tenantReadsFiltersItsOwnWay()
{
    SimulatedTenant tenant;
    const FilterSet synonyms = filters({u"down"_s, u"failed"_s, u"critical"_s});
    tenant.setSettings({synonyms, documentedProfile, 60s});
    const ProcessReply underAll = tenant.process(down, {}, 0s);
    QCOMPARE(underAll.status, 202);
    tenant.setSettings({synonyms, guideProfile, 60s});
    QCOMPARE(tenant.process(down, {}, 0s).status, 201);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
