#pragma once

#include "http/httpserver.h"
#include "http/requestparser.h"
#include "http/responsewriter.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace gooseneck {

/// What all connections of one server share.
struct HttpContext
{
    HttpLimits limits;
    HttpAdmission admission;
    qsizetype bufferedBodiesBytes = 0; ///< of all unfinished requests, kept by the connections
};

/// One accepted socket: reads requests, keeps the deadlines, sends the answers in the order of the requests.
/// Owned by its HttpServer; says closed() once and is then deleted by it. Reading pauses while too many
/// requests wait for answers, so a sender that does not wait fills the socket's buffers and not our memory.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    using Turn = quint64; ///< names a request within this connection

    HttpConnection(QTcpSocket* socket, std::shared_ptr<HttpContext> context, QObject* parent);
    ~HttpConnection() override;

    /// Reads what came in before the signals were connected.
    void start();
    /// Answers the newest request, or the connection itself, with an error and closes after it.
    void refuse(const HttpRefusal& refusal);
    /// Answers one request, once; ignored if the connection has gone on without it.
    void respond(Turn turn, const HttpResponse& response);
    /// Answers nothing any more: sends these bytes as they are and closes.
    void breakOff(const QByteArray& bytes);
    /// Closes at once, without closed(). Answers that the system takes right now still go out.
    void abort();

    /// For how long a request has been coming in that is not complete yet; nothing between requests.
    std::optional<std::chrono::milliseconds> unfinishedFor() const;
    /// For how long nothing has been going on; nothing within requests and while one waits for its answer.
    std::optional<std::chrono::milliseconds> idleFor() const;
    /// Whether the last answer was given and only the closing is left to do.
    bool isLeaving() const { return m_phase == Phase::Lingering; }

Q_SIGNALS:
    void requestReceived(gooseneck::HttpConnection::Turn turn, const gooseneck::HttpRequest& request);
    void closed();

private:
    enum class Phase {
        Open,
        Lingering, ///< the last answer is on its way; what still comes in is thrown away
        Closed,
    };
    enum class BodyOf { Get, Head };

    /// A request whose answer is not yet sent.
    struct Waiting
    {
        Turn turn = 0;
        ConnectionAfter after = ConnectionAfter::Close;
        BodyOf answer = BodyOf::Get;
        std::optional<HttpResponse> response;
    };

    void readInput();
    bool isListening() const;
    bool fillInput();
    void dropInput();
    bool isReadingPaused() const;
    bool isSendingStuck() const;
    void step();
    void decideAdmission();
    void deliver();
    void keepBudget();
    void sendReady();
    void linger();
    void bytesWentOut();
    void finishSending();
    void socketGone();

    void beginRequest();
    void armTimer();
    std::optional<QDeadlineTimer> nextDeadline() const;
    void checkDeadlines();

    QTcpSocket* m_socket;
    std::shared_ptr<HttpContext> m_context;
    RequestParser m_parser;
    Phase m_phase = Phase::Open;
    std::deque<Waiting> m_waiting;
    Turn m_lastTurn = 0;
    QByteArray m_input;
    qsizetype m_inputTaken = 0;
    qsizetype m_budgetedBytes = 0;
    bool m_reading = false;
    bool m_allSent = false;

    QTimer m_timer;
    QElapsedTimer m_sinceBegun;
    QDeadlineTimer m_headDue;
    QDeadlineTimer m_totalDue;
    QDeadlineTimer m_idleDue;
    QDeadlineTimer m_lingerDue;
};

} // namespace gooseneck
