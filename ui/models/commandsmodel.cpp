#include "models/commandsmodel.h"

#include "models/fuzzymatch.h"

#include <algorithm>
#include <utility>

namespace gooseneck {

namespace {

constexpr int nameWorth = 20; ///< what was typed is in the name itself, not only in its menus
constexpr int wholeNameWorth = 100;

std::optional<int> scoreOf(const Command& command, const QString& query)
{
    if (const auto byName = fuzzyScore(query, command.name)) {
        const bool isTheName = command.name.compare(query.trimmed(), Qt::CaseInsensitive) == 0;
        return *byName + nameWorth + (isTheName ? wholeNameWorth : 0);
    }
    return fuzzyScore(query, command.path + u' ' + command.name);
}

/// What a screen reader says of a row.
QString spoken(const Command& command)
{
    QString text = command.name;
    if (!command.path.isEmpty()) {
        text = CommandsModel::tr("%1, in %2").arg(text, command.path);
    }
    if (!command.shortcut.isEmpty()) {
        text = CommandsModel::tr("%1, %2").arg(text, command.shortcut);
    }
    if (!command.isEnabled) {
        text = command.reason.isEmpty()
                   ? CommandsModel::tr("%1, not available now").arg(text)
                   : CommandsModel::tr("%1, not available: %2").arg(text, command.reason);
    }
    return text;
}

} // namespace

void CommandsModel::setCommands(const QList<Command>& commands, const QStringList& recent)
{
    beginResetModel();
    m_commands = commands;
    m_recent = recent;
    rank();
    endResetModel();
}

void CommandsModel::setQuery(const QString& query)
{
    beginResetModel();
    m_query = query;
    rank();
    endResetModel();
}

void CommandsModel::rank()
{
    QList<std::pair<qsizetype, qsizetype>> ranked; // by what they rank, and their places
    for (qsizetype place = 0; place < m_commands.size(); ++place) {
        const auto score = scoreOf(m_commands[place], m_query);
        if (!score) {
            continue;
        }
        const qsizetype recent = m_recent.indexOf(m_commands[place].id);
        // Of equal scores, and with nothing typed all are equal, the one used last is first.
        const qsizetype lastUse = recent < 0 ? m_recent.size() : recent;
        const qsizetype perScore = m_recent.size() + 1;
        ranked.append({-*score * perScore + lastUse, place});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<qsizetype, qsizetype>::first);
    m_rows.clear();
    for (const auto& entry : std::as_const(ranked)) {
        m_rows.append(entry.second);
    }
}

int CommandsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Command& command = commandAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::AccessibleTextRole:
        return spoken(command);
    case PathRole:
        return command.path;
    case ShortcutRole:
        return command.shortcut;
    case EnabledRole:
        return command.isEnabled;
    case ReasonRole:
        return command.reason;
    default:
        return {};
    }
}

} // namespace gooseneck
