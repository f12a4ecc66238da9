#include "panels/bottompanel.h"

#include "panels/incidentspanel.h"
#include "panels/problemspanel.h"
#include "panels/setupguide.h"
#include "panels/simulatorpanel.h"
#include "panels/testpanel.h"

#include <QLocale>

namespace gooseneck {

BottomPanel::BottomPanel(QWidget* parent)
    : QTabWidget(parent)
    , m_problems(new ProblemsPanel)
    , m_incidents(new IncidentsPanel)
    , m_test(new TestPanel)
    , m_setup(new SetupGuide)
    , m_simulator(new SimulatorPanel)
{
    setAccessibleName(tr("Problems, incidents and tests"));
    setDocumentMode(true);
    addTab(m_problems, {});
    addTab(m_incidents, tr("Incidents"));
    addTab(m_test, tr("Test"));
    addTab(m_simulator, tr("Simulator"));
    addTab(m_setup, tr("Setup guide"));
    setCurrentWidget(m_setup); // the first start has nothing else to show
    connect(this, &QTabWidget::currentChanged, this, &BottomPanel::renderCurrent);
}

void BottomPanel::showIncidents()
{
    setCurrentWidget(m_incidents);
}

void BottomPanel::showTest()
{
    setCurrentWidget(m_test);
}

void BottomPanel::showSimulator()
{
    setCurrentWidget(m_simulator);
}

void BottomPanel::showProblems()
{
    setCurrentWidget(m_problems);
}

void BottomPanel::openTab(BottomTab tab)
{
    setCurrentIndex(static_cast<int>(tab));
}

void BottomPanel::render(const SessionState& state)
{
    m_state = &state;
    const auto count = state.findings.size();
    setTabText(indexOf(m_problems),
               count == 0 ? tr("Problems") : tr("Problems  %1").arg(QLocale().toString(count)));
    renderCurrent();
}

/// What nobody sees is not worked on: captures may arrive by the thousand.
void BottomPanel::renderCurrent()
{
    if (!m_state) {
        return;
    }
    QWidget* shown = currentWidget();
    if (shown == m_problems) {
        m_problems->render(*m_state);
    } else if (shown == m_incidents) {
        m_incidents->render(*m_state);
    } else if (shown == m_test) {
        m_test->render(*m_state);
    } else if (shown == m_simulator) {
        m_simulator->render(*m_state);
    } else {
        m_setup->render(*m_state);
    }
}

} // namespace gooseneck
