#include "manualtext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QString text)
{
    text.replace(u"\\"_s, u"\\e"_s).replace(u"-"_s, u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString valueText(const OptionOutline& option)
{
    if (!option.choices.isEmpty()) {
        return option.choices.join(u" | "_s);
    }
    switch (option.takes) {
    case OptionOutline::Takes::Nothing:
        break;
    case OptionOutline::Takes::Text:
        return u"TEXT"_s;
    case OptionOutline::Takes::Number:
        return u"NUMBER"_s;
    }
    return {};
}

QString entry(const QString& head, const OptionOutline& option)
{
    QString purpose = escaped(option.purpose);
    if (!purpose.endsWith(u'.')) {
        purpose += u'.';
    }
    if (option.isRequired) {
        purpose += u" Required."_s;
    }
    return u".TP\n%1\n%2\n"_s.arg(head, purpose);
}

QString optionEntry(const OptionOutline& option)
{
    QStringList names;
    for (const QString& name : option.names) {
        names.append(u"\\fB%1\\fR"_s.arg(escaped(name)));
    }
    const QString value = valueText(option);
    return entry(names.join(u", "_s) + (value.isEmpty() ? QString() : u" \\fI%1\\fR"_s.arg(escaped(value))),
                 option);
}

} // namespace

QString manualOfCommands(const CommandOutline& program)
{
    QString text;
    for (const CommandOutline& command : program.commands) {
        text += u".SS %1\n%2.\n"_s.arg(escaped(command.name), escaped(command.purpose));
        for (const OptionOutline& positional : command.positionals) {
            const QString dots = positional.isRepeatable ? u" ..."_s : QString();
            text += entry(u"\\fI%1\\fR%2"_s.arg(escaped(positional.names.constFirst()), dots), positional);
        }
        for (const OptionOutline& option : command.options) {
            text += optionEntry(option);
        }
    }
    return text;
}

} // namespace gooseneck
