// The part of MainWindow that leads around: places by key, the palette, help.

#include "help/helpbook.h"
#include "help/helpdesk.h"
#include "mainwindow.h"
#include "palette/commandpalette.h"
#include "panels/bottompanel.h"
#include "panels/problemspanel.h"
#include "panels/setupguide.h"

#include <QMenuBar>
#include <QStatusBar>

namespace gooseneck {

using namespace Qt::StringLiterals;

void MainWindow::addPlaces(QMenu& view)
{
    view.addAction(tr("&Commands…"), QKeySequence(tr("Ctrl+K")), this,
                   [this] {
                       auto* palette = new CommandPalette(this);
                       palette->open();
                   })
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
            m_bottom->setFocus();
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
    page(tr("&First steps"), u"first-steps"_s);
    page(tr("&Troubleshooting"), u"troubleshooting"_s);
    page(tr("&What is protected"), u"protection"_s);
    page(tr("&Keyboard shortcuts"), u"shortcuts"_s);
    help->addSeparator();
    help->addAction(tr("Copy &diagnostics"), m_help, &HelpDesk::copyDiagnostics);
    help->addAction(tr("&About Gooseneck"), m_help, &HelpDesk::showAbout)->setObjectName(u"showAbout"_s);
    connect(m_help, &HelpDesk::said, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(m_bottom->problems(), &ProblemsPanel::helpRequested, m_help,
            [this](FindingCode code) { m_help->open(helpPlaceOf(code)); });
}

} // namespace gooseneck
