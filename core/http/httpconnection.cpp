#include "http/httpconnection.h"

#include "http/requestrules.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace gooseneck {

namespace {

HttpResponse refusalResponse(const HttpRefusal& refusal)
{
    HttpResponse response{
        refusal.status, {{"Content-Type", "text/plain; charset=utf-8"}}, refusal.hint + '\n'};
    if (refusal.status == 405) {
        response.headers.append(HttpHeader{"Allow", "POST, PUT"});
    }
    return response;
}

/// Says "no more from here" and leaves the other direction open: closing a socket with unread bytes in it
/// would make the system throw our answer away.
void shutDownSending(QTcpSocket& socket)
{
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(socket.socketDescriptor()), SD_SEND);
#else
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
#endif
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, std::shared_ptr<HttpContext> context, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_context(std::move(context))
    , m_parser(m_context->limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(m_context->limits.readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readInput);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::bytesWentOut);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::socketGone);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::checkDeadlines);
    beginRequest();
    m_idleDue = QDeadlineTimer(m_context->limits.idle);
}

HttpConnection::~HttpConnection()
{
    m_context->bufferedBodiesBytes -= m_budgetedBytes;
    // A socket that is destroyed while connected emits disconnected() into this half-destroyed object.
    m_socket->disconnect(this);
}

void HttpConnection::start()
{
    readInput();
    armTimer();
}

void HttpConnection::readInput()
{
    if (m_reading) {
        return;
    }
    m_reading = true;
    while (isListening() && !isReadingPaused() && fillInput()) {
        step();
    }
    m_reading = false;
    if (!isListening()) {
        dropInput();
    }
    armTimer();
}

/// Whether what comes in is still read as requests. A refusal may wait behind the answers of earlier
/// requests.
bool HttpConnection::isListening() const
{
    return m_phase == Phase::Open && m_parser.stage() != RequestParser::Stage::Refused;
}

void HttpConnection::dropInput()
{
    m_input.clear();
    m_inputTaken = 0;
    m_socket->skip(m_socket->bytesAvailable());
}

bool HttpConnection::isReadingPaused() const
{
    return static_cast<qsizetype>(m_waiting.size()) >= m_context->limits.pipelinedRequests ||
           isSendingStuck();
}

bool HttpConnection::isSendingStuck() const
{
    return m_socket->bytesToWrite() > m_context->limits.sendBufferBytes;
}

bool HttpConnection::fillInput()
{
    if (m_inputTaken < m_input.size()) {
        return true;
    }
    if (m_socket->bytesAvailable() == 0) {
        return false;
    }
    m_input = m_socket->read(m_context->limits.readBufferBytes);
    m_inputTaken = 0;
    if (!m_input.isEmpty()) {
        m_idleDue = QDeadlineTimer(m_context->limits.idle);
    }
    return !m_input.isEmpty();
}

void HttpConnection::step()
{
    if (m_parser.isIdle() && m_lastTurn > 0) {
        beginRequest();
    }
    m_inputTaken += m_parser.feed(QByteArrayView(m_input).sliced(m_inputTaken));
    keepBudget();
    if (m_parser.stage() == RequestParser::Stage::Admission) {
        decideAdmission();
    }
    if (m_parser.stage() == RequestParser::Stage::Refused) {
        refuse(m_parser.refusal());
    } else if (m_parser.stage() == RequestParser::Stage::Complete) {
        deliver();
    }
}

