#include "completionscripts.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// The words that may come next where no value is due.
QString wordsOf(const CommandOutline& command)
{
    QStringList words;
    for (const OptionOutline& option : command.options) {
        words += option.names;
    }
    for (const OptionOutline& positional : command.positionals) {
        words += positional.choices;
    }
    for (const CommandOutline& one : command.commands) {
        words.append(one.name);
    }
    return words.join(u' ');
}

/// For bash and zsh.
QString quoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString quotedForFish(QString text)
{
    return u'\'' + text.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s) + u'\'';
}

/// The cases of values: choices are offered, for the rest the function ends and bash offers files.
QString bashValues(const CommandOutline& command)
{
    QString cases;
    for (const OptionOutline& option : command.options) {
        if (option.takes == OptionOutline::Takes::Nothing) {
            continue;
        }
        const QString place = u"\"%1 %2\""_s.arg(command.name, option.names.constLast());
        cases += option.choices.isEmpty()
                     ? u"        %1) return ;;\n"_s.arg(place)
                     : u"        %1) words=%2 ;;\n"_s.arg(place, quoted(option.choices.join(u' ')));
    }
    return cases;
}

QString zshSpecification(const OptionOutline& option, const QString& name)
{
    QString purpose = option.purpose;
    purpose.replace(u"["_s, u"\\["_s).replace(u"]"_s, u"\\]"_s);
    QString text = name + u'[' + purpose + u']';
    if (option.takes != OptionOutline::Takes::Nothing) {
        text +=
            u":value:"_s + (option.choices.isEmpty() ? u"_files"_s : u'(' + option.choices.join(u' ') + u')');
    }
    return quoted(option.isRepeatable ? u'*' + text : text);
}

QString zshArguments(const CommandOutline& command)
{
    QString text = u"_arguments"_s;
    for (const OptionOutline& option : command.options) {
        for (const QString& name : option.names) {
            text += u" \\\n                "_s + zshSpecification(option, name);
        }
    }
    for (const OptionOutline& positional : command.positionals) {
        const QString values =
            positional.choices.isEmpty() ? u"_files"_s : u'(' + positional.choices.join(u' ') + u')';
        text += u" \\\n                "_s + quoted((positional.isRepeatable ? u"*:"_s : u":"_s) +
                                                    positional.names.constFirst() + u':' + values);
    }
    return text;
}

QString fishOption(const QString& condition, const OptionOutline& option)
{
    QString line = u"complete -c gooseneck-cli -n "_s + quotedForFish(condition);
    for (const QString& name : option.names) {
        line += name.startsWith(u"--") ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
    }
    if (!option.choices.isEmpty()) {
        line += u" -x -a "_s + quotedForFish(option.choices.join(u' '));
    } else if (option.takes != OptionOutline::Takes::Nothing) {
        line += u" -r -F"_s;
    }
    return line + u" -d "_s + quotedForFish(option.purpose) + u'\n';
}

QString fishCommand(const CommandOutline& command)
{
    const QString condition = u"__fish_seen_subcommand_from "_s + command.name;
    QString lines = u"complete -c gooseneck-cli -n __fish_use_subcommand -f -a %1 -d %2\n"_s.arg(
        command.name, quotedForFish(command.purpose));
    for (const OptionOutline& option : command.options) {
        lines += fishOption(condition, option);
    }
    for (const OptionOutline& positional : command.positionals) {
        if (!positional.choices.isEmpty()) {
            lines += u"complete -c gooseneck-cli -n %1 -f -a %2\n"_s.arg(
                quotedForFish(condition), quotedForFish(positional.choices.join(u' ')));
        }
    }
    return lines;
}

} // namespace

QString bashCompletion(const CommandOutline& program)
{
    QString values;
    QString commands;
    for (const CommandOutline& command : program.commands) {
        values += bashValues(command);
        commands += u"        %1) words=%2 ;;\n"_s.arg(command.name, quoted(wordsOf(command)));
    }
    return uR"(# bash completion of gooseneck-cli, written by: gooseneck-cli completion bash
_gooseneck_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} != -* ]]; then
            command=${COMP_WORDS[i]}
            break
        fi
    done
    COMPREPLY=()
    case "$command" in
        '') words=%1 ;;
%2    esac
    case "$command $previous" in
%3    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _gooseneck_cli gooseneck-cli
)"_s.arg(quoted(wordsOf(program)), commands, values);
}

QString fishCompletion(const CommandOutline& program)
{
    QString lines = u"# fish completion of gooseneck-cli, written by: gooseneck-cli completion fish\n"_s;
    for (const OptionOutline& option : program.options) {
        lines += fishOption(u"__fish_use_subcommand"_s, option);
    }
    for (const CommandOutline& command : program.commands) {
        lines += fishCommand(command);
    }
    return lines;
}

QString zshCompletion(const CommandOutline& program)
{
    QString commands;
    QString cases;
    for (const CommandOutline& command : program.commands) {
        commands += u"    "_s + quoted(command.name + u':' + command.purpose) + u'\n';
        cases += u"        %1)\n            %2 ;;\n"_s.arg(command.name, zshArguments(command));
    }
    QString options;
    for (const OptionOutline& option : program.options) {
        for (const QString& name : option.names) {
            options += u" \\\n    "_s + zshSpecification(option, name);
        }
    }
    return uR"(#compdef gooseneck-cli
# zsh completion of gooseneck-cli, written by: gooseneck-cli completion zsh
local context state state_descr line
typeset -A opt_args
local -a commands=(
%1)
_arguments -C%2 \
    ':command:->command' '*::argument:->argument'
case $state in
    command) _describe command commands ;;
    argument)
        case $words[1] in
%3        esac ;;
esac
)"_s.arg(commands, options, cases);
}

} // namespace gooseneck
