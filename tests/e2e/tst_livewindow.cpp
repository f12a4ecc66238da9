#include "callgoose/simulator.h"
#include "exports/testreportjson.h"
#include "support/callgooseserver.h"
#include "support/certificates.h"
#include "support/livewindow.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

#include <csignal>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "gk+/=%liveToken";

QSslConfiguration tlsOf(const ServerIdentity& identity)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

/// A synonyms list: fires under "any" only.
FilterSet synonyms()
{
    FilterSet set = openStatusFilterSet();
    set.filters[0].trigger.conditions[0].contains = {u"error"_s, u"down"_s};
    return set;
}

} // namespace

/// The window driven through live runs against servers on loopback.
class TestLiveWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLiveRunOverTls();
    void editedBytesGoOut();
    void aGlobalTokenNeedsTheHost();
    void askedToWaitItCountsDown();
    void answersAreExplainedByReadings();
    void triggerOnlyIsResolvedLater();
    void killedInTheMiddleIsResolvedByOneClick();
    void learnsEveryReading_data();
    void learnsEveryReading();
    void earlierRunsAreFoundAndCompared();

private:
    QString folder() const { return m_folder->path(); }
    QStringList pendingFiles() const
    {
        return QDir(folder() + u"/pending-resolves"_s).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CertificateAuthority m_authority;
};

void TestLiveWindow::initTestCase()
{
    m_authority.trustInThisProcess();
}

