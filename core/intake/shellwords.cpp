#include "intake/shellwords.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace gooseneck {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The digits of a base from the front of a text, at most so many.
QByteArrayView digitsOf(QByteArrayView text, qsizetype atMost, int base)
{
    const auto isDigit = [base](char c) {
        const bool isHex = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        return base == 8 ? c >= '0' && c <= '7' : (c >= '0' && c <= '9') || isHex;
    };
    const QByteArrayView front = text.first(qMin(atMost, text.size()));
    return front.first(std::find_if_not(front.begin(), front.end(), isDigit) - front.begin());
}

QByteArray utf8Of(char32_t character)
{
    if (QChar::isSurrogate(character) || character > QChar::LastValidCodePoint) {
        character = QChar::ReplacementCharacter;
    }
    return QString::fromUcs4(&character, 1).toUtf8();
}

/// Reads a text once from its front to its end.
class ShellReader
{
public:
    explicit ShellReader(QByteArrayView text)
        : m_text(text)
    {
    }

    ShellText read()
    {
        while (m_at < m_text.size()) {
            step();
        }
        endCommand();
        return std::move(m_result);
    }

private:
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    QByteArrayView rest() const { return m_text.sliced(qMin(m_at, m_text.size())); }

    void step();
    void stepUnquoted(char c);
    void readSingleQuoted();
    void readDoubleQuoted();
    void readAnsiQuoted();
    void readAnsiEscape();
    char32_t withLowSurrogate(char32_t high);
    void readDollar();
    bool skipLineContinuation();
    void append(QByteArrayView bytes);
    void endWord();
    void endCommand();

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    std::optional<QByteArray> m_word;
    QByteArrayList m_words;
    ShellText m_result;
};

void ShellReader::append(QByteArrayView bytes)
{
    if (!m_word) {
        m_word.emplace();
    }
    *m_word += bytes;
}

void ShellReader::endWord()
{
    if (m_word) {
        m_words.append(*std::exchange(m_word, std::nullopt));
    }
}

void ShellReader::endCommand()
{
    endWord();
    if (!m_words.isEmpty()) {
        m_result.commands.append(std::exchange(m_words, {}));
    }
}

bool ShellReader::skipLineContinuation()
{
    const qsizetype lineEnd = peek(1) == '\r' && peek(2) == '\n' ? 3 : peek(1) == '\n' ? 2 : 0;
    m_at += lineEnd;
    return lineEnd > 0;
}

void ShellReader::step()
{
    const char c = peek();
    switch (c) {
    case '\'':
        readSingleQuoted();
        break;
    case '"':
        readDoubleQuoted();
        break;
    case '$':
    case '`':
        if (peek(1) == '\'' && c == '$') {
            readAnsiQuoted();
        } else {
            readDollar();
        }
        break;
    case '\\':
        if (!skipLineContinuation()) {
            append(rest().sliced(qMin<qsizetype>(1, rest().size() - 1)).first(1));
            m_at += 2;
        }
        break;
    default:
        stepUnquoted(c);
    }
}

void ShellReader::stepUnquoted(char c)
{
    if (c == '#' && !m_word) {
        const qsizetype lineEnd = rest().indexOf('\n');
        m_at = lineEnd < 0 ? m_text.size() : m_at + lineEnd;
        return;
    }
    ++m_at;
    if (QByteArrayView(" \t\r").contains(c)) {
        endWord();
    } else if (QByteArrayView("\n;&|()<>").contains(c)) {
        endCommand();
    } else {
        append(QByteArrayView(&c, 1));
    }
}

void ShellReader::readSingleQuoted()
{
    const qsizetype end = m_text.indexOf('\'', m_at + 1);
    m_result.hasOpenQuote = m_result.hasOpenQuote || end < 0;
    const qsizetype stop = end < 0 ? m_text.size() : end;
    append(m_text.sliced(m_at + 1, stop - m_at - 1));
    m_at = stop + 1;
}

