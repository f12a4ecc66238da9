#include "callgoose/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool isAllDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<UtcTime> readHttpDate(const QByteArray& text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return UtcTime(std::chrono::milliseconds(date.toMSecsSinceEpoch()));
}

} // namespace

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray& value, UtcTime now)
{
    using std::chrono::seconds;
    const QByteArray text = value.trimmed();
    if (isAllDigits(text)) {
        bool fits = false;
        const qint64 count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), maxRetryAfter) : maxRetryAfter;
    }
    if (const auto date = readHttpDate(text)) {
        return std::clamp(std::chrono::ceil<seconds>(*date - now), seconds(0), maxRetryAfter);
    }
    return std::nullopt;
}

} // namespace gooseneck
