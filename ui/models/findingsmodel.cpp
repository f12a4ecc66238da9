#include "models/findingsmodel.h"

#include "wording/findingtext.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// Whether two findings are one problem, whose figures may have changed.
bool isSameProblem(const Finding& a, const Finding& b)
{
    return a.code == b.code && a.filter == b.filter && a.part == b.part && a.field == b.field &&
           a.condition == b.condition && a.key == b.key && a.values.value(0) == b.values.value(0);
}

int rowOf(const QList<Finding>& findings, const Finding& wanted)
{
    const auto found =
        std::ranges::find_if(findings, [&](const Finding& one) { return isSameProblem(one, wanted); });
    return found == findings.cend() ? -1 : static_cast<int>(found - findings.cbegin());
}

} // namespace

void FindingsModel::setFindings(const QList<Finding>& findings)
{
    removeMissing(findings);
    for (int row = 0; row < findings.size(); ++row) {
        place(row, findings[row]);
    }
    // Two findings that are one problem by their place: the surplus goes.
    if (const int size = static_cast<int>(findings.size()); m_findings.size() > size) {
        beginRemoveRows({}, size, static_cast<int>(m_findings.size()) - 1);
        m_findings.resize(size);
        endRemoveRows();
    }
}

void FindingsModel::removeMissing(const QList<Finding>& findings)
{
    for (int row = static_cast<int>(m_findings.size()) - 1; row >= 0; --row) {
        if (rowOf(findings, m_findings[row]) < 0) {
            beginRemoveRows({}, row, row);
            m_findings.removeAt(row);
            endRemoveRows();
        }
    }
}

void FindingsModel::place(int row, const Finding& finding)
{
    const int from = rowOf(m_findings.sliced(row), finding);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_findings.insert(row, finding);
        endInsertRows();
        return;
    }
    if (from > 0) {
        beginMoveRows({}, row + from, row + from, {}, row);
        m_findings.move(row + from, row);
        endMoveRows();
    }
    if (m_findings[row] != finding) {
        m_findings[row] = finding;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
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
    if (role == Qt::AccessibleTextRole && index.column() == SentenceColumn) {
        return severityName(finding.severity) + QStringLiteral(": ") + sentence(finding);
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

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case SentenceColumn:
        return tr("Problem");
    case FixColumn:
        return tr("Fix");
    default:
        return {};
    }
}

} // namespace gooseneck
