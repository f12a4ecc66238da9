#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

namespace gooseneck {

/// The commands of a piece of shell text as their words, as a shell would hand them over.
struct ShellText
{
    QList<QByteArrayList> commands;
    QByteArrayList variables; ///< what a shell would have put something else in the place of; kept as written
    bool hasOpenQuote = false;
};

/// POSIX quoting: '', "", $'', backslashes, a backslash before a line end, and comments. A line end or one of
/// ; & | ( ) < > ends a command; nothing is expanded.
ShellText readShellText(QByteArrayView text);

/// Whether a curl command is quoted for the command line of Windows, as browsers copy it: with ^ before a
/// line end or the URL's quote.
bool hasCaretQuoting(QByteArrayView text);

/// The same text with its carets taken as cmd.exe takes them, for readShellText().
QByteArray withoutCarets(QByteArrayView text);

} // namespace gooseneck
