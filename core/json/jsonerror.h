#pragma once

#include <QByteArray>

namespace gooseneck {

constexpr int maxJsonDepth = 512;
constexpr qsizetype maxJsonBytes = 0x7ffffffe;

/// What stood before the byte that cannot stand there, and what should have come: the facts for a sentence.
/// Read off the valid bytes before the error and the token at it.
struct JsonFault
{
    enum class Place {
        Root,         ///< before or behind the whole value
        ArrayStart,   ///< behind "["
        ArrayComma,   ///< behind a comma of an array
        ArrayItem,    ///< behind an element: a comma or "]" is due
        ObjectStart,  ///< behind "{"
        ObjectComma,  ///< behind a comma of an object: a key is due
        ObjectKey,    ///< behind a key: a colon is due
        ObjectColon,  ///< behind a colon: a value is due
        ObjectMember, ///< behind a member's value: a comma or "}" is due
        InString,
        InNumber,
        InLiteral, ///< in true, false or null
    };
    enum class Found {
        End,         ///< the end of the text
        Word,        ///< letters, digits and the like, in `token`
        Text,        ///< a quoted text
        SingleQuote, ///< or a typographic quotation mark
        Comma,
        Colon,
        OpenBracket,
        CloseBracket,
        Comment, ///< "/" or "#"
        Control, ///< a byte below 0x20
        Other,
    };

    Place place = Place::Root;
    Found found = Found::Other;
    QByteArray token;       ///< what is written there, cut to maxTokenShown bytes; UTF-8
    QByteArray key;         ///< the member it is about, unescaped; see hasKey
    bool hasKey = false;    ///< whether it is about a member of an object
    bool keyIsOpen = false; ///< InString: the text is a key
    qsizetype element = 0;  ///< the elements of the innermost array that are complete
    int openBrackets = 0;

    bool operator==(const JsonFault&) const = default;
};

/// Why bytes are not a JSON text, and where.
struct JsonError
{
    enum class Kind {
        Empty,           ///< nothing but white space
        UnexpectedToken, ///< a byte no valid JSON text can continue with here
        UnexpectedEnd,   ///< the text stops too early
        TrailingData,    ///< something after the end of the value
        TooDeep,         ///< nested deeper than maxJsonDepth
        BadEscape,       ///< an escape that does not exist, or \u without four hex digits
        InvalidUtf8,
        Utf16,    ///< UTF-16 or UTF-32 by its byte order mark
        TooLarge, ///< longer than maxJsonBytes
        Stopped,  ///< the caller stopped the parse
    };

    Kind kind = Kind::UnexpectedToken;
    qsizetype offset = 0; ///< bytes from the start to the first byte that cannot stand there
    qsizetype line = 1;
    qsizetype column = 1; ///< in characters (code points) of that line, from 1; a byte order mark is none
    JsonFault fault;      ///< for UnexpectedToken, UnexpectedEnd, TrailingData and BadEscape

    bool operator==(const JsonError&) const = default;
};

} // namespace gooseneck
