#include "base/plaintext.h"

#include <QChar>

#include <algorithm>

namespace gooseneck {

namespace {

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        break;
    }
    // Blank fillers and variation selectors, which Unicode files under letters and marks.
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 ||
           c == 0xFFA0 || c == 0x2800 || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0100 && c <= 0xE01EF);
}

bool isSymbol(char32_t c)
{
    // Below them all are + < = > | ~, which are no pictures.
    constexpr char32_t copyrightSign = 0xA9;
    const QChar::Category category = QChar::category(c);
    return c >= copyrightSign && (category == QChar::Symbol_Other || category == QChar::Symbol_Math ||
                                  category == QChar::Symbol_Modifier);
}

/// Whether an invisible character does what it is for: choose the look of the symbol before it, or join two.
/// Anywhere else it would only hide something.
bool shapesEmoji(char32_t previous, char32_t c, char32_t next)
{
    constexpr char32_t emojiLook = 0xFE0F;
    constexpr char32_t keycap = 0x20E3;
    if (c == 0xFE0E || c == emojiLook) {
        return isSymbol(previous) || next == keycap || previous == 0x203C || previous == 0x2049 ||
               previous == 0x2139;
    }
    return c == 0x200D && (isSymbol(previous) || previous == emojiLook) && isSymbol(next);
}

char32_t characterAt(QStringView text, qsizetype i)
{
    if (i >= text.size()) {
        return 0;
    }
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    }
    return text[i].unicode();
}

} // namespace

QString visibleText(QStringView text)
{
    const auto isPlain = [](QChar c) { return c >= QChar(0x20) && c < QChar(0x7F); };
    if (std::all_of(text.cbegin(), text.cend(), isPlain)) {
        return text.toString(); // most texts; all lists are full of them
    }
    QString shown;
    shown.reserve(text.size());
    char32_t previous = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = characterAt(text, i);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        if (c < 0x20) {
            shown += QChar(static_cast<char16_t>(0x2400 + c));
        } else if (c == 0x7F) {
            shown += QChar(0x2421);
        } else if (isInvisible(c) && !shapesEmoji(previous, c, characterAt(text, i + 1))) {
            shown += QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        } else {
            shown += QChar::fromUcs4(c);
        }
        previous = c;
    }
    return shown;
}

QString visibleSentence(QStringView sentence)
{
    QString shown;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == QChar(0xA0) || sentence[i] == QChar(0x202F)) {
            shown += visibleText(sentence.sliced(begin, i - begin)) + sentence[i];
            begin = i + 1;
        }
    }
    return shown + visibleText(sentence.sliced(begin));
}

QString visibleExcerpt(QStringView text, qsizetype maxCharacters)
{
    if (text.size() <= maxCharacters) {
        return visibleText(text);
    }
    qsizetype cut = maxCharacters;
    if (cut > 0 && text[cut - 1].isHighSurrogate()) {
        --cut;
    }
    return visibleText(text.left(cut)) + u'…';
}

} // namespace gooseneck
