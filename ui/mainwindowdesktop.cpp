// The part of MainWindow that is about the desktop around it: closing, the tray, what is remembered between
// starts.

#include "desktop/columnmemory.h"
#include "desktop/listeningtray.h"
#include "desktop/recentworkspaces.h"
#include "dialogs/closingdialog.h"
#include "mainwindow.h"
#include "settingsfile.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>

namespace gooseneck {

using namespace Qt::StringLiterals;

void MainWindow::connectDesktop()
{
    connect(m_tray, &ListeningTray::showRequested, this, &MainWindow::showAgain);
    connect(m_tray, &ListeningTray::stopRequested, &m_session, &Session::stopListening);
    connect(m_tray, &ListeningTray::quitRequested, this, [this] {
        m_mayClose = true; // who asks the tray knows that it listens
        close();
    });
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    m_tray->setNews(settings.value(u"window/arrivalNews"_s).toBool() ? ArrivalNews::WhileHidden
                                                                     : ArrivalNews::Off);
}

void MainWindow::setArrivalNews(ArrivalNews news)
{
    m_tray->setNews(news);
    QSettings(settingsFile(), QSettings::IniFormat)
        .setValue(u"window/arrivalNews"_s, news == ArrivalNews::WhileHidden);
}

void MainWindow::renderDesktop()
{
    const SessionState& state = m_session.state();
    m_tray->render(state);
    if (state.workspacePath != m_notedWorkspace) {
        m_notedWorkspace = state.workspacePath;
        if (!m_notedWorkspace.isEmpty()) {
            m_recent->note(m_notedWorkspace);
        }
    }
}

void MainWindow::restoreLayout()
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_columns->restoreState(settings.value(u"window/columns"_s).toByteArray());
    m_rows->restoreState(settings.value(u"window/rows"_s).toByteArray());
    restoreColumns(*this, settings);
}

void MainWindow::showAgain()
{
    QGuiApplication::setQuitOnLastWindowClosed(true);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// Listening goes on; only the tray's icon is left.
void MainWindow::hideInTray()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    hide();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (isHeldByRun() && !qApp->isSavingSession()) {
        event->ignore();
        askHowToClose();
        return;
    }
    const SessionState& state = m_session.state();
    const bool isUnsaved = !state.workspaceSaved && !state.workspacePath.isEmpty();
    const ClosingReasons reasons{
        .isListening = m_session.isToListen(),
        .canHide = m_tray->canHoldWindow(),
        .unsavedWorkspace = isUnsaved ? state.workspacePath : QString(),
    };
    if (!m_mayClose && !reasons.isEmpty() && !qApp->isSavingSession()) {
        event->ignore();
        askBeforeClosing(reasons);
        return;
    }
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/columns"_s, m_columns->saveState());
    settings.setValue(u"window/rows"_s, m_rows->saveState());
    saveColumns(*this, settings);
    QMainWindow::closeEvent(event);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (!isVisible()) {
        QCoreApplication::quit(); // from the tray: no window is there whose closing would end the program
    }
}

void MainWindow::askBeforeClosing(const ClosingReasons& reasons)
{
    if (m_closing) {
        m_closing->raise();
        return;
    }
    auto* dialog = new ClosingDialog(reasons, this);
    m_closing = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_runClosing = RunClosing::AsUsual; });
    connect(dialog, &ClosingDialog::chosen, this, [this](ClosingDialog::Choice choice) {
        switch (choice) {
        case ClosingDialog::Choice::Hide:
            hideInTray();
            return;
        case ClosingDialog::Choice::SaveAndQuit:
            m_session.saveWorkspace(m_session.state().workspacePath);
            m_mayClose = m_session.state().workspaceSaved; // else the window says why
            break;
        case ClosingDialog::Choice::Quit:
            m_mayClose = true;
            break;
        }
        if (m_mayClose) {
            close();
        }
    });
    dialog->open();
}

} // namespace gooseneck
