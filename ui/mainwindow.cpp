#include "mainwindow.h"

#include "base/plaintext.h"
#include "desktop/listeningtray.h"
#include "dialogs/closingdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/listenerdialog.h"
#include "dialogs/openstatusdialog.h"
#include "noticetext.h"
#include "panels/bottompanel.h"
#include "panels/connectionbar.h"
#include "panels/filterspanel.h"
#include "panels/incidentspanel.h"
#include "panels/payloadlistpanel.h"
#include "panels/payloadpanel.h"
#include "panels/problemspanel.h"
#include "panels/setupguide.h"
#include "panels/simulatorpanel.h"
#include "problemtext.h"
#include "secretclipboard.h"
#include "theme/theme.h"
#include "widgets/accessible.h"
#include "widgets/noticebar.h"
#include "widgets/readingorder.h"
#include "wording/tr.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

namespace gooseneck {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_names(new AccessibleNames(this))
    , m_addMenu(new QMenu(tr("Add"), this))
    , m_exportMenu(new QMenu(tr("Export"), this))
    , m_bar(new ConnectionBar(m_exportMenu))
    , m_list(new PayloadListPanel(m_addMenu))
    , m_payload(new PayloadPanel)
    , m_filters(new FiltersPanel)
    , m_bottom(new BottomPanel)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_pages(new QStackedWidget)
    , m_notice(new NoticeBar)
    , m_listenerStatus(new QLabel)
    , m_countStatus(new QLabel)
    , m_tokenStatus(new QLabel)
    , m_workspaceStatus(new QLabel)
    , m_secretClipboard(new SecretClipboard(this))
    , m_tray(new ListeningTray(*this))
{
    new ReadingOrder(this);
    setWindowTitle(u"Gooseneck"_s);
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(1280, 800);
    makeMenus();
    m_pages->addWidget(makeColumns());
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_listenerStatus);
    statusBar()->addWidget(m_countStatus);
    statusBar()->addWidget(m_tokenStatus);
    statusBar()->addPermanentWidget(m_workspaceStatus);
    connectPanels();
    connectEnds();
    connectDesktop();
    render(allStateParts);
    m_list->setFocus();
}

QWidget* MainWindow::makeColumns()
{
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_payload);
    m_columns->addWidget(m_filters);
    m_columns->setSizes({290, 550, 440});
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_list->setMinimumWidth(240);
    m_payload->setMinimumWidth(320);
    m_filters->setMinimumWidth(360);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_bottom);
    m_rows->setSizes({560, 170});
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_rows, 1);
    return central;
}

