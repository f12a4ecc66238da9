#include "base/plaintext.h"

#include <QChar>

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
    // Blank fillers that Unicode files under letters and marks.
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 ||
           c == 0xFFA0 || c == 0x2800;
}

bool joinsEmoji(char32_t c)
{
    return c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
}

} // namespace

QString visibleText(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    char32_t previous = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c < 0x20) {
            shown += QChar(static_cast<char16_t>(0x2400 + c));
        } else if (c == 0x7F) {
            shown += QChar(0x2421);
        } else if (isInvisible(c) && !(joinsEmoji(c) && previous > 0x2000)) {
            shown += QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        } else {
            shown += QChar::fromUcs4(c);
        }
        previous = c;
    }
    return shown;
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
