#include "models/simulatormodels.h"

#include "base/plaintext.h"
#include "wording/simulatortext.h"
#include "wording/testtext.h"

#include <QDateTime>
#include <QLocale>

namespace gooseneck {

namespace {

QString timeOfDay(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toString(QStringLiteral("HH:mm:ss"));
}

QString serviceText(const SimulatedIncident& incident)
{
    const QString service = visibleExcerpt(incident.service, 60);
    return incident.team.isEmpty() ? service
                                   : SimulatedIncidentsModel::tr("%1 (%2)", "service, its team")
                                         .arg(service, visibleExcerpt(incident.team, 60));
}

QString incidentText(const SimulatedIncident& incident, int column)
{
    switch (column) {
    case SimulatedIncidentsModel::StateColumn:
        return SimulatedIncidentsModel::stateNames().at(incident.isOpen() ? 0 : 1);
    case SimulatedIncidentsModel::NumberColumn:
        return QString::number(incident.number);
    case SimulatedIncidentsModel::TitleColumn:
        return visibleExcerpt(incident.title, 200);
    case SimulatedIncidentsModel::ServiceColumn:
        return serviceText(incident);
    case SimulatedIncidentsModel::IncidentColumn:
        return incident.mappedWith ? visibleExcerpt(*incident.mappedWith, 100)
                                   : SimulatedIncidentsModel::tr("none: nothing can resolve it");
    case SimulatedIncidentsModel::UrgencyColumn:
        return visibleExcerpt(incident.urgency, 40);
    case SimulatedIncidentsModel::OpenedColumn:
        return timeOfDay(incident.openedAt);
    case SimulatedIncidentsModel::ResolvedColumn:
        return incident.resolvedAt ? timeOfDay(*incident.resolvedAt) : QString();
    case SimulatedIncidentsModel::RepeatsColumn:
        return incident.repeats == 0 ? QString() : QLocale().toString(incident.repeats);
    default:
        return {};
    }
}

QString answerText(const SimulatorExchange& exchange)
{
    return SimulatorLogModel::tr("%1 %2").arg(exchange.reply.status).arg(meaningName(exchange.reply.meaning));
}

QString exchangeText(const SimulatorExchange& exchange, int column)
{
    switch (column) {
    case SimulatorLogModel::TimeColumn:
        return timeOfDay(exchange.at);
    case SimulatorLogModel::SenderColumn:
        return exchange.from.isEmpty() ? SimulatorLogModel::tr("unknown source")
                                       : visibleExcerpt(exchange.from, 60);
    case SimulatorLogModel::TokenColumn:
        return exchange.reach ? reachText(*exchange.reach) : QString();
    case SimulatorLogModel::BytesColumn:
        return QLocale().formattedDataSize(exchange.body.size(), 1, QLocale::DataSizeTraditionalFormat);
    case SimulatorLogModel::AnswerColumn:
        return answerText(exchange);
    case SimulatorLogModel::FaultColumn:
        return exchange.fault ? faultText(*exchange.fault) : QString();
    default:
        return {};
    }
}

/// Keeps the rows where only their content changed, so that a selection stays.
template <class Row>
void replaceRows(QList<Row>& present, const QList<Row>& next, const std::function<void()>& begin,
                 const std::function<void()>& end, const std::function<void()>& changed)
{
    if (present.size() == next.size()) {
        present = next;
        changed();
        return;
    }
    begin();
    present = next;
    end();
}

} // namespace

void SimulatedIncidentsModel::setIncidents(const QList<SimulatedIncident>& incidents)
{
    if (incidents == m_incidents) {
        return;
    }
    replaceRows<SimulatedIncident>(
        m_incidents, incidents, [this] { beginResetModel(); }, [this] { endResetModel(); },
        [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int SimulatedIncidentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

int SimulatedIncidentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList SimulatedIncidentsModel::stateNames()
{
    return {tr("open"), tr("resolved")};
}

QVariant SimulatedIncidentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SimulatedIncident& incident = m_incidents[m_incidents.size() - 1 - index.row()];
    if (role == OpenRole) {
        return incident.isOpen();
    }
    if (role == Qt::DisplayRole) {
        return incidentText(incident, index.column());
    }
    return role == Qt::ToolTipRole ? QVariant(visibleExcerpt(incident.description, 500).toHtmlEscaped())
                                   : QVariant();
}

QVariant SimulatedIncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("State"),   tr("No."),    tr("Title"),    tr("Service"), tr("Incident id"),
                            tr("Urgency"), tr("Opened"), tr("Resolved"), tr("Repeats")};
    return names.value(section);
}

void SimulatorLogModel::setExchanges(const QList<SimulatorExchange>& exchanges)
{
    const auto same = [](const SimulatorExchange& a, const SimulatorExchange& b) {
        return a.at == b.at && a.body == b.body && a.reply == b.reply;
    };
    if (std::equal(exchanges.cbegin(), exchanges.cend(), m_exchanges.cbegin(), m_exchanges.cend(), same)) {
        return;
    }
    replaceRows<SimulatorExchange>(
        m_exchanges, exchanges, [this] { beginResetModel(); }, [this] { endResetModel(); },
        [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int SimulatorLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int SimulatorLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SimulatorLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SimulatorExchange& exchange = m_exchanges[m_exchanges.size() - 1 - index.row()];
    if (role == Qt::DisplayRole) {
        return exchangeText(exchange, index.column());
    }
    return role == Qt::ToolTipRole
               ? QVariant(visibleExcerpt(QString::fromUtf8(exchange.body), 500).toHtmlEscaped())
               : QVariant();
}

QVariant SimulatorLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Time"), tr("Sender"), tr("Token"), tr("Size"), tr("Answer"), tr("Fault")};
    return names.value(section);
}

} // namespace gooseneck
