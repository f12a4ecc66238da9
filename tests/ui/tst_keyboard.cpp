#include "support/canary.h"
#include "support/everydialog.h"
#include "theme/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// The letter that a text marks with &, or nothing.
QChar mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&') {
            if (text[i + 1] != u'&') {
                return text[i + 1].toUpper();
            }
            ++i;
        }
    }
    return {};
}

/// Who claims each letter; two for one is a clash.
class Claims
{
public:
    void add(const QString& text)
    {
        const QChar letter = mnemonicOf(text);
        if (!letter.isNull()) {
            m_claims[letter].append(text);
        }
    }
    QStringList clashes() const
    {
        QStringList found;
        for (const QStringList& texts : m_claims) {
            if (texts.size() > 1) {
                found.append(texts.join(u" = "_s));
            }
        }
        return found;
    }

private:
    QMap<QChar, QStringList> m_claims;
};

QStringList clashesInMenus(const QList<QAction*>& actions, const QString& place)
{
    Claims claims;
    QStringList found;
    for (const QAction* action : actions) {
        claims.add(action->text());
        if (action->menu()) {
            found += clashesInMenus(action->menu()->actions(), place + u'/' + action->text());
        }
    }
    const QStringList own = claims.clashes();
    for (const QString& clash : own) {
        found.append(place + u": "_s + clash);
    }
    return found;
}

QStringList clashesIn(const QWidget& window)
{
    Claims claims;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window) {
            continue;
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            claims.add(button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy()) {
            claims.add(label->text());
        } else if (const auto* box = qobject_cast<const QGroupBox*>(widget)) {
            claims.add(box->title());
        } else if (const auto* menus = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : menus->actions()) {
                claims.add(action->text());
            }
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                claims.add(tabs->tabText(tab));
            }
        }
    }
    return claims.clashes();
}

bool takesTab(const QWidget& widget, const QWidget& window)
{
    return widget.isVisibleTo(&window) && widget.isEnabledTo(&window) && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) && widget.window() == &window;
}

/// The widgets that Tab goes through, from the first.
QList<QWidget*> tabOrder(QWidget& window)
{
    QList<QWidget*> order;
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        if (takesTab(*at, window)) {
            order.append(at);
        }
    }
    return order;
}

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        name += u" \""_s + button->text() + u'"';
    }
    return name + u' ' + widget.accessibleName();
}

/// The panel that a widget is part of: within it the order is that of reading.
const QWidget* panelOf(const QWidget& widget, const QWidget& window)
{
    const QWidget* panel = &window;
    for (const QWidget* at = &widget; at && at != &window; at = at->parentWidget()) {
        const QByteArray name = at->metaObject()->className();
        if (name == "gooseneck::ConnectionBar" || name == "gooseneck::PayloadListPanel" ||
            name == "gooseneck::PayloadPanel" || name == "gooseneck::FiltersPanel" ||
            name == "gooseneck::BottomPanel") {
            panel = at;
        }
    }
    return panel;
}

/// Whether somebody who reads from the top left comes to `next` after `before`. A column on the right begins
/// anew at its top.
bool isReadingOrder(const QRect& before, const QRect& next)
{
    const bool isBelow = next.center().y() > before.bottom() || next.top() >= before.bottom();
    const bool isRightOf = next.left() >= before.left();
    const bool isInside = before.contains(next);
    const bool sharesRow = next.top() < before.bottom() && before.top() < next.bottom();
    return isInside || isBelow || (sharesRow && isRightOf) || next.left() >= before.right();
}

