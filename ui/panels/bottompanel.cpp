#include "panels/bottompanel.h"

#include "panels/incidentspanel.h"
#include "panels/problemspanel.h"
#include "panels/setupguide.h"
#include "panels/simulatorpanel.h"
#include "panels/testpanel.h"

namespace gooseneck {

BottomPanel::BottomPanel(QWidget* parent)
    : QTabWidget(parent)
    , m_problems(new ProblemsPanel)
    , m_incidents(new IncidentsPanel)
    , m_test(new TestPanel)
    , m_setup(new SetupGuide)
    , m_simulator(new SimulatorPanel)
{
    setDocumentMode(true);
    addTab(m_problems, {});
    addTab(m_incidents, tr("Incidents"));
    addTab(m_test, tr("Test"));
    addTab(m_simulator, tr("Simulator"));
    addTab(m_setup, tr("Setup guide"));
    setCurrentWidget(m_setup); // the first start has nothing else to show
}

void BottomPanel::showIncidents()
{
    setCurrentWidget(m_incidents);
}

void BottomPanel::showTest()
{
    setCurrentWidget(m_test);
}

void BottomPanel::showProblems()
{
    setCurrentWidget(m_problems);
}

void BottomPanel::render(const SessionState& state)
{
    m_problems->render(state);
    m_incidents->render(state);
    m_test->render(state);
    m_setup->render(state);
    m_simulator->render(state);
    const auto count = state.findings.size();
    setTabText(indexOf(m_problems), count == 0 ? tr("Problems") : tr("Problems  %1").arg(count));
}

} // namespace gooseneck
