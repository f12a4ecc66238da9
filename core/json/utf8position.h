#pragma once

#include <QByteArray>

namespace gooseneck {

/// Line and column (in code points, from 1) of a byte offset.
struct TextPosition
{
    qsizetype line = 1;
    qsizetype column = 1;
};
TextPosition positionOf(QByteArrayView utf8, qsizetype offset);

/// The offset of the first byte that cannot continue well-formed UTF-8, or -1. A sequence that the end of the
/// text cuts off is not wrong yet.
qsizetype firstInvalidUtf8(QByteArrayView text);

} // namespace gooseneck
