#include "models/differencemodel.h"

#include "base/plaintext.h"

namespace gooseneck {

namespace {

constexpr qsizetype maxShown = 300;

QString kindText(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Same:
        return DifferenceModel::tr("same");
    case DifferenceKind::Added:
        return DifferenceModel::tr("added");
    case DifferenceKind::Removed:
        return DifferenceModel::tr("removed");
    case DifferenceKind::Changed:
        return DifferenceModel::tr("changed");
    case DifferenceKind::TypeChanged:
        return DifferenceModel::tr("other type");
    case DifferenceKind::OrderChanged:
        return DifferenceModel::tr("other order");
    }
    return {};
}

std::shared_ptr<const JsonDocument> shown(const Payload& payload)
{
    return payload.covered ? payload.covered : payload.document;
}

QString valueText(const std::shared_ptr<const JsonDocument>& document, JsonIndex node)
{
    return node == noJson ? QStringLiteral("–")
                          : visibleExcerpt(QString::fromUtf8(document->raw(node).first(
                                               qMin(document->raw(node).size(), 4 * maxShown))),
                                           maxShown);
}

} // namespace

void DifferenceModel::setComparison(const Comparison& comparison, DifferenceScope scope)
{
    beginResetModel();
    m_before = shown(comparison.before);
    m_after = shown(comparison.after);
    m_rows = scope == DifferenceScope::All ? comparison.all : comparison.differing;
    endResetModel();
}

void DifferenceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::text(const KeyDifference& row, int column) const
{
    switch (column) {
    case KeyColumn:
        return row.key.isEmpty() ? tr("the whole payload") : visibleExcerpt(row.key, maxShown);
    case BeforeColumn:
        return valueText(m_before, row.before);
    case AfterColumn:
        return valueText(m_after, row.after);
    case KindColumn:
        return kindText(row.kind);
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const KeyDifference& row = m_rows[index.row()];
    if (role == KindRole) {
        return static_cast<int>(row.kind);
    }
    return role == Qt::DisplayRole ? text(row, index.column()) : QVariant();
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case BeforeColumn:
        return tr("Earlier");
    case AfterColumn:
        return tr("Later");
    case KindColumn:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace gooseneck