void ShellReader::readDoubleQuoted()
{
    append({});
    for (++m_at; m_at < m_text.size();) {
        const char c = peek();
        if (c == '"') {
            ++m_at;
            return;
        }
        if (c == '$' || c == '`') {
            readDollar();
        } else if (c == '\\' && skipLineContinuation()) {
            continue;
        } else if (c == '\\' && peek(1) != '\0' && QByteArrayView("\"\\$`").contains(peek(1))) {
            append(rest().sliced(1, 1));
            m_at += 2;
        } else {
            append(rest().first(1));
            ++m_at;
        }
    }
    m_result.hasOpenQuote = true;
}

void ShellReader::readDollar()
{
    const bool isVariable = peek() == '$' && (isNameByte(peek(1)) || peek(1) == '{' || peek(1) == '(');
    if (isVariable || peek() == '`') {
        qsizetype length = 1;
        while (isNameByte(peek(length)) || (length == 1 && (peek(1) == '{' || peek(1) == '('))) {
            ++length;
        }
        m_result.variables.append(rest().first(length).toByteArray());
    }
    append(rest().first(1));
    ++m_at;
}

void ShellReader::readAnsiQuoted()
{
    append({});
    for (m_at += 2; m_at < m_text.size();) {
        if (peek() == '\'') {
            ++m_at;
            return;
        }
        if (peek() == '\\') {
            readAnsiEscape();
        } else {
            append(rest().first(1));
            ++m_at;
        }
    }
    m_result.hasOpenQuote = true;
}

/// Browsers write a character beyond U+FFFF as two escapes.
char32_t ShellReader::withLowSurrogate(char32_t high)
{
    if (!QChar::isHighSurrogate(high) || !rest().startsWith("\\u")) {
        return high;
    }
    const QByteArrayView digits = digitsOf(rest().sliced(2), 4, 16);
    const char32_t low = digits.toByteArray().toUInt(nullptr, 16);
    if (!QChar::isLowSurrogate(low)) {
        return high;
    }
    m_at += 2 + digits.size();
    return QChar::surrogateToUcs4(static_cast<char16_t>(high), static_cast<char16_t>(low));
}

void ShellReader::readAnsiEscape()
{
    const char c = peek(1);
    constexpr QByteArrayView letters = "abeEfnrtv";
    constexpr QByteArrayView meanings = "\a\b\x1b\x1b\f\n\r\t\v";
    if (const qsizetype letter = c == '\0' ? -1 : letters.indexOf(c); letter >= 0) {
        append(meanings.sliced(letter, 1));
        m_at += 2;
        return;
    }
    const bool isUnicode = c == 'u' || c == 'U';
    const bool isHex = c == 'x' || isUnicode;
    const qsizetype mostDigits = c == 'U' ? 8 : c == 'u' ? 4 : c == 'x' ? 2 : 3;
    const qsizetype begin = isHex ? 2 : 1;
    const QByteArrayView digits =
        digitsOf(rest().sliced(qMin(begin, rest().size())), mostDigits, isHex ? 16 : 8);
    if (digits.isEmpty()) {
        // \' \" \\ \? stand for the character; what is no escape is kept with its backslash.
        const bool isPlain = c != '\0' && QByteArrayView("'\"\\?").contains(c);
        append(isPlain ? rest().sliced(1, 1) : rest().first(qMin<qsizetype>(2, rest().size())));
        m_at += 2;
        return;
    }
    const uint value = digits.toByteArray().toUInt(nullptr, isHex ? 16 : 8);
    m_at += begin + digits.size();
    if (isUnicode) {
        append(utf8Of(withLowSurrogate(value)));
    } else {
        const char byte = static_cast<char>(value & 0xffU);
        append(QByteArrayView(&byte, 1));
    }
}

} // namespace

ShellText readShellText(QByteArrayView text)
{
    return ShellReader(text).read();
}

bool hasCaretQuoting(QByteArrayView text)
{
    return text.contains("^\n") || text.contains("^\r\n") || text.startsWith("curl ^\"");
}

QByteArray withoutCarets(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '^' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        ++i;
        const bool isCrLf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        i += isCrLf ? 1 : 0;
        // A line end behind a caret is no line end; behind two of them it is one.
        if (text[i] == '\n') {
            plain += ' ';
        } else {
            plain += text[i];
        }
    }
    return plain;
}

} // namespace gooseneck
