#include "commands.h"
#include "completionscripts.h"
#include "manualtext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString scriptFor(const std::string& shell, const CommandOutline& program)
{
    if (shell == "bash") {
        return bashCompletion(program);
    }
    return shell == "fish" ? fishCompletion(program) : zshCompletion(program);
}

} // namespace

void addCompletion(CLI::App& program, CommandLine& line)
{
    const auto shell = std::make_shared<std::string>();
    CLI::App* command = addCommand(program, line, "completion",
                                   helpText("Print the script with which a shell completes this program"));
    command->add_option("shell", *shell, helpText("The shell that is to load it"))
        ->required()
        ->check(CLI::IsMember({"bash", "fish", "zsh"}));
    command->callback([&program, &line, shell] {
        line.run = [&program, shell](OutputForm) {
            print(scriptFor(*shell, outlineOf(program)).toUtf8());
            return Answer::Yes;
        };
    });
}

void addManual(CLI::App& program, CommandLine& line)
{
    // Only the build of the package asks for it, so the help does not list it.
    CLI::App* command = program.add_subcommand("manual", helpText("Print the commands for the manual page"));
    command->group("");
    command->callback([&program, &line] {
        line.run = [&program](OutputForm) {
            print(manualOfCommands(outlineOf(program)).toUtf8());
            return Answer::Yes;
        };
    });
}

} // namespace gooseneck
