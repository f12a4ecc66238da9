#pragma once

#include "insight/roles.h"
#include "json/jsondocument.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace gooseneck {

/// A document as a tree of key, value and role: original order, numbers as written, duplicates flagged,
/// strings unescaped with invisible characters made visible. Children are listed when they are first asked
/// for.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, RoleColumn, ColumnCount };
    enum DataRole {
        KindRole = Qt::UserRole + 1, ///< JsonKind as int
        KeyPathRole,                 ///< dotted path
        PointerRole,                 ///< JSON Pointer
        TextRole,                    ///< the value's own text, for copying
        TimeRole,                    ///< a moment that the number or text names, empty if none
        AssignedRole,                ///< names of the roles this key has, empty if none
        DuplicateRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    const std::shared_ptr<const JsonDocument>& document() const { return m_document; }
    void setDocument(std::shared_ptr<const JsonDocument> document);
    void setRoles(const Roles& roles);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    JsonIndex nodeOf(const QModelIndex& index) const;
    const std::vector<JsonIndex>& childrenOf(JsonIndex node) const;
    QString keyText(JsonIndex node) const;
    QString valueText(JsonIndex node) const;
    QString assignedRoles(JsonIndex node) const;

    std::shared_ptr<const JsonDocument> m_document;
    Roles m_roles;
    mutable std::unordered_map<JsonIndex, std::vector<JsonIndex>> m_children;
    mutable std::unordered_map<JsonIndex, int> m_rows;
};

} // namespace gooseneck
