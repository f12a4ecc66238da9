#pragma once

#include "callgoose/simulator.h"
#include "session/tenantloading.h"

#include <QObject>
#include <QTimer>

namespace gooseneck {

/// What the simulator's panel shows.
struct SimulatorState
{
    bool listening = false;
    QUrl url;                            ///< of /v1/process; valid while listening
    MatchingProfile profile;             ///< how it reads the filters
    bool readsAsWindow = true;           ///< `profile` follows the filter set's; of a tenant file its own
    QString tenantPath;                  ///< of the tenant file that is on; empty = the window's filters
    QStringList services;                ///< of that tenant, by name
    QList<Reach> tokens;                 ///< that it asks for; none: every token is let in
    bool tellsListener = false;          ///< incidents go to the listener as webhooks
    QList<SimulatedIncident> incidents;  ///< oldest first
    QList<SimulatorExchange> exchanges;  ///< oldest first, the last maxExchanges
    QList<Fault> faults;                 ///< still to come
    std::optional<WebhookDelivery> told; ///< how the last outgoing webhook went

    static constexpr qsizetype maxExchanges = 200;
};

/// The local Callgoose that the operator practises against: one service with the window's filters, open to
/// every token, or the tenant of a file (callgoose/tenantfile.h). What happens there is taken over at most
/// every 30 ms, however fast requests come. Lives on the window's thread.
class PracticeGround : public QObject
{
    Q_OBJECT

public:
    explicit PracticeGround(QObject* parent = nullptr);
    ~PracticeGround() override;

    const SimulatorState& state() const { return m_state; }
    /// Follows the filters of the window; incidents stay.
    void setFilterSet(const FilterSet& filterSet);
    /// Where the listener is; empty while there is none.
    void setListener(const QUrl& url);
    /// The Global token of the window's own tests, which every tenant knows beside its own.
    void setTestToken(std::shared_ptr<const Secret> token) { m_testToken = std::move(token); }

public Q_SLOTS:
    void start();
    void stop();
    /// Sets up the tenant of this file, without incidents if another one was on. One that cannot be read
    /// changes nothing: refused() says why.
    void openTenant(const QString& path);
    /// Back to one service with the filters of the window.
    void useWindowFilters();
    /// As the filters say, or another reading.
    void readAsWindow();
    void readAs(const gooseneck::MatchingProfile& profile);
    void tellListener(bool wanted);
    void addFault(const gooseneck::Fault& fault);
    void clearFaults();
    /// No incidents and no duplicate window, as a fresh tenant; the log of requests is emptied, too.
    void reset();

Q_SIGNALS:
    void changed();
    void failed(const gooseneck::ListenError& error);
    void refused(const gooseneck::TenantLoadError& error);

private:
    TenantSettings tenantOfNow() const;
    void describe(const TenantSettings& tenant);
    void apply();
    void takeSoon();
    void take();

    Simulator m_simulator;
    QTimer m_pause;
    QList<SimulatorExchange> m_exchanges;  ///< not in the state yet
    std::optional<WebhookDelivery> m_told; ///< the same
    SimulatorState m_state;
    FilterSet m_filterSet;
    QUrl m_listener;
    EnvironmentTokens m_tokens;
    std::optional<TenantSettings> m_tenant; ///< of a file
    std::shared_ptr<const Secret> m_testToken;
};

} // namespace gooseneck
