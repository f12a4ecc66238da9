#include "wording/quoted.h"

#include "base/plaintext.h"
#include "wording/tr.h"

namespace gooseneck {

QString quoted(const QString& value, qsizetype maxCharacters)
{
    return tr("\"%1\"", "a value in quotation marks").arg(visibleExcerpt(value, maxCharacters));
}

} // namespace gooseneck
