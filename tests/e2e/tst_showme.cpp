#include "panels/bottompanel.h"
#include "settingsfile.h"
#include "showme/show.h"
#include "support/canary.h"
#include "support/livewindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QLabel>
#include <QMenuBar>
#include <QProcess>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTcpSocket>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// All of the operator's state that a show could change.
struct Operators
{
    explicit Operators(const SessionState& state)
        : payloads(state.payloads)
        , selected(state.selected)
        , roles(state.roles)
        , filterSet(state.filterSet)
        , canUndo(state.canUndo)
        , canRedo(state.canRedo)
        , findings(state.findings)
        , endpoint(state.endpoint)
        , token(state.token)
        , listening(state.listening)
        , listenerPath(state.listenerPath)
        , listFilter(state.listFilter.text)
        , incidents(state.simulator.incidents.size())
        , exchanges(state.simulator.exchanges.size())
        , simulatorListens(state.simulator.listening)
        , workspaceSaved(state.workspaceSaved)
    {
    }
    bool operator==(const Operators&) const = default;

    QList<CapturePtr> payloads;
    CaptureId selected;
    Roles roles;
    FilterSet filterSet;
    bool canUndo, canRedo;
    QList<Finding> findings;
    std::optional<Endpoint> endpoint;
    TokenState token;
    ListenerSettings listening;
    QByteArray listenerPath;
    QString listFilter;
    qsizetype incidents, exchanges;
    bool simulatorListens, workspaceSaved;
};

/// Every file below a folder, with a hash of what is in it.
QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("a file cannot be read");
        }
        files.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return files;
}

