// The part of MainWindow that asks: dialogs, questions, and what goes to the clipboard.

#include "base/plaintext.h"
#include "dialogs/listenerdialog.h"
#include "mainwindow.h"
#include "panels/bottompanel.h"
#include "panels/connectionbar.h"
#include "panels/filterspanel.h"
#include "panels/payloadlistpanel.h"
#include "panels/payloadpanel.h"
#include "problemtext.h"
#include "widgets/noticebar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace gooseneck {

using namespace Qt::StringLiterals;

void MainWindow::showListener()
{
    if (!m_listener) {
        m_listener = new ListenerDialog(this);
        m_listener->setObjectName(u"listener"_s);
        connect(m_listener, &ListenerDialog::settingsChosen, &m_session, &Session::setListenerSettings);
        connect(m_listener, &ListenerDialog::retentionChosen, &m_session, &Session::setRetention);
        connect(m_listener, &ListenerDialog::rotateRequested, &m_session, &Session::rotateListenerPath);
    }
    m_listener->render(m_session.state());
    m_listener->show();
    m_listener->raise();
    m_listener->activateWindow();
}

void MainWindow::clearHistory()
{
    QMessageBox question(this);
    question.setObjectName(u"confirmClear"_s);
    question.setTextFormat(Qt::PlainText);
    question.setIcon(QMessageBox::Warning);
    question.setWindowTitle(tr("Clear the history"));
    question.setText(tr("Remove all captures that are not pinned? Nothing of them is left on the disk, and "
                        "there is no way back."));
    QPushButton* clear = question.addButton(tr("&Clear"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == clear) {
        m_session.clearHistory();
    }
}

void MainWindow::copySelectedAs(QString (*text)(const Capture&, Secrecy))
{
    const auto& payload = m_session.state().selectedPayload;
    if (!payload) {
        statusBar()->showMessage(tr("Select a payload to copy."), 4000);
        return;
    }
    if (!payload->capture->hasBody()) {
        statusBar()->showMessage(tr("Nothing was copied: the payload is still being read."), 4000);
        return;
    }
    const bool revealed = m_payload->secretsShown() == SecretsShown::Revealed;
    QGuiApplication::clipboard()->setText(
        text(*payload->capture, revealed ? Secrecy::Revealed : Secrecy::Masked));
    statusBar()->showMessage(revealed ? tr("Copied with its secrets, as they are revealed.")
                                      : tr("Copied. Secrets are masked in it."),
                             4000);
}

/// To the place where a step of the setup is done.
void MainWindow::goToStep(SetupStep step)
{
    switch (step) {
    case SetupStep::Payloads:
        m_list->setFocus();
        break;
    case SetupStep::Keys:
        m_payload->openTab(PayloadTab::Tree);
        break;
    case SetupStep::Filters:
        m_filters->focusFirst();
        break;
    case SetupStep::Problems:
        m_bottom->showProblems();
        break;
    case SetupStep::Simulator:
    case SetupStep::Live:
        showTests();
        break;
    case SetupStep::Connection:
        editConnection();
        break;
    case SetupStep::HandOver:
        m_exportMenu->popup(m_bar->mapToGlobal(m_bar->rect().bottomRight()));
        break;
    }
}

void MainWindow::copyListenerUrl()
{
    QGuiApplication::clipboard()->setText(m_session.state().listener.url.toString());
    statusBar()->showMessage(tr("The listener's address was copied."), 4000);
}

void MainWindow::save(const QString& suggestedName, const QString& filter,
                      void (Session::*write)(const QString&))
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save"), suggestedName, filter);
    if (!path.isEmpty()) {
        m_notice->clear();
        (m_session.*write)(path);
    }
}

} // namespace gooseneck
