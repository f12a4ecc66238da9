#include "outline.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// CLI11 says them as "TEXT:{one,other}".
QStringList choicesIn(const QString& typeName)
{
    const auto open = typeName.indexOf(u'{');
    const auto close = typeName.indexOf(u'}', open);
    return open < 0 || close < 0 ? QStringList() : typeName.mid(open + 1, close - open - 1).split(u',');
}

OptionOutline::Takes whatIsTaken(const CLI::Option& option, const QString& typeName)
{
    if (option.get_items_expected_max() == 0) {
        return OptionOutline::Takes::Nothing;
    }
    const bool isNumber = typeName.startsWith(u"INT") || typeName.startsWith(u"FLOAT");
    return isNumber ? OptionOutline::Takes::Number : OptionOutline::Takes::Text;
}

QStringList namesOf(const CLI::Option& option)
{
    if (option.get_positional()) {
        return {QString::fromStdString(option.get_name(true))};
    }
    QStringList names;
    for (const std::string& name : option.get_snames()) {
        names.append(u'-' + QString::fromStdString(name));
    }
    for (const std::string& name : option.get_lnames()) {
        names.append(u"--"_s + QString::fromStdString(name));
    }
    return names;
}

OptionOutline outlineOf(const CLI::Option& option)
{
    const QString typeName = QString::fromStdString(option.get_type_name());
    OptionOutline outline;
    outline.names = namesOf(option);
    outline.purpose = QString::fromStdString(option.get_description());
    outline.takes = whatIsTaken(option, typeName);
    outline.choices = choicesIn(typeName);
    outline.isRequired = option.get_required();
    outline.isRepeatable = option.get_items_expected_max() > 1;
    return outline;
}

} // namespace

CommandOutline outlineOf(const CLI::App& app)
{
    CommandOutline outline{
        QString::fromStdString(app.get_name()), QString::fromStdString(app.get_description()), {}, {}, {}};
    for (const CLI::Option* option : app.get_options()) {
        (option->get_positional() ? outline.positionals : outline.options).append(outlineOf(*option));
    }
    const auto isListed = [](const CLI::App* command) { return !command->get_group().empty(); };
    for (const CLI::App* command : app.get_subcommands(isListed)) {
        outline.commands.append(outlineOf(*command));
    }
    return outline;
}

} // namespace gooseneck
