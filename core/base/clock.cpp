#include "base/clock.h"

#include <QDateTime>

namespace gooseneck {

UtcTime utcNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString toIsoString(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

std::optional<UtcTime> fromIsoString(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid()) {
        return std::nullopt;
    }
    return UtcTime(std::chrono::milliseconds(parsed.toMSecsSinceEpoch()));
}

} // namespace gooseneck