void MainWindow::connectPanels()
{
    connect(&m_session, &Session::changed, this, &MainWindow::render);
    connect(&m_session, &Session::failed, this, &MainWindow::showProblem);
    connect(&m_session, &Session::noted, this, &MainWindow::showNotice);
    connect(m_notice, &NoticeBar::undoRequested, &m_session, &Session::undoRemove);
    connect(&m_session, &Session::wrote, this, [this](const QString& path) {
        statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)), 8000);
    });
    connect(m_bar, &ConnectionBar::listenToggled, this, &MainWindow::toggleListening);
    connect(m_bar, &ConnectionBar::copyUrlRequested, this, &MainWindow::copyListenerUrl);
    connect(m_bar, &ConnectionBar::connectionRequested, this, &MainWindow::editConnection);
    connect(m_bar, &ConnectionBar::testRequested, this, &MainWindow::toggleTest);
    connect(m_list, &PayloadListPanel::selected, &m_session, &Session::select);
    connect(m_list, &PayloadListPanel::listFilterEdited, &m_session, &Session::setListFilter);
    connect(m_list, &PayloadListPanel::visibleChanged, &m_session, &Session::setVisible);
    connect(m_list, &PayloadListPanel::compareRequested, &m_session, &Session::compare);
    connect(m_list, &PayloadListPanel::attemptsChosen, &m_session, &Session::setAttempts);
    connect(m_list, &PayloadListPanel::pasteRequested, this, &MainWindow::paste);
    connect(m_list, &PayloadListPanel::samplesRequested, &m_session, &Session::addAllSamples);
    connect(m_payload, &PayloadPanel::roleAssigned, &m_session, &Session::assignRole);
    connect(m_payload, &PayloadPanel::compareRequested, &m_session, &Session::compare);
    connect(m_payload, &PayloadPanel::partnerRequested, &m_session, &Session::compareWithPartner);
    connect(m_payload, &PayloadPanel::stopReadingRequested, &m_session, &Session::stopReading);
    connect(m_payload, &PayloadPanel::readRequested, &m_session, &Session::readSelected);
    connect(m_payload, &PayloadPanel::rolesAccepted, &m_session, &Session::assignRoles);
    connect(m_payload, &PayloadPanel::fieldScopeChosen, &m_session, &Session::setFieldScope);
    connect(m_filters, &FiltersPanel::filterSetEdited, &m_session, &Session::setFilterSet);
    connect(m_filters, &FiltersPanel::proposeRequested, &m_session, &Session::proposeFilters);
    connect(m_bottom->problems(), &ProblemsPanel::fixRequested, &m_session, &Session::applyFindingFix);
    connect(m_bottom->setup(), &SetupGuide::stepChosen, this, &MainWindow::goToStep);
    connect(m_bottom->problems(), &ProblemsPanel::placeRequested, this, &MainWindow::goToPlace);
    connect(m_filters, &FiltersPanel::fixRequested, &m_session, &Session::applyFindingFix);
    connect(m_filters, &FiltersPanel::effectChosen, &m_session, &Session::chooseStatusEffect);
    connect(m_filters, &FiltersPanel::payloadRequested, &m_session, &Session::select);
    connect(m_filters, &FiltersPanel::readingShown, this,
            [this] { m_filters->render(m_session.state(), StatePart::Findings); });
    connect(m_bottom->incidents(), &IncidentsPanel::payloadRequested, &m_session, &Session::select);
    connect(m_bottom->incidents(), &IncidentsPanel::scenarioChosen, &m_session, &Session::setScenario);
    connect(m_bottom->incidents(), &IncidentsPanel::pictureWritten, &m_session, &Session::wrote);
    connect(m_bottom->incidents(), &IncidentsPanel::pictureFailed, this,
            [this](const FileError& error) { showProblem(error); });
    connectTests();
}

void MainWindow::render(StateParts parts)
{
    const SessionState& state = m_session.state();
    m_list->render(state, parts);
    if (!(parts & ~StateParts(StatePart::Rows | StatePart::List))) {
        return; // these only the list shows, and they come often
    }
    m_bottom->render(state);
    if (parts == StatePart::Simulator) {
        return; // the same
    }
    renderStatusBar();
    renderDesktop();
    if (!(parts & ~StateParts(StatePart::Rows | StatePart::List | StatePart::Payloads))) {
        return; // what is looked at is the same
    }
    m_bar->render(state);
    m_payload->render(state, parts);
    m_filters->render(state, parts);
    if (m_listener) {
        m_listener->render(state);
    }
    if (m_openStatus) {
        m_openStatus->render(state);
    }
    if (parts.testFlag(StatePart::Import)) {
        askForImport();
    }
    m_follow->setChecked(state.following == Following::Newest);
    m_pin->setEnabled(state.selectedPayload.has_value());
    m_pin->setChecked(state.selectedPayload && state.selectedPayload->capture->pinned);
    m_undo->setEnabled(state.canUndo);
    m_redo->setEnabled(state.canRedo);
    // Once: with every arrival it could not be dismissed.
    if (std::exchange(m_saidSetAside, state.historySetAside) != state.historySetAside &&
        !state.historySetAside.isEmpty()) {
        m_notice->say(HistorySetAside,
                      tr("The history was damaged. It was set aside as \"%1\" and a new one was begun.")
                          .arg(QDir::toNativeSeparators(state.historySetAside)),
                      NoticeBar::Kind::Error);
    }
}

