#pragma once

#include "base/fileio.h"
#include "models/incidentsmodel.h"
#include "session/sessionstate.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace gooseneck {

class IncidentChart;
class IncidentTotals;

/// The history of incidents that the captures, or a scenario, come to: totals, what is different from the
/// saved filters, a table and a picture.
class IncidentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentsPanel(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void payloadRequested(gooseneck::CaptureId payload);
    void scenarioChosen(std::optional<gooseneck::ScenarioKind> scenario);
    void pictureWritten(const QString& path);
    void pictureFailed(const gooseneck::FileError& error);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void elideChange();
    QWidget* makeBar();
    QWidget* makeButtons();
    QWidget* makeViews();
    void fillChanges(const std::optional<TimelineChange>& change);
    void openRow(const QModelIndex& index);
    void openPayload(CaptureId payload);
    void save();
    void print();

    IncidentsModel* m_model;
    QComboBox* m_source;
    IncidentTotals* m_totals;
    QPushButton* m_change;
    QMenu* m_changes;
    QString m_changeText; ///< whole
    QWidget* m_buttons;
    QTreeView* m_table;
    IncidentChart* m_chart;
    QStackedWidget* m_views;
    IncidentHistoryPtr m_history; ///< shown as soon as the panel is
    bool m_showsCaptures = true;
};

} // namespace gooseneck
