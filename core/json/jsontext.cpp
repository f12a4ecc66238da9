#include "json/jsontext.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace gooseneck {

namespace {

char16_t hexUnit(QByteArrayView digits)
{
    return static_cast<char16_t>(digits.first(4).toByteArray().toUShort(nullptr, 16));
}

/// The low surrogate that an escape at the start of `rest` stands for; 0 if there is none.
char16_t lowSurrogate(QByteArrayView rest)
{
    const char16_t unit = rest.size() >= 6 && rest.startsWith("\\u") ? hexUnit(rest.sliced(2)) : u'\0';
    return QChar::isLowSurrogate(unit) ? unit : u'\0';
}

char simpleEscape(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter; // quote, backslash and slash stand for themselves
    }
}

bool isPlain(char16_t c)
{
    return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
}

/// Writes what an ASCII character that must be escaped looks like in a JSON string; gives where it ends.
char* writeEscape(char* to, char c)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    *to++ = '\\';
    switch (c) {
    case '\n':
        *to++ = 'n';
        break;
    case '\r':
        *to++ = 'r';
        break;
    case '\t':
        *to++ = 't';
        break;
    case '"':
    case '\\':
        *to++ = c;
        break;
    default:
        for (const char unit : {'u', '0', '0', hexDigits[c >> 4 & 0xF], hexDigits[c & 0xF]}) {
            *to++ = unit;
        }
    }
    return to;
}

/// Appends what stands between the quotes of a JSON string.
void appendEscaped(QByteArray& json, const QByteArray& utf8)
{
    constexpr qsizetype longestEscape = 6;
    const qsizetype at = json.size();
    json.resize(at + longestEscape * utf8.size());
    char* to = json.data() + at;
    for (const char c : utf8) {
        if (c != '"' && c != '\\' && static_cast<quint8>(c) >= 0x20) {
            *to++ = c;
        } else {
            to = writeEscape(to, c);
        }
    }
    json.resize(to - json.constData());
}

/// How many bytes the character at the start of a string's `rest` takes.
qsizetype lengthOfFirst(QByteArrayView rest)
{
    const auto lead = static_cast<quint8>(rest.front());
    if (lead != '\\') {
        return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
    if (rest.size() < 6 || rest[1] != 'u') {
        return rest.startsWith("\\u") ? 6 : 2;
    }
    const bool mayBePair = QChar::isHighSurrogate(hexUnit(rest.sliced(2)));
    return mayBePair && (rest.size() < 12 || lowSurrogate(rest.sliced(6)) != 0) ? 12 : 6;
}

/// What was cut off at any byte, without the part of a character at its end.
QByteArrayView wholeCharacters(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size()) {
        const qsizetype length = lengthOfFirst(text.sliced(end));
        if (end + length > text.size()) {
            break;
        }
        end += length;
    }
    return text.first(end);
}

} // namespace

qsizetype stringLength(QByteArrayView afterQuote)
{
    const char* const begin = afterQuote.data();
    const char* const end = begin + afterQuote.size();
    for (const char* quote = begin;; ++quote) {
        quote = static_cast<const char*>(std::memchr(quote, '"', static_cast<std::size_t>(end - quote)));
        if (!quote) {
            return afterQuote.size();
        }
        const char* before = quote;
        while (before != begin && before[-1] == '\\') {
            --before;
        }
        if ((quote - before) % 2 == 0) {
            return quote - begin;
        }
    }
}

QByteArray unescapedString(QByteArrayView quoted)
{
    return unescaped(quoted.sliced(1, stringLength(quoted.sliced(1))));
}

TextExcerpt textExcerpt(QByteArrayView quoted, qsizetype maxBytes)
{
    const QByteArrayView ahead = quoted.sliced(1, qMin(maxBytes, quoted.size() - 1));
    const qsizetype length = stringLength(ahead);
    const auto lastOther = std::find_if(ahead.rbegin(), ahead.rend(), [](char c) { return c != '\\'; });
    const bool endsInEscape = (lastOther - ahead.rbegin()) % 2 == 1;
    const bool isCut =
        length == ahead.size() && (endsInEscape || quoted.size() <= length + 1 || quoted[length + 1] != '"');
    return {unescaped(isCut ? wholeCharacters(ahead) : ahead.first(length)), isCut};
}

QByteArray unescaped(QByteArrayView inside)
{
    if (!inside.contains('\\')) {
        return inside.toByteArray();
    }
    QByteArray text;
    text.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] != '\\') {
            const qsizetype found = inside.indexOf('\\', i);
            const qsizetype next = found < 0 ? inside.size() : found;
            text.append(inside.sliced(i, next - i));
            i = next - 1;
            continue;
        }
        const char letter = inside[++i];
        if (letter != 'u') {
            text += simpleEscape(letter);
            continue;
        }
        char32_t c = hexUnit(inside.sliced(i + 1));
        i += 4;
        const char16_t low = QChar::isHighSurrogate(c) ? lowSurrogate(inside.sliced(i + 1)) : u'\0';
        if (low != 0) {
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), low);
            i += 6;
        } else if (QChar::isSurrogate(c)) {
            c = QChar::ReplacementCharacter; // half a pair is no character and has no UTF-8
        }
        // Not QString::fromUcs4(), which drops a U+FEFF.
        text += QStringView(QChar::fromUcs4(c)).toUtf8();
    }
    return text;
}

QString charactersOf(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF")) {
        return QString::fromUtf8(utf8);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

QByteArray withoutWhiteSpace(QByteArrayView json)
{
    QByteArray compact;
    compact.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype length = stringLength(json.sliced(i + 1)) + 2;
            compact.append(json.sliced(i, length));
            i += length - 1;
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            compact += c;
        }
    }
    return compact;
}

QByteArray quotedString(QStringView text)
{
    QByteArray quoted;
    appendQuoted(quoted, text);
    return quoted;
}

void appendQuoted(QByteArray& json, QStringView text)
{
    const qsizetype at = json.size();
    json.resize(at + text.size() + 2);
    char* to = json.data() + at;
    *to++ = '"';
    for (const QChar c : text) {
        if (!isPlain(c.unicode())) {
            const qsizetype plain = to - json.constData() - at - 1;
            json.resize(at + plain + 1);
            appendEscaped(json, text.sliced(plain).toUtf8());
            json += '"';
            return;
        }
        *to++ = static_cast<char>(c.unicode());
    }
    *to = '"';
}

} // namespace gooseneck
