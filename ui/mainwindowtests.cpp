// The part of MainWindow that is about the connection and its tests.

#include "dialogs/connectiondialog.h"
#include "dialogs/learndialog.h"
#include "dialogs/liverundialog.h"
#include "dialogs/runsdialog.h"
#include "mainwindow.h"
#include "panels/bottompanel.h"
#include "panels/checklistview.h"
#include "panels/testpanel.h"
#include "panels/testremarks.h"
#include "secretclipboard.h"
#include "widgets/noticebar.h"
#include "widgets/tokenfield.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>

namespace gooseneck {

using namespace Qt::StringLiterals;

void MainWindow::connectTests()
{
    TestPanel* test = m_bottom->test();
    connect(test, &TestPanel::simulatorRequested, &m_session, &Session::runOnSimulator);
    connect(test, &TestPanel::liveRequested, this, &MainWindow::testLive);
    connect(test, &TestPanel::stopRequested, &m_session, &Session::abortTest);
    connect(test, &TestPanel::choiceMade, &m_session, &Session::setTestChoice);
    connect(test, &TestPanel::runsRequested, this, &MainWindow::showRuns);
    connect(test, &TestPanel::reportRequested, this, [this] {
        save(u"test-report.md"_s, tr("Markdown (*.md);;Web page (*.html);;JSON (*.json);;JUnit (*.xml)"),
             &Session::exportReport);
    });
    connect(test->checklist(), &ChecklistView::answered, &m_session, &Session::answerQuestion);
    connect(test->remarks(), &TestRemarks::resolveRequested, &m_session, &Session::resolvePending);
    connect(test->remarks(), &TestRemarks::closedConfirmed, &m_session, &Session::dropPending);
    connect(test->remarks(), &TestRemarks::profileChosen, &m_session, &Session::switchProfile);
    connect(&m_session, &Session::changed, this, [this](StateParts parts) {
        if (parts.testFlag(StatePart::Test)) {
            remindOfPending();
            followRunToItsEnd();
        }
    });
}

void MainWindow::showTests()
{
    openBottomTab(BottomTab::Test);
}

void MainWindow::openBottomTab(BottomTab tab)
{
    m_bottom->openTab(tab);
    makeRoomBelow();
}

void MainWindow::makeRoomBelow()
{
    constexpr int roomy = 260;
    const QList<int> sizes = m_rows->sizes();
    if (sizes.size() == 2 && sizes[1] < roomy) {
        m_rows->setSizes({sizes[0] + sizes[1] - roomy, roomy});
    }
}

/// Once, at the start: what an earlier run left behind is to be seen.
void MainWindow::remindOfPending()
{
    if (!m_wasReminded && !m_session.state().pending.isEmpty() && !m_session.state().testRunning) {
        showTests();
    }
    m_wasReminded = true;
}

void MainWindow::testLive()
{
    const SessionState& state = m_session.state();
    if (const auto refusal = m_session.liveRefusal()) {
        showProblem(*refusal);
        return;
    }
    const auto plan = m_session.planTest();
    if (!plan) {
        showProblem(plan.error());
        return;
    }
    const auto listening = state.listener.kind == ListenerState::Kind::Listening
                               ? LiveRunDialog::Listening::Yes
                               : LiveRunDialog::Listening::No;
    auto* dialog = new LiveRunDialog(*plan, state.filterSet, *state.endpoint, listening, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.setTokenScope(dialog->scope());
        showTests();
        m_session.runLive(dialog->plan());
    });
    dialog->open();
}

void MainWindow::editConnection()
{
    auto* dialog = new ConnectionDialog(m_session.state(), this);
    dialog->setObjectName(u"connection"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::forgetTokenRequested, &m_session, &Session::forgetToken);
    connect(dialog, &ConnectionDialog::lookForTokenRequested, &m_session, &Session::lookForToken);
    connect(&m_session, &Session::changed, dialog, [this, dialog](StateParts parts) {
        if (parts.testFlag(StatePart::Endpoint)) {
            dialog->render(m_session.state());
        }
    });
    connect(dialog, &ConnectionDialog::revealTokenRequested, dialog, [this, dialog] {
        SecretJob* job = m_session.readToken();
        connect(job, &SecretJob::finished, dialog,
                [job, dialog] { dialog->tokenField()->show(job->takeSecret()); });
    });
    connect(dialog, &ConnectionDialog::copyTokenRequested, this, &MainWindow::copyToken);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.setEndpoint(dialog->endpoint());
        if (dialog->from()) {
            FilterSet named = m_session.state().filterSet;
            named.from = *dialog->from();
            m_session.setFilterSet(named);
        }
        if (Secret token = dialog->takeToken(); !token.isEmpty()) {
            m_session.storeToken(std::move(token));
        } else if (const QString origin = dialog->carryFrom(); !origin.isEmpty()) {
            m_session.carryTokenFrom(origin);
        }
    });
    dialog->open();
}

void MainWindow::copyToken()
{
    SecretJob* job = m_session.readToken();
    connect(job, &SecretJob::finished, this, [this, job](SecretStatus status) {
        if (status != SecretStatus::Done) {
            showProblem(status);
            return;
        }
        m_secretClipboard->copy(job->takeSecret());
        statusBar()->showMessage(tr("The token was copied. The clipboard is cleared after 30 s."), 4000);
    });
}

void MainWindow::showRuns()
{
    auto* dialog = new RunsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RunsDialog::showRequested, &m_session, &Session::showRun);
    connect(&m_session, &Session::changed, dialog,
            [this, dialog](StateParts) { dialog->render(m_session.state().runs); });
    dialog->render(m_session.state().runs);
    dialog->show();
}

void MainWindow::learnTenant()
{
    const SessionState& state = m_session.state();
    if (!state.endpoint) {
        editConnection();
        return;
    }
    if (!Learner(state.filterSet, 1).canLearn()) {
        m_notice->say(
            Unlearnable,
            tr("These filters cannot be probed. One of them needs items to look for, a resolve part, "
               "and an incident id under a key that is looked into by no list."),
            NoticeBar::Kind::Error);
        return;
    }
    auto* dialog = new LearnDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LearnDialog::sendRequested, &m_session, &Session::sendProbe);
    connect(dialog, &QDialog::finished, &m_session, &Session::stopLearning);
    connect(&m_session, &Session::changed, dialog, [this, dialog](StateParts parts) {
        if (parts.testFlag(StatePart::Test)) {
            dialog->render(m_session.state());
        }
    });
    dialog->open();
    m_session.learnTenant();
}

} // namespace gooseneck
