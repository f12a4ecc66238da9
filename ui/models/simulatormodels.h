#pragma once

#include "session/practiceground.h"

#include <QAbstractTableModel>

namespace gooseneck {

/// The simulator's incidents as a dashboard shows them: the newest first.
class SimulatedIncidentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        NumberColumn,
        TitleColumn,
        ServiceColumn, ///< with its team
        IncidentColumn,
        UrgencyColumn,
        OpenedColumn,
        ResolvedColumn,
        RepeatsColumn,
        ColumnCount
    };
    enum DataRole { OpenRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setIncidents(const QList<SimulatedIncident>& incidents);
    /// Every text of StateColumn, that of open incidents first.
    static QStringList stateNames();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SimulatedIncident> m_incidents; ///< oldest first
};

/// What came to the simulator and what was answered, the newest first.
class SimulatorLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        SenderColumn,
        TokenColumn, ///< what the token reaches
        BytesColumn,
        AnswerColumn,
        FaultColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setExchanges(const QList<SimulatorExchange>& exchanges);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SimulatorExchange> m_exchanges; ///< oldest first
};

} // namespace gooseneck
