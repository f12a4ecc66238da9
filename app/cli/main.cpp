#include "commands.h"
#include "wording/language.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace gooseneck {

namespace {

void keepTokensOutOfCoreDumps()
{
#if defined(Q_OS_UNIX) && defined(NDEBUG)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

/// The arguments in UTF-8 on every platform, in the order CLI11 takes them: the last one first.
std::vector<std::string> reversedArguments()
{
    std::vector<std::string> arguments;
    const QStringList given = QCoreApplication::arguments().mid(1);
    std::transform(given.crbegin(), given.crend(), std::back_inserter(arguments),
                   [](const QString& argument) { return argument.toStdString(); });
    return arguments;
}

void addCommands(CLI::App& program, CommandLine& line)
{
    program.require_subcommand(1);
    program.set_version_flag("--version", "gooseneck-cli " GOOSENECK_VERSION);
    program.footer(
        helpText("The environment variable GOOSENECK_LANGUAGE chooses the language of the sentences: "
                 "en, de, fr or es. JSON is the same in all of them."));
    addJson(program, line);
    addEvaluate(program, line);
    addLint(program, line);
    addTimeline(program, line);
    addListen(program, line);
    addCaptures(program, line);
    addSend(program, line);
    addSimulate(program, line);
    addSuggest(program, line);
    addTest(program, line);
    addExport(program, line);
    addDemo(program, line);
    addCompletion(program, line);
    addManual(program, line);
}

void chooseLanguage()
{
    const QString word = qEnvironmentVariable("GOOSENECK_LANGUAGE");
    const auto language = languageFromWord(word);
    speak(language.value_or(Language::English));
    if (!language && !word.isEmpty()) {
        remark(tr("GOOSENECK_LANGUAGE holds no language of this program. It takes en, de, fr or es."));
    }
}

/// CLI11's own words. What is set here is what every command inherits.
void translateHelp(CLI::App& program)
{
    program.option_defaults()->group(helpText("Options"));
    program.set_help_flag("-h,--help", helpText("Print this help message and exit"));
    const auto formatter = program.get_formatter();
    formatter->label("Usage", helpText("Usage"));
    formatter->label("Positionals", helpText("Positionals"));
    formatter->label("REQUIRED", helpText("REQUIRED"));
    formatter->label("OPTIONS", helpText("OPTIONS"));
    formatter->label("SUBCOMMAND", helpText("SUBCOMMAND"));
}

void nameCommandGroup(CLI::App& program)
{
    for (CLI::App* command :
         program.get_subcommands([](const CLI::App* one) { return !one->get_group().empty(); })) {
        command->group(helpText("Subcommands"));
    }
}

Answer runCommandLine()
{
    chooseLanguage();
    CLI::App program(
        helpText("Connects OpenStatus monitors to Callgoose incidents: see, check and try the filters."),
        "gooseneck-cli");
    translateHelp(program);
    CommandLine line;
    addCommands(program, line);
    nameCommandGroup(program);
    try {
        program.parse(reversedArguments());
    } catch (const CLI::Success& help) {
        program.exit(help);
        return Answer::Yes;
    } catch (const CLI::ParseError& error) {
        return complain(sentence(error, program));
    }
    if (line.json) {
        speak(Language::English); // programs read the sentences in it
    }
    const Answer answer = line.run(line.json ? OutputForm::Json : OutputForm::Text);
    if (flushOutput() == Flushed::Failed) {
        return complain(
            tr("The output could not be written in full. Check the disk or the program that reads it."));
    }
    return answer;
}

} // namespace

} // namespace gooseneck

// What a command cannot go on from, such as no memory, ends the program: that is right.
// NOLINTNEXTLINE(bugprone-exception-escape)
int main(int argc, char* argv[])
{
    gooseneck::keepTokensOutOfCoreDumps();
    QCoreApplication application(argc, argv);
    // The window's name too: both find the same folder for data.
    QCoreApplication::setApplicationName(QStringLiteral("gooseneck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOOSENECK_VERSION));
    return static_cast<int>(gooseneck::runCommandLine());
}
