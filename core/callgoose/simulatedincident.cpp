#include "callgoose/simulatedincident.h"

#include "json/jsonwriter.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

void writeIncident(JsonWriter& writer, const SimulatedIncident& incident)
{
    writer.beginObject().member(u"number", incident.number).member(u"service", incident.service);
    writer.member(u"team", incident.team).member(u"urgency", incident.urgency).key(u"incidentId");
    if (incident.mappedWith) {
        writer.string(*incident.mappedWith);
    } else {
        writer.null();
    }
    writer.member(u"title", incident.title).member(u"description", incident.description);
    writer.member(u"state", incident.isOpen() ? u"open" : u"resolved").member(u"repeats", incident.repeats);
    writer.member(u"openedAt", toIsoString(incident.openedAt));
    if (incident.resolvedAt) {
        writer.member(u"resolvedAt", toIsoString(*incident.resolvedAt));
    }
    writer.endObject();
}

QString toWord(IncidentChange change)
{
    switch (change) {
    case IncidentChange::Created:
        return u"incident.created"_s;
    case IncidentChange::Resolved:
        return u"incident.resolved"_s;
    }
    return {};
}

QByteArray webhookBody(const IncidentEvent& event)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject().member(u"event", toWord(event.change)).key(u"incident");
    writeIncident(writer, event.incident);
    writer.endObject();
    return writer.finish().trimmed();
}

} // namespace gooseneck
