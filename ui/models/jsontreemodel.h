#pragma once

#include "insight/roles.h"
#include "json/jsondocument.h"

#include <QAbstractItemModel>

#include <memory>

namespace gooseneck {

/// A place in the tree that can be found again in another document: a value by its JSON Pointer, or one of
/// the sections of a long array.
struct TreePlace
{
    QString pointer;
    int section = -1; ///< -1 = the value itself

    bool operator==(const TreePlace&) const = default;
};
size_t qHash(const TreePlace& place, size_t seed = 0);

/// A document as a tree of key, value and role: original order, numbers as written, duplicates flagged,
/// strings unescaped with invisible characters made visible. The children of an array or object with more
/// than 1,000 of them are grouped in sections of 1,000 ("[0 … 999]"). Nothing is built ahead or kept: every
/// index is a value's or a section's number, so that a document of any size is opened at once.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, RoleColumn, ColumnCount };
    enum DataRole {
        KindRole = Qt::UserRole + 1, ///< JsonKind as int; invalid for a section
        KeyPathRole,                 ///< dotted path
        PointerRole,                 ///< JSON Pointer
        JqPathRole,                  ///< path in jq's language
        TextRole,                    ///< the value's own text, for copying
        SubtreeRole,                 ///< the value as JSON, as written
        TimeRole,                    ///< the moment that the value names, in local time; empty if none
        LinkRole,                    ///< the http or https QUrl that the value is; invalid if none
        AssignedRole,                ///< names of the roles this key has, empty if none
        DuplicateRole,
        SectionRole, ///< whether it is a section
    };

    using QAbstractItemModel::QAbstractItemModel;

    const std::shared_ptr<const JsonDocument>& document() const { return m_document; }
    void setDocument(std::shared_ptr<const JsonDocument> document);
    void setRoles(const Roles& roles);

    /// The value of an index; noJson for a section and for an invalid index.
    JsonIndex valueAt(const QModelIndex& index) const;
    /// The index of a value; invalid for the root, which has no row unless it is a scalar.
    QModelIndex indexOf(JsonIndex node, int column = KeyColumn) const;
    TreePlace placeOf(const QModelIndex& index) const;
    /// Invalid where the document has no such place.
    QModelIndex indexOf(const TreePlace& place) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSectioned(JsonIndex container) const;
    QModelIndex sectionIndex(JsonIndex container, quint32 section, int column) const;
    QVariant sectionData(const QModelIndex& index, int role) const;
    QVariant valueData(JsonIndex node, int column, int role) const;
    QVariant pathData(JsonIndex node, int role) const;
    QString assignedRoles(JsonIndex node) const;

    std::shared_ptr<const JsonDocument> m_document;
    Roles m_roles;
};

} // namespace gooseneck
