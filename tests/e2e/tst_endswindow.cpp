// The window's part of both ends, clicked as an operator would: simulator panel, OpenStatus dialog, import,
// exports.

#include "../core/openstatus/fakeopenstatus.h"
#include "cliprocess.h"
#include "models/simulatormodels.h"
#include "panels/bottompanel.h"
#include "panels/simulatorpanel.h"
#include "support/captures.h"
#include "support/runningwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTreeView>
#include <QTreeWidget>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Endpoint acme{QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Bearer};

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// A client that is a process of its own, and the HTTP status that it saw.
QByteArray posted(const QString& url, const QByteArray& body, const QString& token = {})
{
    QTemporaryFile file;
    file.open();
    file.write(body);
    file.close();
    QProcess curl;
    curl.start(u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"20"_s, u"--output"_s,
                           u"/dev/null"_s, u"--write-out"_s, u"%{http_code}"_s, u"--data-binary"_s,
                           u'@' + file.fileName(), u"--header"_s, u"Content-Type: application/json"_s,
                           u"--header"_s, u"X-Callgoose-Auth: "_s + token, url});
    // The window answers meanwhile.
    const bool ended = QTest::qWaitFor([&curl] { return curl.state() == QProcess::NotRunning; }, 30'000);
    return ended ? curl.readAllStandardOutput() : QByteArray("no end");
}

QString cell(const QTreeView* view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

/// The window with filters, a connection and its token, and the OpenStatus dialog over a fake.
class OpenStatusWindow : public RunningWindow
{
public:
    OpenStatusWindow()
    {
        session->setFilterSet(alertFilterSet());
        session->setEndpoint(acme);
        session->storeToken(Secret("gk-canary-7f2c"));
        child<QAction>("showOpenStatus")->trigger();
        dialog = child<QDialog>("openStatus");
    }

    template <class Child>
    Child* part(const char* name) const
    {
        return childOf<Child>(dialog, name);
    }

    void load(const QString& key)
    {
        part<QLineEdit>("openStatusServer")->setText(fake.url().toString());
        part<QLineEdit>("openStatusKey")->setText(key);
        click(part<QPushButton>("openStatusLoad"));
    }

    QString message() const { return part<QLabel>("openStatusMessage")->text(); }
    bool isIdle() const { return state().openStatus.task == OpenStatusState::Task::None; }

    /// The confirmation that is open.
    QDialog* confirmation() const { return dialog->findChild<QDialog*>(u"confirmChange"_s); }

    FakeOpenStatus fake;
    QDialog* dialog = nullptr;
};

void openSimulator(const RunningWindow& window)
{
    auto* tabs = window->findChild<BottomPanel*>();
    tabs->setCurrentWidget(tabs->simulator());
}

enum class SetTokens { Yes, No };

/// Three services of two teams, and a token of every kind.
QString writeTenant(const RunningWindow& window, SetTokens tokens = SetTokens::Yes)
{
    FilterSet unmet = alertFilterSet();
    unmet.filters[0].trigger.conditions[0].contains = {u"on fire"_s};
    const QByteArray tenant = R"({"format":"gooseneck.tenant","version":1,"services":[
        {"name":"Payments","team":"Shop","filters":"alerts.json"},
        {"name":"Search","team":"Shop","filters":"unmet.json"},
        {"name":"Mail","team":"Office","filters":"alerts.json"}],"tokens":[
        {"scope":"global","env":"GK_GLOBAL"},{"scope":"team","of":"Shop","env":"GK_SHOP"},
        {"scope":"service","of":"Mail","env":"GK_MAIL"}]})";
    const QString path = window.session.path(u"tenant.json"_s);
    const bool written =
        writeFileAtomically(window.session.path(u"alerts.json"_s), writeFilterSet(alertFilterSet())) &&
        writeFileAtomically(window.session.path(u"unmet.json"_s), writeFilterSet(unmet)) &&
        writeFileAtomically(path, tenant);
    if (tokens == SetTokens::Yes) {
        qputenv("GK_GLOBAL", "gk-global+/=");
        qputenv("GK_SHOP", "gk-shop");
        qputenv("GK_MAIL", "gk-mail");
    }
    return written ? path : QString();
}

void chooseTenant(const RunningWindow& window, const QString& path)
{
    window.child<QAction>("openTenant")->trigger();
    auto* dialog = window.child<QFileDialog>("chooseTenant");
    dialog->setDirectory(QFileInfo(path).path());
    RunningWindow::childOf<QLineEdit>(dialog, "fileNameEdit")->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    const QPointer<QFileDialog> chosen(dialog);
    QVERIFY2(QTest::qWaitFor([&] { return !chosen; }), "the file was not taken");
}

} // namespace

class TestEndsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dashboardFollowsLive();
    void faultsAreAskedFor();
    void testRunsOnTheSimulatorThatIsOn();
    void webhooksReachTheListener();
    void aTenantOfAFileIsPlayed();
    void testsRunOnTheTenantOfAFile();
    void aTenantThatCannotBeReadIsSaid();
    void channelIsCreatedAfterAPreview();
    void channelIsUpdatedAndTested();
    void limitAndClearTextAreSaid();
    void badKeyIsSaid();
    void localEndpointIsRefused();
    void importShowsTheDifference();
};

void TestEndsWindow::dashboardFollowsLive()
{
    RunningWindow window;
    openSimulator(window);
    window.session->setFilterSet(alertFilterSet());
    click(window.child<QPushButton>("simulatorToggle"));
    QTRY_VERIFY(window.state().simulator.listening);
    const QString url = window.child<QLineEdit>("simulatorUrl")->text();
    window.child<QPushButton>("simulatorCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), url);
    const auto* incidents = window.child<QTreeView>("simulatorIncidents");
    const auto* log = window.child<QTreeView>("simulatorLog");

    QCOMPARE(posted(url + u"?from=OpenStatus"_s, alertBody(1)), QByteArray("201"));
    QTRY_COMPARE(incidents->model()->rowCount(), 1);
    QTRY_COMPARE(cell(incidents, 0, SimulatedIncidentsModel::StateColumn), u"open"_s);
    QTRY_COMPARE(cell(incidents, 0, SimulatedIncidentsModel::TitleColumn),
                 u"OpenStatus - Checkout 101 API"_s);
    QCOMPARE(posted(url, alertBody(2)), QByteArray("201"));
    QTRY_COMPARE(cell(incidents, 0, SimulatedIncidentsModel::NumberColumn), u"2"_s); // the newest first
    QByteArray recovered = alertBody(1);
    recovered.replace("\"error\"", "\"recovered\"");
    QCOMPARE(posted(url, recovered), QByteArray("200"));
    QTRY_COMPARE(cell(incidents, 1, SimulatedIncidentsModel::StateColumn), u"resolved"_s);
    QTRY_COMPARE(window.child<QLabel>("simulatorSummary")->text(), u"1 open, 1 resolved"_s);
    QTRY_COMPARE(log->model()->rowCount(), 3);

    window.child<QPushButton>("simulatorReset")->click();
    QTRY_COMPARE(incidents->model()->rowCount(), 0);
    click(window.child<QPushButton>("simulatorToggle"));
    QVERIFY(!window.state().simulator.listening);
    QCOMPARE(posted(url, alertBody(1)), QByteArray("000"));
}

void TestEndsWindow::faultsAreAskedFor()
{
    RunningWindow window;
    openSimulator(window);
    window.session->setFilterSet(alertFilterSet());
    window.session->practice().start();
    const QString url = window.state().simulator.url.toString();
    auto* profile = window.child<QComboBox>("simulatorProfile");
    for (int reading = 0; reading < profile->count(); ++reading) {
        Q_EMIT profile->activated(reading);
        QTRY_COMPARE(profile->currentIndex(), reading);
    }
    Q_EMIT profile->activated(0);
    window.child<QSpinBox>("faultStatus")->setValue(429);
    window.child<QSpinBox>("faultNext")->setValue(2);
    window.child<QPushButton>("faultAdd")->click();
    window.child<QComboBox>("faultKind")->setCurrentIndex(2);
    window.child<QSpinBox>("faultNext")->setValue(1);
    window.child<QPushButton>("faultAdd")->click();
    QTRY_COMPARE(window.child<QLabel>("faultsWaiting")->text(), u"Still to come: status=429,next=2; drop"_s);
    QCOMPARE(posted(url, alertBody(1)), QByteArray("429"));
    QCOMPARE(posted(url, alertBody(1)), QByteArray("429"));
    QCOMPARE(posted(url, alertBody(1)), QByteArray("000"));
    QCOMPARE(posted(url, alertBody(2)), QByteArray("201"));
    QTRY_VERIFY(window.child<QLabel>("faultsWaiting")->text().isEmpty());
    window.child<QPushButton>("faultAdd")->click();
    window.child<QPushButton>("faultClear")->click();
    QTRY_VERIFY(window.state().simulator.faults.isEmpty());
}

void TestEndsWindow::testRunsOnTheSimulatorThatIsOn()
{
    RunningWindow window;
    window.session->setFilterSet(alertFilterSet());
    window.session.arrive({storedCapture(1, alertBody(1)), storedCapture(3, alertBody(3))});
    QTRY_COMPARE(window.state().payloads.size(), 2);
    window.session->practice().start();
    window.session->runOnSimulator();
    QTRY_VERIFY(window.state().report && !window.state().testRunning);
    QVERIFY(window.state().report->passed());
    QTRY_COMPARE(window.state().simulator.incidents.size(), 1);
    QTRY_VERIFY(!window.state().simulator.incidents[0].isOpen());
}

void TestEndsWindow::webhooksReachTheListener()
{
    RunningWindow window;
    openSimulator(window);
    window.session->setFilterSet(alertFilterSet());
    ListenerSettings settings = window.state().listening;
    settings.port = 0;
    window.session->setListenerSettings(settings);
    window.session->startListening();
    QTRY_COMPARE(window.state().listener.kind, ListenerState::Kind::Listening);
    window.session->practice().start();
    window.session->practice().tellListener(true);
    QCOMPARE(posted(window.state().simulator.url.toString(), alertBody(1)), QByteArray("201"));
    QTRY_COMPARE(window.state().payloads.size(), 1);
    QVERIFY(window.state().payloads[0]->body.contains("incident.created"));
    const auto* told = window.child<QLabel>("webhookTold");
    QTRY_COMPARE(told->text(), u"Incident 1 opened. The webhook was answered with 200."_s);
    window.session->practice().setListener(QUrl(u"http://127.0.0.1:9/h/gone"_s));
    QCOMPARE(posted(window.state().simulator.url.toString(), alertBody(2)), QByteArray("201"));
    QTRY_COMPARE(told->text(),
                 u"Incident 2 opened. The webhook's receiver gave no answer; check its address."_s);
}

void TestEndsWindow::aTenantOfAFileIsPlayed()
{
    const RunningWindow window;
    openSimulator(window);
    click(window.child<QPushButton>("simulatorToggle"));
    QTRY_VERIFY(window.state().simulator.listening);
    const QString url = window.state().simulator.url.toString();
    const auto* incidents = window.child<QTreeView>("simulatorIncidents");
    const auto* log = window.child<QTreeView>("simulatorLog");
    QVERIFY(incidents->isColumnHidden(SimulatedIncidentsModel::ServiceColumn));
    QVERIFY(log->isColumnHidden(SimulatorLogModel::TokenColumn));

    chooseTenant(window, writeTenant(window));
    const auto* tenant = window.child<QPushButton>("simulatorTenant");
    QTRY_COMPARE(tenant->text(), u"Tenant: tenant.json ▾"_s);
    QVERIFY(tenant->toolTip().contains(u"Payments, Search, Mail"_s));
    QVERIFY(tenant->toolTip().contains(u"Global, team Shop, service Mail"_s));
    QVERIFY(window.child<QAction>("tenantOfFile")->isChecked());
    QVERIFY(!incidents->isColumnHidden(SimulatedIncidentsModel::ServiceColumn));
    QVERIFY(!log->isColumnHidden(SimulatorLogModel::TokenColumn));

    QCOMPARE(posted(url, alertBody(1)), QByteArray("401"));
    QCOMPARE(posted(url, alertBody(1), u"gk-nobody"_s), QByteArray("401"));
    QCOMPARE(posted(url, alertBody(1), u"gk-mail"_s), QByteArray("201"));
    QTRY_COMPARE(incidents->model()->rowCount(), 1);
    QCOMPARE(cell(incidents, 0, SimulatedIncidentsModel::ServiceColumn), u"Mail (Office)"_s);
    QCOMPARE(cell(log, 0, SimulatorLogModel::TokenColumn), u"service Mail"_s);
    QCOMPARE(cell(log, 1, SimulatorLogModel::TokenColumn), QString());
    // Search has its own filters, which this payload does not meet.
    QCOMPARE(posted(url, alertBody(2), u"gk-shop"_s), QByteArray("201"));
    QTRY_COMPARE(incidents->model()->rowCount(), 2);
    QCOMPARE(cell(incidents, 0, SimulatedIncidentsModel::ServiceColumn), u"Payments (Shop)"_s);
    QCOMPARE(posted(url, alertBody(4), u"gk-global+/="_s), QByteArray("201"));
    QTRY_COMPARE(incidents->model()->rowCount(), 4);

    window.child<QAction>("tenantReread")->trigger(); // the tokens are still known
    QCOMPARE(posted(url, alertBody(5), u"gk-mail"_s), QByteArray("201"));
    QTRY_COMPARE(incidents->model()->rowCount(), 5);
    window.session->setFilterSet(alertFilterSet());
    window.child<QAction>("tenantOfWindow")->trigger();
    QTRY_COMPARE(incidents->model()->rowCount(), 0);
    QVERIFY(incidents->isColumnHidden(SimulatedIncidentsModel::ServiceColumn));
    QCOMPARE(posted(url, alertBody(1)), QByteArray("201"));
}

void TestEndsWindow::testsRunOnTheTenantOfAFile()
{
    RunningWindow window;
    openSimulator(window);
    window.session->setFilterSet(alertFilterSet());
    window.session.arrive({storedCapture(1, alertBody(1)), storedCapture(3, alertBody(3))});
    QTRY_COMPARE(window.state().payloads.size(), 2);
    window.session->practice().start();
    chooseTenant(window, writeTenant(window));
    QTRY_COMPARE(window.state().simulator.services.size(), 3);
    window.session->runOnSimulator();
    QTRY_VERIFY(window.state().report && !window.state().testRunning);
    QVERIFY2(window.state().report->passed(), "its tests are let in, by a token of their own");
    QTRY_COMPARE(window.state().simulator.incidents.size(), 2); // Payments and Mail
}

void TestEndsWindow::aTenantThatCannotBeReadIsSaid()
{
    const RunningWindow window;
    openSimulator(window);
    const auto* notice = window.child<QLabel>("notice");
    const QString path = window.session.path(u"damaged.json"_s);
    QVERIFY(bool(writeFileAtomically(path, "{")));
    chooseTenant(window, path);
    QTRY_VERIFY2(notice->text().contains(u"damaged.json\" is not JSON"_s), qPrintable(notice->text()));
    QVERIFY(window.child<QAction>("tenantOfWindow")->isChecked());
    const QString tenant = writeTenant(window, SetTokens::No);
    chooseTenant(window, tenant);
    QTRY_VERIFY2(notice->text().contains(u"The environment variable GK_GLOBAL is not set."_s),
                 qPrintable(notice->text()));
    QCOMPARE(window.child<QPushButton>("simulatorTenant")->text(), u"Tenant ▾"_s);
    writeTenant(window);
    chooseTenant(window, tenant);
    QTRY_VERIFY2(notice->text().isEmpty() || !notice->isVisible(), qPrintable(notice->text()));
}

void TestEndsWindow::channelIsCreatedAfterAPreview()
{
    OpenStatusWindow window;
    window.load(u"os-key"_s);
    QTRY_VERIFY(window.state().openStatus.loaded);
    QVERIFY(window.part<QLineEdit>("openStatusKey")->text().isEmpty());
    auto* monitors = window.part<QTreeWidget>("openStatusMonitors");
    QCOMPARE(monitors->topLevelItemCount(), 3);
    auto* save = window.part<QPushButton>("openStatusSave");
    QVERIFY(!save->isEnabled());
    monitors->topLevelItem(0)->setCheckState(0, Qt::Checked);
    monitors->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QVERIFY(save->isEnabled());
    const qsizetype before = window.fake.seen.size();
    click(save);
    QTRY_VERIFY(window.confirmation());
    const QString preview = window.confirmation()->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY(preview.contains(u"POST CreateNotification"_s));
    QVERIFY(preview.contains(u"https://acme.callgoose.com/v1/process?from=OpenStatus"_s));
    QVERIFY(preview.contains(u"\"4821\""_s) && preview.contains(u"\"4830\""_s));
    QVERIFY(!preview.contains(u"gk-canary"_s));
    QCOMPARE(window.fake.seen.size(), before); // nothing yet
    window.confirmation()->findChild<QPushButton*>(u"confirm"_s)->click();
    QTRY_COMPARE(window.state().openStatus.done, OpenStatusState::Done::Created);
    QTRY_VERIFY(window.isIdle());
    QVERIFY(window.message().startsWith(u"The channel was created."_s));
    QVERIFY(window.fake.seen[before].body.contains("Bearer gk-canary-7f2c"));
    QCOMPARE(window.part<QTreeWidget>("openStatusChannels")->topLevelItemCount(), 2);
}

void TestEndsWindow::channelIsUpdatedAndTested()
{
    OpenStatusWindow window;
    window.fake.channels = {"Callgoose SQIBS"};
    window.load(u"os-key"_s);
    QTRY_VERIFY(window.state().openStatus.loaded);
    auto* channels = window.part<QTreeWidget>("openStatusChannels");
    channels->setCurrentItem(channels->topLevelItem(1));
    window.part<QTreeWidget>("openStatusMonitors")->topLevelItem(2)->setCheckState(0, Qt::Checked);
    click(window.part<QPushButton>("openStatusSave"));
    QTRY_VERIFY(window.confirmation());
    QVERIFY(
        window.confirmation()->findChild<QPlainTextEdit*>()->toPlainText().contains(u"updateMonitorIds"_s));
    window.confirmation()->findChild<QPushButton*>(u"confirm"_s)->click();
    QTRY_COMPARE(window.state().openStatus.done, OpenStatusState::Done::Updated);
    QTRY_VERIFY(window.isIdle() && !window.confirmation());
    click(window.part<QPushButton>("openStatusTest"));
    QTRY_VERIFY(window.confirmation());
    window.confirmation()->reject();
    QTRY_VERIFY(!window.confirmation());
    QVERIFY(window.fake.seen.constLast().method != "SendTestNotification");
    click(window.part<QPushButton>("openStatusTest"));
    QTRY_VERIFY(window.confirmation());
    window.confirmation()->findChild<QPushButton*>(u"confirm"_s)->click();
    QTRY_COMPARE(window.state().openStatus.done, OpenStatusState::Done::Tested);
}

void TestEndsWindow::limitAndClearTextAreSaid()
{
    OpenStatusWindow window;
    window.fake.maxChannels = 1;
    window.fake.channels = {"Other"};
    window.load(u"os-key"_s);
    QTRY_VERIFY(window.state().openStatus.loaded);
    QVERIFY(window.part<QLabel>("openStatusLimit")->text().startsWith(u"1 of 1 channels in use."_s));
    QVERIFY(window.part<QLabel>("openStatusWarning")->text().contains(u"header values in clear"_s));
    window.part<QTreeWidget>("openStatusMonitors")->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QVERIFY(!window.part<QPushButton>("openStatusSave")->isEnabled());
}

void TestEndsWindow::badKeyIsSaid()
{
    OpenStatusWindow window;
    window.load(u"wrong"_s);
    QTRY_VERIFY(!window.fake.seen.isEmpty() && window.isIdle());
    QVERIFY2(window.message().startsWith(u"OpenStatus does not accept the API key."_s),
             qPrintable(window.message()));
    QVERIFY(!window.message().contains(u"wrong"_s));
}

void TestEndsWindow::localEndpointIsRefused()
{
    OpenStatusWindow window;
    window.session->setEndpoint({QUrl(u"http://127.0.0.1:9000/v1/process"_s), AuthMode::Bearer});
    window.session->storeToken(Secret("t"));
    window.load(u"os-key"_s);
    QTRY_VERIFY(window.state().openStatus.loaded);
    window.part<QTreeWidget>("openStatusMonitors")->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QVERIFY(!window.part<QPushButton>("openStatusSave")->isEnabled());
    QVERIFY(!window.part<QPushButton>("openStatusTest")->isEnabled());
}

void TestEndsWindow::importShowsTheDifference()
{
    RunningWindow window;
    window.session->setFilterSet(alertFilterSet());
    FilterSet other = alertFilterSet();
    other.filters[0].trigger.mapIncidentWith = u"<b>id</b>\u202e"_s;
    const QString path = window.session.path(u"other.json"_s);
    QVERIFY(bool(writeFileAtomically(path, writeFilterSet(other))));
    for (const char* button : {"refuseImport", "acceptImport"}) {
        window.session->openWorkspace(path);
        QTRY_VERIFY(window->findChild<QDialog*>(u"import"_s));
        const auto* dialog = window->findChild<QDialog*>(u"import"_s);
        const auto* changes = dialog->findChild<QTreeWidget*>(u"importChanges"_s);
        QCOMPARE(changes->topLevelItemCount(), 1);
        QCOMPARE(changes->topLevelItem(0)->text(0), u"Filter 1 · Map Incident With"_s);
        QCOMPARE(changes->topLevelItem(0)->text(1), u"monitor.id"_s);
        QCOMPARE(changes->topLevelItem(0)->text(2), u"<b>id</b>⟨U+202E⟩"_s);
        QCOMPARE(window.state().filterSet, alertFilterSet());
        dialog->findChild<QPushButton*>(QString::fromLatin1(button))->click();
        QTRY_VERIFY(!window->findChild<QDialog*>(u"import"_s));
    }
    QCOMPARE(window.state().filterSet, other);
    window.session->undo();
    QCOMPARE(window.state().filterSet, alertFilterSet());
}

QTEST_MAIN(TestEndsWindow)
#include "tst_endswindow.moc"
