#pragma once

#include "models/simulatormodels.h"
#include "session/sessionstate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeView;

namespace gooseneck {

class TenantButton;
class WrappedLabel;

/// The local Callgoose: on or off, its address, its incidents as a dashboard shows them, what came and what
/// was answered, and the faults it is asked for.
class SimulatorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SimulatorPanel(QWidget* parent = nullptr);

    void render(const SessionState& state);
    /// For its signals.
    TenantButton* tenant() const { return m_tenant; }

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void resetRequested();
    void copyUrlRequested();
    void readAsWindowChosen();
    void profileChosen(const gooseneck::MatchingProfile& profile);
    void tellListenerChosen(bool wanted);
    void faultRequested(const gooseneck::Fault& fault);
    void clearFaultsRequested();

private:
    QWidget* makeBar();
    QWidget* makeFaultBar();
    QWidget* makeTables();
    void requestFault();
    void renderTenant(const SimulatorState& simulator);
    void renderTold(const SimulatorState& simulator);
    void renderFaults(const SimulatorState& simulator);

    SimulatedIncidentsModel* m_incidents;
    SimulatorLogModel* m_log;
    QTreeView* m_incidentTable;
    QTreeView* m_logTable;
    QPushButton* m_toggle;
    QLineEdit* m_url;
    QPushButton* m_copy;
    TenantButton* m_tenant;
    QComboBox* m_profile;
    QCheckBox* m_tellListener;
    QPushButton* m_reset;
    QLabel* m_summary;
    QComboBox* m_fault;
    QSpinBox* m_status;
    QSpinBox* m_delay;
    QSpinBox* m_next;
    QPushButton* m_addFault;
    QPushButton* m_clearFaults;
    WrappedLabel* m_waiting;
    WrappedLabel* m_told;
    bool m_listening = false;
};

} // namespace gooseneck
