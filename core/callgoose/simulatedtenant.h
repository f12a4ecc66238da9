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
    SimulatorSettings m_settings;
    QStringList m_open;
    QHash<QByteArray, std::chrono::milliseconds> m_seen; ///< request to the time it came first
    int m_lastId = 0;
};

} // namespace gooseneck
