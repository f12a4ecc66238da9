#pragma once

#include "panels/bottomtab.h"
#include "session/sessionstate.h"

#include <QTabWidget>

namespace gooseneck {

class IncidentsPanel;
class ProblemsPanel;
class SetupGuide;
class SimulatorPanel;
class TestPanel;

/// The tabs along the bottom.
class BottomPanel : public QTabWidget
{
    Q_OBJECT

public:
    explicit BottomPanel(QWidget* parent = nullptr);

    ProblemsPanel* problems() const { return m_problems; }
    IncidentsPanel* incidents() const { return m_incidents; }
    TestPanel* test() const { return m_test; }
    SetupGuide* setup() const { return m_setup; }
    SimulatorPanel* simulator() const { return m_simulator; }
    void showProblems();
    void showIncidents();
    void showTest();
    void openTab(BottomTab tab);
    void showSimulator();
    /// The tab that is open; the others when they are opened. The state outlives the panel.
    void render(const SessionState& state);

private:
    void renderCurrent();

    const SessionState* m_state = nullptr;
    ProblemsPanel* m_problems;
    IncidentsPanel* m_incidents;
    TestPanel* m_test;
    SetupGuide* m_setup;
    SimulatorPanel* m_simulator;
};

} // namespace gooseneck
