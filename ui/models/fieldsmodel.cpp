#include "models/fieldsmodel.h"

#include "base/plaintext.h"
#include "wording/fieldtext.h"
#include "wording/sharetext.h"
#include "wording/suggestiontext.h"
#include "wording/tr.h"
#include "wording/verdicttext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr qsizetype maxPathShown = 200;
constexpr qsizetype valuesInCell = 4;
constexpr qsizetype valuesInDetail = 20;

const QList<Field>& fieldsOf(const FieldReportPtr& report)
{
    static const QList<Field> none;
    return report ? report->table.fields : none;
}

/// Whether the rows of the one are the first rows of the other.
bool begins(const QList<Field>& list, const QList<Field>& other)
{
    return list.size() <= other.size() &&
           std::equal(list.cbegin(), list.cend(), other.cbegin(),
                      [](const Field& a, const Field& b) { return a.path == b.path; });
}

QString timeText(UtcTime time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(
        local,
        tr("d MMM yyyy HH:mm:ss", "a moment in the letters of QLocale; only order and marks are translated"));
}

} // namespace

void FieldsModel::setReport(FieldReportPtr report)
{
    if (report == m_report) {
        return;
    }
    const auto rows = static_cast<int>(fieldsOf(report).size());
    if (m_rows == 0 || !begins(fieldsOf(m_report), fieldsOf(report))) {
        beginResetModel();
        m_report = std::move(report);
        m_rows = rows;
        endResetModel();
        return;
    }
    m_report = std::move(report);
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void FieldsModel::setRoles(const Roles& roles)
{
    if (roles != m_roles) {
        m_roles = roles;
        if (m_rows > 0) {
            Q_EMIT dataChanged(index(0, RoleColumn), index(m_rows - 1, RoleColumn));
        }
    }
}

int FieldsModel::rowOf(const QString& path) const
{
    const QList<Field>& fields = fieldsOf(m_report);
    const auto found = std::ranges::find(fields, path, &Field::path);
    const auto row = static_cast<int>(found - fields.cbegin());
    return row < m_rows ? row : -1;
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Field& field = fieldsOf(m_report)[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(field, index.column());
    case Qt::ToolTipRole:
        // Escaped, because Qt takes a tooltip for rich text where it looks like it.
        return QStringLiteral("<div>%1</div>").arg(text(field, index.column()).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return index.column() == KeyColumn ? QVariant(detail(field)) : QVariant();
    case PathRole:
        return field.path;
    case IsKeyPathRole:
        return field.isKeyPath;
    case SearchRole:
        return searchText(field);
    case DetailRole:
        return detail(field);
    default:
        return {};
    }
}

QString FieldsModel::text(const Field& field, int column) const
{
    switch (column) {
    case KeyColumn:
        return visibleExcerpt(field.path, maxPathShown);
    case RoleColumn:
        return assignedRoles(field);
    case PresentColumn:
        return presentText(field);
    case ValuesColumn:
        return valuesText(field, valuesInCell);
    case VariationColumn:
        return field.distinct > 0 ? variationText(field.variation) : QString();
    case UseColumn:
        return uses(field).join(u' ');
    case TypesColumn:
        return typesText(field.kinds);
    case LengthColumn:
        return lengthText(field);
    case FirstSeenColumn:
        return timeText(field.firstSeen);
    case LastSeenColumn:
        return timeText(field.lastSeen);
    default:
        return {};
    }
}

QString FieldsModel::presentText(const Field& field) const
{
    const QLocale locale;
    return tr("%1 of %2").arg(locale.toString(field.present), locale.toString(m_report->table.payloads));
}

QString FieldsModel::assignedRoles(const Field& field) const
{
    QStringList names;
    for (const Role role : {Role::Status, Role::Incident, Role::Title, Role::Description}) {
        if (field.isKeyPath && m_roles[role] == field.path) {
            names.append(roleName(role));
        }
    }
    return names.join(QStringLiteral(", "));
}

QStringList FieldsModel::uses(const Field& field) const
{
    return field.isKeyPath ? useSentences(m_report->suggestions, field.path) : QStringList{notNameableText()};
}

QString FieldsModel::searchText(const Field& field) const
{
    QString text = field.path;
    for (const Field::Value& value : field.values) {
        text += u'\n' + value.text;
    }
    return text;
}

QString FieldsModel::detail(const Field& field) const
{
    QStringList lines{visibleExcerpt(field.path, maxPathShown)};
    lines += uses(field);
    if (const QString values = valuesText(field, valuesInDetail); !values.isEmpty()) {
        lines.append(tr("Values: %1.").arg(values));
    }
    lines.append(tr("Present in %1 as %2.")
                     .arg(shareText(field.present, m_report->table.payloads), typesText(field.kinds)));
    if (const QString length = lengthText(field); !length.isEmpty()) {
        lines.append(tr("Length in characters: %1. Over all payloads: %2.")
                         .arg(length, variationText(field.variation)));
    }
    lines.append(tr("Seen from %1 to %2.").arg(timeText(field.firstSeen), timeText(field.lastSeen)));
    return lines.join(u'\n');
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case RoleColumn:
        return tr("Role");
    case PresentColumn:
        return tr("Present");
    case ValuesColumn:
        return tr("Values");
    case VariationColumn:
        return tr("Varies");
    case UseColumn:
        return tr("Could serve as");
    case TypesColumn:
        return tr("Types");
    case LengthColumn:
        return tr("Length");
    case FirstSeenColumn:
        return tr("First seen");
    case LastSeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace gooseneck
