#include "callgoose/processclient.h"
#include "filter/filtersetfile.h"
#include "support/callgooseserver.h"
#include "testrun/testrun.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray down = R"({"monitor":{"id":1,"name":"Shop"},"status":"error"})";
const QByteArray up = R"({"monitor":{"id":1,"name":"Shop"},"status":"recovered"})";

FilterSet openStatusFilters()
{
    QFile file(QStringLiteral(GOOSENECK_SOURCE_DIR "/tests/data/openstatus.filter-set.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the filter set of the tests is not there");
    }
    return readFilterSet(file.readAll()).value();
}

TestPlan planOf(Sequence sequence)
{
    const FilterSet set = openStatusFilters();
    TestPlan cycle = planFullCycle(set, down, up, 77).value();
    switch (sequence) {
    case Sequence::FullCycle:
        return cycle;
    case Sequence::TriggerOnly:
        return triggerOnly(cycle, set);
    case Sequence::ResolveOnly:
        return resolveOnly(cycle, set);
    case Sequence::Scenario:
        return planScenario(set, makeScenario(ScenarioKind::Brownout, {}, utcNow(), 1min), up, 77).value();
    }
    return {};
}

QStringList outcomes(const TestReport& report)
{
    QStringList words;
    for (const StepResult& step : report.steps) {
        words.append(toWord(step.step.kind) + u'=' + toWord(step.outcome));
    }
    return words;
}

/// Gives these answers one after the other; nullopt is none at all, as are those behind the last.
CallgooseServer::Answer script(QList<std::optional<ReplyMeaning>> meanings)
{
    auto left = std::make_shared<QList<std::optional<ReplyMeaning>>>(std::move(meanings));
    return [left](const QByteArray&) -> std::optional<QByteArray> {
        const auto next = left->isEmpty() ? std::nullopt : left->takeFirst();
        return next ? std::optional(processAnswer(*next)) : std::nullopt;
    };
}

} // namespace

/// What a run owes is kept on the disk from before its first request until it is known to be closed, and the
/// plans of scenarios end with nothing open.
class TestOwedResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isKeptBeforeTheFirstRequest();
    void isKeptWhileItIsOwed_data();
    void isKeptWhileItIsOwed();
    void staysWhenTheRunGoes();
    void aRunThatSettlesItKeepsNoOther();
    void nothingIsSentThatCannotBeKept();
    void scenariosRun_data();
    void scenariosRun();
    void aScenarioResolvesWhatWasNotExpected();

