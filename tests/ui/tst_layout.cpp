// Every panel and every dialog at 1280x720 in every language and in one that is 40 % longer. With
// GOOSENECK_PICTURES=folder a picture of each is left there.

#include "../core/openstatus/fakeopenstatus.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/learndialog.h"
#include "dialogs/runsdialog.h"
#include "panels/bottompanel.h"
#include "support/captures.h"
#include "support/layoutfaults.h"
#include "support/livewindow.h"
#include "support/mnemonics.h"
#include "support/pseudotranslator.h"
#include "theme/theme.h"
#include "wording/language.h"

#include <QAction>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QString translations = QStringLiteral(GOOSENECK_TRANSLATIONS);
const Endpoint acme{QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Bearer, TokenScope::Service};

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, qEnvironmentVariableIsSet("GOOSENECK_DARK") ? Scheme::Dark : Scheme::Light);
    }
    void init();
    void cleanup();

    void theFirstStart_data() { languages(); }
    void theFirstStart();
    void payloads_data() { languages(); }
    void payloads();
    void tabsBelow_data() { languages(); }
    void tabsBelow();
    void menus_data() { languages(); }
    void menus();
    void theListener_data() { languages(); }
    void theListener();
    void theConnection_data() { languages(); }
    void theConnection();
    void openStatus_data() { languages(); }
    void openStatus();
    void testing_data() { languages(); }
    void testing();
    void questions_data() { languages(); }
    void questions();

private:
    static void languages();
    void examine(QWidget& window, const QString& place);
    bool isFaultless() const;
    void note(const QStringList& faults, const QString& place);
    void examineTabs(QWidget& window, QTabWidget& tabs, const QString& place);
    /// Examines the question that is asked while `ask` waits for its answer, which is no.
    void examineQuestion(const QString& place, const std::function<void()>& ask);

    std::unique_ptr<QTranslator> m_translator;
    QSet<QString> m_known;
    QStringList m_faults;
};

void TestLayout::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"en"_s, u"longer"_s, u"de"_s, u"fr"_s, u"es"_s}) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestLayout::init()
{
    QFETCH(const QString, language);
    m_faults.clear();
    m_known.clear();
    if (language == u"longer"_s) {
        m_translator = std::make_unique<PseudoTranslator>(translations);
    } else {
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u"gooseneck_"_s + language, translations));
        QLocale::setDefault(QLocale(language));
    }
    QCoreApplication::installTranslator(m_translator.get());
}

void TestLayout::cleanup()
{
    QCoreApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(QLocale::system());
}

void TestLayout::examine(QWidget& window, const QString& place)
{
    QStringList faults;
    // Wrapped texts find their height in a second round.
    const auto isRight = [&] {
        window.grab();
        faults = layoutFaults(window);
        return faults.isEmpty();
    };
    if (!QTest::qWaitFor(isRight, 1000)) {
        note(faults, place);
    }
    note(mnemonicClashes(window), place);
    if (window.width() > 1280 || window.height() > 720) {
        note({u"the window is %1 x %2"_s.arg(window.width()).arg(window.height())}, place);
    }
    const QString folder = qEnvironmentVariable("GOOSENECK_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u'-' + place + u".png"_s;
        QVERIFY(window.grab().save(QDir(folder).filePath(name)));
    }
}

/// Once, with the place where it was seen first.
void TestLayout::note(const QStringList& faults, const QString& place)
{
    for (const QString& fault : faults) {
        if (!m_known.contains(fault)) {
            m_known.insert(fault);
            m_faults.append(place + u": "_s + fault);
        }
    }
}

bool TestLayout::isFaultless() const
{
    for (const QString& fault : m_faults) {
        qWarning().noquote() << fault; // all of them, which no message of QVERIFY2 has room for
    }
    return m_faults.isEmpty();
}

void TestLayout::examineTabs(QWidget& window, QTabWidget& tabs, const QString& place)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        examine(window, u"%1 %2"_s.arg(place).arg(tab + 1));
    }
}

