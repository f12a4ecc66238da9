#pragma once

#include "base/secret.h"
#include "callgoose/endpoint.h"
#include "callgoose/processoutcome.h"
#include "http/message.h"

#include <QObject>

#include <chrono>

class QNetworkAccessManager;

namespace gooseneck {

/// One request to /v1/process: started once, emits finished() exactly once, always queued, then deletes
/// itself. abort() ends it too (Unknown, Aborted). Exactly one POST leaves the machine (trap 1), redirects
/// are not followed (trap 2), and it ends within ProcessClient::deadline.
class ProcessCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void abort() = 0;

Q_SIGNALS:
    void finished(const gooseneck::ProcessOutcome& outcome);
};

/// Sends payloads to a Callgoose endpoint. Lives on the window's thread and does not block it.
class ProcessClient : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultDeadline{15};

    explicit ProcessClient(QObject* parent = nullptr);
    ~ProcessClient() override;

    /// For tests of the deadline itself.
    void setDeadline(std::chrono::milliseconds deadline);

    /// `headers` are added, or take the place of those that are sent by themselves (User-Agent, Content-Type:
    /// application/json); of several of one name they are joined by commas (RFC 9110, 5.3), and a token that
    /// goes into a header comes last. `token` is revealed here and nowhere else in core. A token with bytes
    /// that readToken() refuses (a foreign program may have put it into the keychain) is not sent: Callgoose
    /// then answers 401. The call belongs to this client and ends without finished() if the client goes
    /// first.
    ProcessCall* post(const Endpoint& endpoint, const QString& from, const Secret& token,
                      const QByteArray& body, const HttpHeaders& headers = {});

private:
    QNetworkAccessManager* m_network;
    std::chrono::milliseconds m_deadline = defaultDeadline;
};

} // namespace gooseneck
