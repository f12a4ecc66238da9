#include "models/jsontreemodel.h"

#include "base/plaintext.h"
#include "json/jsonpath.h"
#include "wording/verdicttext.h"

#include <QDateTime>
#include <QLocale>

namespace gooseneck {

namespace {

constexpr qsizetype maxShown = 1000;

/// Epoch milliseconds of this century, which is what senders put into payloads.
QString momentOf(const JsonDocument& document, JsonIndex node)
{
    if (document.kind(node) != JsonKind::Number || document.raw(node).size() != 13) {
        return {};
    }
    bool isInteger = false;
    const qint64 value = document.raw(node).toByteArray().toLongLong(&isInteger);
    return isInteger && value > 0 ? QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(value, Qt::UTC),
                                                          QStringLiteral("d MMM yyyy HH:mm:ss 'UTC'"))
                                  : QString();
}

} // namespace

void JsonTreeModel::setDocument(std::shared_ptr<const JsonDocument> document)
{
    beginResetModel();
    m_document = std::move(document);
    m_children.clear();
    m_rows.clear();
    endResetModel();
}

void JsonTreeModel::setRoles(const Roles& roles)
{
    m_roles = roles;
    if (m_document && rowCount() > 0) {
        // Any key at any depth may have changed; views ask again for what they show.
        Q_EMIT layoutChanged();
    }
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, quintptr(childrenOf(nodeOf(parent))[static_cast<size_t>(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) {
        return {};
    }
    const JsonIndex container = m_document->parent(nodeOf(child));
    if (container == noJson || container == m_document->root()) {
        return {};
    }
    return createIndex(m_rows.at(container), 0, quintptr(container));
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!m_document || parent.column() > 0) {
        return 0;
    }
    if (!parent.isValid() && !m_document->isContainer(m_document->root())) {
        return 1; // a scalar document shows itself
    }
    return static_cast<int>(m_document->childCount(nodeOf(parent)));
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JsonIndex node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KeyColumn     ? keyText(node)
               : index.column() == ValueColumn ? valueText(node)
                                               : assignedRoles(node);
    case Qt::ToolTipRole:
        return index.column() == ValueColumn ? valueText(node).toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == KeyColumn
                   ? tr("%1: %2 %3").arg(keyText(node), valueText(node), assignedRoles(node))
                   : QVariant();
    case KindRole:
        return static_cast<int>(m_document->kind(node));
    case KeyPathRole:
        return dottedPath(*m_document, node);
    case PointerRole:
        return jsonPointer(*m_document, node);
    case TextRole:
        return QString::fromUtf8(m_document->text(node));
    case TimeRole:
        return momentOf(*m_document, node);
    case AssignedRole:
        return assignedRoles(node);
    case DuplicateRole:
        return m_document->isDuplicateKey(node);
    default:
        return {};
    }
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

JsonIndex JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<JsonIndex>(index.internalId()) : m_document->root();
}

const std::vector<JsonIndex>& JsonTreeModel::childrenOf(JsonIndex node) const
{
    const auto known = m_children.find(node);
    if (known != m_children.end()) {
        return known->second;
    }
    std::vector<JsonIndex> children;
    children.reserve(m_document->childCount(node));
    for (JsonIndex child = m_document->firstChild(node); child != noJson;
         child = m_document->nextSibling(child)) {
        m_rows[child] = static_cast<int>(children.size());
        children.push_back(child);
    }
    if (node == m_document->root() && !m_document->isContainer(node)) {
        children.push_back(node);
    }
    return m_children.emplace(node, std::move(children)).first->second;
}

QString JsonTreeModel::keyText(JsonIndex node) const
{
    if (node == m_document->root()) {
        return tr("(value)");
    }
    return m_document->hasKey(node) ? visibleExcerpt(QString::fromUtf8(m_document->key(node)), maxShown)
                                    : QString::number(m_document->position(node));
}

QString JsonTreeModel::valueText(JsonIndex node) const
{
    switch (m_document->kind(node)) {
    case JsonKind::Object:
        return QStringLiteral("{%1}").arg(m_document->childCount(node));
    case JsonKind::Array:
        return QStringLiteral("[%1]").arg(m_document->childCount(node));
    case JsonKind::String:
        return visibleExcerpt(QString::fromUtf8(m_document->text(node)), maxShown);
    case JsonKind::Null:
    case JsonKind::False:
    case JsonKind::True:
    case JsonKind::Number:
        break;
    }
    return QString::fromLatin1(m_document->raw(node).first(qMin(m_document->raw(node).size(), maxShown)));
}

QString JsonTreeModel::assignedRoles(JsonIndex node) const
{
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
