#include "callgoose/processclient.h"
#include "callgoose/simulator.h"
#include "testrun/testrun.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray down = R"({"id":1,"name":"Shop","status":"down"})";
const QByteArray up = R"({"id":1,"name":"Shop","status":"up"})";

FilterSet filters(const QStringList& downWords)
{
    Filter filter;
    filter.trigger.conditions = {{u"status"_s, downWords}};
    filter.trigger.mapIncidentWith = u"id"_s;
    filter.trigger.titleFrom = u"name"_s;
    filter.resolve = ResolvePart{{u"status"_s, {u"up"_s}}, u"id"_s};
    FilterSet set;
    set.filters = {filter};
    return set;
}

FilterSet named(FilterSet set)
{
    set.from = u"Probe"_s;
    return set;
}

QStringList outcomes(const TestReport& report)
{
    QStringList words;
    for (const StepResult& step : report.steps) {
        words.append(toWord(step.outcome));
    }
    return words;
}

QByteArray reply(bool created, bool triggerDuplicate, bool resolved)
{
    const auto word = [](bool value) { return QByteArray(value ? "true" : "false"); };
    return R"({"id":"1","resolved":{"duplicate":false,"resolved":)" + word(resolved) +
           R"(},"triggered":{"duplicate":)" + word(triggerDuplicate) + R"(,"created":)" + word(created) +
           "}}";
}

/// A Callgoose that gives prepared answers in order; an empty one is never given. Closes after each.
class Script : public QObject
{
public:
    explicit Script(QList<HttpResponse> answers)
        : m_answers(std::move(answers))
        , m_server({}, [](const HttpRequestHead&) { return std::nullopt; })
    {
        connect(&m_server, &HttpServer::requestReceived, this,
                [this](HttpExchangeId id, const HttpRequest& request) {
                    bodies.append(request.body);
                    const HttpResponse answer = m_answers.value(bodies.size() - 1, HttpResponse{500, {}, {}});
                    if (answer.status > 0) {
                        m_server.respond(id, answer);
                    }
                });
        port = m_server.listen(QHostAddress::LocalHost, 0).value();
    }

    Endpoint endpoint() const
    {
        QUrl url(u"http://127.0.0.1/v1/process"_s);
        url.setPort(port);
        return {url, AuthMode::Bearer};
    }

    QList<QByteArray> bodies;
    quint16 port = 0;

private:
    QList<HttpResponse> m_answers;
    HttpServer m_server;
};

const HttpResponse silence{0, {}, {}};

} // namespace

class TestTestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fullCyclePassesAgainstTheSimulator();
    void synonymsUnderAllAreNoMatchAndNoPass();
    void anotherProfileThanPredictedIsWrong();
    void wrongTokenIsRefused();
    void nobodyListeningIsRefused();
    void resolveIsSentAfterAFailure_data();
    void resolveIsSentAfterAFailure();
    void abortStillResolves();
    void secondAbortEndsEverything();
    void abortBeforeAnythingIsOwed();
    void goesQuietlyWhileACallRuns();
    void judges_data();
    void judges();

private:
    TestRun* start(const FilterSet& set, const Endpoint& endpoint, const QByteArray& token = "t");
    void play(const FilterSet& set, const Endpoint& endpoint, const QByteArray& token = "t");

    std::unique_ptr<ProcessClient> m_client;
    std::unique_ptr<TestRun> m_run;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestTestRun::init()
{
    m_client = std::make_unique<ProcessClient>();
}

void TestTestRun::cleanup()
{
    m_finished.reset();
    m_run.reset();
    m_client.reset();
}

TestRun* TestTestRun::start(const FilterSet& set, const Endpoint& endpoint, const QByteArray& token)
{
    m_run =
        std::make_unique<TestRun>(planFullCycle(set, down, up, 77).value(), RunTarget{endpoint, named(set)},
                                  Secret(QByteArray(token.constData(), token.size())), *m_client);
    m_finished = std::make_unique<QSignalSpy>(m_run.get(), &TestRun::finished);
    m_run->start();
    return m_run.get();
}

