#include "base/plaintext.h"
#include "json/jsontext.h"
#include "wording/errortext.h"
#include "wording/tr.h"

#include <QLocale>

namespace gooseneck {

namespace {

using Place = JsonFault::Place;
using Found = JsonFault::Found;

QString place(const JsonError& error)
{
    return tr("line %1, column %2").arg(error.line).arg(error.column);
}

QString shown(const QByteArray& utf8)
{
    return visibleExcerpt(charactersOf(utf8), 40);
}

/// Where in its array or object the fault stands: what is complete before it.
QString behindWhat(const JsonFault& fault)
{
    if (fault.hasKey) {
        return tr("after the value of \"%1\"").arg(shown(fault.key));
    }
    return tr("after element %1 of the array").arg(fault.element);
}

/// Which value is due.
QString whichValue(const JsonFault& fault)
{
    if (fault.place == Place::ObjectColon) {
        return tr("the value of \"%1\"").arg(shown(fault.key));
    }
    if (fault.place == Place::ArrayStart || fault.place == Place::ArrayComma) {
        return tr("element %1 of the array").arg(fault.element + 1);
    }
    return tr("the payload");
}

/// Words of other languages that stand for a JSON literal.
QString literalFor(const QByteArray& word)
{
    const QByteArray lower = word.toLower();
    if (lower == "true" || lower == "false" || lower == "null") {
        return QString::fromLatin1(lower);
    }
    const bool isNothing = lower == "none" || lower == "nil" || lower == "nan" || lower == "undefined" ||
                           lower == "infinity" || lower == "-infinity";
    return isNothing ? QStringLiteral("null") : QString();
}

/// A value is due and something else stands there.
QString valueFault(const JsonFault& fault)
{
    const QString value = whichValue(fault);
    const bool behindComma = fault.place == Place::ArrayComma;
    switch (fault.found) {
    case Found::CloseBracket:
        return behindComma ? tr("there is a comma too many before \"%1\"").arg(shown(fault.token))
               : fault.place == Place::ArrayStart
                   ? tr("an array is closed by \"%1\" instead of \"]\"").arg(shown(fault.token))
                   : tr("%1 is missing before \"%2\"").arg(value, shown(fault.token));
    case Found::Comma:
        return behindComma ? tr("there are two commas in a row")
                           : tr("%1 is missing before the comma").arg(value);
    case Found::SingleQuote:
        return tr("%1 stands in other quotation marks than \"").arg(value);
    case Found::Comment:
        return tr("there is a comment, which JSON does not have");
    case Found::Word:
        if (const QString literal = literalFor(fault.token); !literal.isEmpty()) {
            return tr("%1 is written \"%2\"; JSON has \"%3\"").arg(value, shown(fault.token), literal);
        }
        return tr("%1 is \"%2\" without quotation marks").arg(value, shown(fault.token));
    case Found::Control:
    case Found::Colon:
    case Found::OpenBracket:
    case Found::Text:
    case Found::Other:
    case Found::End:
        break;
    }
    return tr("%1 begins with \"%2\"").arg(value, shown(fault.token));
}

/// A key is due and something else stands there.
QString keyFault(const JsonFault& fault)
{
    switch (fault.found) {
    case Found::CloseBracket:
        return fault.place == Place::ObjectComma
                   ? tr("there is a comma too many before \"%1\"").arg(shown(fault.token))
                   : tr("an object is closed by \"%1\" instead of \"}\"").arg(shown(fault.token));
    case Found::Comma:
        return fault.place == Place::ObjectComma ? tr("there are two commas in a row")
                                                 : tr("a key is missing before the comma");
    case Found::SingleQuote:
        return tr("a key stands in other quotation marks than \"");
    case Found::Word:
        return tr("the key \"%1\" has no quotation marks").arg(shown(fault.token));
    case Found::Comment:
        return tr("there is a comment, which JSON does not have");
    case Found::Colon:
        return tr("a key is missing before the colon");
    case Found::Control:
    case Found::OpenBracket:
    case Found::Text:
    case Found::Other:
    case Found::End:
        break;
    }
    return tr("a key is missing before \"%1\"").arg(shown(fault.token));
}

/// A comma or the closing bracket is due and something else stands there.
QString commaFault(const JsonFault& fault)
{
    const bool isArray = fault.place == Place::ArrayItem;
    switch (fault.found) {
    case Found::CloseBracket:
        return isArray ? tr("an array is closed by \"%1\" instead of \"]\"").arg(shown(fault.token))
                       : tr("an object is closed by \"%1\" instead of \"}\"").arg(shown(fault.token));
    case Found::Text:
    case Found::Word:
    case Found::OpenBracket:
    case Found::SingleQuote:
        return tr("a comma is missing %1").arg(behindWhat(fault));
    case Found::Comment:
        return tr("there is a comment, which JSON does not have");
    case Found::Colon:
    case Found::Comma:
    case Found::Control:
    case Found::Other:
    case Found::End:
        break;
    }
    return tr("\"%1\" does not belong %2").arg(shown(fault.token), behindWhat(fault));
}

QString numberFault(const JsonFault& fault)
{
    if (fault.found == Found::Word) {
        const bool leadingZero = fault.token.startsWith('0') || fault.token.startsWith("-0");
        return leadingZero ? tr("the number \"%1\" begins with a zero too many").arg(shown(fault.token))
                           : tr("\"%1\" is not a number").arg(shown(fault.token));
    }
    return tr("a digit is missing before \"%1\"").arg(shown(fault.token));
}

QString stringFault(const JsonFault& fault)
{
    return fault.found == Found::Control
               ? tr("a line break or another control character (\"%1\") stands inside a text; it must be "
                    "written as an escape such as \\n, or a closing quotation mark is missing before it")
                     .arg(shown(fault.token))
               : tr("\"%1\" does not belong inside the text").arg(shown(fault.token));
}

/// What is wrong at the first byte that does not belong, without the place.
QString tokenFault(const JsonFault& fault)
{
    switch (fault.place) {
    case Place::Root:
    case Place::ArrayStart:
    case Place::ArrayComma:
    case Place::ObjectColon:
        return valueFault(fault);
    case Place::ObjectStart:
    case Place::ObjectComma:
        return keyFault(fault);
    case Place::ObjectKey:
        return tr("a colon is missing after the key \"%1\"").arg(shown(fault.key));
    case Place::ArrayItem:
    case Place::ObjectMember:
        return commaFault(fault);
    case Place::InString:
        return stringFault(fault);
    case Place::InNumber:
        return numberFault(fault);
    case Place::InLiteral:
        return fault.token.isEmpty() || fault.found != Found::Word
                   ? tr("a word is cut off before \"%1\"").arg(shown(fault.token))
                   : tr("\"%1\" is no word of JSON, which has true, false and null").arg(shown(fault.token));
    }
    return {};
}

/// In the middle of what the text stops.
QString endFault(const JsonFault& fault)
{
    switch (fault.place) {
    case Place::InString:
        return fault.keyIsOpen ? tr("in the middle of a key")
               : fault.hasKey  ? tr("in the middle of the value of \"%1\"").arg(shown(fault.key))
                               : tr("in the middle of a text");
    case Place::ObjectKey:
    case Place::ObjectColon:
        return tr("before the value of \"%1\"").arg(shown(fault.key));
    case Place::InNumber:
    case Place::InLiteral:
        return tr("in the middle of a value");
    case Place::ArrayItem:
    case Place::ObjectMember:
        return behindWhat(fault);
    case Place::Root:
    case Place::ArrayStart:
    case Place::ArrayComma:
    case Place::ObjectStart:
    case Place::ObjectComma:
        break;
    }
    return tr("where something should follow");
}

} // namespace

QString sentence(const JsonError& error)
{
    switch (error.kind) {
    case JsonError::Kind::Empty:
        return tr("There is no text here. Paste the whole payload.");
    case JsonError::Kind::UnexpectedToken:
        return tr("This is not JSON: %1, %2.").arg(tokenFault(error.fault), place(error));
    case JsonError::Kind::UnexpectedEnd:
        return tr("The JSON stops too early: %1, %2. Brackets still open: %3. Copy the payload to its end.")
            .arg(endFault(error.fault), place(error), QString::number(error.fault.openBrackets));
    case JsonError::Kind::TrailingData:
        return tr("The JSON is complete, but \"%1\" follows it, %2. Add several payloads one by one.")
            .arg(shown(error.fault.token), place(error));
    case JsonError::Kind::TooDeep:
        return tr("The JSON is nested deeper than %1 levels, %2. Such a payload cannot be read.")
            .arg(maxJsonDepth)
            .arg(place(error));
    case JsonError::Kind::BadEscape:
        return tr("A text holds a broken escape at \"%1\", %2. After a backslash stands one of "
                  "\" \\ / b f n r t, or u with four hexadecimal digits.")
            .arg(shown(error.fault.token), place(error));
    case JsonError::Kind::InvalidUtf8:
        return tr("The text is not valid UTF-8, %1. Save it as UTF-8 and add it again.").arg(place(error));
    case JsonError::Kind::Utf16:
        return tr("The text is UTF-16. JSON payloads are UTF-8: save it as UTF-8 and add it again.");
    case JsonError::Kind::TooLarge:
        return tr("The JSON is larger than %1 and cannot be read.")
            .arg(QLocale().formattedDataSize(maxJsonBytes, 0));
    case JsonError::Kind::Stopped:
        return tr("Reading was stopped.");
    }
    return {};
}

} // namespace gooseneck