void HttpConnection::decideAdmission()
{
    if (const std::optional<HttpRefusal> refusal = m_context->admission(m_parser.head())) {
        m_parser.refuse(*refusal);
        return;
    }
    m_parser.admit();
    const bool bodyIsHere = m_inputTaken < m_input.size();
    const bool waits = m_parser.stage() == RequestParser::Stage::Body && expectsContinue(m_parser.head());
    if (waits && !bodyIsHere && m_waiting.empty()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void HttpConnection::deliver()
{
    const bool stays = m_parser.keepsAlive();
    const Turn turn = ++m_lastTurn;
    const BodyOf answer = m_parser.head().method == "HEAD" ? BodyOf::Head : BodyOf::Get;
    m_waiting.push_back(
        {turn, stays ? ConnectionAfter::KeepAlive : ConnectionAfter::Close, answer, std::nullopt});
    const HttpRequest request = m_parser.takeRequest();
    keepBudget();
    Q_EMIT requestReceived(turn, request);
}

void HttpConnection::keepBudget()
{
    const qsizetype held = m_parser.bufferedBytes();
    m_context->bufferedBodiesBytes += held - std::exchange(m_budgetedBytes, held);
    if (held > 0 && m_context->bufferedBodiesBytes > m_context->limits.bufferedBodiesBytes) {
        m_parser.refuse({503, "Too much is being sent at once, try again later."});
        m_context->bufferedBodiesBytes -= std::exchange(m_budgetedBytes, 0);
    }
}

void HttpConnection::refuse(const HttpRefusal& refusal)
{
    if (m_phase != Phase::Open || (!m_waiting.empty() && m_waiting.back().turn == 0)) {
        return;
    }
    const BodyOf answer = m_parser.head().method == "HEAD" ? BodyOf::Head : BodyOf::Get;
    m_parser.refuse(refusal);
    keepBudget();
    m_waiting.push_back({0, ConnectionAfter::Close, answer, refusalResponse(refusal)});
    sendReady();
}

void HttpConnection::respond(Turn turn, const HttpResponse& response)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [turn](const Waiting& waiting) { return waiting.turn == turn; });
    if (m_phase != Phase::Open || found == m_waiting.end() || found->response) {
        return;
    }
    found->response = response;
    sendReady();
    readInput();
}

void HttpConnection::breakOff(const QByteArray& bytes)
{
    if (m_phase != Phase::Open) {
        return;
    }
    if (bytes.isEmpty()) {
        // Later: this may be called while the request is still being handed over.
        QMetaObject::invokeMethod(this, &HttpConnection::socketGone, Qt::QueuedConnection);
        return;
    }
    m_socket->write(bytes);
    linger();
    armTimer();
}

void HttpConnection::sendReady()
{
    bool last = false;
    while (!last && !m_waiting.empty() && m_waiting.front().response) {
        const Waiting ready = std::move(m_waiting.front());
        m_waiting.pop_front();
        // A refusal behind the last request still goes out, so that broken framing is always answered.
        const bool more = !m_waiting.empty() && m_waiting.front().turn == 0;
        last = ready.after == ConnectionAfter::Close && !more;
        m_socket->write(ready.answer == BodyOf::Head ? writeResponseHead(*ready.response, ready.after)
                                                     : writeResponse(*ready.response, ready.after));
        m_idleDue = QDeadlineTimer(m_context->limits.idle);
    }
    if (last) {
        linger();
    }
    armTimer();
}

void HttpConnection::linger()
{
    m_phase = Phase::Lingering;
    m_waiting.clear();
    dropInput();
    m_lingerDue = QDeadlineTimer(m_context->limits.linger);
    finishSending();
}

void HttpConnection::bytesWentOut()
{
    m_idleDue = QDeadlineTimer(m_context->limits.idle);
    finishSending();
    readInput();
}

void HttpConnection::finishSending()
{
    if (m_phase == Phase::Lingering && m_socket->bytesToWrite() == 0 && !m_allSent) {
        m_allSent = true;
        shutDownSending(*m_socket);
    }
}

void HttpConnection::abort()
{
    m_phase = Phase::Closed;
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->flush();
    m_socket->abort();
}

void HttpConnection::socketGone()
{
    if (m_phase != Phase::Closed) {
        abort();
        Q_EMIT closed();
    }
}

} // namespace gooseneck