void TestTestRun::play(const FilterSet& set, const Endpoint& endpoint, const QByteArray& token)
{
    start(set, endpoint, token);
    QTRY_COMPARE(m_finished->count(), 1);
}

void TestTestRun::fullCyclePassesAgainstTheSimulator()
{
    const FilterSet set = filters({u"down"_s});
    Simulator simulator{Secret("t")};
    simulator.setSettings({set, set.profile});
    QVERIFY(simulator.listen(0));
    QSignalSpy answered(&simulator, &Simulator::answered);
    play(set, {simulator.url(), AuthMode::Bearer});
    const TestReport& report = m_run->report();
    QCOMPARE(outcomes(report), QStringList(4, u"passed"_s));
    QVERIFY(report.passed());
    QVERIFY(!report.mayBeOpen);
    QVERIFY(simulator.openIncidents().isEmpty());
    QCOMPARE(answered.count(), 4);
    QCOMPARE(answered.constFirst().constFirst().value<SimulatorExchange>().from, u"Probe"_s);
    QCOMPARE(report.incidentId, u"77"_s);
    QVERIFY(report.startedAt > UtcTime{});
}

void TestTestRun::synonymsUnderAllAreNoMatchAndNoPass()
{
    const FilterSet set = filters({u"down"_s, u"failed"_s, u"critical"_s});
    Simulator simulator{Secret("t")};
    simulator.setSettings({set, set.profile});
    QVERIFY(simulator.listen(0));
    play(set, {simulator.url(), AuthMode::Bearer});
    const StepResult& trigger = m_run->report().steps.constFirst();
    QCOMPARE(trigger.step.predicted, ReplyMeaning::NoMatch);
    QCOMPARE(trigger.answer.reply.status, 202);
    QCOMPARE(trigger.answer.reply.meaning, ReplyMeaning::NoMatch);
    QCOMPARE(outcomes(m_run->report()), (QStringList{u"wrong"_s, u"skipped"_s, u"skipped"_s, u"skipped"_s}));
    QVERIFY(!m_run->report().passed());
    QVERIFY(!m_run->report().mayBeOpen);
}

void TestTestRun::anotherProfileThanPredictedIsWrong()
{
    FilterSet set = filters({u"down"_s, u"failed"_s});
    set.profile = guideProfile;
    Simulator simulator{Secret("t")};
    simulator.setSettings({set, documentedProfile});
    QVERIFY(simulator.listen(0));
    play(set, {simulator.url(), AuthMode::Bearer});
    const StepResult& trigger = m_run->report().steps.constFirst();
    QCOMPARE(trigger.step.predicted, ReplyMeaning::Created);
    QCOMPARE(trigger.answer.reply.meaning, ReplyMeaning::NoMatch);
    QCOMPARE(trigger.outcome, StepOutcome::Wrong);
    QCOMPARE(m_run->report().profile, guideProfile);
}

void TestTestRun::wrongTokenIsRefused()
{
    const FilterSet set = filters({u"down"_s});
    Simulator simulator{Secret("another")};
    simulator.setSettings({set, set.profile});
    QVERIFY(simulator.listen(0));
    play(set, {simulator.url(), AuthMode::Header});
    QCOMPARE(outcomes(m_run->report()),
             (QStringList{u"refused"_s, u"skipped"_s, u"skipped"_s, u"skipped"_s}));
    QVERIFY(!m_run->report().mayBeOpen);
}

void TestTestRun::nobodyListeningIsRefused()
{
    Endpoint endpoint;
    {
        const Script closed({});
        endpoint = closed.endpoint();
    }
    play(filters({u"down"_s}), endpoint);
    QCOMPARE(outcomes(m_run->report()).constFirst(), u"refused"_s);
    QVERIFY(!m_run->report().mayBeOpen);
}

