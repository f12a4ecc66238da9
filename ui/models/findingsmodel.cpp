#include "models/findingsmodel.h"

#include "wording/findingtext.h"

namespace gooseneck {

void FindingsModel::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings) {
        return;
    }
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding& finding = m_findings[index.row()];
    if (role == SeverityRole) {
        return static_cast<int>(finding.severity);
    }
    if (role == Qt::ToolTipRole && index.column() == SentenceColumn) {
        return sentence(finding).toHtmlEscaped();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case SeverityColumn:
        return severityName(finding.severity);
    case SentenceColumn:
        return sentence(finding);
    case FixColumn:
        return fixName(finding);
    default:
        return {};
    }
}

} // namespace gooseneck
