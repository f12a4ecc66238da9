#pragma once

#include "session/incidenthistory.h"

#include <QAbstractTableModel>

namespace gooseneck {

/// The incidents of a history in the order in which they were opened, with the orphan resolves at their
/// places. The text alternative of the picture (widgets/incidentchart.h).
class IncidentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        IncidentColumn,
        StateColumn,
        OpenedColumn,
        ResolvedColumn,
        RepeatsColumn,
        AttemptsColumn,
        TitleColumn,
        ColumnCount
    };
    enum class State { Open, Resolved, Orphan };
    enum DataRole {
        StateRole = Qt::UserRole + 1, ///< State, as an int
        PayloadRole,                  ///< CaptureId of what opened it, or of the orphan
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const IncidentHistoryPtr& history);
    /// The row of the incident or orphan that this payload began, -1 if it is none.
    int rowOf(CaptureId payload) const;
    /// Every text of StateColumn.
    static QStringList stateNames();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row: one of the two, by its place in the history.
    struct Row
    {
        bool isOrphan;
        qsizetype place;
        CaptureId payload;
    };

    static QString stateName(State state);
    QString text(const Incident& incident, int column) const;
    QString text(const LooseEvent& orphan, int column) const;

    IncidentHistoryPtr m_history;
    QList<Row> m_rows; ///< by rising id of the payload
};

} // namespace gooseneck