void TestTestRun::resolveIsSentAfterAFailure_data()
{
    QTest::addColumn<QList<int>>("statuses"); // 0 = no answer
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("mayBeOpen");
    const QByteArray opened = reply(true, false, false);
    const QByteArray again = reply(false, true, false);
    const QByteArray closed = reply(false, false, true);
    const QByteArray nothing = reply(false, false, false);
    const QString passed = u"passed"_s;
    const QString wrong = u"wrong"_s;
    const QString unknown = u"unknown"_s;
    const QString refused = u"refused"_s;
    const QString skipped = u"skipped"_s;
    QTest::newRow("the repeat opens a second incident")
        << QList{201, 201, 200, 200} << QList{opened, opened, closed, again}
        << QStringList{passed, wrong, passed, passed} << false;
    QTest::newRow("the repeat is refused")
        << QList{201, 500, 200, 200} << QList{opened, nothing, closed, again}
        << QStringList{passed, refused, passed, passed} << false;
    QTest::newRow("the trigger's answer is lost") << QList{0, 200, 200} << QList{nothing, closed, again}
                                                  << QStringList{unknown, skipped, passed, passed} << false;
    QTest::newRow("the trigger's answer cannot be read")
        << QList{201, 200, 200} << QList{QByteArray("<html>"), closed, again}
        << QStringList{unknown, skipped, passed, passed} << false;
    QTest::newRow("the trigger meets a fault after which the incident may be there")
        << QList{500, 200, 200} << QList{nothing, closed, again}
        << QStringList{refused, skipped, passed, passed} << false;
    QTest::newRow("a gateway loses the trigger's answer")
        << QList{504, 200, 200} << QList{nothing, closed, again}
        << QStringList{unknown, skipped, passed, passed} << false;
    QTest::newRow("the resolve finds nothing") << QList{201, 200, 202} << QList{opened, again, nothing}
                                               << QStringList{passed, passed, wrong, skipped} << true;
    QTest::newRow("the resolve's answer is lost, so it is sent again")
        << QList{201, 200, 0, 200} << QList{opened, again, nothing, closed}
        << QStringList{passed, passed, unknown, wrong} << false;
    QTest::newRow("the trigger is refused, so nothing is owed")
        << QList{400} << QList{nothing} << QStringList{refused, skipped, skipped, skipped} << false;
    QTest::newRow("the resolve opens an incident of its own")
        << QList{201, 200, 201} << QList{opened, again, opened} << QStringList{passed, passed, wrong, skipped}
        << true;
}

void TestTestRun::resolveIsSentAfterAFailure()
{
    QFETCH(QList<int>, statuses);
    QFETCH(QList<QByteArray>, bodies);
    QFETCH(QStringList, expected);
    QFETCH(bool, mayBeOpen);
    QList<HttpResponse> answers;
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        answers.append({statuses[i], {}, bodies[i]});
    }
    Script script(answers);
    m_client->setDeadline(400ms);
    play(filters({u"down"_s}), script.endpoint());
    QCOMPARE(outcomes(m_run->report()), expected);
    QCOMPARE(m_run->report().mayBeOpen, mayBeOpen);
    QVERIFY(!m_run->report().passed());
    QCOMPARE(script.bodies.size(), statuses.size());
}

void TestTestRun::abortStillResolves()
{
    Script script({{201, {}, reply(true, false, false)}, silence, {200, {}, reply(false, false, true)}});
    TestRun* run = start(filters({u"down"_s}), script.endpoint());
    QTRY_COMPARE(script.bodies.size(), 2);
    run->abort();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(outcomes(run->report()), (QStringList{u"passed"_s, u"unknown"_s, u"passed"_s, u"skipped"_s}));
    QVERIFY(!run->report().mayBeOpen);
    QCOMPARE(script.bodies.constLast(), run->report().steps[2].step.body);
}