QStringList disorderIn(QWidget& window)
{
    QStringList found;
    const QList<QWidget*> order = tabOrder(window);
    QSet<const QWidget*> left;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const auto place = [&](const QWidget* widget) {
            return QRect(widget->mapTo(&window, QPoint()), widget->size());
        };
        const QWidget* panel = panelOf(*order[i], window);
        const QWidget* panelBefore = panelOf(*order[i - 1], window);
        if (panel != panelBefore) {
            left.insert(panelBefore);
        }
        if (left.contains(panel)) {
            found.append(u"comes back: "_s + nameOf(*order[i]));
        } else if (panel == panelBefore && !isReadingOrder(place(order[i - 1]), place(order[i]))) {
            found.append(nameOf(*order[i - 1]) + u" -> "_s + nameOf(*order[i]));
        }
    }
    return found;
}

} // namespace

/// Everything by key: letters without clashes, Tab in the order of reading to all that takes it, and the
/// focus is seen.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void menusHaveNoClashes();
    void windowHasNoClashes();
    void dialogsHaveNoClashes();
    void tabFollowsTheEyeInTheWindow();
    void tabFollowsTheEyeInDialogs();
    void tabReachesEverythingInTheWindow();
    void tabReachesEverythingInDialogs();
    void theFocusIsSeenInTheWindow();
    void theFocusIsSeenInDialogs();
    void theChecksFindWhatIsWrong();

private:
    void verifyReach(QWidget& window) const;
    QStringList unseenFocusIn(QWidget& window) const;

    QTemporaryDir m_folder;
    std::unique_ptr<LiveWindow> m_window;
};

void TestKeyboard::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
    m_window = std::make_unique<LiveWindow>(m_folder.path(), u"https://acme.callgoose.com/v1/process"_s,
                                            Canary::token());
    QTRY_VERIFY(m_window->isReady());
    m_window->session->select(m_window->state().payloads.constFirst()->id);
    QTRY_COMPARE(m_window->state().facts.size(), 6);
    QTRY_VERIFY(!m_window->state().findings.isEmpty());
}

void TestKeyboard::menusHaveNoClashes()
{
    QStringList clashes = clashesInMenus((*m_window)->menuBar()->actions(), u"menu bar"_s);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u", "_s)));
    const auto menus = (*m_window)->findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        clashes = clashesInMenus(menu->actions(), menu->title());
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u", "_s)));
    }
}

void TestKeyboard::windowHasNoClashes()
{
    withEveryTab(*m_window->get(), [&](const QString& tab) {
        const QStringList clashes = clashesIn(*m_window->get());
        QVERIFY2(clashes.isEmpty(), qPrintable(tab + u": "_s + clashes.join(u", "_s)));
    });
}

void TestKeyboard::dialogsHaveNoClashes()
{
    for (const auto& [name, dialog] : everyDialog(*m_window)) {
        dialog->show();
        withEveryTab(*dialog, [&](const QString& tab) {
            const QStringList clashes = clashesIn(*dialog);
            QVERIFY2(clashes.isEmpty(), qPrintable(name + u' ' + tab + u": "_s + clashes.join(u", "_s)));
        });
    }
}

void TestKeyboard::tabFollowsTheEyeInTheWindow()
{
    withEveryTab(*m_window->get(), [&](const QString& tab) {
        m_window->get()->grab(); // which lays everything out
        const QStringList disorder = disorderIn(*m_window->get());
        QVERIFY2(disorder.isEmpty(), qPrintable(tab + u":\n"_s + disorder.join(u'\n')));
    });
}

void TestKeyboard::tabFollowsTheEyeInDialogs()
{
    for (const auto& [name, dialog] : everyDialog(*m_window)) {
        dialog->show();
        withEveryTab(*dialog, [&](const QString& tab) {
            dialog->grab();
            const QStringList disorder = disorderIn(*dialog);
            QVERIFY2(disorder.isEmpty(), qPrintable(name + u' ' + tab + u":\n"_s + disorder.join(u'\n')));
        });
    }
}

