#pragma once

#include "session/fieldreport.h"

#include <QAbstractTableModel>

namespace gooseneck {

/// The key paths of many payloads, in the order seen, each with what all of them say about it. A newer report
/// of the same keys keeps its rows and puts new ones behind them.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        KeyColumn,
        RoleColumn,
        PresentColumn,
        ValuesColumn,
        VariationColumn,
        UseColumn,
        TypesColumn,
        LengthColumn,
        FirstSeenColumn,
        LastSeenColumn,
        ColumnCount
    };
    enum DataRole {
        PathRole = Qt::UserRole + 1, ///< the key path
        IsKeyPathRole,               ///< whether Callgoose's form can name it, and so a role can have it
        SearchRole,                  ///< what a search looks at: the key and its values
        DetailRole,                  ///< everything that is known of it, line by line
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none.
    void setReport(FieldReportPtr report);
    void setRoles(const Roles& roles);
    /// -1 if there is none.
    int rowOf(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Field& field, int column) const;
    QString presentText(const Field& field) const;
    QString assignedRoles(const Field& field) const;
    QStringList uses(const Field& field) const;
    QString searchText(const Field& field) const;
    QString detail(const Field& field) const;

    FieldReportPtr m_report;
    int m_rows = 0; ///< those that views know of, while the report may be ahead
    Roles m_roles;
};

} // namespace gooseneck