void TestLayout::examineQuestion(const QString& place, const std::function<void()>& ask)
{
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (question) {
            wasAsked = true;
            examine(*question, place);
            question->reject();
        }
    });
    ask();
    QVERIFY(wasAsked);
}

void TestLayout::theFirstStart()
{
    const RunningWindow window;
    examineTabs(*window.get(), *window->findChild<BottomPanel*>(), u"first start"_s);
    QVERIFY(isFaultless());
}

void TestLayout::payloads()
{
    RunningWindow window;
    window.session->addAllSamples();
    window.session->addPastedText(u"{\"no json"_s);
    QTRY_COMPARE(window.state().payloads.size(), builtInSamples().size() + 1);
    window.session->assignRoles(alertRoles());
    window.session->select(window.state().payloads.constFirst()->id);
    QTRY_VERIFY(window.state().selectedPayload && window.state().selectedPayload->isParsed());
    examine(*window.get(), u"without filters"_s);
    window.session->proposeFilters();
    QTRY_VERIFY(!window.state().filterSet.filters.isEmpty() && !window.state().findings.isEmpty());
    examineTabs(*window.get(), *window.child<QTabWidget>("payloadTabs"), u"payload"_s);
    window->openPayloadTab(PayloadTab::Tree);
    for (const CapturePtr& capture : window.state().payloads) {
        window.session->select(capture->id);
        QTRY_VERIFY(window.state().selectedPayload &&
                    window.state().selectedPayload->capture->id == capture->id &&
                    window.state().selectedPayload->isParsed());
        examine(*window.get(), u"selected %1"_s.arg(capture->id));
    }
    window->openPayloadTab(PayloadTab::Raw);
    examine(*window.get(), u"bytes that are no JSON"_s);
    window.session->compare(window.state().payloads[0]->id, window.state().payloads[1]->id);
    QTRY_VERIFY(window.state().compared && window.state().compared->isReady());
    examine(*window.get(), u"compared"_s);
    QVERIFY(isFaultless());
}

void TestLayout::tabsBelow()
{
    RunningWindow window;
    window.session->addAllSamples();
    QTRY_COMPARE(window.state().payloads.size(), builtInSamples().size());
    window.session->setFilterSet(openStatusFilterSet());
    window.session->practice().start();
    window.session->startListening();
    window.session->runOnSimulator();
    QTRY_VERIFY(window.state().report && !window.state().testRunning);
    QTRY_VERIFY(window.state().listener.kind == ListenerState::Kind::Listening);
    window.session->setEndpoint(acme);
    for (const auto kind :
         {Fault::Kind::Status, Fault::Kind::Delay, Fault::Kind::Drop, Fault::Kind::Garbage}) {
        window.session->practice().addFault({kind, 503, std::chrono::seconds(2), 3});
    }
    examineTabs(*window.get(), *window->findChild<BottomPanel*>(), u"below"_s);
    QVERIFY(isFaultless());
}

void TestLayout::menus()
{
    const RunningWindow window;
    const auto all = window->findChildren<QMenu*>();
    for (QMenu* menu : all) {
        note(mnemonicClashes(*menu), menu->title());
        const QSize size = menu->sizeHint();
        if (size.width() > 640 || size.height() > 660) {
            m_faults.append(u"%1 is %2 x %3"_s.arg(menu->title()).arg(size.width()).arg(size.height()));
        }
    }
    QVERIFY(all.size() > 8);
    QVERIFY(isFaultless());
}

void TestLayout::theListener()
{
    const RunningWindow window;
    window.child<QAction>("showListener")->trigger();
    auto* dialog = window.child<QDialog>("listener");
    examineTabs(*dialog, *dialog->findChild<QTabWidget*>(), u"listener"_s);
    QVERIFY(isFaultless());
}

