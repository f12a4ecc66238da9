#pragma once

#include "callgoose/reply.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace gooseneck {

/// Why a request has no readable answer. The first group was certainly not processed, the second may have
/// been, unless ProcessOutcome::kind says that nothing of it had left this machine yet.
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
    /// How long the server asks to wait, from the moment of its answer (429 and 503 with Retry-After).
    std::optional<std::chrono::seconds> retryAfter{};
    QString proxy{}; ///< "host:port" of the proxy on the way, empty without one (trap 4)

    bool operator==(const ProcessOutcome&) const = default;
};

/// What the operator can rely on after one request.
enum class Confirmation {
    Confirmed, ///< Callgoose said what it did with it
    Refused,   ///< certainly nothing was done: not sent, or turned away
    Unknown,   ///< it may have been done: no answer, not Callgoose's answer, or one of a gateway before it
};

/// "confirmed", "refused", "unknown"
QString toWord(Confirmation confirmation);

Confirmation confirmationOf(const ProcessOutcome& outcome);

} // namespace gooseneck
