#include "base/redact.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace gooseneck {

namespace {

bool isSecretName(const QByteArray& lowered)
{
    constexpr std::array<QByteArrayView, 7> endings{"token",    "secret",    "key", "auth",
                                                    "password", "signature", "sig"};
    return std::ranges::any_of(endings, [&](QByteArrayView ending) { return lowered.endsWith(ending); });
}

} // namespace

bool isSecretHeader(QByteArrayView name)
{
    const QByteArray lowered = name.toByteArray().toLower();
    constexpr std::array<QByteArrayView, 4> exact{"authorization", "proxy-authorization", "cookie",
                                                  "set-cookie"};
    return std::ranges::find(exact, QByteArrayView(lowered)) != exact.end() || isSecretName(lowered);
}

QString redactedHeaderValue(QByteArrayView name, QByteArrayView value)
{
    const QString text = QString::fromLatin1(value);
    if (name.compare("referer", Qt::CaseInsensitive) == 0) {
        return redactedTarget(value);
    }
    if (!isSecretHeader(name)) {
        return text;
    }
    // The scheme in front of a credential ("Bearer x") is no secret and helps to see what was sent.
    const qsizetype space = text.indexOf(u' ');
    const bool hasScheme =
        space > 0 && space <= 10 && name.compare("authorization", Qt::CaseInsensitive) == 0;
    return hasScheme ? text.left(space + 1) + maskedSecret : maskedSecret;
}

QString redactedUrl(const QUrl& url)
{
    QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::FullyEncoded);
    if (!url.hasQuery()) {
        return shown;
    }
    QStringList parts;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto& [name, value] : items) {
        const bool secret = isSecretName(QUrl::fromPercentEncoding(name.toUtf8()).toUtf8().toLower());
        parts.append(name + u'=' + (secret ? maskedSecret : value));
    }
    const qsizetype fragment = shown.indexOf(u'#');
    return shown.insert(fragment < 0 ? shown.size() : fragment, u'?' + parts.join(u'&'));
}

QString redactedTarget(QByteArrayView target)
{
    const qsizetype question = target.indexOf('?');
    if (question < 0) {
        return QString::fromLatin1(target);
    }
    // The path is not taken apart: it may be no valid one.
    QUrl query;
    query.setQuery(QString::fromLatin1(target.sliced(question + 1)));
    return QString::fromLatin1(target.first(question)) + redactedUrl(query);
}

} // namespace gooseneck
