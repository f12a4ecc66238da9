#include "desktop/columnmemory.h"
#include "desktop/listeningtray.h"
#include "desktop/recentworkspaces.h"
#include "dialogs/closingdialog.h"
#include "settingsfile.h"
#include "support/captures.h"
#include "support/runningwindow.h"

#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// What the window remembers, asks before it closes, and tells the desktop.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(settingsFile()); }

    void theFocusBeginsInTheList();
    void recentWorkspacesAreListed();
    void openedWorkspacesAreNoted();
    void columnsAreRemembered();
    void closingAsks_data();
    void closingAsks();
    void cancelKeepsTheWindow();
    void savingComesFirst();
    void nothingToAskClosesAtOnce();
    void arrivalsAreTold_data();
    void arrivalsAreTold();

private:
    static void listen(const RunningWindow& window)
    {
        ListenerSettings settings;
        settings.port = 0;
        window.session->setListenerSettings(settings);
        window.session->startListening();
        QTRY_COMPARE(window.state().listener.kind, ListenerState::Kind::Listening);
    }
    /// A workspace with a file of its own, and a change since it was saved.
    static QString saveAndChange(const RunningWindow& window)
    {
        const QString path = window.session.path(u"mine.gooseneck.json"_s);
        window.session->saveWorkspace(path);
        window.session->setFilterSet(alertFilterSet());
        return path;
    }
    static QPushButton* button(const RunningWindow& window, const QString& name)
    {
        auto* dialog = window->findChild<ClosingDialog*>();
        return dialog ? dialog->findChild<QPushButton*>(name) : nullptr;
    }
};

void TestDesktop::theFocusBeginsInTheList()
{
    RunningWindow window;
    window->openPayloadTab(PayloadTab::Tree); // as the program does at its start
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window.session->addAllSamples();
    auto* list = window.child<QListView>("payloads");
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(list->hasFocus());
}

void TestDesktop::recentWorkspacesAreListed()
{
    QMenu menu;
    auto* recent = new RecentWorkspaces(&menu);
    QSignalSpy chosen(recent, &RecentWorkspaces::chosen);
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().constFirst()->isEnabled());

    QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        paths.append(folder.filePath(u"a&b %1.gooseneck.json"_s.arg(i)));
        QFile file(paths.constLast());
        QVERIFY(file.open(QIODevice::WriteOnly));
        recent->note(paths.constLast());
    }
    recent->note(paths[5]);
    QFile::remove(paths[9]);
    const QStringList expected{paths[5], paths[8], paths[7], paths[6], paths[4], paths[3], paths[2]};
    QCOMPARE(RecentWorkspaces::paths(), expected);
    Q_EMIT menu.aboutToShow();
    QVERIFY(menu.actions().constFirst()->text().startsWith(u"a&&b 5"_s));
    menu.actions().constFirst()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), paths[5]);
    menu.actions().constLast()->trigger();
    QVERIFY(RecentWorkspaces::paths().isEmpty());
}

void TestDesktop::openedWorkspacesAreNoted()
{
    RunningWindow window;
    const QString path = window.session.path(u"mine.gooseneck.json"_s);
    window.session->saveWorkspace(path);
    QCOMPARE(RecentWorkspaces::paths(), QStringList{path});
}

void TestDesktop::columnsAreRemembered()
{
    int width = 0;
    {
        RunningWindow window;
        QHeaderView* header = window.child<QTreeView>("simulatorIncidents")->header();
        width = header->sectionSize(1) + 40;
        header->resizeSection(1, width);
        window->close();
    }
    RunningWindow again;
    again->restoreLayout();
    QCOMPARE(again.child<QTreeView>("simulatorIncidents")->header()->sectionSize(1), width);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(u"columns/simulatorIncidents"_s, QByteArray("not a state"));
    restoreColumns(*again.get(), settings);
    QCOMPARE(again.child<QTreeView>("simulatorIncidents")->header()->sectionSize(1), width);
}

void TestDesktop::closingAsks_data()
{
    QTest::addColumn<bool>("listening");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("the listener is on") << true << false << QStringList{u"closeQuit"_s};
    QTest::newRow("the workspace is not in its file")
        << false << true << QStringList{u"closeSave"_s, u"closeQuit"_s};
    QTest::newRow("both are asked for once") << true << true << QStringList{u"closeSave"_s, u"closeQuit"_s};
}

void TestDesktop::closingAsks()
{
    QFETCH(bool, listening);
    QFETCH(bool, changed);
    QFETCH(QStringList, offered);
    RunningWindow window;
    if (listening) {
        listen(window);
    }
    if (changed) {
        saveAndChange(window);
    }
    window->close();
    QVERIFY(window->isVisible());
    for (const QString& name : {u"closeHide"_s, u"closeSave"_s, u"closeQuit"_s}) {
        QCOMPARE(button(window, name) != nullptr, offered.contains(name));
    }
    window->close(); // again: the same question
    QCOMPARE(window->findChildren<ClosingDialog*>().size(), 1);
    button(window, u"closeQuit"_s)->click();
    QVERIFY(!window->isVisible());
    QCOMPARE(window.state().workspaceSaved, !changed);
}

void TestDesktop::cancelKeepsTheWindow()
{
    RunningWindow window;
    listen(window);
    window->close();
    window->findChild<ClosingDialog*>()->reject();
    QVERIFY(window->isVisible());
    QCOMPARE(window.state().listener.kind, ListenerState::Kind::Listening);
    QTRY_VERIFY(!window->findChild<ClosingDialog*>());
    window->close(); // asked anew
    QVERIFY(window->isVisible() && window->findChild<ClosingDialog*>());
}

void TestDesktop::savingComesFirst()
{
    RunningWindow window;
    const QString path = saveAndChange(window);
    window->close();
    button(window, u"closeSave"_s)->click();
    QVERIFY(!window->isVisible());
    const auto saved = readWorkspace(*readFile(path, 1 << 20));
    QVERIFY(saved);
    QCOMPARE(saved->filterSet, alertFilterSet());
}

void TestDesktop::nothingToAskClosesAtOnce()
{
    RunningWindow window;
    window.session->setFilterSet(alertFilterSet()); // never saved to a file: it is kept anyway
    window->close();
    QVERIFY(!window->isVisible());
}

void TestDesktop::arrivalsAreTold_data()
{
    QTest::addColumn<ArrivalNews>("news");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<QString>("told");
    QTest::newRow("while hidden") << ArrivalNews::WhileHidden << true << u"2 payloads arrived"_s;
    QTest::newRow("not while it is seen") << ArrivalNews::WhileHidden << false << QString();
    QTest::newRow("not without being asked to") << ArrivalNews::Off << true << QString();
}

void TestDesktop::arrivalsAreTold()
{
    QFETCH(ArrivalNews, news);
    QFETCH(bool, hidden);
    QFETCH(QString, told);
    QWidget window;
    window.setVisible(!hidden);
    ListeningTray tray(window);
    tray.setNews(ArrivalNews::Off);
    SessionState state;
    state.payloads = storedAlerts(1, 3);
    tray.render(state); // those were there before
    tray.setNews(news);
    QSignalSpy said(&tray, &ListeningTray::told);
    state.payloads = storedAlerts(1, 5);
    tray.render(state);
    QCOMPARE(said.isEmpty() ? QString() : said[0][0].toString(), told);
    state.payloads = storedAlerts(1, 6);
    tray.render(state); // at once again: not in each one's own message
    QCOMPARE(said.size(), told.isEmpty() ? 0 : 1);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
