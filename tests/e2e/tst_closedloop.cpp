// The closed loop: the outgoing webhook of a Callgoose is pointed at the listener, and what it tells of the
// incident of a run is a step of that run.

#include "callgoose/simulator.h"
#include "panels/bottompanel.h"
#include "panels/simulatorpanel.h"
#include "support/callgooseserver.h"
#include "support/livewindow.h"

#include <QCheckBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "gk-loop-token";

QUrl startListener(const LiveWindow& window)
{
    ListenerSettings settings = window.state().listening;
    settings.port = 0;
    window.session->setListenerSettings(settings);
    window.session->startListening();
    const bool listens = QTest::qWaitFor(
        [&] { return window.state().listener.kind == ListenerState::Kind::Listening; }, 20'000);
    return listens ? window.state().listener.url : QUrl();
}

QStringList stepsOf(const LiveWindow& window)
{
    QStringList words;
    for (const StepResult& step : window.state().report->steps) {
        words.append(toWord(step.step.kind) + u'=' + toWord(step.outcome));
    }
    return words;
}

const QStringList closedLoop{u"trigger=passed"_s, u"created-event=passed"_s,  u"repeat=passed"_s,
                             u"resolve=passed"_s, u"resolved-event=passed"_s, u"repeat-resolve=passed"_s};

} // namespace

class TestClosedLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLiveRunHearsTheSimulatorsWebhook();
    void aRunOnTheWindowsSimulatorHearsIt();
    void anotherShapeOfWebhookIsUnderstood();
    void withoutTheWebhookTheEventsAreUnknown();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The simulator stands for the real thing: another server, a token, its own webhook.
void TestClosedLoop::aLiveRunHearsTheSimulatorsWebhook()
{
    Simulator simulator{Secret()};
    QVERIFY(simulator.listen(0));
    LiveWindow window(m_folder->path(), simulator.url().toString(), token);
    QTRY_VERIFY(window.isReady());
    TenantSettings tenant;
    tenant.services = {{u"Payments"_s, u"Shop"_s, openStatusFilterSet()}};
    tenant.tokens = {{{TokenScope::Service, u"Payments"_s},
                      std::make_shared<const Secret>(QByteArray(token.constData(), token.size()))}};
    tenant.webhook = startListener(window);
    QVERIFY(tenant.webhook.isValid());
    simulator.setTenant(tenant);
    QSignalSpy told(&simulator, &Simulator::webhookSent);
    LiveRunDialog* dialog = window.askForLive(TokenScope::Service);
    LiveWindow::childOf<QCheckBox>(dialog, "liveEvents")->setChecked(true);
    window.send(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(window.state().report && !window.state().testRunning, 30'000);
    QCOMPARE(stepsOf(window), closedLoop);
    QVERIFY(window.state().report->passed());
    QTRY_COMPARE(told.count(), 2);
    QVERIFY(simulator.openIncidents().isEmpty());
}

void TestClosedLoop::aRunOnTheWindowsSimulatorHearsIt()
{
    const LiveWindow window(m_folder->path(), u"http://127.0.0.1:9/v1/process"_s, token);
    QTRY_VERIFY(window.isReady());
    QVERIFY(startListener(window).isValid());
    auto* tabs = window->findChild<BottomPanel*>();
    tabs->setCurrentWidget(tabs->simulator());
    QTest::mouseClick(window.child<QPushButton>("simulatorToggle"), Qt::LeftButton);
    QTRY_VERIFY(window.state().simulator.listening);
    window.child<QCheckBox>("simulatorTellListener")->click();
    QTRY_VERIFY(window.state().simulator.tellsListener);
    window.session->runOnSimulator();
    QTRY_VERIFY_WITH_TIMEOUT(window.state().report && !window.state().testRunning, 30'000);
    QCOMPARE(stepsOf(window), closedLoop);
}

void TestClosedLoop::anotherShapeOfWebhookIsUnderstood()
{
    QNetworkAccessManager network;
    QUrl listener;
    const auto inner = CallgooseServer::reading(openStatusFilterSet(), documentedProfile);
    CallgooseServer server([&](const QByteArray& body) {
        const QByteArray answer = inner(body).value();
        const bool created = answer.contains("\"created\":true");
        if (created || answer.contains("\"resolved\":true")) {
            QNetworkRequest request(listener);
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            const QByteArray state = created ? "incident.created" : "incident.resolved";
            // The payload comes along as text, as such webhooks do.
            network.post(request, "{\"event\":\"" + state +
                                      "\",\"payload\":" + quotedString(QString::fromUtf8(body)) + "}");
        }
        return std::optional(answer);
    });
    LiveWindow window(m_folder->path(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    listener = startListener(window);
    QVERIFY(listener.isValid());
    LiveRunDialog* dialog = window.askForLive(TokenScope::Service);
    LiveWindow::childOf<QCheckBox>(dialog, "liveEvents")->setChecked(true);
    window.send(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(window.state().report && !window.state().testRunning, 30'000);
    QCOMPARE(stepsOf(window), closedLoop);
}

void TestClosedLoop::withoutTheWebhookTheEventsAreUnknown()
{
    CallgooseServer server(CallgooseServer::reading(openStatusFilterSet(), documentedProfile));
    LiveWindow window(m_folder->path(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    QVERIFY(startListener(window).isValid());
    LiveRunDialog* dialog = window.askForLive(TokenScope::Service);
    LiveWindow::childOf<QCheckBox>(dialog, "liveEvents")->setChecked(true);
    window.send(dialog);
    QTRY_VERIFY(window.state().testRunning);
    auto* run = window.session->findChild<TestRun*>();
    QVERIFY(run);
    run->setEventDeadline(200ms);
    QTRY_VERIFY_WITH_TIMEOUT(!window.state().testRunning, 60'000);
    QVERIFY(stepsOf(window).contains(u"created-event=unknown"_s));
    QVERIFY2(stepsOf(window).contains(u"resolve=passed"_s), "an event that fails to come stops nothing");
    QVERIFY(!window.state().report->passed());
}

QTEST_MAIN(TestClosedLoop)
#include "tst_closedloop.moc"
