#include "models/jsontreemodel.h"

#include "json/jsonpath.h"
#include "models/payloadlink.h"
#include "models/treetext.h"
#include "wording/verdicttext.h"

#include <QHashFunctions>
#include <QLocale>
#include <QUrl>

namespace gooseneck {

namespace {

constexpr JsonIndex sectionSize = jsonLandmark;

// An index holds the value's number, and of a section also its own number, from 1, in the upper half.
static_assert(sizeof(quintptr) == 8);

quintptr idOf(JsonIndex node, quint32 section = 0)
{
    return quintptr(section) << 32 | node;
}

JsonIndex nodeOf(const QModelIndex& index)
{
    return static_cast<JsonIndex>(index.internalId());
}

/// From 1; 0 = the index is a value's.
quint32 sectionOf(const QModelIndex& index)
{
    return static_cast<quint32>(index.internalId() >> 32);
}

} // namespace

size_t qHash(const TreePlace& place, size_t seed)
{
    return qHashMulti(seed, place.pointer, place.section);
}

void JsonTreeModel::setDocument(std::shared_ptr<const JsonDocument> document)
{
    beginResetModel();
    m_document = std::move(document);
    endResetModel();
}

void JsonTreeModel::setRoles(const Roles& roles)
{
    if (roles == m_roles) {
        return;
    }
    // Any key at any depth may have changed; views ask again for what they show.
    Q_EMIT layoutAboutToBeChanged();
    m_roles = roles;
    Q_EMIT layoutChanged();
}

bool JsonTreeModel::isSectioned(JsonIndex container) const
{
    return m_document->childCount(container) > sectionSize;
}

JsonIndex JsonTreeModel::valueAt(const QModelIndex& index) const
{
    return index.isValid() && sectionOf(index) == 0 ? nodeOf(index) : noJson;
}

QModelIndex JsonTreeModel::sectionIndex(JsonIndex container, quint32 section, int column) const
{
    return createIndex(static_cast<int>(section) - 1, column, idOf(container, section));
}

QModelIndex JsonTreeModel::indexOf(JsonIndex node, int column) const
{
    if (!m_document || node >= m_document->size()) {
        return {};
    }
    const JsonIndex container = m_document->parent(node);
    if (container == noJson) {
        return m_document->isContainer(node) ? QModelIndex() : createIndex(0, column, idOf(node));
    }
    const JsonIndex position = m_document->position(node);
    return createIndex(static_cast<int>(isSectioned(container) ? position % sectionSize : position), column,
                       idOf(node));
}

TreePlace JsonTreeModel::placeOf(const QModelIndex& index) const
{
    return {jsonPointer(*m_document, nodeOf(index)), static_cast<int>(sectionOf(index)) - 1};
}

QModelIndex JsonTreeModel::indexOf(const TreePlace& place) const
{
    const JsonIndex node = m_document ? nodeAtPointer(*m_document, place.pointer) : noJson;
    if (node == noJson || place.section < 0) {
        return indexOf(node);
    }
    const bool exists =
        isSectioned(node) && quint64(place.section) * sectionSize < m_document->childCount(node);
    return exists ? sectionIndex(node, static_cast<quint32>(place.section) + 1, KeyColumn) : QModelIndex();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const JsonIndex container = parent.isValid() ? nodeOf(parent) : m_document->root();
    const auto position = static_cast<JsonIndex>(row);
    if (!m_document->isContainer(container)) {
        return createIndex(row, column, idOf(container)); // a scalar document shows itself
    }
    const quint32 section = parent.isValid() ? sectionOf(parent) : 0;
    if (section > 0) {
        return createIndex(row, column,
                           idOf(m_document->child(container, (section - 1) * sectionSize + position)));
    }
    return isSectioned(container) ? sectionIndex(container, position + 1, column)
                                  : createIndex(row, column, idOf(m_document->child(container, position)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) {
        return {};
    }
    const JsonIndex node = nodeOf(child);
    if (sectionOf(child) > 0) {
        return indexOf(node);
    }
    const JsonIndex container = m_document->parent(node);
    if (container == noJson || !isSectioned(container)) {
        return indexOf(container);
    }
    return sectionIndex(container, m_document->position(node) / sectionSize + 1, KeyColumn);
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!m_document || parent.column() > 0) {
        return 0;
    }
    const JsonIndex node = parent.isValid() ? nodeOf(parent) : m_document->root();
    if (!parent.isValid() && !m_document->isContainer(node)) {
        return 1;
    }
    const JsonIndex children = m_document->childCount(node);
    const quint32 section = parent.isValid() ? sectionOf(parent) : 0;
    if (section > 0) {
        return static_cast<int>(qMin(sectionSize, children - (section - 1) * sectionSize));
    }
    return static_cast<int>(children > sectionSize ? (children - 1) / sectionSize + 1 : children);
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case ValueColumn:
        return tr("Value");
    case RoleColumn:
        return tr("Role");
    default:
        return {};
    }
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return sectionOf(index) > 0 ? sectionData(index, role) : valueData(nodeOf(index), index.column(), role);
}

QVariant JsonTreeModel::sectionData(const QModelIndex& index, int role) const
{
    const bool isArray = m_document->kind(nodeOf(index)) == JsonKind::Array;
    const JsonIndex first = (sectionOf(index) - 1) * sectionSize;
    const JsonIndex last = qMin(first + sectionSize, m_document->childCount(nodeOf(index))) - 1;
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KeyColumn
                   ? (isArray ? QStringLiteral("[%1 … %2]") : QStringLiteral("{%1 … %2}"))
                         .arg(locale.toString(first), locale.toString(last))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == KeyColumn
                   ? tr("Elements %1 to %2").arg(locale.toString(first), locale.toString(last))
                   : QVariant();
    case SectionRole:
        return true;
    default:
        return {};
    }
}

QVariant JsonTreeModel::valueData(JsonIndex node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == KeyColumn     ? keyText(*m_document, node)
               : column == ValueColumn ? valueText(*m_document, node)
                                       : assignedRoles(node);
    case Qt::ToolTipRole:
        return column == ValueColumn ? QVariant(toolTip(*m_document, node)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == KeyColumn
                   ? tr("%1: %2 %3")
                         .arg(keyText(*m_document, node), valueText(*m_document, node), assignedRoles(node))
                   : QVariant();
    case KindRole:
        return static_cast<int>(m_document->kind(node));
    case TextRole:
        return charactersOf(m_document->text(node));
    case SubtreeRole:
        return charactersOf(m_document->raw(node));
    case TimeRole:
        return localTime(*m_document, node);
    case LinkRole:
        return linkIn(*m_document, node);
    case AssignedRole:
        return assignedRoles(node);
    case DuplicateRole:
        return m_document->isDuplicateKey(node);
    case SectionRole:
        return false;
    default:
        return pathData(node, role);
    }
}

QVariant JsonTreeModel::pathData(JsonIndex node, int role) const
{
    switch (role) {
    case KeyPathRole:
        return dottedPath(*m_document, node);
    case PointerRole:
        return jsonPointer(*m_document, node);
    case JqPathRole:
        return jqPath(*m_document, node);
    default:
        return {};
    }
}

QString JsonTreeModel::assignedRoles(JsonIndex node) const
{
    if (m_roles.isEmpty()) {
        return {};
    }
    const QString path = dottedPath(*m_document, node);
    QStringList names;
    for (const Role role : {Role::Status, Role::Incident, Role::Title, Role::Description}) {
        if (!path.isEmpty() && m_roles[role] == path) {
            names.append(roleName(role));
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace gooseneck
