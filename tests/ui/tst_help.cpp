#include "base/components.h"
#include "dialogs/connectiondialog.h"
#include "filter/lint.h"
#include "help/aboutdialog.h"
#include "help/diagnostics.h"
#include "help/helpbook.h"
#include "help/helpwindow.h"
#include "support/canary.h"
#include "support/livewindow.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

constexpr int findingCodes = static_cast<int>(FindingCode::TokenInUrl) + 1;

QStringList anchorsOf(const QString& page)
{
    QStringList anchors;
    static const QRegularExpression anchor(u"<a name=\"([^\"]*)\""_s);
    for (auto found = anchor.globalMatch(helpText(page)); found.hasNext();) {
        anchors.append(found.next().captured(1));
    }
    return anchors;
}

bool isPlace(const QString& place)
{
    const QString anchor = place.section(u'#', 1);
    const QString page = place.section(u'#', 0, 0);
    return !helpText(page).isEmpty() && (anchor.isEmpty() || anchorsOf(page).contains(anchor));
}

QAction* actionOf(const MainWindow& window, const QString& text)
{
    const auto actions = window.findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    qFatal("there is no action %s", qPrintable(text));
}

} // namespace

/// The offline help, the about box and the diagnostics.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsWellFormedAndHasATitle();
    void everyFindingHasItsPlace();
    void everyLinkLeadsSomewhere();
    void everyPlaceOfTheWindowHasItsPage();
    void f1OpensThePageOfThePlace();
    void f1WorksInADialogThatBlocks();
    void backLeadsBack();
    void aFindingLeadsToItsPlace();
    void theShortcutsAreThoseOfTheActions();
    void aboutNamesVersionsAndLicences();
    void diagnosticsHoldNoSecrets();
};

void TestHelp::everyPageIsWellFormedAndHasATitle()
{
    const QList<HelpPage> pages = helpPages();
    QVERIFY(pages.size() >= 13);
    for (const HelpPage& page : pages) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
        QXmlStreamReader reader(helpText(page.id));
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(page.id + u": "_s + reader.errorString()));
    }
    QCOMPARE(QDir(u":/help/en"_s).entryList().size(), pages.size()); // none that nothing lists
}

void TestHelp::everyFindingHasItsPlace()
{
    for (int code = 0; code < findingCodes; ++code) {
        const QString place = helpPlaceOf(static_cast<FindingCode>(code));
        QVERIFY2(isPlace(place), qPrintable(place));
    }
    QCOMPARE(toWord(static_cast<FindingCode>(findingCodes)), QString()); // no code came after the last
}

void TestHelp::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    int links = 0;
    for (const HelpPage& page : helpPages()) {
        for (auto found = link.globalMatch(helpText(page.id)); found.hasNext(); ++links) {
            QString target = found.next().captured(1);
            QVERIFY2(target.contains(u".html"_s), qPrintable(target));
            QVERIFY2(isPlace(target.remove(u".html"_s)), qPrintable(page.id + u": "_s + target));
        }
    }
    QVERIFY(links > 30);
}

void TestHelp::everyPlaceOfTheWindowHasItsPage()
{
    const RunningWindow window;
    QSet<QString> places;
    const auto widgets = window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const QString place = helpPlaceFor(widget);
        QVERIFY2(isPlace(place), qPrintable(place));
        places.insert(place);
    }
    QVERIFY(places.size() > 10);
}

void TestHelp::f1OpensThePageOfThePlace()
{
    const RunningWindow window;
    window.press(Qt::Key_F1); // the list has the focus at the start
    QCOMPARE(window.child<HelpWindow>("help")->page(), u"payloads"_s);
    window.child<HelpWindow>("help")->close();
    QTRY_VERIFY(!window->findChild<HelpWindow*>());
    window.press(Qt::Key_9, Qt::AltModifier); // the simulator's tab
    window.child<QWidget>("simulatorToggle")->setFocus();
    window.press(Qt::Key_F1);
    QCOMPARE(window.child<HelpWindow>("help")->page(), u"simulator"_s);
}

void TestHelp::f1WorksInADialogThatBlocks()
{
    const RunningWindow window;
    window.child<QPushButton>("endpoint")->click();
    auto* dialog = window.child<ConnectionDialog>("connection");
    auto* url = RunningWindow::childOf<QLineEdit>(dialog, "endpointUrl");
    QTest::keyClick(url, Qt::Key_F1);
    auto* help = RunningWindow::childOf<HelpWindow>(dialog, "help");
    QCOMPARE(help->page(), u"protection"_s);
    QVERIFY(help->isVisible());
}

