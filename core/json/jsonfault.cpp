#include "json/jsonfault.h"

#include "json/jsontext.h"

#include <vector>

namespace gooseneck {

namespace {

using Place = JsonFault::Place;
using Found = JsonFault::Found;

constexpr qsizetype maxTokenShown = 40;

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordPart(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' ||
           c == '+' || c == '.' || c == '$' || static_cast<quint8>(c) >= 0x80;
}

bool startsNumber(char c)
{
    return c == '-' || isDigit(c);
}

/// An array or object that is still open.
struct Level
{
    bool isObject = false;
    qsizetype key = -1; ///< where the last key begins; -1 = none yet
    qsizetype done = 0; ///< members or elements that are complete
};

/// Follows the bytes before the error, which no valid text contradicts.
class PrefixReader
{
public:
    PrefixReader(QByteArrayView bytes, qsizetype offset)
        : m_prefix(bytes.first(qMin(offset, bytes.size())))
        , m_wordGoesOn(offset < bytes.size() && isWordPart(bytes[offset]))
    {
        while (m_at < m_prefix.size()) {
            step(m_prefix[m_at]);
        }
    }

    Place place() const { return m_place; }
    qsizetype tokenStart() const { return m_token; }
    bool keyIsOpen() const { return m_keyIsOpen; }
    const std::vector<Level>& levels() const { return m_levels; }

private:
    void step(char c)
    {
        if (isWhiteSpace(c)) {
            ++m_at;
        } else if (c == '"') {
            readString();
        } else if (c == '{' || c == '[') {
            m_levels.push_back({.isObject = c == '{'});
            m_place = c == '{' ? Place::ObjectStart : Place::ArrayStart;
            ++m_at;
        } else if (c == '}' || c == ']') {
            m_levels.pop_back();
            ++m_at;
            completeValue();
        } else if (c == ',') {
            m_place = m_levels.back().isObject ? Place::ObjectComma : Place::ArrayComma;
            ++m_at;
        } else if (c == ':') {
            m_place = Place::ObjectColon;
            ++m_at;
        } else if (static_cast<quint8>(c) >= 0x80) {
            ++m_at; // a byte order mark
        } else {
            readWord(startsNumber(c) ? Place::InNumber : Place::InLiteral);
        }
    }

    bool keyIsDue() const { return m_place == Place::ObjectStart || m_place == Place::ObjectComma; }

    void readString()
    {
        m_token = m_at;
        m_keyIsOpen = keyIsDue();
        for (++m_at; m_at < m_prefix.size() && m_prefix[m_at] != '"'; ++m_at) {
            m_at += m_prefix[m_at] == '\\' ? 1 : 0;
        }
        if (m_at >= m_prefix.size()) {
            m_at = m_prefix.size();
            m_place = Place::InString;
            return;
        }
        ++m_at;
        if (m_keyIsOpen) {
            m_levels.back().key = m_token;
            m_place = Place::ObjectKey;
            m_keyIsOpen = false;
        } else {
            completeValue();
        }
    }

    void readWord(Place inside)
    {
        m_token = m_at;
        ++m_at; // some byte that is no part of a word also ends here
        while (m_at < m_prefix.size() && isWordPart(m_prefix[m_at])) {
            ++m_at;
        }
        const char last = m_prefix[m_at - 1];
        const bool isWholeNumber = inside == Place::InNumber && isDigit(last) && !m_wordGoesOn;
        if (m_at < m_prefix.size() || isWholeNumber) {
            completeValue();
        } else {
            m_place = inside;
        }
    }

    void completeValue()
    {
        if (m_levels.empty()) {
            m_place = Place::Root;
            return;
        }
        ++m_levels.back().done;
        m_place = m_levels.back().isObject ? Place::ObjectMember : Place::ArrayItem;
    }

    QByteArrayView m_prefix;
    bool m_wordGoesOn;
    qsizetype m_at = 0;
    qsizetype m_token = 0;
    Place m_place = Place::Root;
    bool m_keyIsOpen = false;
    std::vector<Level> m_levels;
};

Found foundAt(QByteArrayView bytes, qsizetype offset)
{
    if (offset >= bytes.size()) {
        return Found::End;
    }
    const QByteArrayView rest = bytes.sliced(offset);
    switch (rest.front()) {
    case '"':
        return Found::Text;
    case '\'':
    case '`':
        return Found::SingleQuote;
    case ',':
        return Found::Comma;
    case ':':
        return Found::Colon;
    case '[':
    case '{':
        return Found::OpenBracket;
    case ']':
    case '}':
        return Found::CloseBracket;
    case '/':
    case '#':
        return Found::Comment;
    default:
        break;
    }
    const bool isCurly = rest.startsWith("\xE2\x80\x9C") || rest.startsWith("\xE2\x80\x9D") ||
                         rest.startsWith("\xE2\x80\x9E") || rest.startsWith("\xE2\x80\x98") ||
                         rest.startsWith("\xE2\x80\x99");
    if (isCurly) {
        return Found::SingleQuote;
    }
    if (static_cast<quint8>(rest.front()) < 0x20) {
        return Found::Control;
    }
    return isWordPart(rest.front()) ? Found::Word : Found::Other;
}

/// What is written from `start` on: a word to its end, otherwise one character.
QByteArray tokenAt(QByteArrayView bytes, qsizetype start, Found found)
{
    if (found == Found::End || start >= bytes.size()) {
        return {};
    }
    qsizetype length = 1;
    const auto goesOn = [&](qsizetype at) {
        const bool isContinuation = (static_cast<quint8>(bytes[at]) & 0xC0) == 0x80;
        return isContinuation || (found == Found::Word && isWordPart(bytes[at]));
    };
    while (start + length < bytes.size() && length < maxTokenShown && goesOn(start + length)) {
        ++length;
    }
    while (start + length < bytes.size() && (static_cast<quint8>(bytes[start + length]) & 0xC0) == 0x80) {
        ++length; // the rest of a character
    }
    return bytes.sliced(start, length).toByteArray();
}

} // namespace

JsonFault faultAt(QByteArrayView bytes, qsizetype offset)
{
    const PrefixReader reader(bytes, offset);
    JsonFault fault;
    fault.place = reader.place();
    fault.found = foundAt(bytes, offset);
    fault.keyIsOpen = reader.keyIsOpen();
    fault.openBrackets = static_cast<int>(reader.levels().size());
    const bool inWord = fault.place == Place::InNumber || fault.place == Place::InLiteral;
    if (inWord && fault.found == Found::Word) {
        fault.token = tokenAt(bytes, reader.tokenStart(), Found::Word);
    } else {
        fault.token = tokenAt(bytes, offset, fault.found);
    }
    if (!reader.levels().empty()) {
        const Level& level = reader.levels().back();
        fault.hasKey = level.isObject && level.key >= 0;
        fault.element = level.isObject ? 0 : level.done;
        fault.key = fault.hasKey ? unescapedString(bytes.sliced(level.key)) : QByteArray();
    }
    return fault;
}

} // namespace gooseneck
