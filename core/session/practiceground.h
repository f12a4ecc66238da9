#pragma once

#include "callgoose/simulator.h"

#include <QObject>
#include <QTimer>

namespace gooseneck {

/// What the simulator's panel shows.
struct SimulatorState
{
    bool listening = false;
    QUrl url;                           ///< of /v1/process; valid while listening
    MatchingProfile profile;            ///< how it reads the filters
    bool readsAsWindow = true;          ///< `profile` follows the filter set's
    bool tellsListener = false;         ///< incidents go to the listener as webhooks
    QList<SimulatedIncident> incidents; ///< oldest first
    QList<SimulatorExchange> exchanges; ///< oldest first, the last maxExchanges
    QList<Fault> faults;                ///< still to come

    static constexpr qsizetype maxExchanges = 200;
};

/// The local Callgoose that the operator practises against: one service with the window's filters, open to
/// every token. What happens there is taken over at most every 30 ms, however fast requests come. Lives on
/// the window's thread.
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

public Q_SLOTS:
    void start();
    void stop();
    /// As the filter set says, or another reading.
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

private:
    void apply();
    void takeSoon();
    void take();

    Simulator m_simulator;
    QTimer m_pause;
    QList<SimulatorExchange> m_exchanges; ///< not in the state yet
    SimulatorState m_state;
    FilterSet m_filterSet;
    QUrl m_listener;
};

} // namespace gooseneck