void TestLayout::theConnection()
{
    RunningWindow window;
    window.child<QPushButton>("endpoint")->click();
    auto* fresh = window.child<QDialog>("connection");
    examine(*fresh, u"connection"_s);
    fresh->reject();
    window.session->setEndpoint(acme);
    window.session->storeToken(Secret("gk-canary-7f2c"));
    QTRY_COMPARE(window.state().token, TokenState::InKeychain);
    ConnectionDialog dialog(window.state());
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"endpointUrl"_s),
                     u"https://other.callgoose.com/v1/process"_s);
    examine(dialog, u"connection elsewhere"_s);
    QVERIFY(isFaultless());
}

void TestLayout::openStatus()
{
    RunningWindow window;
    FakeOpenStatus fake;
    window.session->setFilterSet(alertFilterSet());
    window.child<QAction>("showOpenStatus")->trigger();
    auto* dialog = window.child<QDialog>("openStatus");
    examine(*dialog, u"openstatus without a connection"_s);
    window.session->setEndpoint(acme);
    window.session->storeToken(Secret("gk-canary-7f2c"));
    RunningWindow::childOf<QLineEdit>(dialog, "openStatusServer")->setText(fake.url().toString());
    RunningWindow::childOf<QLineEdit>(dialog, "openStatusKey")->setText(u"os-key"_s);
    RunningWindow::childOf<QPushButton>(dialog, "openStatusLoad")->click();
    QTRY_VERIFY(window.state().openStatus.loaded);
    RunningWindow::childOf<QTreeWidget>(dialog, "openStatusMonitors")
        ->topLevelItem(0)
        ->setCheckState(0, Qt::Checked);
    examine(*dialog, u"openstatus"_s);
    RunningWindow::childOf<QPushButton>(dialog, "openStatusSave")->click();
    examine(*RunningWindow::childOf<QDialog>(dialog, "confirmChange"), u"change at openstatus"_s);
    QVERIFY(isFaultless());
}

void TestLayout::testing()
{
    const QTemporaryDir folder;
    LiveWindow window(folder.path(), acme.url.toString(), "gk-canary-7f2c");
    QTRY_VERIFY(window.isReady());
    LiveRunDialog* live = window.askForLive(TokenScope::Global);
    auto* steps = live->findChild<QListWidget*>();
    for (int step = 0; step < steps->count(); ++step) {
        steps->setCurrentRow(step);
        examine(*live, u"live %1"_s.arg(step + 1));
    }
    live->reject();
    SessionState state = window.state();
    const Learner learner(state.filterSet, 1);
    LearnExchange exchange;
    exchange.probe = learner.next().value();
    state.learning.emplace();
    state.learning->endpoint = acme;
    state.learning->proposed = learner.next();
    state.learning->exchanges = {exchange};
    state.learning->mostRequests = mostRequests(state.filterSet);
    LearnDialog learn;
    learn.render(state);
    learn.show();
    examine(learn, u"learn"_s);
    for (int run = 1; run <= 2; ++run) {
        window.session->runOnSimulator();
        QTRY_VERIFY(window.state().runs.size() == run && !window.state().testRunning);
    }
    RunsDialog runs;
    runs.render(window.state().runs);
    runs.show();
    examine(runs, u"runs"_s);
    runs.findChild<QTreeWidget*>(u"runs"_s)->selectAll();
    examine(runs, u"runs compared"_s);
    QVERIFY(isFaultless());
}

void TestLayout::questions()
{
    const RunningWindow window;
    examineQuestion(u"clear"_s, [&] { window.child<QAction>("clearHistory")->trigger(); });
    PendingImport pending;
    pending.path = u"filter-set.json"_s;
    pending.workspace.filterSet = openStatusFilterSet();
    for (const auto kind : {PendingImport::Kind::FilterSet, PendingImport::Kind::Workspace}) {
        pending.kind = kind;
        pending.changes = changesBetween(FilterSet(), openStatusFilterSet());
        ImportDialog import(pending);
        import.show();
        examine(import, kind == PendingImport::Kind::Workspace ? u"open workspace"_s : u"import"_s);
    }
    QVERIFY(isFaultless());
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
