#include "wording/sharetext.h"

#include "wording/tr.h"

#include <QLocale>

namespace gooseneck {

QString shareText(qsizetype count, qsizetype of)
{
    return tr("%1 of %Ln payloads", nullptr, of).arg(QLocale().toString(count));
}

} // namespace gooseneck
