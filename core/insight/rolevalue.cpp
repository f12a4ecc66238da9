#include "insight/rolevalue.h"

#include "json/jsonpath.h"
#include "json/jsontext.h"

namespace gooseneck {

std::optional<QString> roleValue(const JsonDocument& document, const QString& key)
{
    const JsonIndex node = key.isEmpty() ? noJson : nodeAt(document, key.toUtf8());
    if (node == noJson || document.kind(node) == JsonKind::Null) {
        return std::nullopt;
    }
    return charactersOf(document.text(node));
}

} // namespace gooseneck
