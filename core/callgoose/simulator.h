#pragma once

#include "callgoose/fault.h"
#include "callgoose/incidentwebhook.h"
#include "callgoose/reply.h"
#include "callgoose/tenantsettings.h"
#include "http/httpserver.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace gooseneck {

/// The smallest tenant: one service.
struct SimulatorSettings
{
    FilterSet filterSet;
    MatchingProfile
        profile; ///< how this tenant reads the filters; the operator's may be another one: that is the point
    std::chrono::milliseconds duplicateWindow = std::chrono::seconds(60);
};

/// One request to /v1/process and what was answered, for logs and panels. Holds no token.
struct SimulatorExchange
{
    QByteArray body;
    QString from;
    ProcessReply reply; ///< where `fault` is Drop or Garbage, the one that its sender never got
    UtcTime at{};
    std::optional<Reach> reach; ///< of its token; absent if that is not valid, or was not looked at
    std::optional<Fault> fault;
};

/// A local Callgoose: speaks POST /v1/process on loopback as facts/callgoose.md, 3 describes: 401 without the
/// right token (in any of the three modes), 202 when no filter matches, 201 created, 200 resolved,
/// `duplicate` for the same request within the window, and for a trigger whose incident is already open.
/// Verdicts come from the one evaluator. Faults and more are asked for with addFault() or over HTTP
/// (callgoose/simulatorcontrol.h). Lives on the thread that made it.
class Simulator : public QObject
{
    Q_OBJECT

public:
    /// An empty `token` lets every request in, another one is a Global token of the tenant that setSettings()
    /// makes.
    explicit Simulator(Secret token, QObject* parent = nullptr);
    ~Simulator() override;

    void setSettings(const SimulatorSettings& settings);
    /// Several services, tokens of their own, an outgoing webhook.
    void setTenant(const TenantSettings& settings);
    /// Port 0 takes any free one.
    Result<quint16, ListenError> listen(quint16 port);
    void close();
    bool isListening() const;
    /// "http://127.0.0.1:PORT/v1/process"
    QUrl url() const;
    const QList<SimulatedIncident>& incidents() const;
    /// Ids of the incidents that are open now.
    QStringList openIncidents() const;
    /// Forgets incidents and the duplicate window, as a fresh tenant.
    void reset();

    void addFault(const Fault& fault);
    void clearFaults();
    const QList<Fault>& faults() const;

Q_SIGNALS:
    void answered(const gooseneck::SimulatorExchange& exchange);
    /// Incidents, faults or how a service reads its filters.
    void changed();
    void webhookSent(const gooseneck::WebhookDelivery& delivery);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
