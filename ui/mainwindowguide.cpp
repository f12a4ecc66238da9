// The part of MainWindow that leads around: places by key, the palette, help.

#include "help/helpbook.h"
#include "help/helpdesk.h"
#include "mainwindow.h"
#include "palette/commandpalette.h"
#include "panels/bottompanel.h"
#include "panels/problemspanel.h"
#include "panels/setupguide.h"
#include "showme/show.h"
#include "widgets/announce.h"
#include "wording/verdicttext.h"

#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// As far as its words need it.
Verdict verdictOf(const RowFacts& facts)
{
    Verdict verdict;
    verdict.kind = facts.verdict;
    verdict.triggerIncident = facts.triggerIncident;
    verdict.resolveIncident = facts.resolveIncident;
    return verdict;
}

} // namespace

void MainWindow::addPlaces(QMenu& view)
{
    // Not modal: what it opens would be blocked by it for as long as it takes to go.
    view.addAction(tr("&Commands…"), QKeySequence(tr("Ctrl+K")), this,
                   [this] { (new CommandPalette(this))->show(); })
        ->setObjectName(u"commands"_s);
    QMenu* payload = view.addMenu(tr("&Payload"));
    int place = 0;
    for (const QString& name : {tr("&Tree"), tr("&Raw"), tr("&Headers"), tr("&Fields"), tr("&Compare")}) {
        payload->addAction(name, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place)), this,
                           [this, tab = static_cast<PayloadTab>(place)] { openPayloadTab(tab); });
        ++place;
    }
    QMenu* below = view.addMenu(tr("&Below"));
    constexpr Qt::Key keys[] = {Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0};
    int tab = 0;
    for (const QString& name :
         {tr("&Problems"), tr("&Incidents"), tr("&Test"), tr("&Simulator"), tr("Setup &guide")}) {
        below->addAction(name, QKeySequence(Qt::ALT | keys[tab]), this, [this, tab] {
            m_bottom->setCurrentIndex(tab);
            m_bottom->setFocus(); // its tabs, and what is behind them if one can work there
            focusNextChild();
            if (!m_bottom->isAncestorOf(focusWidget())) {
                m_bottom->setFocus();
            }
        });
        ++tab;
    }
    view.addSeparator();
}

void MainWindow::makeHelpMenu()
{
    m_help = new HelpDesk(*this, m_session);
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Help for this place"), QKeySequence(Qt::Key_F1), m_help, &HelpDesk::openHere);
    const auto page = [this, help](const QString& name, const QString& place) {
        help->addAction(name, m_help, [this, place] { m_help->open(place); });
    };
    help->addAction(tr("&Show me an outage"), this, &MainWindow::showOutage)->setObjectName(u"showOutage"_s);
    page(tr("&First steps"), u"first-steps"_s);
    page(tr("&Troubleshooting"), u"troubleshooting"_s);
    page(tr("&What is protected"), u"protection"_s);
    page(tr("&Keyboard shortcuts"), u"shortcuts"_s);
    help->addSeparator();
    help->addAction(tr("Copy &diagnostics"), m_help, &HelpDesk::copyDiagnostics);
    help->addAction(tr("&About Gooseneck"), m_help, &HelpDesk::showAbout)->setObjectName(u"showAbout"_s);
    connect(m_help, &HelpDesk::said, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(&m_session, &Session::changed, this, &MainWindow::announceChanges);
    connect(m_bottom->setup(), &SetupGuide::showRequested, this, &MainWindow::showOutage);
    connect(m_bottom->problems(), &ProblemsPanel::helpRequested, m_help,
            [this](FindingCode code) { m_help->open(helpPlaceOf(code)); });
}

/// What an edit of the filters does to the selected payload, and how a test ended: both are seen at a glance,
/// and would be missed by ear.
void MainWindow::announceChanges(StateParts parts)
{
    const SessionState& state = m_session.state();
    const RowFactsPtr facts = state.facts.value(state.selected);
    if (facts && parts & (StatePart::Rows | StatePart::Filters | StatePart::Selection)) {
        const QString verdict = verdictText(verdictOf(*facts));
        const QString known = u"%1 %2"_s.arg(state.selected).arg(verdict);
        const bool isSamePayload = m_announcedVerdict.startsWith(u"%1 "_s.arg(state.selected));
        if (std::exchange(m_announcedVerdict, known) != known && isSamePayload) {
            announce(*this, tr("The selected payload now: %1").arg(verdict));
        }
    }
    if (parts.testFlag(StatePart::Test) && state.report && !state.testRunning &&
        std::exchange(m_announcedReport, state.report) != state.report) {
        announce(*this, state.report->passed() ? tr("The test passed.") : tr("The test did not pass."));
    }
}

void MainWindow::showSimulator()
{
    m_bottom->showSimulator();
    makeRoomBelow();
}

void MainWindow::showOutage()
{
    if (m_show) {
        return;
    }
    m_focusBeforeShow = focusWidget();
    m_show = new Show(m_showPace);
    m_pages->addWidget(m_show);
    m_pages->setCurrentWidget(m_show);
    // What is asked for meanwhile would be done where nobody sees it.
    menuBar()->setEnabled(false);
    statusBar()->hide();
    setAcceptDrops(false);
    connect(m_show, &Show::closed, this, &MainWindow::endOutage, Qt::QueuedConnection);
    m_show->start();
}

void MainWindow::endOutage()
{
    if (!m_show) {
        return;
    }
    delete std::exchange(m_show, nullptr);
    menuBar()->setEnabled(true);
    statusBar()->show();
    setAcceptDrops(true);
    if (m_focusBeforeShow) {
        m_focusBeforeShow->setFocus();
    }
}

} // namespace gooseneck
