#include "desktop/listeningtray.h"
#include "desktop/recentworkspaces.h"
#include "intake/samples.h"
#include "mainwindow.h"
#include "palette/actionwalk.h"
#include "panels/bottompanel.h"
#include "panels/payloadlistpanel.h"
#include "settingsfile.h"
#include "widgets/noticebar.h"
#include "wording/verdicttext.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

const QString workspaceFilter = u"Gooseneck (*.gooseneck.json);;JSON (*.json);;*"_s;

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makePayloadMenu();
    makeTestMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open workspace…"), QKeySequence::Open, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open workspace"), {}, workspaceFilter);
        if (!path.isEmpty()) {
            m_notice->clear();
            m_session.openWorkspace(path);
        }
    });
    QMenu* recent = file->addMenu(tr("Open &recent"));
    m_recent = new RecentWorkspaces(recent);
    connect(m_recent, &RecentWorkspaces::chosen, this, [this](const QString& path) {
        m_notice->clear();
        m_session.openWorkspace(path);
    });
    file->addAction(tr("&Save workspace"), QKeySequence::Save, this, [this] {
        const QString path = m_session.state().workspacePath;
        if (path.isEmpty()) {
            save(u"callgoose.gooseneck.json"_s, workspaceFilter, &Session::saveWorkspace);
        } else {
            m_session.saveWorkspace(path);
        }
    });
    file->addAction(tr("Save workspace &as…"), QKeySequence::SaveAs, this, [this] {
        save(u"callgoose.gooseneck.json"_s, workspaceFilter, &Session::saveWorkspace);
    });
    file->addSeparator();
    QAction* filterSet =
        m_exportMenu->addAction(tr("&Filter set…"), QKeySequence(tr("Ctrl+E")), this, [this] {
            save(u"filter-set.json"_s, tr("Filter set (*.json)"), &Session::exportFilterSet);
        });
    filterSet->setObjectName(u"exportFilterSet"_s);
    QAction* sheet = m_exportMenu->addAction(tr("&Hand-over sheet…"), this, [this] {
        save(u"hand-over.md"_s, tr("Markdown (*.md)"), &Session::exportSheet);
    });
    sheet->setObjectName(u"exportSheet"_s);
    const auto addExport = [this](const QString& text, const QString& objectName, const QString& name,
                                  const QString& filter, void (Session::*write)(const QString&)) {
        m_exportMenu->addAction(text, this, [this, name, filter, write] { save(name, filter, write); })
            ->setObjectName(objectName);
    };
    addExport(tr("Hand-over sheet to &print…"), u"exportSheetHtml"_s, u"hand-over.html"_s,
              tr("HTML (*.html)"), &Session::exportSheetHtml);
    addExport(tr("OpenStatus as &Terraform…"), u"exportTerraform"_s, u"callgoose.tf"_s,
              tr("Terraform (*.tf)"), &Session::exportTerraform);
    addExport(tr("OpenStatus &request body…"), u"exportRequest"_s, u"create-notification.json"_s,
              tr("JSON (*.json)"), &Session::exportRequest);
    m_exportMenu->setTitle(tr("&Export"));
    file->addMenu(m_exportMenu);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("&Undo filter change"), QKeySequence(Qt::CTRL | Qt::Key_Z), &m_session,
                             &Session::undo);
    m_redo = edit->addAction(tr("&Redo filter change"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                             &m_session, &Session::redo);
    setReason(*m_undo, tr("No change of the filters is left to take back."));
    setReason(*m_redo, tr("No change of the filters was taken back."));
    edit->addSeparator();
    edit->addAction(tr("&Paste payload"), QKeySequence::Paste, this, &MainWindow::paste);
}

