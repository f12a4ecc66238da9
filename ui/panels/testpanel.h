#pragma once

#include "models/teststepsmodel.h"
#include "session/sessionstate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace gooseneck {

/// Runs a full cycle against the simulator or the live endpoint and shows each step: predicted against
/// actual.
class TestPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TestPanel(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void simulatorRequested();
    void liveRequested();
    void stopRequested();
    void reportRequested();

private:
    TestStepsModel* m_model;
    QPushButton* m_simulator;
    QPushButton* m_live;
    QPushButton* m_stop;
    QPushButton* m_report;
    QLabel* m_summary;
    QTreeView* m_view;
};

} // namespace gooseneck
