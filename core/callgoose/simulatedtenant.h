#pragma once

#include "callgoose/reply.h"
#include "callgoose/simulatedincident.h"
#include "callgoose/tenantsettings.h"

#include <QHash>

namespace gooseneck {

struct Verdict;

/// What came of one request: the answer, and the incidents that it opened and closed.
struct Processed
{
    ProcessReply reply;
    QList<IncidentEvent> events;
};

/// The behaviour of one simulated Callgoose tenant: which incidents are open, and what a request does to
/// them. Every service that the token reaches tries its own filters, and each that matches acts
/// (facts/callgoose.md, 1). Pure but for its state; the caller brings the time.
class SimulatedTenant
{
public:
    /// Incidents stay as they are.
    void setSettings(const TenantSettings& settings);
    const TenantSettings& settings() const { return m_settings; }
    /// Switches how one service reads its filters, or all of them where the name is empty; false if there is
    /// no such service.
    bool setProfile(const QString& service, const MatchingProfile& profile);

    /// What /v1/process answers to this payload at this moment.
    Processed process(const Reach& reach, const QByteArray& body, const QString& from, UtcTime now);

    /// All of them in the order in which they opened; over maxIncidents the oldest are forgotten, resolved
    /// ones first.
    const QList<SimulatedIncident>& incidents() const { return m_incidents; }
    /// The ids of those that are open and have one.
    QStringList openIncidents() const;
    /// Forgets incidents and the duplicate window, as a fresh tenant.
    void reset();

    static constexpr qsizetype maxIncidents = 1000;

private:
    struct Effect;

    Effect act(const SimulatedService& service, const QByteArray& body, const QString& from, UtcTime now,
               QList<IncidentEvent>& events);
    /// Whether a request that matches came to this service within the window; if not, the window begins now.
    /// A request that no filter took is not remembered: it would be a duplicate of nothing once the filters
    /// are corrected.
    bool isRepeated(const QString& service, const QByteArray& body, UtcTime now);
    SimulatedIncident* openOne(const QString& service, const std::optional<QString>& mappedWith);
    SimulatedIncident open(const SimulatedService& service, const Verdict& verdict, UtcTime now);

    TenantSettings m_settings;
    QList<SimulatedIncident> m_incidents;
    QHash<QByteArray, UtcTime> m_seen; ///< SHA-256 of service and body to the time it came first
    int m_lastReply = 0;
    int m_lastIncident = 0;
};

} // namespace gooseneck
