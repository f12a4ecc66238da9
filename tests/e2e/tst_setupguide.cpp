#include "panels/bottompanel.h"
#include "panels/setupguide.h"
#include "panels/testpanel.h"
#include "support/captures.h"
#include "support/runningwindow.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// The steps of the setup guide in the real window: they tick themselves off and lead to their places.
class TestSetupGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void isThereAtTheFirstStart();
    void ticksItselfOff();
    void fewActionsLeadToAPassedTest();
    void leadsToTheTree();
    void leadsToTheProblems();
    void leadsToTheTest();
    void leadsToTheConnection();
    void leadsToTheExports();

private:
    SetupGuide* guide() const { return m_window->child<SetupGuide>("setupGuide"); }
    void choose(int step)
    {
        m_window->child<QPushButton>(u"setupStep%1"_s.arg(step).toLatin1().constData())->click();
    }
    QString stateOf(int step)
    {
        return m_window->child<QPushButton>(u"setupStep%1"_s.arg(step).toLatin1().constData())
            ->accessibleDescription()
            .section(u' ', 0, 0);
    }

    std::unique_ptr<RunningWindow> m_window;
};

void TestSetupGuide::init()
{
    m_window = std::make_unique<RunningWindow>();
    m_window->get()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window->get()));
}

void TestSetupGuide::isThereAtTheFirstStart()
{
    QVERIFY(guide()->isVisible());
    QCOMPARE(stateOf(1), u"next"_s);
}

void TestSetupGuide::ticksItselfOff()
{
    m_window->session->addPastedText(QString::fromUtf8(alertBody(1)));
    QTRY_COMPARE(stateOf(1), u"done"_s);
    QCOMPARE(stateOf(2), u"done"_s); // the keys of a known sender are chosen by themselves
    QCOMPARE(stateOf(3), u"next"_s);
    m_window->session->setFilterSet(alertFilterSet());
    QTRY_COMPARE(stateOf(3), u"done"_s);
    m_window->session->exportFilterSet(m_window->session.path(u"set.json"_s));
    QCOMPARE(stateOf(8), u"done"_s);
    m_window->session->undo();
    QVERIFY(stateOf(8) != u"done");
}

/// From the first start to a full cycle that passed, on samples, with the mouse alone.
void TestSetupGuide::fewActionsLeadToAPassedTest()
{
    int actions = 0;
    const auto press = [this, &actions](const QString& text) {
        for (auto* button : m_window->get()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                ++actions;
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(u"Add samples"_s));
    QTRY_VERIFY(m_window->state().selectedPayload && m_window->state().payloads.size() > 1);
    QVERIFY(press(u"Propose from roles"_s));
    QTRY_VERIFY(!m_window->state().filterSet.filters.isEmpty());
    QVERIFY(press(u"▶ Test"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->state().report && !m_window->state().testRunning, 20'000);
    QVERIFY(m_window->state().report->passed());
    QVERIFY(actions <= 12);
}

void TestSetupGuide::leadsToTheTree()
{
    m_window->session->addPastedText(QString::fromUtf8(alertBody(1)));
    QTRY_VERIFY(m_window->state().selectedPayload);
    choose(2);
    QVERIFY(m_window->child<QTreeView>("tree")->isVisible());
    QVERIFY(m_window->child<QTreeView>("tree")->hasFocus());
}

void TestSetupGuide::leadsToTheProblems()
{
    choose(4);
    QVERIFY(!guide()->isVisible());
    QCOMPARE(m_window->get()->findChild<BottomPanel*>()->currentIndex(), 0);
}

void TestSetupGuide::leadsToTheTest()
{
    auto* bottom = m_window->get()->findChild<BottomPanel*>();
    choose(5);
    QVERIFY(!guide()->isVisible());
    QVERIFY(bottom->test()->isVisible());
}

void TestSetupGuide::leadsToTheConnection()
{
    choose(6);
    QTRY_VERIFY(QApplication::activeModalWidget() ||
                !m_window->get()->findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
    for (QDialog* dialog : m_window->get()->findChildren<QDialog*>()) {
        dialog->reject();
    }
}

void TestSetupGuide::leadsToTheExports()
{
    choose(8);
    QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
}

QTEST_MAIN(TestSetupGuide)
#include "tst_setupguide.moc"
