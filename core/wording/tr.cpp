#include "wording/tr.h"

#include <QCoreApplication>

namespace gooseneck {

QString tr(const char* text, const char* meaning, qsizetype count)
{
    return QCoreApplication::translate("gooseneck", text, meaning, forPlural(count));
}

} // namespace gooseneck
