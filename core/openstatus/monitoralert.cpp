#include "openstatus/monitoralert.h"

#include "json/jsonwriter.h"

namespace gooseneck {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString toWord(MonitorStatus status)
{
    switch (status) {
    case MonitorStatus::Error:
        return u"error"_s;
    case MonitorStatus::Degraded:
        return u"degraded"_s;
    case MonitorStatus::Recovered:
        return u"recovered"_s;
    }
    return {};
}

QByteArray toWireJson(const MonitorAlert& alert)
{
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject();
    json.key(u"monitor").beginObject();
    json.member(u"id", alert.monitor.id);
    json.member(u"name", alert.monitor.name).member(u"url", alert.monitor.url);
    json.endObject();
    json.member(u"cronTimestamp", alert.checkedAt.time_since_epoch().count());
    json.member(u"status", toWord(alert.status));
    if (alert.statusCode) {
        json.member(u"statusCode", qint64(*alert.statusCode));
    }
    if (alert.latency) {
        json.member(u"latency", alert.latency->count());
    }
    if (alert.errorMessage) {
        json.member(u"errorMessage", *alert.errorMessage);
    }
    // OpenStatus sends no line end.
    return json.endObject().finish().trimmed();
}

MonitorAlert testButtonAlert(UtcTime pressedAt)
{
    return {{1, u"test"_s, u"http://openstat.us"_s}, pressedAt, MonitorStatus::Recovered, 200, 1337ms, {}};
}

} // namespace gooseneck