private:
    TestRun* start(
        const TestPlan& plan, const CallgooseServer& server,
        const std::function<void(TestRun&)>& prepare = [](TestRun&) {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<PendingResolves> m_pending;
    std::unique_ptr<ProcessClient> m_client;
    std::unique_ptr<TestRun> m_run;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestOwedResolve::init()
{
    m_finished.reset();
    m_run.reset();
    m_client = std::make_unique<ProcessClient>();
    m_client->setDeadline(400ms);
    m_folder = std::make_unique<QTemporaryDir>();
    m_pending.emplace(m_folder->filePath(u"pending"_s));
}

TestRun* TestOwedResolve::start(const TestPlan& plan, const CallgooseServer& server,
                                const std::function<void(TestRun&)>& prepare)
{
    const RunTarget target{
        {QUrl(server.url()), AuthMode::Bearer}, openStatusFilters(), TestReport::Target::Live};
    m_run = std::make_unique<TestRun>(plan, target, Secret("t"), *m_client, &*m_pending);
    m_finished = std::make_unique<QSignalSpy>(m_run.get(), &TestRun::finished);
    prepare(*m_run);
    m_run->start();
    return m_run.get();
}

void TestOwedResolve::isKeptBeforeTheFirstRequest()
{
    const TestPlan plan = planOf(Sequence::FullCycle);
    QList<QList<PendingResolve>> seen;
    const auto service = CallgooseServer::reading(openStatusFilters(), documentedProfile);
    CallgooseServer server([&](const QByteArray& body) {
        seen.append(m_pending->all());
        return service(body);
    });
    start(plan, server);
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(seen.size(), 4);
    QCOMPARE(seen.constFirst().size(), 1);
    const PendingResolve kept = seen.constFirst().constFirst();
    QCOMPARE(kept.incidentId, u"77"_s);
    QCOMPARE(kept.title, plan.title);
    QCOMPARE(kept.body, plan.resolveBody);
    QCOMPARE(kept.endpoint.url, QUrl(server.url()));
    QCOMPARE(kept.from, openStatusFilters().from);
    QCOMPARE(seen.constLast(), seen.constFirst()); // one, until the end
    QVERIFY(m_pending->all().isEmpty());
}

void TestOwedResolve::isKeptWhileItIsOwed_data()
{
    using enum ReplyMeaning;
    const std::optional<ReplyMeaning> none;
    QTest::addColumn<Sequence>("sequence");
    QTest::addColumn<QList<std::optional<ReplyMeaning>>>("answers");
    QTest::addColumn<int>("left");
    using Answers = QList<std::optional<ReplyMeaning>>;
    QTest::newRow("all goes well") << Sequence::FullCycle << Answers{Created, Duplicate, Resolved, Duplicate}
                                   << 0;
    QTest::newRow("the trigger is alone: its resolve is asked for later")
        << Sequence::TriggerOnly << Answers{Created} << 1;
    QTest::newRow("the trigger matches nothing") << Sequence::FullCycle << Answers{NoMatch} << 0;
    QTest::newRow("no answer ever comes") << Sequence::FullCycle << Answers{} << 1;
    QTest::newRow("only the trigger's answer is lost")
        << Sequence::FullCycle << Answers{none, Resolved, Duplicate} << 0;
    QTest::newRow("the resolve closes nothing")
        << Sequence::FullCycle << Answers{Created, Duplicate, NoMatch} << 1;
    QTest::newRow("the resolve's answers are lost")
        << Sequence::FullCycle << Answers{Created, Duplicate, none, none} << 1;
    QTest::newRow("the second resolve closes it")
        << Sequence::FullCycle << Answers{Created, Duplicate, none, Resolved} << 0;
    QTest::newRow("a resolve alone owes nothing") << Sequence::ResolveOnly << Answers{NoMatch} << 0;
    QTest::newRow("a scenario whose end is lost")
        << Sequence::Scenario << Answers{NoMatch, Created, NoMatch, none} << 1;
}

void TestOwedResolve::isKeptWhileItIsOwed()
{
    QFETCH(Sequence, sequence);
    QFETCH(QList<std::optional<ReplyMeaning>>, answers);
    QFETCH(int, left);
    const CallgooseServer server(script(answers));
    const TestRun* run = start(planOf(sequence), server);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, 20'000);
    QCOMPARE(m_pending->all().size(), left);
    QCOMPARE(run->report().mayBeOpen, left > 0);
}

void TestOwedResolve::staysWhenTheRunGoes()
{
    CallgooseServer server(script({ReplyMeaning::Created}));
    start(planOf(Sequence::FullCycle), server);
    QTRY_COMPARE(server.bodies.size(), 2);
    m_finished.reset();
    m_run.reset(); // as when the window is closed
    QCOMPARE(m_pending->all().size(), 1);
}

void TestOwedResolve::aRunThatSettlesItKeepsNoOther()
{
    const CallgooseServer unheard(script({}));
    start(planOf(Sequence::TriggerOnly), unheard);
    QTRY_COMPARE(m_finished->count(), 1);
    const QString key = m_pending->all().constFirst().key;
    const auto settle = [key](TestRun& run) { run.settles(key); };

    const CallgooseServer refusing(script({ReplyMeaning::NoMatch}));
    start(planOf(Sequence::ResolveOnly), refusing, settle);
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(m_pending->all().size(), 1); // it was not closed, so it is offered again

    const CallgooseServer closing(script({ReplyMeaning::Resolved}));
    start(planOf(Sequence::ResolveOnly), closing, settle);
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(m_pending->all().isEmpty());
}

void TestOwedResolve::nothingIsSentThatCannotBeKept()
{
    QFile obstacle(m_folder->filePath(u"pending"_s)); // where the folder should be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    CallgooseServer server(script({ReplyMeaning::Created}));
    std::unique_ptr<QSignalSpy> notRemembered;
    const TestRun* run = start(planOf(Sequence::FullCycle), server, [&](TestRun& made) {
        notRemembered = std::make_unique<QSignalSpy>(&made, &TestRun::notRemembered);
    });
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(notRemembered->count(), 1);
    QVERIFY(server.bodies.isEmpty());
    QCOMPARE(outcomes(run->report()), (QStringList{u"trigger=skipped"_s, u"repeat=skipped"_s,
                                                   u"resolve=skipped"_s, u"repeat-resolve=skipped"_s}));
}

void TestOwedResolve::scenariosRun_data()
{
    QTest::addColumn<ScenarioKind>("kind");
    QTest::addColumn<QStringList>("expected");
    const QString opens = u"trigger=passed"_s;
    const QString closes = u"resolve=passed"_s;
    // 202 is never a pass, and yet it is what these do: the run goes on.
    const QString nothing = u"delivery=wrong"_s;
    QTest::newRow("error: what is open at the end is resolved")
        << ScenarioKind::Error << QStringList{opens, closes};
    QTest::newRow("degraded: nothing opens") << ScenarioKind::Degraded << QStringList{nothing};
    QTest::newRow("recovered: an orphan, nothing opens")
        << ScenarioKind::Recovered << QStringList{u"repeat-resolve=wrong"_s};
    QTest::newRow("the Test button: the same")
        << ScenarioKind::TestButton << QStringList{u"repeat-resolve=wrong"_s};
    QTest::newRow("outage") << ScenarioKind::Outage << QStringList{opens, closes};
    QTest::newRow("brownout: two of its webhooks do nothing")
        << ScenarioKind::Brownout << QStringList{nothing, opens, nothing, closes};
    QTest::newRow("flapping: opens and closes three times")
        << ScenarioKind::Flapping << QStringList{opens, closes, opens, closes, opens, closes};
}

void TestOwedResolve::scenariosRun()
{
    QFETCH(ScenarioKind, kind);
    QFETCH(QStringList, expected);
    const FilterSet set = openStatusFilters();
    CallgooseServer server(CallgooseServer::reading(set, documentedProfile));
    const auto plan = planScenario(set, makeScenario(kind, {}, utcNow(), 1min), up, 77);
    QVERIFY(plan);
    const TestRun* run = start(*plan, server);
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(outcomes(run->report()), expected);
    QCOMPARE(server.bodies.size(), expected.size());
    QVERIFY(std::ranges::all_of(server.bodies, [](const QByteArray& body) { return body.contains("77"); }));
    QVERIFY(!run->report().mayBeOpen);
    QVERIFY(m_pending->all().isEmpty());
}

void TestOwedResolve::aScenarioResolvesWhatWasNotExpected()
{
    // This tenant takes "degraded" for a trigger.
    CallgooseServer server(script({ReplyMeaning::Created, ReplyMeaning::Resolved}));
    const FilterSet set = openStatusFilters();
    const auto plan = planScenario(set, makeScenario(ScenarioKind::Degraded, {}, utcNow(), 1min), up, 77);
    QVERIFY(plan);
    const TestRun* run = start(*plan, server);
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(outcomes(run->report()), (QStringList{u"delivery=wrong"_s, u"resolve=passed"_s}));
    QCOMPARE(server.bodies.constLast(), plan->resolveBody);
    QVERIFY(m_pending->all().isEmpty());
}

QTEST_GUILESS_MAIN(TestOwedResolve)
#include "tst_owedresolve.moc"
