#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace gooseneck {

/// What stands where a secret was.
inline const QString maskedSecret = QStringLiteral("••••••••");

/// Whether the value of a header must not be shown: Authorization, Proxy-Authorization, Cookie, Set-Cookie
/// and every name that ends in "token", "secret", "key" or "auth" (design/robustness.md, Secrets).
bool isSecretHeader(QByteArrayView name);

/// A header's value as it may be shown, copied or exported: "Bearer ••••••••" for a secret one, and no tokens
/// in the address of a Referer.
QString redactedHeaderValue(QByteArrayView name, QByteArrayView value);

/// A URL as it may be shown, copied or exported: no user info, and every query value under a name such as
/// "token", "key", "secret", "auth" or "password" masked. A token can therefore never be read off a label or
/// a log.
QString redactedUrl(const QUrl& url);

/// A request's target as it may be shown, copied or exported: the path as received, the query likewise
/// masked.
QString redactedTarget(QByteArrayView target);

} // namespace gooseneck
