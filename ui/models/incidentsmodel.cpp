#include "models/incidentsmodel.h"

#include "wording/timelinetext.h"
#include "wording/tr.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gooseneck {

namespace {

QString shownTime(UtcTime time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(
        moment,
        tr("d MMM HH:mm:ss", "a moment in the letters of QLocale; only order and marks are translated"));
}

IncidentsModel::State stateOf(const Incident& incident)
{
    return incident.resolved ? IncidentsModel::State::Resolved : IncidentsModel::State::Open;
}

} // namespace

void IncidentsModel::setHistory(const IncidentHistoryPtr& history)
{
    if (history == m_history || (history && m_history && history->timeline == m_history->timeline)) {
        m_history = history;
        return; // the rows stay, and with them selection and place
    }
    beginResetModel();
    m_history = history;
    m_rows.clear();
    if (history) {
        const TimelineResult& timeline = history->timeline;
        for (qsizetype i = 0; i < timeline.incidents.size(); ++i) {
            m_rows.append({false, i, timeline.incidents[i].opened.payload});
        }
        for (qsizetype i = 0; i < timeline.loose.size(); ++i) {
            if (timeline.loose[i].kind == LooseEvent::Kind::OrphanResolve) {
                m_rows.append({true, i, timeline.loose[i].event.payload});
            }
        }
        // A payload that does both comes first as the incident that it opened.
        std::ranges::stable_sort(m_rows, {}, &Row::payload);
    }
    endResetModel();
}

int IncidentsModel::rowOf(CaptureId payload) const
{
    const auto found = std::ranges::lower_bound(m_rows, payload, {}, &Row::payload);
    return found != m_rows.cend() && found->payload == payload ? static_cast<int>(found - m_rows.cbegin())
                                                               : -1;
}

int IncidentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const TimelineResult& timeline = m_history->timeline;
    switch (role) {
    case Qt::DisplayRole:
        return row.isOrphan ? text(timeline.loose[row.place], index.column())
                            : text(timeline.incidents[row.place], index.column());
    case Qt::ToolTipRole:
        return (row.isOrphan ? sentence(timeline.loose[row.place]) : sentence(timeline.incidents[row.place]))
            .toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return index.column() == RepeatsColumn || index.column() == AttemptsColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case StateRole:
        return static_cast<int>(row.isOrphan ? State::Orphan : stateOf(timeline.incidents[row.place]));
    case PayloadRole:
        return row.payload;
    default:
        return {};
    }
}

QString IncidentsModel::stateName(State state)
{
    switch (state) {
    case State::Open:
        return tr("Open");
    case State::Resolved:
        return tr("Resolved");
    case State::Orphan:
        return tr("Orphan");
    }
    return {};
}

QStringList IncidentsModel::stateNames()
{
    return {stateName(State::Open), stateName(State::Resolved), stateName(State::Orphan)};
}

QString IncidentsModel::text(const Incident& incident, int column) const
{
    switch (column) {
    case IncidentColumn:
        return incidentName(incident.id);
    case StateColumn:
        return stateName(stateOf(incident));
    case OpenedColumn:
        return shownTime(incident.opened.at);
    case ResolvedColumn:
        return incident.resolved ? shownTime(incident.resolved->at) : QString();
    case RepeatsColumn:
        return QLocale().toString(incident.repeatCount);
    case AttemptsColumn:
        return QLocale().toString(incident.attempts);
    case TitleColumn:
        return incident.title;
    default:
        return {};
    }
}

QString IncidentsModel::text(const LooseEvent& orphan, int column) const
{
    switch (column) {
    case IncidentColumn:
        return incidentName(orphan.id);
    case StateColumn:
        return stateName(State::Orphan);
    case ResolvedColumn:
        return shownTime(orphan.event.at);
    default:
        return {};
    }
}

QVariant IncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case IncidentColumn:
        return tr("Incident");
    case StateColumn:
        return tr("State");
    case OpenedColumn:
        return tr("Opened");
    case ResolvedColumn:
        return tr("Resolved");
    case RepeatsColumn:
        return tr("Repeats");
    case AttemptsColumn:
        return tr("Attempts");
    case TitleColumn:
        return tr("Title");
    default:
        return {};
    }
}

} // namespace gooseneck
