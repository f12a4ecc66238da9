#include "help/aboutdialog.h"
#include "palette/commandpalette.h"
#include "palette/recentcommands.h"
#include "panels/bottompanel.h"
#include "settingsfile.h"
#include "support/runningwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QWindow>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// Every action that a menu of the menu bar holds, by its own walk.
QList<QAction*> menuActions(const QList<QAction*>& actions)
{
    QList<QAction*> found;
    for (QAction* action : actions) {
        if (action->menu()) {
            found += menuActions(action->menu()->actions());
        } else if (!action->isSeparator()) {
            found.append(action);
        }
    }
    return found;
}

QString withoutMnemonic(QString text)
{
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

} // namespace

/// The command palette in the real window.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyActionOfTheMenusIsReached();
    void tabsAndActionsOfViewsAreInIt();
    void aFewLettersAndEnterDoIt();
    void whatItOpensCanBeUsed();
    void whatIsNotAvailableSaysWhy();
    void escapeDoesNothing();
    void whatWasUsedLastComesFirst();

private:
    CommandPalette* openPalette(const RunningWindow& window) const;
};

void TestPalette::init()
{
    QFile::remove(settingsFile());
}

CommandPalette* TestPalette::openPalette(const RunningWindow& window) const
{
    window.press(Qt::Key_K, Qt::ControlModifier);
    return window.child<CommandPalette>("commandPalette");
}

void TestPalette::everyActionOfTheMenusIsReached()
{
    const RunningWindow window;
    const QList<QAction*> all = menuActions(window->menuBar()->actions());
    QVERIFY(all.size() > 40);
    CommandPalette* palette = openPalette(window);
    auto* list = RunningWindow::childOf<QListView>(palette, "commands");
    auto* query = RunningWindow::childOf<QLineEdit>(palette, "commandQuery");
    for (const QAction* action : all) {
        const QString name = withoutMnemonic(action->text());
        query->setText(name);
        bool isFound = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            isFound = isFound || (index.data().toString() == name &&
                                  index.data(CommandsModel::ShortcutRole).toString() ==
                                      action->shortcut().toString(QKeySequence::NativeText) &&
                                  index.data(CommandsModel::EnabledRole).toBool() == action->isEnabled());
        }
        QVERIFY2(isFound, qPrintable(name));
    }
}

void TestPalette::tabsAndActionsOfViewsAreInIt()
{
    RunningWindow window;
    window.session->addAllSamples();
    QTRY_COMPARE(window.state().payloads.size(), 6);
    CommandPalette* palette = openPalette(window);
    auto* list = RunningWindow::childOf<QListView>(palette, "commands");
    auto* query = RunningWindow::childOf<QLineEdit>(palette, "commandQuery");
    for (const QString& name :
         {u"Raw"_s, u"Fields"_s, u"Incidents"_s, u"Simulator"_s, u"Next place found"_s}) {
        query->setText(name);
        QCOMPARE(list->currentIndex().data().toString(), name);
    }
}

void TestPalette::aFewLettersAndEnterDoIt()
{
    const RunningWindow window;
    auto* below = window->findChild<BottomPanel*>();
    QVERIFY(below->currentIndex() != 1);
    CommandPalette* palette = openPalette(window);
    const QPointer<CommandPalette> gone(palette);
    auto* query = RunningWindow::childOf<QLineEdit>(palette, "commandQuery");
    QTest::keyClicks(query, u"incid"_s);
    QTest::keyClick(query, Qt::Key_Down);
    QTest::keyClick(query, Qt::Key_Up);
    QTest::keyClick(query, Qt::Key_Return);
    QTRY_COMPARE(below->currentIndex(), 1);
    QTRY_VERIFY(!gone);
}

void TestPalette::whatItOpensCanBeUsed()
{
    const RunningWindow window;
    CommandPalette* palette = openPalette(window);
    auto* query = RunningWindow::childOf<QLineEdit>(palette, "commandQuery");
    QTest::keyClicks(query, u"about goose"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QTRY_VERIFY(window->findChild<AboutDialog*>());
    const QPointer<AboutDialog> about(window->findChild<AboutDialog*>());
    QVERIFY(QTest::qWaitForWindowActive(about.data()));
    QVERIFY(!QApplication::activeModalWidget());
    QTest::keyClick(about->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!about);
}

void TestPalette::whatIsNotAvailableSaysWhy()
{
    const RunningWindow window;
    CommandPalette* palette = openPalette(window);
    auto* query = RunningWindow::childOf<QLineEdit>(palette, "commandQuery");
    QTest::keyClicks(query, u"undo filter"_s);
    const QModelIndex current = RunningWindow::childOf<QListView>(palette, "commands")->currentIndex();
    QCOMPARE(current.data(CommandsModel::EnabledRole).toBool(), false);
    const QString reason = current.data(CommandsModel::ReasonRole).toString();
    QVERIFY(!reason.isEmpty());
    QTest::keyClick(query, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    const auto labels = palette->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == reason; }));
}

void TestPalette::escapeDoesNothing()
{
    const RunningWindow window;
    const int before = window->findChild<BottomPanel*>()->currentIndex();
    const QPointer<CommandPalette> palette(openPalette(window));
    auto* query = RunningWindow::childOf<QLineEdit>(palette, "commandQuery");
    QTest::keyClicks(query, u"incid"_s);
    QTest::keyClick(query, Qt::Key_Escape);
    QTRY_VERIFY(!palette);
    QCOMPARE(window->findChild<BottomPanel*>()->currentIndex(), before);
    QCOMPARE(recentCommands(), QStringList());
}

void TestPalette::whatWasUsedLastComesFirst()
{
    const RunningWindow window;
    for (const QString& name : {u"Incidents"_s, u"Simulator"_s}) {
        CommandPalette* palette = openPalette(window);
        const QPointer<CommandPalette> gone(palette);
        auto* query = RunningWindow::childOf<QLineEdit>(palette, "commandQuery");
        QTest::keyClicks(query, name);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_VERIFY(!gone);
    }
    auto* list = RunningWindow::childOf<QListView>(openPalette(window), "commands");
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Simulator"_s);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Incidents"_s);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
