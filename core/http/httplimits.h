#pragma once

#include <QtGlobal>

#include <chrono>

namespace gooseneck {

/// How far a sender may stretch the server (design/robustness.md, Listener). The defaults are the rule; tests
/// pass smaller ones.
struct HttpLimits
{
    qsizetype requestLineBytes = 4094;        ///< without its line end; more: 414
    qsizetype fieldCount = 100;               ///< header lines of a head, and lines of a trailer; more: 431
    qsizetype fieldBytes = 8190;              ///< one header line without its line end; more: 431
    qsizetype headBytes = 64LL * 1024;        ///< the request line and all header lines together; more: 431
    qsizetype bodyBytes = 10LL * 1024 * 1024; ///< after joining chunks; more: 413
    qsizetype trailerBytes = 64LL * 1024;     ///< all trailer lines of one request together; more: 431
    qsizetype chunkExtensionBytes = 16LL * 1024; ///< all chunk extensions of one request together; more: 400

    /// Requests of one connection that wait for their answers; then reading pauses.
    qsizetype pipelinedRequests = 16;
    /// Unfinished bodies of all connections together; more: 503.
    qsizetype bufferedBodiesBytes = 64LL * 1024 * 1024;
    /// What a socket buffers before the sender has to wait.
    qsizetype readBufferBytes = 64LL * 1024;
    /// Answers of one connection that its sender does not fetch; over it reading pauses.
    qsizetype sendBufferBytes = 256LL * 1024;

    /// From the first wait to the end of the head; 408.
    std::chrono::milliseconds head = std::chrono::seconds(10);
    /// Without a byte, inside a body, between requests or while answers are not fetched.
    std::chrono::milliseconds idle = std::chrono::seconds(10);
    /// From the first wait to the end of the body; 408.
    std::chrono::milliseconds total = std::chrono::seconds(30);
    /// After an error answer; then the socket is aborted.
    std::chrono::milliseconds linger = std::chrono::seconds(2);

    /// At the same time; further ones get 503. Fewer where the process may open few files only: an eighth.
    int connections = 128;
    /// When all connections are taken, the request that has been coming in for longest, and for longer than
    /// this, gets the 503 and makes room, so that slow senders cannot keep the others out.
    std::chrono::milliseconds patience = std::chrono::milliseconds(2);
    /// The same for a connection on which nothing is going on, if no request comes in slowly.
    std::chrono::milliseconds idlePatience = std::chrono::seconds(1);
};

} // namespace gooseneck