void TestHelp::backLeadsBack()
{
    HelpWindow help({}, nullptr);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.openPlace(u"problems#map-key-differs"_s);
    auto* back = RunningWindow::childOf<QPushButton>(&help, "helpBack");
    QVERIFY(!back->isEnabled());
    auto* text = RunningWindow::childOf<QTextBrowser>(&help, "helpText");
    Q_EMIT text->anchorClicked(QUrl(u"troubleshooting.html#never-closes"_s));
    QCOMPARE(help.page(), u"troubleshooting"_s);
    back->click();
    QCOMPARE(help.page(), u"problems"_s);
    QVERIFY(!back->isEnabled());
    Q_EMIT text->anchorClicked(QUrl(u"https://example.com/"_s)); // the help is offline
    QCOMPARE(help.page(), u"problems"_s);
}

void TestHelp::aFindingLeadsToItsPlace()
{
    RunningWindow window;
    FilterSet filterSet = openStatusFilterSet();
    filterSet.filters[0].trigger.mapIncidentWith = u"monitor.name"_s;
    window.session->setFilterSet(filterSet);
    window.session->addAllSamples();
    window.press(Qt::Key_6, Qt::AltModifier); // a tab is filled when it is opened
    auto* problems = window.child<QTreeView>("problems");
    QTRY_VERIFY(problems->model()->rowCount() > 0);
    problems->setCurrentIndex(problems->model()->index(0, 0));
    actionOf(*window.get(), u"What to do about it"_s)->trigger();
    QCOMPARE(window.child<HelpWindow>("help")->page(), u"problems"_s);
}

void TestHelp::theShortcutsAreThoseOfTheActions()
{
    const RunningWindow window;
    QAction* pin = actionOf(*window.get(), u"Pin"_s);
    pin->setShortcut(QKeySequence(u"Ctrl+Alt+Shift+F11"_s));
    actionOf(*window.get(), u"Keyboard shortcuts"_s)->trigger();
    const QString shown = window.child<QTextBrowser>("helpText")->toPlainText();
    QVERIFY(shown.contains(u"Ctrl+Alt+Shift+F11"_s));
    for (const QString& name : {u"Use as status"_s, u"Copy key path"_s, u"Commands"_s, u"Apply the fix"_s}) {
        QVERIFY2(shown.contains(name), qPrintable(name));
    }
}

void TestHelp::aboutNamesVersionsAndLicences()
{
    const QList<Component> components = componentsInUse();
    for (const Component& component : components) {
        QVERIFY2(!component.version.isEmpty(), qPrintable(component.name));
        QVERIFY2(!component.licence.isEmpty(), qPrintable(component.name));
    }
    const AboutDialog about;
    auto* table = about.findChild<QAbstractItemView*>(u"components"_s);
    QCOMPARE(table->model()->rowCount(), components.size() - 1);
    const QStringList texts = anchorsOf(u"licences"_s);
    for (const QString& name :
         {u"qt"_s, u"boost"_s, u"llhttp"_s, u"sqlite"_s, u"openssl"_s, u"qtkeychain"_s}) {
        QVERIFY2(texts.contains(name), qPrintable(name));
    }
}

void TestHelp::diagnosticsHoldNoSecrets()
{
    const QString token = QString::fromLatin1(Canary::token());
    const QTemporaryDir folder;
    LiveWindow window(folder.path(), u"https://tenant-of-a-customer.callgoose.com/v1/process"_s,
                      Canary::token());
    QTRY_VERIFY(window.isReady());
    ListenerSettings listening;
    listening.hostNames = {u"secret-tunnel.example.com"_s};
    window.session->setListenerSettings(listening);
    window.session->addPastedText(u"{\"status\":\"error\",\"token\":\"%1\"}"_s.arg(token));
    QTRY_COMPARE(window.state().payloads.size(), 7);
    actionOf(*window.get(), u"Copy diagnostics"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(Canary().foundIn(text), QByteArray());
    for (const QString& never : {u"tenant-of-a-customer"_s, u"secret-tunnel"_s, folder.path(), u"/h/"_s,
                                 QDir::homePath(), QSysInfo::machineHostName(), u"Checkout"_s}) {
        QVERIFY2(!text.contains(never), qPrintable(never));
    }
    for (const QString& name : {u"Qt: "_s, u"SQLite: "_s, u"OpenSSL: "_s, u"Keychain: "_s, u"Payloads: 7"_s,
                                u"Token: in the keychain"_s}) {
        QVERIFY2(text.contains(name), qPrintable(name));
    }
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
