#pragma once

#include "callgoose/simulator.h"

#include <QHash>

namespace gooseneck {

/// The behaviour of one simulated Callgoose tenant: which incidents are open, and what a request does to
/// them. Pure but for its state; the caller brings the time.
class SimulatedTenant
{
public:
    void setSettings(const SimulatorSettings& settings) { m_settings = settings; }
    /// What /v1/process answers to this payload at this moment.
    ProcessReply process(const QByteArray& body, const QString& from, std::chrono::milliseconds now);
    QStringList openIncidents() const { return m_open; }
    void reset();

private:
    /// Whether a request that matches came within the window; if not, the window begins now. A request that
    /// no filter took is not remembered: it would be a duplicate of nothing once the filters are corrected.
    bool isRepeated(const QByteArray& body, std::chrono::milliseconds now);

    SimulatorSettings m_settings;
    QStringList m_open;
    QHash<QByteArray, std::chrono::milliseconds> m_seen; ///< SHA-256 of a body to the time it came first
    int m_lastId = 0;
};

} // namespace gooseneck
