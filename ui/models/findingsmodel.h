#pragma once

#include "filter/lint.h"

#include <QAbstractTableModel>

namespace gooseneck {

/// The problems: severity, sentence, fix. Unchanged findings keep their rows, so the list does not flicker.
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

private:
    QList<Finding> m_findings;
};

} // namespace gooseneck
