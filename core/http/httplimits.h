#pragma once

#include <QtGlobal>

#include <chrono>

namespace gooseneck {

/// How far a sender may stretch the server (design/robustness.md, Listener). The defaults are the rule; tests
/// pass smaller ones.
struct HttpLimits
{
    qsizetype requestLineBytes = 4094;         ///< without its line end; more: 414
    qsizetype fieldCount = 100;                ///< header lines of a head, and lines of a trailer; more: 431
    qsizetype fieldBytes = 8190;               ///< one header line without its line end; more: 431
    qsizetype headBytes = 64 * 1024;           ///< the request line and all header lines together; more: 431
    qsizetype bodyBytes = 10 * 1024 * 1024;    ///< after joining chunks; more: 413
    qsizetype trailerBytes = 64 * 1024;        ///< all trailer lines of one request together; more: 431
    qsizetype chunkExtensionBytes = 16 * 1024; ///< all chunk extensions of one request together; more: 400
    qsizetype pipelinedRequests =
        16; ///< requests of one connection that wait for answers; then reading pauses
    qsizetype bufferedBodiesBytes =
        128 * 1024 * 1024;                 ///< unfinished bodies of all connections together; more: 503
    qsizetype readBufferBytes = 64 * 1024; ///< what a socket buffers before the sender has to wait

    std::chrono::milliseconds head =
        std::chrono::seconds(10); ///< from the first wait to the end of the head; 408
    std::chrono::milliseconds idle =
        std::chrono::seconds(10); ///< without a byte, inside a body or between requests
    std::chrono::milliseconds total =
        std::chrono::seconds(30); ///< from the first wait to the end of the body; 408
    std::chrono::milliseconds linger =
        std::chrono::seconds(2); ///< after an error answer, then the socket is aborted

    int connections = 128; ///< at the same time; further ones get 503
};

} // namespace gooseneck
