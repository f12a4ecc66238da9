#pragma once

#include "filter/lint.h"

#include <QAbstractTableModel>

namespace gooseneck {

/// The problems: severity, sentence, fix. A finding that stays keeps its row, also when its figures change,
/// so that the list neither flickers nor loses its selection: rows are inserted, moved and removed one by
/// one, never reset.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, SentenceColumn, FixColumn, ColumnCount };
    enum DataRole { SeverityRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<Finding>& findings);
    const Finding& findingAt(int row) const { return m_findings[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// For screen readers; the panel hides its header.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const QList<Finding>& findings);
    void place(int row, const Finding& finding);

    QList<Finding> m_findings;
};

} // namespace gooseneck
