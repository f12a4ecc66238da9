#include "http/httpconnection.h"

#include <algorithm>

namespace gooseneck {

void HttpConnection::beginRequest()
{
    m_headDue = QDeadlineTimer(m_context->limits.head);
    m_totalDue = QDeadlineTimer(m_context->limits.total);
    m_sinceBegun.start();
}

std::optional<std::chrono::milliseconds> HttpConnection::unfinishedFor() const
{
    const bool unfinished =
        m_phase == Phase::Open && !m_parser.isIdle() && m_parser.stage() != RequestParser::Stage::Refused;
    return unfinished ? std::optional(std::chrono::milliseconds(m_sinceBegun.elapsed())) : std::nullopt;
}

std::optional<std::chrono::milliseconds> HttpConnection::idleFor() const
{
    const bool idle = m_phase == Phase::Open && m_parser.isIdle() && m_waiting.empty();
    const std::chrono::milliseconds left(m_idleDue.remainingTime());
    return idle ? std::optional(m_context->limits.idle - left) : std::nullopt;
}

std::optional<QDeadlineTimer> HttpConnection::nextDeadline() const
{
    switch (m_phase) {
    case Phase::Lingering:
        return m_lingerDue;
    case Phase::Closed:
        return std::nullopt;
    case Phase::Open:
        break;
    }
    if (isSendingStuck()) {
        return m_idleDue;
    }
    if (isReadingPaused() || !isListening() || (m_parser.isIdle() && !m_waiting.empty())) {
        // The next move is ours, not the sender's.
        return std::nullopt;
    }
    if (m_parser.isIdle()) {
        return m_lastTurn == 0 ? std::min(m_idleDue, m_headDue) : m_idleDue;
    }
    return m_parser.stage() == RequestParser::Stage::Head ? std::min(m_headDue, m_totalDue)
                                                          : std::min(m_idleDue, m_totalDue);
}

void HttpConnection::armTimer()
{
    const std::optional<QDeadlineTimer> due = nextDeadline();
    if (!due) {
        m_timer.stop();
        return;
    }
    // A timer that rings too early looks again, so it need not be started anew for every byte.
    const qint64 wait = std::max<qint64>(due->remainingTime(), 0) + 1;
    if (!m_timer.isActive() || m_timer.remainingTime() > wait) {
        m_timer.start(std::chrono::milliseconds(wait));
    }
}

void HttpConnection::checkDeadlines()
{
    const std::optional<QDeadlineTimer> due = nextDeadline();
    if (!due || !due->hasExpired()) {
        armTimer();
    } else if (m_phase == Phase::Lingering || m_parser.isIdle() || isSendingStuck()) {
        socketGone();
    } else {
        refuse({408, "The request took too long."});
    }
}

} // namespace gooseneck
