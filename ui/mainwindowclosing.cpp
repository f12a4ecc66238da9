// The part of MainWindow that closes in the middle of a live run, as the operator says.

#include "mainwindow.h"
#include "wording/tr.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <utility>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// A test or a series of probes that Callgoose takes part in.
bool isLiveRunOn(const SessionState& state)
{
    const bool tests = state.testRunning && state.report && state.report->target == TestReport::Target::Live;
    return tests || (state.learning && !state.learning->isOver);
}

/// Whether the last run left something open in Callgoose, as far as is known.
bool isLeftOpen(const SessionState& state)
{
    return (state.report && state.report->mayBeOpen) || (state.learning && state.learning->staysOpen);
}

} // namespace

/// Whether closing has to be spoken of first, because of a live run.
bool MainWindow::isHeldByRun() const
{
    return m_runClosing != RunClosing::AtOnce && isLiveRunOn(m_session.state());
}

void MainWindow::askHowToClose()
{
    if (QMessageBox* question = m_closeQuestion.data()) {
        question->activateWindow();
        return;
    }
    if (!isVisible()) {
        showAgain(); // from the tray
    }
    auto* question = new QMessageBox(this);
    question->setObjectName(u"closeInRun"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("A live run is on"));
    question->setText(tr("A live run is on, and what it opened in Callgoose may not be resolved yet."));
    question->setInformativeText(tr(
        "Ended now, it still sends the resolve, which takes 30 s at most. Closed at once, it may leave the "
        "incident open; its resolve is kept and offered at the next start."));
    auto* end = new QPushButton(tr("&End the run and close"));
    end->setObjectName(u"endAndClose"_s);
    end->setProperty("kind", u"primary"_s);
    question->addButton(end, QMessageBox::AcceptRole);
    auto* atOnce = question->addButton(tr("Close at &once"), QMessageBox::DestructiveRole);
    atOnce->setObjectName(u"closeAtOnce"_s);
    auto* goOn = question->addButton(tr("&Go on testing"), QMessageBox::RejectRole);
    question->setDefaultButton(end);
    question->setEscapeButton(goOn);
    connect(end, &QPushButton::clicked, this, &MainWindow::closeAfterRun);
    connect(atOnce, &QPushButton::clicked, this, [this] {
        m_runClosing = RunClosing::AtOnce;
        close();
    });
    m_closeQuestion = question;
    question->open();
}

void MainWindow::closeAfterRun()
{
    m_runClosing = RunClosing::AfterRun;
    statusBar()->showMessage(tr("The run is being ended. The window closes once its resolve is answered."));
    m_session.abortTest();
}

/// The run that the operator wanted to end has ended, or one that was asked about ended by itself.
void MainWindow::followRunToItsEnd()
{
    const SessionState& state = m_session.state();
    if (isLiveRunOn(state)) {
        return;
    }
    if (QMessageBox* question = m_closeQuestion.data()) {
        question->reject(); // there is nothing to decide any more
    }
    if (std::exchange(m_runClosing, RunClosing::AsUsual) != RunClosing::AfterRun) {
        return;
    }
    statusBar()->clearMessage();
    if (isLeftOpen(state)) {
        showTests(); // it is to be seen before the window goes
    } else {
        close();
    }
}

} // namespace gooseneck
