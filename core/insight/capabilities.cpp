#include "insight/capabilities.h"

#include "base/redact.h"

#include <algorithm>
#include <array>

namespace gooseneck {

bool isCapabilityName(QByteArrayView memberName)
{
    const QByteArray name = memberName.toByteArray().toLower();
    constexpr std::array<QByteArrayView, 4> links{"verifyurl", "verify_url", "manage_url", "unsubscribe_url"};
    constexpr std::array<QByteArrayView, 3> endings{"token", "secret", "password"};
    return std::ranges::find(links, QByteArrayView(name)) != links.end() ||
           std::ranges::any_of(endings, [&](QByteArrayView ending) { return name.endsWith(ending); });
}

QList<JsonIndex> capabilitiesIn(const JsonDocument& document)
{
    QList<JsonIndex> found;
    for (JsonIndex node = 0; node < document.size(); ++node) {
        if (document.kind(node) == JsonKind::String && document.hasKey(node) &&
            isCapabilityName(document.key(node))) {
            found.append(node);
        }
    }
    return found;
}

QByteArray withoutCapabilities(const JsonDocument& document)
{
    QByteArray masked;
    qsizetype copied = 0;
    for (const JsonIndex node : capabilitiesIn(document)) {
        masked += document.bytes().mid(copied, document.offset(node) - copied);
        masked += '"' + maskedSecret.toUtf8() + '"';
        copied = document.offset(node) + document.raw(node).size();
    }
    return masked + document.bytes().mid(copied);
}

QByteArray coveredCapabilities(const JsonDocument& document)
{
    QByteArray covered = document.bytes();
    for (const JsonIndex node : capabilitiesIn(document)) {
        const qsizetype length = document.raw(node).size() - 2; // without its quotes
        covered.replace(document.offset(node) + 1, length, QByteArray(length, '*'));
    }
    return covered;
}

} // namespace gooseneck