void MainWindow::makePayloadMenu()
{
    m_addMenu->addAction(tr("&Paste"), this, &MainWindow::paste);
    m_addMenu->addAction(tr("Open &file…"), this, &MainWindow::openPayloads);
    QMenu* samples = m_addMenu->addMenu(tr("&Sample"));
    for (const Sample& sample : builtInSamples()) {
        samples->addAction(sampleName(sample.id), this, [this, id = sample.id] { m_session.addSample(id); });
    }
    samples->addSeparator();
    samples->addAction(tr("All samples"), &m_session, &Session::addAllSamples);

    QMenu* payloads = menuBar()->addMenu(tr("&Payloads"));
    m_addMenu->setTitle(tr("&Add"));
    payloads->addMenu(m_addMenu);
    payloads->addAction(tr("&Listen"), QKeySequence(tr("Ctrl+L")), this, &MainWindow::toggleListening);
    payloads->addAction(tr("Listener and reac&hability…"), this, &MainWindow::showListener)
        ->setObjectName(u"showListener"_s);
    m_follow = payloads->addAction(tr("Follo&w new deliveries"), this, [this](bool wanted) {
        m_session.setFollowing(wanted ? Following::Newest : Following::Nothing);
    });
    m_follow->setCheckable(true);
    payloads->addSeparator();
    m_pin = payloads->addAction(tr("P&in"), QKeySequence(tr("Ctrl+P")), this, [this](bool wanted) {
        m_session.pinSelected(wanted ? Pin::Set : Pin::Released);
    });
    m_pin->setObjectName(u"pin"_s);
    m_pin->setCheckable(true);
    setReason(*m_pin, tr("No payload is selected."));
    QAction* partner = payloads->addAction(tr("Co&mpare with its recovery"), QKeySequence(tr("Ctrl+R")),
                                           &m_session, &Session::compareWithPartner);
    partner->setObjectName(u"compareWithPartner"_s);
    QAction* curl =
        payloads->addAction(tr("Copy as &curl command"), this, [this] { copySelectedAs(asCurlCommand); });
    curl->setObjectName(u"copyAsCurl"_s);
    QAction* har = payloads->addAction(tr("Copy as HAR &entry"), this, [this] {
        copySelectedAs([](const Capture& capture, Secrecy secrecy) {
            return QString::fromUtf8(asHarEntry(capture, secrecy));
        });
    });
    har->setObjectName(u"copyAsHar"_s);
    payloads->addAction(tr("E&xport captures…"), this, [this] {
        save(u"captures.ndjson"_s, tr("NDJSON (*.ndjson)"), &Session::exportCaptures);
    });
    payloads->addSeparator();
    payloads->addAction(tr("Clear all but pinned…"), this, &MainWindow::clearHistory)
        ->setObjectName(u"clearHistory"_s);
    QAction* remove = payloads->addAction(tr("&Remove selected"), QKeySequence::Delete, &m_session,
                                          &Session::removeSelected);
    payloads->addAction(tr("&Bring back removed"), QKeySequence(tr("Ctrl+Shift+Del")), &m_session,
                        &Session::undoRemove);
    m_list->setContextActions({partner, m_pin, curl, har, remove});

    QMenu* filters = menuBar()->addMenu(tr("F&ilters"));
    filters->addAction(tr("&Propose from roles"), &m_session, &Session::proposeFilters);
}

void MainWindow::makeTestMenu()
{
    QMenu* test = menuBar()->addMenu(tr("&Test"));
    test->addAction(tr("&Run or stop the last test"), QKeySequence(tr("Ctrl+Return")), this,
                    &MainWindow::toggleTest);
    test->addAction(tr("Test on &simulator"), &m_session, &Session::runOnSimulator);
    test->addAction(tr("Test &live…"), this, [this] {
        if (m_session.state().endpoint) {
            testLive();
        } else {
            editConnection();
        }
    });
    test->addAction(tr("Learn this &tenant…"), this, &MainWindow::learnTenant);
    test->addAction(tr("&Earlier runs…"), this, &MainWindow::showRuns)->setObjectName(u"showRuns"_s);
    test->addSeparator();
    test->addAction(tr("&Connection…"), this, &MainWindow::editConnection)
        ->setObjectName(u"editConnection"_s);
    test->addAction(tr("&OpenStatus…"), this, &MainWindow::showOpenStatus)
        ->setObjectName(u"showOpenStatus"_s);
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    addPlaces(*view);
    auto* group = new QActionGroup(this);
    const QString chosen =
        QSettings(settingsFile(), QSettings::IniFormat).value(u"window/theme"_s, u"system"_s).toString();
    for (const auto& [name, theme] :
         {std::pair{tr("Theme: follow the &system"), u"system"_s}, std::pair{tr("Theme: &light"), u"light"_s},
          std::pair{tr("Theme: &dark"), u"dark"_s}}) {
        QAction* action = view->addAction(name, this, [this, theme = theme] { Q_EMIT themeChosen(theme); });
        action->setCheckable(true);
        action->setChecked(theme == chosen);
        group->addAction(action);
    }
    view->addSeparator();
    makeLanguageMenu(view);
    view->addSeparator();
    QAction* news = view->addAction(tr("N&otify of payloads while minimised"), this, [this](bool wanted) {
        setArrivalNews(wanted ? ArrivalNews::WhileHidden : ArrivalNews::Off);
    });
    news->setObjectName(u"arrivalNews"_s);
    news->setCheckable(true);
    news->setChecked(QSettings(settingsFile(), QSettings::IniFormat).value(u"window/arrivalNews"_s).toBool());
}

/// Their names are those they give themselves: no tr().
void MainWindow::makeLanguageMenu(QMenu* view)
{
    QMenu* languages = view->addMenu(tr("La&nguage"));
    auto* group = new QActionGroup(this);
    for (const Language language : allLanguages) {
        QAction* action = languages->addAction(ownName(language), this, [this, language] {
            Q_EMIT languageChosen(language);
            m_notice->say(LanguageChosen,
                          tr("The window speaks %1 from its next start on.").arg(ownName(language)),
                          NoticeBar::Kind::Remark);
        });
        action->setObjectName(u"language-"_s + toWord(language));
        action->setCheckable(true);
        action->setChecked(language == spokenLanguage());
        group->addAction(action);
    }
}

} // namespace gooseneck
