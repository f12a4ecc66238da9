#include "commandline.h"

#include "base/plaintext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// The names of options that no command has, without the values given to them.
QStringList unknownOptions(const CLI::App& program)
{
    QStringList names;
    for (const std::string& argument : program.remaining(true)) {
        const QString text = QString::fromStdString(argument);
        if (text.startsWith(u'-')) {
            names.append(visibleExcerpt(text.section(u'=', 0, 0), 40));
        }
    }
    return names;
}

} // namespace

std::string helpText(const char* text)
{
    return tr(text).toStdString();
}

void addJson(CLI::App& command, CommandLine& line)
{
    command.add_flag("--json", line.json, helpText("One JSON object per line"));
}

CLI::App* addCommand(CLI::App& program, CommandLine& line, const std::string& name,
                     const std::string& purpose)
{
    CLI::App* command = program.add_subcommand(name, purpose);
    addJson(*command, line);
    return command;
}

QString sentence(const CLI::ParseError& error, const CLI::App& program)
{
    const QString seeHelp = u' ' + tr("See --help.");
    if (dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr) {
        return visibleExcerpt(QString::fromUtf8(error.what()).trimmed(), 300) + u'.' + seeHelp;
    }
    const QStringList names = unknownOptions(program);
    if (names.contains(u"--token"_s)) {
        return tr("A token is never given as an argument, because other programs of this machine can read it "
                  "there. Use --token-env NAME, --token-stdin or --keychain.");
    }
    if (names.isEmpty()) {
        return tr("There are more arguments than this command takes.") + seeHelp;
    }
    return tr("Not an option of this command: %1.").arg(names.join(u", "_s)) + seeHelp;
}

} // namespace gooseneck
