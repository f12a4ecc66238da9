#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace gooseneck {

/// Something the program can do, as the palette lists it.
struct Command
{
    QString id;       ///< stable between runs, for what was used last
    QString name;     ///< without mnemonic
    QString path;     ///< the menus that lead there, "File › Export"
    QString shortcut; ///< as the platform writes it; empty = none
    bool isEnabled = true;
    QString reason; ///< why it is not enabled, where that is known

    bool operator==(const Command&) const = default;
};

/// The commands that answer to what was typed, the best first; with nothing typed those used last come first,
/// the others in the order of the menus.
class CommandsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, ShortcutRole, EnabledRole, ReasonRole };

    using QAbstractListModel::QAbstractListModel;

    /// `recent` are ids, the last used first.
    void setCommands(const QList<Command>& commands, const QStringList& recent);
    void setQuery(const QString& query);
    /// The place in the list given to setCommands().
    qsizetype placeOf(int row) const { return m_rows[row]; }
    const Command& commandAt(int row) const { return m_commands[m_rows[row]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rank();

    QList<Command> m_commands;
    QStringList m_recent;
    QString m_query;
    QList<qsizetype> m_rows;
};

} // namespace gooseneck
