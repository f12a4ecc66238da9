#pragma once

#include "session/incidenthistory.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace gooseneck {

/// One filter for payloads like {"does":"t","id":"a"}: "t" triggers, "r" resolves.
inline FilterSet letterFilters()
{
    Filter filter;
    filter.trigger.conditions = {{QStringLiteral("does"), {QStringLiteral("t")}}};
    filter.trigger.mapIncidentWith = QStringLiteral("id");
    filter.trigger.titleFrom = QStringLiteral("title");
    filter.resolve = ResolvePart{{QStringLiteral("does"), {QStringLiteral("r")}}, QStringLiteral("id")};
    FilterSet set;
    set.filters = {filter};
    return set;
}

/// The payload of "t a", received `apart` after the one before it.
inline CapturePtr letterCapture(const QByteArray& step, CaptureId id, std::chrono::seconds apart,
                                const QByteArray& title = "t")
{
    auto capture = std::make_shared<Capture>();
    capture->id = id;
    capture->receivedAt = UtcTime(std::chrono::hours(500'000) + apart * (id - 1));
    capture->body = "{\"does\":\"" + step.split(' ').value(0) + "\",\"id\":\"" + step.split(' ').value(1) +
                    "\",\"title\":\"" + title + "\",\"n\":" + QByteArray::number(id) + '}';
    return capture;
}

/// The history that "t a", "r a", "x a" ... make. Captures count from 1.
inline IncidentHistoryPtr historyOf(const QByteArrayList& steps, std::chrono::seconds apart,
                                    const QByteArray& title = "t")
{
    Timeline timeline(TimelineDetail::Picture);
    CaptureId id = 0;
    for (const QByteArray& step : steps) {
        ++id;
        timeline.add(evaluated(letterFilters(), payloadOf(letterCapture(step, id, apart, title))));
    }
    return incidentHistory(timeline, std::nullopt);
}

} // namespace gooseneck
