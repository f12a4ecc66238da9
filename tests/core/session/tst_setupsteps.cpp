#include "session/setupsteps.h"
#include "support/captures.h"

#include <QTest>

using namespace gooseneck;

namespace {

/// A state in which all is done.
SessionState finished()
{
    SessionState state;
    state.payloads = storedAlerts(1, 1);
    state.roles = alertRoles();
    state.filterSet = alertFilterSet();
    state.token = TokenState::InKeychain;
    TestReport report;
    report.target = TestReport::Target::Live;
    report.steps = {{.step = {}, .outcome = StepOutcome::Passed, .answer = {}}};
    state.report = report;
    state.handedOver = state.filterSet;
    return state;
}

using Change = void (*)(SessionState&);

} // namespace

class TestSetupSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartBeginsWithPayloads();
    void everythingCanBeDone();
    void isNotDone_data();
    void isNotDone();
    void aPassedSimulatorIsNotLive();
};

void TestSetupSteps::theFirstStartBeginsWithPayloads()
{
    const QList<SetupItem> items = deriveSetup({});
    QCOMPARE(items[0], (SetupItem{SetupStep::Payloads, StepState::Next}));
    QCOMPARE(std::ranges::count(items, StepState::Later, &SetupItem::state), items.size() - 1);
}

void TestSetupSteps::everythingCanBeDone()
{
    const QList<SetupItem> items = deriveSetup(finished());
    QCOMPARE(std::ranges::count(items, StepState::Done, &SetupItem::state), items.size());
}

void TestSetupSteps::isNotDone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<SetupStep>("step");
    const auto row = [](const char* name, SetupStep step, Change change) {
        QTest::newRow(name) << change << step;
    };
    row("samples are not what is really sent", SetupStep::Payloads, [](SessionState& state) {
        Capture sample = *state.payloads[0];
        sample.source = CaptureSource::Sample;
        state.payloads = {std::make_shared<const Capture>(sample)};
    });
    row("no key says which incident it is", SetupStep::Keys,
        [](SessionState& state) { state.roles.incident.clear(); });
    row("no key says what happened", SetupStep::Keys,
        [](SessionState& state) { state.roles.status.clear(); });
    row("there is no filter", SetupStep::Filters, [](SessionState& state) { state.filterSet.filters = {}; });
    row("a filter never resolves", SetupStep::Filters,
        [](SessionState& state) { state.filterSet.filters[0].resolve.reset(); });
    row("a filter looks at no key", SetupStep::Filters,
        [](SessionState& state) { state.filterSet.filters[0].trigger.conditions = {Condition()}; });
    row("something cannot work", SetupStep::Problems, [](SessionState& state) {
        state.findings = {{.code = FindingCode::EmptyList, .severity = Severity::Error}};
    });
    row("no payload was looked at for problems", SetupStep::Problems,
        [](SessionState& state) { state.payloads = {}; });
    row("the test did not pass", SetupStep::Simulator,
        [](SessionState& state) { state.report->steps[0].outcome = StepOutcome::Wrong; });
    row("the test still runs", SetupStep::Simulator, [](SessionState& state) { state.testRunning = true; });
    row("the token is not kept", SetupStep::Connection,
        [](SessionState& state) { state.token = TokenState::Missing; });
    row("the filters changed after the export", SetupStep::HandOver,
        [](SessionState& state) { state.handedOver->from.clear(); });
    row("nothing was exported", SetupStep::HandOver, [](SessionState& state) { state.handedOver.reset(); });
}

void TestSetupSteps::isNotDone()
{
    QFETCH(Change, change);
    QFETCH(SetupStep, step);
    SessionState state = finished();
    change(state);
    const QList<SetupItem> items = deriveSetup(state);
    const auto item = std::ranges::find(items, step, &SetupItem::step);
    QVERIFY(item->state != StepState::Done);
}

void TestSetupSteps::aPassedSimulatorIsNotLive()
{
    SessionState state = finished();
    state.report->target = TestReport::Target::Simulator;
    const QList<SetupItem> items = deriveSetup(state);
    QVERIFY(items.contains(SetupItem{SetupStep::Simulator, StepState::Done}));
    QVERIFY(items.contains(SetupItem{SetupStep::Live, StepState::Next}));
}

QTEST_GUILESS_MAIN(TestSetupSteps)
#include "tst_setupsteps.moc"