/// Presses Tab until it comes round, and meets everything that one can work with.
void TestKeyboard::verifyReach(QWidget& window) const
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QWidget*> expected = tabOrder(window);
    QVERIFY(!expected.isEmpty());
    expected.constFirst()->setFocus();
    QSet<const QWidget*> met;
    for (qsizetype i = 0; i < 2 * expected.size() + 60; ++i) {
        met.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        // What a click focuses is to be reached by key, too.
        const bool isControl =
            widget->isVisibleTo(&window) && widget->isEnabledTo(&window) && widget->window() == &window &&
            !widget->focusProxy() && (widget->focusPolicy() & Qt::ClickFocus) &&
            widget->objectName() != u"qt_spinbox_lineedit" && !qobject_cast<const QMainWindow*>(widget) &&
            !qobject_cast<const QLabel*>(widget) && !widget->objectName().startsWith(u"qt_tabwidget");
        // Of choices that exclude each other Tab meets one, and the arrow keys lead to the others.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isByArrows = button && button->group() && button->group()->exclusive();
        QVERIFY2(!isControl || isByArrows || met.contains(widget), qPrintable(nameOf(*widget)));
    }
}

void TestKeyboard::tabReachesEverythingInTheWindow()
{
    withEveryTab(*m_window->get(), [&](const QString&) { verifyReach(*m_window->get()); });
}

void TestKeyboard::tabReachesEverythingInDialogs()
{
    for (const auto& entry : everyDialog(*m_window)) {
        entry.second->show();
        withEveryTab(*entry.second, [&](const QString&) { verifyReach(*entry.second); });
        entry.second->hide();
    }
}

/// Those that look the same with and without the focus.
QStringList TestKeyboard::unseenFocusIn(QWidget& window) const
{
    QStringList unseen;
    const QList<QWidget*> all = tabOrder(window);
    auto* nobody = new QWidget(&window);
    nobody->setFocusPolicy(Qt::StrongFocus);
    nobody->resize(1, 1);
    nobody->show();
    for (QWidget* widget : all) {
        widget->setFocus(Qt::TabFocusReason);
        window.grab(); // a scroll area brings it into view
        const QRect around(widget->mapTo(&window, QPoint(-3, -3)), widget->size() + QSize(6, 6));
        const QImage with = window.grab(around).toImage();
        nobody->setFocus(Qt::TabFocusReason);
        if (with == window.grab(around).toImage()) {
            unseen.append(nameOf(*widget));
        }
    }
    delete nobody;
    return unseen;
}

void TestKeyboard::theFocusIsSeenInTheWindow()
{
    (*m_window)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window->get()));
    withEveryTab(*m_window->get(), [&](const QString& tab) {
        const QStringList unseen = unseenFocusIn(*m_window->get());
        QVERIFY2(unseen.isEmpty(), qPrintable(tab + u":\n"_s + unseen.join(u'\n')));
    });
}

void TestKeyboard::theFocusIsSeenInDialogs()
{
    for (const auto& [name, dialog] : everyDialog(*m_window)) {
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        withEveryTab(*dialog, [&](const QString& tab) {
            const QStringList unseen = unseenFocusIn(*dialog);
            QVERIFY2(unseen.isEmpty(), qPrintable(name + u' ' + tab + u":\n"_s + unseen.join(u'\n')));
        });
        dialog->hide();
    }
}

void TestKeyboard::theChecksFindWhatIsWrong()
{
    QWidget window;
    auto* one = new QPushButton(u"&Same"_s, &window);
    auto* other = new QPushButton(u"Al&so"_s, &window);
    one->setGeometry(0, 100, 80, 30);
    other->setGeometry(0, 0, 80, 30);
    window.show();
    QCOMPARE(clashesIn(window).size(), 1);
    QCOMPARE(disorderIn(window).size(), 1);
    one->move(0, 0);
    other->move(0, 100);
    QCOMPARE(disorderIn(window), QStringList());
    QMenu menu;
    menu.addAction(u"&Save"_s);
    menu.addAction(u"Save a&s"_s);
    QCOMPARE(clashesInMenus(menu.actions(), {}).size(), 1);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
