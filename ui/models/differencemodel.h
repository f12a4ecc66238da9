#pragma once

#include "insight/comparison.h"

#include <QAbstractTableModel>

namespace gooseneck {

/// Two payloads key by key. A value type of rows; the documents are shared.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, BeforeColumn, AfterColumn, KindColumn, ColumnCount };
    enum DataRole { KindRole = Qt::UserRole + 1 }; ///< DifferenceKind as int

    using QAbstractTableModel::QAbstractTableModel;

    /// Links and tokens that act without a login stay covered.
    void setComparison(const Comparison& comparison, DifferenceScope scope);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const KeyDifference& row, int column) const;

    std::shared_ptr<const JsonDocument> m_before;
    std::shared_ptr<const JsonDocument> m_after;
    QList<KeyDifference> m_rows;
};

} // namespace gooseneck
