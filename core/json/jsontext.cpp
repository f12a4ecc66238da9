#include "json/jsontext.h"

#include <QStringDecoder>

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

} // namespace

qsizetype stringLength(QByteArrayView afterQuote)
{
    qsizetype i = 0;
    while (afterQuote[i] != '"') {
        i += afterQuote[i] == '\\' ? 2 : 1;
    }
    return i;
}

QByteArray unescapedString(QByteArrayView quoted)
{
    const QByteArrayView inside = quoted.sliced(1, stringLength(quoted.sliced(1)));
    if (!inside.contains('\\')) {
        return inside.toByteArray();
    }
    QByteArray text;
    text.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] != '\\') {
            text += inside[i];
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
    quoted.reserve(text.size() + 2);
    quoted += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
        case '\\':
            quoted += '\\';
            quoted += c;
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\r':
            quoted += "\\r";
            break;
        case '\t':
            quoted += "\\t";
            break;
        default:
            if (static_cast<quint8>(c) < 0x20) {
                quoted += "\\u00" + QByteArray::number(static_cast<quint8>(c), 16).rightJustified(2, '0');
            } else {
                quoted += c;
            }
        }
    }
    return quoted += '"';
}

} // namespace gooseneck
