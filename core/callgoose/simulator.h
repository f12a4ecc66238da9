#pragma once

#include "base/secret.h"
#include "callgoose/reply.h"
#include "filter/filterset.h"
#include "http/httpserver.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace gooseneck {

/// How the simulated tenant is set up.
struct SimulatorSettings
{
    FilterSet filterSet;
    MatchingProfile
        profile; ///< how this tenant reads the filters; the operator's may be another one: that is the point
    std::chrono::milliseconds duplicateWindow = std::chrono::seconds(60);
};

/// One request and what was answered, for logs and panels. Holds no token.
struct SimulatorExchange
{
    QByteArray body;
    QString from;
    ProcessReply reply;
};

/// A local Callgoose: speaks POST /v1/process on loopback as facts/callgoose.md, 3 describes: 401 without the
/// right token (in any of the three modes), 202 when no filter matches, 201 created, 200 resolved,
/// `duplicate` for the same request within the window, and for a trigger whose incident is already open.
/// Verdicts come from the one evaluator. Lives on the thread that made it.
class Simulator : public QObject
{
    Q_OBJECT

public:
    /// An empty `token` lets every request in.
    explicit Simulator(Secret token, QObject* parent = nullptr);
    ~Simulator() override;

    void setSettings(const SimulatorSettings& settings);
    /// Port 0 takes any free one.
    Result<quint16, ListenError> listen(quint16 port);
    void close();
    bool isListening() const;
    /// "http://127.0.0.1:PORT/v1/process"
    QUrl url() const;
    /// Ids of the incidents that are open now.
    QStringList openIncidents() const;
    /// Forgets incidents and the duplicate window, as a fresh tenant.
    void reset();

Q_SIGNALS:
    void answered(const gooseneck::SimulatorExchange& exchange);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
