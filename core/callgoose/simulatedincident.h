#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gooseneck {

class JsonWriter;

/// An incident of the simulated tenant, as its dashboard would show it.
struct SimulatedIncident
{
    int number = 0; ///< from 1, in the order in which they opened
    QString service;
    QString team;
    QString urgency;
    std::optional<QString> mappedWith; ///< the text that a resolve must bring; absent = nothing can close it
    QString title;
    QString description;
    UtcTime openedAt{};
    std::optional<UtcTime> resolvedAt;
    int repeats = 0; ///< triggers that came while it was open

    bool isOpen() const { return !resolvedAt; }
    bool operator==(const SimulatedIncident&) const = default;
};

enum class IncidentChange { Created, Resolved };

struct IncidentEvent
{
    IncidentChange change = IncidentChange::Created;
    SimulatedIncident incident;
};

/// {"number":1,"service":"Payments","team":"Shop","urgency":"high","incidentId":"4821","title":"...",
/// "description":"...","state":"open","repeats":0,"openedAt":"2026-08-21T12:00:00.000Z"}; a resolved one has
/// "state":"resolved" and "resolvedAt", one that nothing can close has "incidentId":null.
void writeIncident(JsonWriter& writer, const SimulatedIncident& incident);

/// "incident.created", "incident.resolved"
QString toWord(IncidentChange change);

/// What the outgoing webhook posts, on one line: {"event":"incident.created","incident":{...}}. Callgoose
/// does not document its own shape (facts/callgoose.md, 4), so this one is the simulator's.
QByteArray webhookBody(const IncidentEvent& event);

} // namespace gooseneck