QByteArray settingsNow()
{
    QFile file(settingsFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The show of the help menu in the real window: it plays to the end, and nothing of the operator's changes,
/// however it ends.
class TestShowMe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void playsTheOutageAndPutsEverythingBack();
    void stoppedAnywhereEverythingIsAsItWas_data();
    void stoppedAnywhereEverythingIsAsItWas();
    void pauseHoldsAndGoesOn();
    void nothingOnTheStageIsWorkedWith();
    void deliveriesMeanwhileAreTheOperators();
    void closedInTheMiddleTheFilesAreUntouched();
    void killedInTheMiddleTheFilesAreUntouched();

private:
    std::unique_ptr<LiveWindow> makeBusyWindow() const;
    Show* startShow(const LiveWindow& window) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestShowMe::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// With payloads, filters that were edited and undone, an endpoint, a selection, a filtered list.
std::unique_ptr<LiveWindow> TestShowMe::makeBusyWindow() const
{
    auto window = std::make_unique<LiveWindow>(m_folder->path(), u"https://acme.callgoose.com/v1/process"_s,
                                               Canary::token());
    if (!QTest::qWaitFor([&] { return window->isReady(); })) {
        qFatal("the window does not get ready");
    }
    (*window)->setShowPace(20ms);
    Session& session = *window->session.get();
    session.assignRoles({u"status"_s, u"monitor.id"_s, u"monitor.name"_s, {}});
    FilterSet edited = session.state().filterSet;
    edited.name = u"edited"_s;
    session.setFilterSet(edited);
    edited.name = u"edited again"_s;
    session.setFilterSet(edited);
    session.undo();
    session.select(session.state().payloads[2]->id);
    ListFilter listFilter;
    listFilter.text = u"Checkout"_s;
    session.setListFilter(listFilter);
    if (!QTest::qWaitFor([&] { return session.state().facts.size() == 6; })) {
        qFatal("the payloads are not evaluated");
    }
    QTest::qWait(600); // what is kept by itself is on the disk
    return window;
}

Show* TestShowMe::startShow(const LiveWindow& window) const
{
    window.child<QPushButton>("showMe")->click();
    return window.child<Show>("show");
}

void TestShowMe::playsTheOutageAndPutsEverythingBack()
{
    const auto window = makeBusyWindow();
    window->get()->findChild<BottomPanel*>()->setCurrentIndex(4);
    window->child<QWidget>("from")->setFocus();
    const QWidget* focus = QApplication::focusWidget();
    const Operators before(window->state());
    const QByteArray settings = settingsNow();
    const auto files = filesIn(m_folder->path());
    QVERIFY(files.size() >= 1);
    const auto splitters = window->get()->findChildren<QSplitter*>();
    QList<QList<int>> sizes;
    for (const QSplitter* splitter : splitters) {
        sizes.append(splitter->sizes());
    }

    Show* show = startShow(*window);
    QVERIFY(show->isVisible());
    QVERIFY(!window->get()->menuBar()->isEnabled());
    QStringList lines;
    connect(&show->outage(), &Outage::said, this,
            [&](qsizetype, const QString& line) { lines.append(line); });
    QSignalSpy ended(&show->outage(), &Outage::ended);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(lines.size(), show->outage().scenes() - 1); // the first was said before
    const SessionState& stage = show->state();
    QCOMPARE(stage.payloads.size(), 2);
    QCOMPARE(stage.filterSet.filters.size(), 1);
    QCOMPARE(stage.simulator.incidents.size(), 1);
    QCOMPARE(stage.simulator.incidents[0].repeats, 1);
    QVERIFY(!stage.simulator.incidents[0].isOpen());
    QCOMPARE(stage.simulator.exchanges[0].reply.status, 201);
    QCOMPARE(stage.simulator.exchanges[2].reply.status, 200);

    const QPointer<Show> gone(show);
    QTest::mouseClick(window->child<QPushButton>("showStop"), Qt::LeftButton);
    QTRY_VERIFY(!gone);
    QVERIFY(Operators(window->state()) == before);
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(window->get()->menuBar()->isEnabled());
    QVERIFY(window->get()->statusBar()->isVisible());
    QCOMPARE(window->get()->findChild<BottomPanel*>()->currentIndex(), 4);
    QCOMPARE(settingsNow(), settings);
    QTest::qWait(600); // longer than what is kept by itself waits
    QCOMPARE(filesIn(m_folder->path()), files);
    for (qsizetype i = 0; i < splitters.size(); ++i) {
        QCOMPARE(splitters[i]->sizes(), sizes[i]);
    }
    window->session->redo(); // the stack still has what was taken back
    QCOMPARE(window->state().filterSet.name, u"edited again"_s);
}

void TestShowMe::stoppedAnywhereEverythingIsAsItWas_data()
{
    QTest::addColumn<int>("scene");
    for (int scene = 0; scene < 9; ++scene) {
        QTest::addRow("in scene %d", scene) << scene;
    }
}

void TestShowMe::stoppedAnywhereEverythingIsAsItWas()
{
    QFETCH(int, scene);
    const auto window = makeBusyWindow();
    const Operators before(window->state());
    const auto files = filesIn(m_folder->path());
    const QPointer<Show> show(startShow(*window));
    QTRY_VERIFY_WITH_TIMEOUT(show->outage().scene() >= scene, 20'000);
    QTest::keyClick(window->child<QPushButton>("showPause"), Qt::Key_Escape);
    QTRY_VERIFY(!show);
    QVERIFY(Operators(window->state()) == before);
    QCOMPARE(filesIn(m_folder->path()), files);
}

void TestShowMe::pauseHoldsAndGoesOn()
{
    const auto window = makeBusyWindow();
    Show* show = startShow(*window);
    QTRY_VERIFY(show->outage().scene() >= 2);
    auto* pause = window->child<QPushButton>("showPause");
    pause->click();
    const qsizetype held = show->outage().scene();
    const QString line = window->child<QLabel>("showLine")->text();
    QTest::qWait(200); // ten times the pace
    QCOMPARE(show->outage().scene(), held);
    QCOMPARE(window->child<QLabel>("showLine")->text(), line);
    QSignalSpy ended(&show->outage(), &Outage::ended);
    pause->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
}

void TestShowMe::nothingOnTheStageIsWorkedWith()
{
    const auto window = makeBusyWindow();
    Show* show = startShow(*window);
    auto* stage = show->findChild<MainWindow*>();
    QTRY_VERIFY(show->outage().scene() >= 5);
    window->child<QPushButton>("showPause")->click();
    QTest::mouseClick(RunningWindow::childOf<QPushButton>(stage, "endpoint"), Qt::LeftButton);
    QTest::mouseClick(RunningWindow::childOf<QPushButton>(stage, "test"), Qt::LeftButton);
    QTest::keyClick(RunningWindow::childOf<QPushButton>(stage, "listen"), Qt::Key_Space);
    window->get()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window->get()));
    QTest::keyClick(window->get(), Qt::Key_Return, Qt::ControlModifier); // would run a test
    QTest::keyClick(window->get(), Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!show->state().testRunning && !show->state().report);
    QVERIFY(!window->state().testRunning && !window->state().report);
    QCOMPARE(show->state().listener.kind, ListenerState::Kind::Listening);
}

void TestShowMe::deliveriesMeanwhileAreTheOperators()
{
    const auto window = makeBusyWindow();
    ListenerSettings anyPort;
    anyPort.port = 0;
    window->session->setListenerSettings(anyPort);
    window->session->startListening();
    QTRY_COMPARE(window->state().listener.kind, ListenerState::Kind::Listening);
    const QPointer<Show> show(startShow(*window));
    QTRY_VERIFY(show->outage().scene() >= 3);
    const QUrl url = window->state().listener.url;
    QTcpSocket sender;
    sender.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(sender.waitForConnected());
    sender.write("POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                 QByteArray::number(url.port()) + "\r\nContent-Length: 7\r\n\r\n{\"a\":1}");
    QTRY_COMPARE(window->state().payloads.size(), 7);
    QCOMPARE(window->state().payloads.constLast()->body, "{\"a\":1}");
    QVERIFY(std::ranges::none_of(show->state().payloads,
                                 [](const CapturePtr& one) { return one->body == "{\"a\":1}"; }));
    window->child<QPushButton>("showStop")->click();
    QTRY_VERIFY(!show);
    QCOMPARE(window->state().payloads.size(), 7);
}

void TestShowMe::closedInTheMiddleTheFilesAreUntouched()
{
    auto window = makeBusyWindow();
    const auto files = filesIn(m_folder->path());
    const FilterSet filterSet = window->state().filterSet;
    Show* show = startShow(*window);
    QTRY_VERIFY(show->outage().scene() >= 4);
    window->get()->close();
    window.reset();
    QCOMPARE(filesIn(m_folder->path()), files);
    RunningSession again;
    again->keepIn(m_folder->filePath(u"current.gooseneck.json"_s));
    QCOMPARE(again.state().filterSet, filterSet);
}

/// The real program, killed while it plays.
void TestShowMe::killedInTheMiddleTheFilesAreUntouched()
{
    const QString program = QStringLiteral(GOOSENECK_BIN_DIR "/gooseneck");
    const QString data = m_folder->filePath(u"data"_s);
    const QString scratch = m_folder->filePath(u"tmp"_s);
    QVERIFY(QDir().mkpath(data) && QDir().mkpath(scratch));
    QFile payload(m_folder->filePath(u"mine.json"_s));
    QVERIFY(payload.open(QIODevice::WriteOnly));
    payload.write("{\"status\":\"mine\"}");
    payload.close();
    const auto start = [&](QProcess& process, const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"TMPDIR"_s, scratch);
        process.setProcessEnvironment(environment);
        process.start(program, QStringList{u"--data"_s, data} + arguments);
        return process.waitForStarted();
    };
    // One picture's worth of running puts the operator's payload into the history.
    QProcess first;
    QVERIFY(start(first, {u"--screenshot"_s, m_folder->filePath(u"first.png"_s), payload.fileName()}));
    QVERIFY(first.waitForFinished(30'000));
    QCOMPARE(first.exitCode(), 0);
    // Without SQLite's log and what says whose the history is: the next start takes them away.
    const auto lasting = [&data] {
        auto found = filesIn(data);
        for (const QString& name : found.keys()) {
            if (name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s) || name.endsWith(u"lock"_s)) {
                found.remove(name);
            }
        }
        return found;
    };
    const auto files = lasting();
    QVERIFY(files.contains(data + u"/captures.sqlite"_s));

    QProcess shown;
    QVERIFY(start(shown, {u"--show-me"_s}));
    const auto stageWrites = [&] {
        return !QDir(scratch).entryList({u"gooseneck-*"_s}, QDir::Dirs).isEmpty() &&
               !filesIn(scratch).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(stageWrites(), 20'000);
    QTest::qWait(4000); // into the scene where a payload has arrived
    shown.kill();
    QVERIFY(shown.waitForFinished());
    QCOMPARE(lasting(), files);
}

QTEST_MAIN(TestShowMe)
#include "tst_showme.moc"
