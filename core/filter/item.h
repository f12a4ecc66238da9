#pragma once

#include "filter/profile.h"

#include <QByteArray>
#include <QString>

namespace gooseneck {

/// One item of "Key Value Contains", ready to be looked for in many texts (design/formats.md, 2, Condition).
class Item
{
public:
    explicit Item(const QString& text);

    /// Whether a value's text, UTF-8, contains it.
    bool isIn(QByteArrayView value, CaseReading letterCase) const;
    /// isIn() a text that does not contain it as it is: whether it does in another case.
    bool isInOtherCase(QByteArrayView value) const { return isInFolded(value); }

private:
    bool isInFolded(QByteArrayView value) const;

    QByteArray m_utf8;
    QByteArray m_asciiLower; ///< empty if not all of it is ASCII
    QString m_folded;
};

} // namespace gooseneck