void TestLiveWindow::aLiveRunOverTls()
{
    CallgooseServer server(CallgooseServer::reading(openStatusFilterSet(), documentedProfile),
                           tlsOf(m_authority.issue(u"IP:127.0.0.1"_s)));
    LiveWindow window(folder(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    LiveRunDialog* dialog = window.askForLive(TokenScope::Service);
    const QString said = LiveWindow::childOf<QLabel>(dialog, "liveSummary")->text();
    QVERIFY2(said.contains(u"https://127.0.0.1"_s) && said.contains(u"[TEST] Checkout API"_s),
             qPrintable(said));
    const QString id = dialog->plan().incidentId;
    window.send(dialog);
    QTRY_VERIFY(window.state().report && !window.state().testRunning);
    const TestReport report = *window.state().report;
    QVERIFY(report.passed());
    QCOMPARE(report.incidentId, id);
    QCOMPARE(server.bodies.size(), 4);
    QVERIFY(server.heads.constFirst().contains("Authorization: Bearer " + token));
    QVERIFY(server.bodies.constFirst().contains(id.toUtf8()));
    QCOMPARE(window.state().endpoint->scope, TokenScope::Service);
    QCOMPARE(pendingFiles(), QStringList());

    auto* title = window.child<QComboBox>("answer-title");
    title->setCurrentIndex(1);
    Q_EMIT title->activated(1);
    QCOMPARE(window.state().report->checklist.constFirst().answer, ChecklistItem::Answer::Yes);
    window.session->exportReport(folder() + u"/report.json"_s);
    QFile file(folder() + u"/report.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readReport(file.readAll());
    QVERIFY(read);
    QCOMPARE(read->checklist, window.state().report->checklist);
}

void TestLiveWindow::editedBytesGoOut()
{
    CallgooseServer server(CallgooseServer::reading(openStatusFilterSet(), documentedProfile));
    LiveWindow window(folder(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    LiveRunDialog* dialog = window.askForLive(TokenScope::Service);
    auto* steps = LiveWindow::childOf<QListWidget>(dialog, "liveSteps");
    auto* bytes = LiveWindow::childOf<QPlainTextEdit>(dialog, "liveBytes");
    QVERIFY(steps->item(0)->text().contains(u"incident created"_s));
    const QString before = bytes->toPlainText();
    bytes->setPlainText(QString(before).replace(u"\"error\""_s, u"\"degraded\""_s));
    QVERIFY2(steps->item(0)->text().contains(u"no filter matched"_s), "edited bytes are evaluated again");
    const QString edited = QString(before).replace(u"Checkout API"_s, u"Checkout API edited"_s);
    bytes->setPlainText(edited);
    QVERIFY(LiveWindow::childOf<QLabel>(dialog, "liveSummary")->text().contains(u"Checkout API edited"_s));
    window.send(dialog);
    QTRY_VERIFY(window.state().report && !window.state().testRunning);
    QCOMPARE(server.bodies.constFirst(), edited.toUtf8());
}

void TestLiveWindow::aGlobalTokenNeedsTheHost()
{
    CallgooseServer server(CallgooseServer::reading(openStatusFilterSet(), documentedProfile));
    LiveWindow window(folder(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    LiveRunDialog* dialog = window.askForLive(TokenScope::Global);
    auto* send = LiveWindow::childOf<QPushButton>(dialog, "sendLive");
    auto* host = LiveWindow::childOf<QLineEdit>(dialog, "typedHost");
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(host, u"127.0.0.2"_s);
    QVERIFY(!send->isEnabled());
    host->clear();
    QTest::keyClicks(host, u"127.0.0.1"_s);
    QVERIFY(send->isEnabled());
    auto* scopes = LiveWindow::childOf<QComboBox>(dialog, "liveScope");
    scopes->setCurrentIndex(0);
    QVERIFY2(!send->isEnabled(), "what the token reaches has to be said");
    dialog->reject();
    QVERIFY(server.bodies.isEmpty());
}

void TestLiveWindow::askedToWaitItCountsDown()
{
    CallgooseServer server([](const QByteArray&) {
        return QByteArray("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 300\r\nContent-Length: 0\r\n\r\n");
    });
    LiveWindow window(folder(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    window.send(window.askForLive(TokenScope::Service));
    QTRY_VERIFY(window.state().report && !window.state().testRunning);
    auto* wait = window.child<QLabel>("retryAfter");
    QVERIFY(wait->isVisibleTo(window.get()));
    const QString first = wait->text();
    QVERIFY2(first.contains(u"300 s"_s) || first.contains(u"299 s"_s), qPrintable(first));
    QTRY_VERIFY(wait->text() != first);
    QCOMPARE(server.bodies.size(), 1);
    QTest::mouseClick(window.child<QPushButton>("testLive"), Qt::LeftButton);
    QVERIFY2(!window.liveDialog() || !window.liveDialog()->isVisible(), "a run before the time is refused");
    QVERIFY(window.child<QLabel>("notice")->text().contains(u"Wait"_s));
    QCOMPARE(server.bodies.size(), 1);
}

void TestLiveWindow::answersAreExplainedByReadings()
{
    FilterSet read = synonyms();
    read.profile = guideProfile;
    CallgooseServer server(CallgooseServer::reading(read, documentedProfile));
    LiveWindow window(folder(), server.url(), token, read);
    QTRY_VERIFY(window.isReady());
    window.send(window.askForLive(TokenScope::Service));
    QTRY_VERIFY(window.state().report && !window.state().testRunning);
    const auto& explained = window.state().report->explainedBy;
    QVERIFY(explained && explained->contains(documentedProfile) && !explained->contains(guideProfile));
    QVERIFY(window.child<QLabel>("readings")->text().contains(u"documented"_s));
    auto* button = window.child<QPushButton>("switchProfile");
    QVERIFY(button->isVisibleTo(window.get()) && button->menu());
    const QList<QAction*> profiles = button->menu()->actions();
    const auto wanted = std::find_if(profiles.cbegin(), profiles.cend(), [](const QAction* action) {
        return action->text() == toText(documentedProfile);
    });
    QVERIFY(wanted != profiles.cend());
    (*wanted)->trigger();
    QCOMPARE(window.state().filterSet.profile, documentedProfile);
}

void TestLiveWindow::triggerOnlyIsResolvedLater()
{
    CallgooseServer server(CallgooseServer::reading(openStatusFilterSet(), documentedProfile));
    LiveWindow window(folder(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    window.session->setTestChoice({Sequence::TriggerOnly});
    window.send(window.askForLive(TokenScope::Service));
    QTRY_COMPARE(window.state().pending.size(), 1);
    QTRY_VERIFY(!window.state().testRunning);
    QCOMPARE(server.bodies.size(), 1);
    QTest::mouseClick(window.child<QPushButton>("resolveNow"), Qt::LeftButton);
    QTRY_COMPARE(window.state().pending.size(), 0);
    QCOMPARE(server.bodies.size(), 2);
    QVERIFY(server.bodies.constLast().contains("recovered"));
    QVERIFY(window.state().report->passed());
}

void TestLiveWindow::killedInTheMiddleIsResolvedByOneClick()
{
    int given = 0;
    bool hangs = true;
    CallgooseServer server([&](const QByteArray&) -> std::optional<QByteArray> {
        if (!hangs) {
            return processAnswer(ReplyMeaning::Resolved);
        }
        return ++given == 1 ? std::optional(processAnswer(ReplyMeaning::Created)) : std::nullopt;
    });
    {
        QProcess other; // another window, on the same folder
        other.start(QCoreApplication::applicationFilePath(), {u"--fire-at"_s, server.url(), folder()});
        QTRY_COMPARE_WITH_TIMEOUT(server.bodies.size(), 2, 30'000);
        ::kill(static_cast<pid_t>(other.processId()), SIGKILL);
        QVERIFY(other.waitForFinished());
    }
    QCOMPARE(pendingFiles().size(), 1);
    QFile kept(folder() + u"/pending-resolves/"_s + pendingFiles().constFirst());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("liveToken"));

    hangs = false;
    LiveWindow window(folder(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    QCOMPARE(window.state().pending.size(), 1);
    auto* resolve = window.child<QPushButton>("resolveNow");
    QVERIFY2(resolve->isVisible(), "it is to be seen at the start");
    QTest::mouseClick(resolve, Qt::LeftButton);
    QTRY_COMPARE(window.state().pending.size(), 0);
    QCOMPARE(server.bodies.size(), 3);
    QVERIFY(server.bodies.constLast().contains("recovered"));
    QCOMPARE(pendingFiles(), QStringList());
}

void TestLiveWindow::learnsEveryReading_data()
{
    QTest::addColumn<MatchingProfile>("profile");
    for (const MatchingProfile& profile : allProfiles()) {
        QTest::newRow(qPrintable(toText(profile))) << profile;
    }
}

void TestLiveWindow::learnsEveryReading()
{
    QFETCH(MatchingProfile, profile);
    Simulator simulator{Secret(QByteArray(token.constData(), token.size()))};
    simulator.setSettings({synonyms(), profile});
    QVERIFY(simulator.listen(0));
    QSignalSpy answered(&simulator, &Simulator::answered);
    LiveWindow window(folder(), simulator.url().toString(), token, synonyms());
    QTRY_VERIFY(window.isReady());
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->text().remove(u'&').contains(u"Learn this tenant"_s)) {
            action->trigger();
        }
    }
    auto* dialog = window.child<QDialog>("learn");
    auto* next = LiveWindow::childOf<QLabel>(dialog, "learnNext");
    QTRY_VERIFY(next->text().startsWith(u"Next: "_s));
    QVERIFY(!LiveWindow::childOf<QPlainTextEdit>(dialog, "learnBytes")->toPlainText().isEmpty());
    QVERIFY2(answered.isEmpty(), "the first probe was sent before it was described");
    QTest::mouseClick(LiveWindow::childOf<QPushButton>(dialog, "sendProbe"), Qt::LeftButton);
    QTRY_COMPARE(answered.count(), 1);
    LiveWindow::childOf<QCheckBox>(dialog, "learnGoOn")->setChecked(true);
    QTest::mouseClick(LiveWindow::childOf<QPushButton>(dialog, "sendProbe"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.state().learning->isOver, 30'000);
    QCOMPARE(window.state().endpoint->learned, profile);
    QCOMPARE(window.state().filterSet.profile, profile);
    QVERIFY2(next->text().contains(u"with %1 requests"_s.arg(answered.count())), qPrintable(next->text()));
    QVERIFY(simulator.openIncidents().isEmpty());
    QCOMPARE(pendingFiles(), QStringList());
    qInfo("%s: %s", qPrintable(toText(profile)), qPrintable(next->text()));
    dialog->close();
}

void TestLiveWindow::earlierRunsAreFoundAndCompared()
{
    CallgooseServer server(CallgooseServer::reading(openStatusFilterSet(), documentedProfile));
    LiveWindow window(folder(), server.url(), token);
    QTRY_VERIFY(window.isReady());
    for (const Sequence sequence : {Sequence::FullCycle, Sequence::TriggerOnly}) {
        window.session->setTestChoice({sequence});
        window.session->runOnSimulator();
        QTRY_VERIFY(window.state().report && window.state().report->sequence == sequence &&
                    !window.state().testRunning);
    }
    QCOMPARE(window.state().runs.size(), 2);
    LiveWindow next(folder(), server.url(), token); // another start
    QCOMPARE(next.state().runs, window.state().runs);
    QTest::mouseClick(next.child<QPushButton>("testRuns"), Qt::LeftButton);
    auto* dialog = next.child<QDialog>("runsDialog");
    auto* runs = LiveWindow::childOf<QTreeWidget>(dialog, "runs");
    auto* search = LiveWindow::childOf<QLineEdit>(dialog, "runSearch");
    QTest::keyClicks(search, u"trigger-only passed"_s);
    QCOMPARE(runs->topLevelItemCount(), 1);
    search->clear();
    QCOMPARE(runs->topLevelItemCount(), 2);
    runs->selectAll();
    auto* steps = LiveWindow::childOf<QTreeWidget>(dialog, "runSteps");
    QVERIFY(steps->isVisible());
    QCOMPARE(steps->topLevelItemCount(), 4);
    QVERIFY(steps->topLevelItem(0)->text(0).startsWith(u'='));
    QVERIFY(steps->topLevelItem(3)->text(0).startsWith(u"≠"_s));
}

namespace {

/// What the other process is: a window that begins a live run and goes on until it is killed.
int fireAt(const QString& url, const QString& folder)
{
    LiveWindow window(folder, url, token);
    if (!QTest::qWaitFor([&] { return window.isReady(); }, 20'000)) {
        return 1;
    }
    window.send(window.askForLive(TokenScope::Service));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--fire-at") {
        return fireAt(arguments.value(2), arguments.value(3));
    }
    TestLiveWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_livewindow.moc"
