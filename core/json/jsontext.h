#pragma once

#include <QByteArray>
#include <QString>

namespace gooseneck {

/// The number of bytes before the closing quote; all of them if there is none. `afterQuote` starts behind the
/// opening quote of a valid JSON string.
qsizetype stringLength(QByteArrayView afterQuote);

/// The characters of the valid JSON string that `quoted` starts with, as UTF-8. An escape of half a surrogate
/// pair gives U+FFFD.
QByteArray unescapedString(QByteArrayView quoted);

/// The characters of what stands between the quotes of a valid JSON string.
QByteArray unescaped(QByteArrayView inside);

struct TextExcerpt
{
    QByteArray text;
    bool isCut = false;
};
/// unescapedString() that reads no more than about `maxBytes`, however long the string is.
TextExcerpt textExcerpt(QByteArrayView quoted, qsizetype maxBytes);

/// UTF-8 as text, character by character. QString::fromUtf8() would drop a U+FEFF at the start as if it were
/// a byte order mark.
QString charactersOf(QByteArrayView utf8);

/// A valid JSON text without its insignificant white space; strings are as written.
QByteArray withoutWhiteSpace(QByteArrayView json);

/// A text as a JSON string with quotes: only what must be escaped is.
QByteArray quotedString(QStringView text);
/// The same at the end of a JSON text.
void appendQuoted(QByteArray& json, QStringView text);

} // namespace gooseneck
