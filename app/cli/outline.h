#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

namespace gooseneck {

/// An option, or a positional argument, as CLI11 itself knows it: what is written from an outline cannot name
/// an option that is not there, nor forget one.
struct OptionOutline
{
    enum class Takes { Nothing, Text, Number };

    QStringList names; ///< with their dashes, the long one last; of a positional its name alone
    QString purpose;
    Takes takes = Takes::Nothing;
    QStringList choices; ///< the only values it takes; empty = any
    bool isRequired = false;
    bool isRepeatable = false;
};

/// A command, or the program itself, which has the commands.
struct CommandOutline
{
    QString name;
    QString purpose;
    QList<OptionOutline> options;
    QList<OptionOutline> positionals;
    QList<CommandOutline> commands;
};

/// What the help of `app` lists, in its order. What is hidden there is left out.
CommandOutline outlineOf(const CLI::App& app);

} // namespace gooseneck
