#include "mainwindow.h"
#include "models/findingsmodel.h"
#include "support/lintcases.h"
#include "support/runningsession.h"
#include "widgets/draghandle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// From an empty start to a filter set without problems: the real window, driven by keys alone.
class TestWindowFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void guidePayloadsBecomeRobust();
    void ofOpenStatusOnlyTheNestedKeyIsLeftToLearn();
    void aProblemLeadsToItsFieldAndPayload();
    void fixesAreUndoneAndTheSelectionStays();
    void filtersAreMovedDuplicatedAndDeleted();
    void filtersAreDraggedWithTheMouse();
    void unsureStatusesAreAskedForInPlace();
    void itemsAreCompletedFromWhatWasSeen();
    void theReadingIsChosen();

private:
    const SessionState& state() const { return m_session->state(); }
    /// Tab by Tab, as an operator without a mouse would.
    QWidget* tabTo(const std::function<bool(const QWidget*)>& isWanted)
    {
        for (int tabs = 0; tabs < 200; ++tabs) {
            QWidget* focus = QApplication::focusWidget();
            if (focus && focus->isVisible() && isWanted(focus)) {
                return focus;
            }
            QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_Tab);
        }
        qFatal("not to be reached by Tab");
    }
    QWidget* tabTo(const QString& objectName)
    {
        return tabTo([&](const QWidget* one) { return one->objectName() == objectName; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void paste(const QByteArray& text)
    {
        const auto before = state().payloads.size();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        tabTo([](const QWidget* one) { return !qobject_cast<const QLineEdit*>(one); });
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(state().payloads.size(), before + 1);
    }
    void propose()
    {
        tabTo([](const QWidget* one) {
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            return button && button->text().remove(u'&') == u"Propose from roles";
        });
        press(Qt::Key_Space);
        QTRY_VERIFY(!state().filterSet.filters.isEmpty());
    }
    QStringList codes() const
    {
        QStringList words;
        for (const Finding& finding : state().findings) {
            words.append(toWord(finding.code));
        }
        return words;
    }
    QTreeView* problems() const { return m_window->findChild<QTreeView*>(u"problems"_s); }
    /// The tabs along the bottom begin with another one.
    void showProblems()
    {
        tabTo([this](const QWidget* one) {
            return qobject_cast<const QTabBar*>(one) && one->parentWidget()->isAncestorOf(problems());
        });
        for (int tabs = 0; tabs < 5; ++tabs) {
            press(Qt::Key_Left);
        }
    }
    /// Makes the problem with this code the current one.
    void goToProblem(FindingCode code)
    {
        if (!problems()->isVisible()) {
            showProblems();
        }
        tabTo(u"problems"_s);
        const auto isCurrent = [&] {
            const int row = problems()->currentIndex().row();
            return row >= 0 && row < state().findings.size() && state().findings[row].code == code;
        };
        press(Qt::Key_Home);
        for (qsizetype i = 0; i < state().findings.size() && !isCurrent(); ++i) {
            press(Qt::Key_Down);
        }
        QVERIFY(isCurrent());
    }
    QString focusName() const { return QApplication::focusWidget()->objectName(); }

    std::unique_ptr<RunningSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowFilters::init()
{
    m_session = std::make_unique<RunningSession>();
    m_window = std::make_unique<MainWindow>(*m_session->get());
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowFilters::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestWindowFilters::guidePayloadsBecomeRobust()
{
    paste(sampleBody("guide-down"));
    paste(sampleBody("guide-up"));
    propose();
    QTRY_COMPARE(state().reach.robustness.of, 2);
    QCOMPARE(state().reach.robustness.dependent, 0);
    QCOMPARE(codes(), QStringList{u"no-from"_s}); // nothing in the payload says who sent it
    goToProblem(FindingCode::NoFrom);
    press(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"from"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"OpenStatus"_s);
    QTRY_COMPARE(codes(), QStringList());
    QCOMPARE(state().reach.robustness.dependent, 0);
    QCOMPARE(m_window->findChild<QWidget*>(u"robustness"_s)->accessibleName(),
             u"The same under every reading"_s);
    QVERIFY(!problems()->isVisible());
}

void TestWindowFilters::ofOpenStatusOnlyTheNestedKeyIsLeftToLearn()
{
    paste(sampleBody("openstatus-error"));
    paste(sampleBody("openstatus-degraded"));
    paste(sampleBody("openstatus-recovered"));
    propose();
    QTRY_COMPARE(codes(), (QStringList{u"degraded-unhandled"_s, u"reading-dependent"_s,
                                       u"description-key-missing"_s}));
    tabTo(u"effectdegraded0"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE(state().filterSet.filters.size(), 2);
    QCOMPARE(state().filterSet.filters[1].urgency, u"low"_s);
    QCOMPARE(state().filterSet.filters[1].trigger.conditions[0].contains, QStringList{u"degraded"_s});
    QTRY_VERIFY(!codes().contains(u"degraded-unhandled"_s));
    for (qsizetype left = codes().count(u"description-key-missing"_s); left > 0; --left) {
        goToProblem(FindingCode::DescriptionKeyMissing);
        press(Qt::Key_Return);
        QTRY_COMPARE(focusName(), u"descriptionFrom"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QTRY_COMPARE(codes().count(u"description-key-missing"_s), left - 1);
    }
    QTRY_COMPARE(codes(), QStringList{u"reading-dependent"_s});
    QCOMPARE(state().findings[0].key, u"keys"_s);
    QCOMPARE(state().findings[0].values, QStringList{u"monitor.id"_s});
    goToProblem(FindingCode::ReadingDependent);
    const QString sentence =
        problems()->currentIndex().siblingAtColumn(FindingsModel::SentenceColumn).data().toString();
    QVERIFY2(sentence.contains(u"\"monitor.id\"; only a test against your tenant can tell"),
             qPrintable(sentence));
}

void TestWindowFilters::aProblemLeadsToItsFieldAndPayload()
{
    paste(flatBody("down", "1"));
    paste(R"({"status":"down","name":"Shop","message":"x"})");
    paste(flatBody("up", "1"));
    m_session->get()->setFilterSet(flatSet());
    QTRY_VERIFY(codes().contains(u"map-key-missing"_s));
    goToProblem(FindingCode::MapKeyMissing);
    press(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"mapIncidentWith"_s);
    QCOMPARE(state().selected, state().payloads[1]->id);
}

void TestWindowFilters::fixesAreUndoneAndTheSelectionStays()
{
    paste(flatBody("down"));
    paste(flatBody("up"));
    FilterSet set = withTrigger({u"Down"_s, u"failed"_s});
    set.from.clear();
    m_session->get()->setFilterSet(set);
    QTRY_VERIFY(codes().contains(u"case-mismatch"_s));
    goToProblem(FindingCode::CaseMismatch);
    press(Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(state().filterSet.filters[0].trigger.conditions[0].contains,
             (QStringList{u"down"_s, u"failed"_s}));
    QTRY_VERIFY(!codes().contains(u"case-mismatch"_s));
    goToProblem(FindingCode::NoFrom);
    const QPersistentModelIndex kept = problems()->currentIndex();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(codes().contains(u"case-mismatch"_s));
    QCOMPARE(state().filterSet, set);
    QVERIFY(kept.isValid());
    QCOMPARE(problems()->currentIndex(), QModelIndex(kept));
}

void TestWindowFilters::filtersAreMovedDuplicatedAndDeleted()
{
    const auto outline = [this] {
        QStringList items;
        for (const Filter& filter : state().filterSet.filters) {
            items.append(filter.trigger.conditions[0].contains.join(u'|'));
        }
        return items;
    };
    FilterSet set = flatSet();
    set.filters.append(set.filters[0]);
    set.filters[1].trigger.conditions[0].contains = {u"failed"_s};
    m_session->get()->setFilterSet(set);
    tabTo(u"titleFrom"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(outline(), (QStringList{u"failed"_s, u"down"_s}));
    QCOMPARE(focusName(), u"titleFrom"_s); // of the filter that moved
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(outline(), (QStringList{u"failed"_s, u"down"_s}));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(outline(), (QStringList{u"down"_s, u"failed"_s}));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(outline(), (QStringList{u"down"_s, u"down"_s, u"failed"_s}));
    press(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(outline(), (QStringList{u"down"_s, u"failed"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(outline(), (QStringList{u"down"_s, u"failed"_s}));
}

void TestWindowFilters::filtersAreDraggedWithTheMouse()
{
    FilterSet set = flatSet();
    for (const QString& item : {u"failed"_s, u"critical"_s}) {
        set.filters.append(withTrigger({item}).filters);
    }
    m_session->get()->setFilterSet(set);
    QList<DragHandle*> handles;
    QTRY_COMPARE((handles = m_window->findChildren<DragHandle*>()).size(), 3);
    const auto dragTo = [&](qsizetype from, QPoint global) {
        DragHandle* handle = handles[from];
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        for (int part = 1; part <= 4; ++part) {
            const QPoint begin = handle->mapToGlobal(handle->rect().center());
            QTest::mouseMove(handle, handle->mapFromGlobal(begin + (global - begin) * part / 4));
        }
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFromGlobal(global));
    };
    const auto order = [this] {
        QStringList items;
        for (const Filter& filter : state().filterSet.filters) {
            items.append(filter.trigger.conditions[0].contains);
        }
        return items.join(u' ');
    };
    dragTo(2, handles[0]->mapToGlobal(QPoint(0, 0)));
    QCOMPARE(order(), u"critical down failed"_s);
    dragTo(0, handles[2]->mapToGlobal(QPoint(0, 1000)));
    QCOMPARE(order(), u"down failed critical"_s);
    // A click that trembles is no drag.
    QTest::mousePress(handles[0], Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseMove(handles[0], QPoint(4, 4));
    QTest::mouseRelease(handles[0], Qt::LeftButton, {}, QPoint(4, 4));
    QCOMPARE(order(), u"down failed critical"_s);
    m_session->get()->undo();
    QCOMPARE(order(), u"critical down failed"_s);
}

void TestWindowFilters::unsureStatusesAreAskedForInPlace()
{
    paste(flatBody("purple"));
    paste(flatBody("up"));
    m_session->get()->assignRoles({u"status"_s, u"id"_s, u"name"_s, u"message"_s});
    propose();
    QVERIFY(state().filterSet.filters[0].trigger.conditions[0].contains.isEmpty());
    tabTo(u"effectpurple0"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE(state().filterSet.filters[0].trigger.conditions[0].contains, QStringList{u"purple"_s});
    QCOMPARE(state().filterSet.filters.size(), 1);
    QTRY_VERIFY(!codes().contains(u"empty-list"_s));
}

void TestWindowFilters::itemsAreCompletedFromWhatWasSeen()
{
    paste(flatBody("down"));
    paste(flatBody("up"));
    m_session->get()->setFilterSet(withTrigger({}));
    QTRY_VERIFY(state().seen.keys.contains(u"status"_s));
    tabTo(u"triggerKey"_s);
    press(Qt::Key_Tab);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"do"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(state().filterSet.filters[0].trigger.conditions[0].contains, QStringList{u"down"_s});
    QTRY_COMPARE(state().reach.uses.value(0).items.value(0).payloads, 1);
    m_window->activateWindow(); // without a window system a popup that closes gives nothing back
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    auto* chip = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    QVERIFY(chip);
    QTRY_VERIFY(chip->accessibleName().contains(u"in 1 payload"));
    QVERIFY(chip->accessibleName().contains(u"not contained"));
    press(Qt::Key_Delete);
    QVERIFY(state().filterSet.filters[0].trigger.conditions[0].contains.isEmpty());
}

void TestWindowFilters::theReadingIsChosen()
{
    paste(flatBody("down"));
    m_session->get()->setFilterSet(withTrigger({u"down"_s, u"failed"_s}));
    QTRY_COMPARE(state().reach.robustness.dependent, 1);
    tabTo(u"readings"_s);
    press(Qt::Key_Space);
    const auto* cause = m_window->findChild<QLabel*>(u"cause0"_s);
    QVERIFY2(cause->text().contains(u"\"Shop\" would trigger"), qPrintable(cause->text()));
    tabTo(u"itemsReading"_s);
    press(Qt::Key_Down);
    QCOMPARE(state().filterSet.profile, guideProfile);
    QTRY_VERIFY(codes().contains(u"reading-dependent"_s));
    tabTo([](const QWidget* one) {
        const auto* button = qobject_cast<const QAbstractButton*>(one);
        return button && button->text() == u"Split into filters";
    });
    press(Qt::Key_Space);
    QTRY_COMPARE(state().reach.robustness.dependent, 0);
}

QTEST_MAIN(TestWindowFilters)
#include "tst_windowfilters.moc"
