#include "json/utf8position.h"

namespace gooseneck {

TextPosition positionOf(QByteArrayView utf8, qsizetype offset)
{
    TextPosition position;
    // A byte order mark is no character of the first line.
    for (qsizetype i = utf8.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < qMin(offset, utf8.size()); ++i) {
        if (utf8[i] == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<quint8>(utf8[i]) & 0xC0) != 0x80) {
            ++position.column;
        }
    }
    return position;
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    const auto byteAt = [&](qsizetype i) { return static_cast<quint8>(text[i]); };
    for (qsizetype i = 0; i < text.size();) {
        const quint8 lead = byteAt(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                           : lead >= 0xE0 && lead <= 0xEF ? 3
                           : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                          : 0;
        if (length == 0) {
            return i;
        }
        for (int k = 1; k < length && i + k < text.size(); ++k) {
            const bool second = k == 1;
            const quint8 low = second && lead == 0xE0 ? 0xA0 : second && lead == 0xF0 ? 0x90 : 0x80;
            const quint8 high = second && lead == 0xED ? 0x9F : second && lead == 0xF4 ? 0x8F : 0xBF;
            if (byteAt(i + k) < low || byteAt(i + k) > high) {
                return i + k;
            }
        }
        i += length;
    }
    return -1;
}

} // namespace gooseneck