void TestTestRun::secondAbortEndsEverything()
{
    Script script({silence, silence});
    TestRun* run = start(filters({u"down"_s}), script.endpoint());
    QTRY_COMPARE(script.bodies.size(), 1);
    run->abort();
    QTRY_COMPARE(script.bodies.size(), 2);
    run->abort();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, 1000);
    QCOMPARE(outcomes(run->report()), (QStringList{u"unknown"_s, u"skipped"_s, u"unknown"_s, u"skipped"_s}));
    QVERIFY(run->report().mayBeOpen);
    QCOMPARE(script.bodies.size(), 2);
    run->abort();
    QCOMPARE(m_finished->count(), 1);
}

void TestTestRun::abortBeforeAnythingIsOwed()
{
    Script script({});
    m_run = std::make_unique<TestRun>(
        planFullCycle(filters({u"down"_s}), down, up, 77).value(),
        RunTarget{script.endpoint(), filters({u"down"_s}), TestReport::Target::Live}, Secret("t"), *m_client);
    m_finished = std::make_unique<QSignalSpy>(m_run.get(), &TestRun::finished);
    m_run->abort();
    m_run->start();
    QVERIFY2(m_finished->isEmpty(), "finished() came from inside start()");
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(outcomes(m_run->report()), QStringList(4, u"skipped"_s));
    QVERIFY(!m_run->report().mayBeOpen);
    QVERIFY(script.bodies.isEmpty());
}

void TestTestRun::goesQuietlyWhileACallRuns()
{
    Script script({silence});
    start(filters({u"down"_s}), script.endpoint());
    QTRY_COMPARE(script.bodies.size(), 1);
    m_finished.reset();
    m_run.reset();
    m_client.reset();
    QCOMPARE(script.bodies.size(), 1);
}

void TestTestRun::judges_data()
{
    using Kind = ProcessOutcome::Kind;
    QTest::addColumn<ReplyMeaning>("predicted");
    QTest::addColumn<ProcessOutcome>("answer");
    QTest::addColumn<StepOutcome>("outcome");
    const auto answered = [](ReplyMeaning meaning) {
        return ProcessOutcome{.kind = Kind::Answered, .reply = {200, {}, meaning}};
    };
    QTest::newRow("as predicted") << ReplyMeaning::Created << answered(ReplyMeaning::Created)
                                  << StepOutcome::Passed;
    QTest::newRow("not as predicted")
        << ReplyMeaning::Created << answered(ReplyMeaning::Duplicate) << StepOutcome::Wrong;
    QTest::newRow("no match is no pass even where predicted")
        << ReplyMeaning::NoMatch << answered(ReplyMeaning::NoMatch) << StepOutcome::Wrong;
    QTest::newRow("unreadable") << ReplyMeaning::Created << answered(ReplyMeaning::Unreadable)
                                << StepOutcome::Unknown;
    QTest::newRow("bad token") << ReplyMeaning::Created << answered(ReplyMeaning::BadToken)
                               << StepOutcome::Refused;
    QTest::newRow("redirect") << ReplyMeaning::Created << answered(ReplyMeaning::Redirected)
                              << StepOutcome::Refused;
    QTest::newRow("server fault") << ReplyMeaning::Created << answered(ReplyMeaning::ServerFault)
                                  << StepOutcome::Refused;
    QTest::newRow("not sent") << ReplyMeaning::Created
                              << ProcessOutcome{.kind = Kind::NotSent,
                                                .failure = ProcessFailure::HostNotFound}
                              << StepOutcome::Refused;
    QTest::newRow("no answer") << ReplyMeaning::Created
                               << ProcessOutcome{.kind = Kind::Unknown, .failure = ProcessFailure::TimedOut}
                               << StepOutcome::Unknown;
}

void TestTestRun::judges()
{
    QFETCH(ReplyMeaning, predicted);
    QFETCH(ProcessOutcome, answer);
    QFETCH(StepOutcome, outcome);
    QCOMPARE(judge({StepKind::Trigger, {}, predicted}, answer), outcome);
}

QTEST_GUILESS_MAIN(TestTestRun)
#include "tst_testrun.moc"
