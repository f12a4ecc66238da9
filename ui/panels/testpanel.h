#pragma once

#include "models/teststepsmodel.h"
#include "session/sessionstate.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTreeView;

namespace gooseneck {

class ChecklistView;
class TestRemarks;

/// Runs a chosen sequence against the simulator or the live endpoint and shows each step: predicted against
/// actual; what is still owed; and what only the operator can see.
class TestPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TestPanel(QWidget* parent = nullptr);

    void render(const SessionState& state);
    TestRemarks* remarks() const { return m_remarks; }
    ChecklistView* checklist() const { return m_checklist; }

Q_SIGNALS:
    void simulatorRequested();
    void liveRequested();
    void stopRequested();
    void reportRequested();
    void runsRequested();
    void choiceMade(const gooseneck::TestChoice& choice);

private:
    void nameWidgets();
    void fillSequences();
    void makeLayout();
    void choose(int index);

    TestStepsModel* m_model;
    TestChoice m_choice;
    QPushButton* m_simulator;
    QPushButton* m_live;
    QPushButton* m_stop;
    QComboBox* m_sequence;
    QPushButton* m_runs;
    QPushButton* m_report;
    QLabel* m_summary;
    TestRemarks* m_remarks;
    QTreeView* m_view;
    ChecklistView* m_checklist;
    QScrollArea* m_questions;
};

} // namespace gooseneck
