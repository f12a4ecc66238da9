#pragma once

#include "capture/capture.h"
#include "intake/samples.h"
#include "session/sessionstate.h"

#include <QByteArray>
#include <QList>

namespace gooseneck {

/// A capture as the store would hand it out.
inline CapturePtr storedCapture(CaptureId id, const QByteArray& body)
{
    auto capture = std::make_shared<Capture>();
    capture->id = id;
    capture->receivedAt = UtcTime(std::chrono::milliseconds(1737810060000 + id)); // a minute after the check
    capture->source = CaptureSource::Listener;
    capture->method = "POST";
    capture->body = body;
    return capture;
}

/// An alert as OpenStatus sends it, about 250 bytes. Every third of 50 monitors' alerts says that all is well
/// again, some are degraded.
inline QByteArray alertBody(CaptureId id)
{
    const QByteArray monitor = QByteArray::number(100 + id % 50);
    const QByteArray status = id % 3 == 0 ? "recovered" : id % 17 == 0 ? "degraded" : "error";
    return R"({"monitor":{"id":)" + monitor + R"(,"name":"Checkout )" + monitor +
           R"( API","url":"https://api.example.com/health/)" + monitor + R"("},"cronTimestamp":17378)" +
           QByteArray::number(10'000'000 + id) + R"(,"status":")" + status +
           R"(","statusCode":503,"latency":)" + QByteArray::number(id % 900) +
           R"(,"errorMessage":"Service unavailable, try again later"})";
}

/// Alerts with the ids from `first` on.
inline QList<CapturePtr> storedAlerts(CaptureId first, qsizetype count)
{
    QList<CapturePtr> captures;
    captures.reserve(count);
    for (CaptureId id = first; id < first + count; ++id) {
        captures.append(storedCapture(id, alertBody(id)));
    }
    return captures;
}

inline Roles alertRoles()
{
    return {QStringLiteral("status"), QStringLiteral("monitor.id"), QStringLiteral("monitor.name"),
            QStringLiteral("errorMessage")};
}

/// One filter that opens on "error" and resolves on "recovered".
inline FilterSet alertFilterSet()
{
    Filter filter;
    filter.urgency = QStringLiteral("high");
    filter.trigger.conditions = {{QStringLiteral("status"), {QStringLiteral("error")}}};
    filter.trigger.mapIncidentWith = QStringLiteral("monitor.id");
    filter.trigger.titleFrom = QStringLiteral("monitor.name");
    filter.trigger.descriptionFrom = QStringLiteral("errorMessage");
    filter.resolve =
        ResolvePart{{QStringLiteral("status"), {QStringLiteral("recovered")}}, QStringLiteral("monitor.id")};
    return {{}, QStringLiteral("OpenStatus"), documentedProfile, {filter}};
}

} // namespace gooseneck
