#include "models/payloadlink.h"

namespace gooseneck {

QUrl linkIn(const JsonDocument& document, JsonIndex node)
{
    constexpr qsizetype maxLinkBytes = 2000;
    if (document.kind(node) != JsonKind::String) {
        return {};
    }
    const TextExcerpt text = document.scalarExcerpt(node, maxLinkBytes);
    const QByteArray start = text.text.first(qMin<qsizetype>(8, text.text.size())).toLower();
    if (text.isCut || (!start.startsWith("http://") && !start.startsWith("https://"))) {
        return {};
    }
    const QUrl link(charactersOf(text.text), QUrl::StrictMode);
    return link.isValid() && !link.host().isEmpty() && link.userInfo().isEmpty() ? link : QUrl();
}

QString asciiForm(const QUrl& link)
{
    return QString::fromLatin1(link.toEncoded());
}

} // namespace gooseneck
