#pragma once

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
    void showProblems();
    void showIncidents();
    SimulatorPanel* simulator() const { return m_simulator; }
    void showTest();
    void render(const SessionState& state);

private:
    ProblemsPanel* m_problems;
    IncidentsPanel* m_incidents;
    TestPanel* m_test;
    SetupGuide* m_setup;
    SimulatorPanel* m_simulator;
};

} // namespace gooseneck