void MainWindow::renderStatusBar()
{
    const SessionState& state = m_session.state();
    const QString listening =
        state.listener.kind == ListenerState::Kind::Listening
            ? tr("Listening on %1:%2").arg(state.listener.url.host()).arg(state.listener.url.port())
            : tr("Not listening");
    m_listenerStatus->setText(
        state.listening.tee == Tee::On ? tr("%1, passing on to Callgoose").arg(listening) : listening);
    const QString count = tr("%Ln payloads", nullptr, forPlural(state.payloads.size()));
    m_countStatus->setText(state.historyAccess == StoreAccess::ReadOnly
                               ? tr("%1, read only: another Gooseneck has the history").arg(count)
                               : count);
    m_tokenStatus->setText(state.endpoint ? tokenStateText(state) : tr("No connection set up"));
    const QString name = state.workspacePath.isEmpty() ? tr("not saved to a file yet")
                                                       : QFileInfo(state.workspacePath).fileName();
    m_workspaceStatus->setText(state.workspaceSaved ? tr("Workspace: %1").arg(name)
                                                    : tr("Workspace: %1 · changed").arg(name));
}

void MainWindow::showProblem(const Problem& problem)
{
    // Topics of problems and of remarks are told apart by their sign.
    m_notice->say(-1 - static_cast<int>(problem.index()), sentence(problem), NoticeBar::Kind::Error);
}

void MainWindow::showNotice(const Notice& notice)
{
    const QString text = sentence(notice);
    if (!text.isEmpty()) {
        const bool isRemoval = std::holds_alternative<CapturesRemoved>(notice);
        m_notice->say(static_cast<int>(notice.index()), text, NoticeBar::Kind::Remark,
                      isRemoval ? NoticeBar::Undo::Offered : NoticeBar::Undo::None);
    }
}

/// The payload that shows a problem, and the field that it is about.
void MainWindow::goToPlace(const Finding& finding)
{
    if (indexOfCapture(m_session.state().payloads, finding.example) >= 0) {
        m_session.select(finding.example);
    }
    if (finding.field == FilterField::Endpoint) {
        editConnection();
    } else {
        m_filters->focusPlace(finding);
    }
}

void MainWindow::paste()
{
    m_notice->clear();
    m_session.addPastedText(QGuiApplication::clipboard()->text());
}

void MainWindow::openPayloads()
{
    m_notice->clear();
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open payloads"), {},
        tr("Payloads (*.json *.ndjson *.har *.txt *.log *.http);;All files (*)"));
    for (const QString& path : paths) {
        m_session.addFile(path);
    }
}

void MainWindow::toggleListening()
{
    m_notice->clear();
    if (m_session.state().listener.kind == ListenerState::Kind::Listening) {
        m_session.stopListening();
    } else {
        m_session.startListening();
    }
}

void MainWindow::toggleTest()
{
    m_notice->clear();
    showTests();
    if (m_session.state().testRunning) {
        m_session.abortTest();
    } else if (const auto& last = m_session.state().report;
               last && last->target == TestReport::Target::Live && m_session.state().endpoint) {
        testLive(); // the one chosen last, which asks again
    } else {
        m_session.runOnSimulator();
    }
}

void MainWindow::openPayloadTab(PayloadTab tab)
{
    m_payload->openTab(tab);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isOurs = event->source() != nullptr; // a payload on its way out
    if (isOurs) {
        return;
    }
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_notice->clear();
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            m_session.addFile(url.toLocalFile());
        }
    }
    if (urls.isEmpty() && event->mimeData()->hasText()) {
        m_session.addPastedText(event->mimeData()->text());
    }
    event->acceptProposedAction();
}

} // namespace gooseneck
