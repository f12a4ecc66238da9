#include "filter/item.h"

#include "json/jsontext.h"

#include <QStringList>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr QChar dottedCapitalI(0x130);
constexpr QChar dotlessSmallI(0x131);

/// Full case folding, as Unicode has it ("ß", "ẞ" and "SS" are "ss"). Qt's own folds single characters only,
/// its upper case does the rest, of small letters alone; but to it the Turkish "ı" is a small "I", and "İ"
/// has no small letter.
QString folded(QString text)
{
    text.replace(dottedCapitalI, QStringLiteral("i\u0307"));
    QStringList parts = text.split(dotlessSmallI);
    for (QString& part : parts) {
        part = part.toCaseFolded().toUpper().toCaseFolded();
    }
    return parts.join(dotlessSmallI);
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

Item::Item(const QString& text)
    : m_utf8(text.toUtf8())
    , m_asciiLower(isAscii(m_utf8) ? m_utf8.toLower() : QByteArray())
    , m_folded(m_asciiLower.isEmpty() ? folded(text) : QString())
{
}

bool Item::isIn(QByteArrayView value, CaseReading letterCase) const
{
    switch (letterCase) {
    case CaseReading::Sensitive:
        // UTF-8 is self-synchronising: a substring of bytes is a substring of characters.
        return value.contains(m_utf8);
    case CaseReading::Insensitive:
        // Folding goes character by character, so what is contained as it is stays so.
        return value.contains(m_utf8) || isInFolded(value);
    }
    return false;
}

bool Item::isInFolded(QByteArrayView value) const
{
    if (m_asciiLower.isEmpty()) {
        return folded(charactersOf(value)).contains(m_folded);
    }
    if (isAscii(value)) { // the same, and over many payloads far faster
        const auto found = std::search(value.begin(), value.end(), m_asciiLower.cbegin(), m_asciiLower.cend(),
                                       [](char v, char lower) { return asciiLower(v) == lower; });
        return found != value.end();
    }
    return folded(charactersOf(value)).contains(QString::fromLatin1(m_asciiLower));
}

} // namespace gooseneck
