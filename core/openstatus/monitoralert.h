#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gooseneck {

/// The three words of a monitor webhook (facts/openstatus.md, 1).
enum class MonitorStatus { Error, Degraded, Recovered };

/// "error", "degraded", "recovered"
QString toWord(MonitorStatus status);

/// A monitor of OpenStatus, as its webhooks name it.
struct Monitor
{
    qint64 id = 4821;
    QString name = QStringLiteral("Checkout API");
    QString url = QStringLiteral("https://api.shop.example.com/health");

    bool operator==(const Monitor&) const = default;
};

/// What a monitor webhook says (facts/openstatus.md, 1).
struct MonitorAlert
{
    Monitor monitor;
    UtcTime checkedAt{}; ///< `cronTimestamp`: the time of the check, not of the send
    MonitorStatus status = MonitorStatus::Error;
    std::optional<int> statusCode; ///< the three optional members are left out where they are absent
    std::optional<std::chrono::milliseconds> latency;
    std::optional<QString> errorMessage;

    bool operator==(const MonitorAlert&) const = default;
};

/// The body as OpenStatus sends it: compact JSON, its keys in its order.
QByteArray toWireJson(const MonitorAlert& alert);

/// What the Test button sends, whatever the monitor.
MonitorAlert testButtonAlert(UtcTime pressedAt);

} // namespace gooseneck
