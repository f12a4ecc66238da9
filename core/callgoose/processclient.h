#pragma once

#include "base/secret.h"
#include "callgoose/endpoint.h"
#include "callgoose/reply.h"
#include "http/message.h"

#include <QObject>
#include <QStringList>

#include <chrono>

class QNetworkAccessManager;

namespace gooseneck {

/// Why a request has no readable answer. The first group was certainly not processed, the second may have
/// been.
enum class ProcessFailure {
    None,
    // not sent
    HostNotFound,
    ConnectionRefused,
    TlsRefused, ///< see tlsErrors
    ProxyFailed,
    Offline,
    // perhaps processed
    ClosedEarly, ///< the connection ended before a whole answer was read (trap 6)
    TimedOut,
    Aborted,
    Garbled, ///< the answer is not HTTP as far as Qt tells (else ClosedEarly), or longer than any answer of
             ///< Callgoose
};

struct ProcessOutcome
{
    enum class Kind {
        Answered, ///< `reply` is a whole answer
        NotSent,  ///< certainly not processed
        Unknown,  ///< the request may have arrived: the incident may exist
    };

    Kind kind = Kind::Unknown;
    ProcessReply reply;
    ProcessFailure failure = ProcessFailure::None;
    QStringList tlsErrors; ///< all of them, Qt's words (trap 7)
    std::chrono::milliseconds elapsed{};

    bool operator==(const ProcessOutcome&) const = default;
};

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
