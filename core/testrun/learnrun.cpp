#include "testrun/learnrun.h"

#include "callgoose/processclient.h"

namespace gooseneck {

LearnRun::LearnRun(RunTarget target, Secret token, ProcessClient& client, quint32 firstId,
                   const PendingResolves* pending, QObject* parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_token(std::move(token))
    , m_client(client)
    , m_pending(pending)
    , m_learner(m_target.filterSet, firstId)
    , m_closings{ProbeId::Text, ProbeId::Number}
{
}

LearnRun::~LearnRun() = default;

std::optional<Probe> LearnRun::proposed() const
{
    return m_call || m_isClosing || m_isOver ? std::nullopt : m_learner.next();
}

void LearnRun::sendNext()
{
    const auto probe = proposed();
    if (!probe) {
        return;
    }
    if (probe->shape.part == ProbeShape::Part::Trigger) {
        if (const auto remembered = remember(); !remembered) {
            Q_EMIT notRemembered(remembered.error());
            finish();
            return;
        }
    }
    post(*probe);
}

/// Every trigger has an id of its own, and so an entry of its own.
Result<void, FileError> LearnRun::remember()
{
    if (!m_pending) {
        return {};
    }
    const QString key = m_pendingKey.isEmpty() ? PendingResolves::newKey() : m_pendingKey;
    const auto probe = m_learner.next();
    const auto kept = m_pending->keep({key, m_target.endpoint, m_target.filterSet.from, probe->incidentId,
                                       QStringLiteral("[TEST] Gooseneck probe"), utcNow(),
                                       m_learner.closingBody(ProbeId::Number)});
    if (kept) {
        m_pendingKey = key;
    }
    return kept;
}

void LearnRun::forget()
{
    if (m_pending && !m_pendingKey.isEmpty()) {
        // If it cannot be taken away it is offered again: harmless.
        static_cast<void>(m_pending->drop(m_pendingKey));
        m_pendingKey.clear();
    }
}

void LearnRun::post(const Probe& probe)
{
    m_exchanges.append({probe, utcNow(), {}});
    m_call = m_client.post(m_target.endpoint, m_target.filterSet.from, m_token, probe.body);
    connect(m_call, &ProcessCall::finished, this, &LearnRun::take);
    Q_EMIT changed();
}

void LearnRun::take(const ProcessOutcome& outcome)
{
    m_call = nullptr;
    m_exchanges.last().answer = outcome;
    if (m_isClosing) {
        m_wasClosed = m_wasClosed || (outcome.kind == ProcessOutcome::Kind::Answered &&
                                      outcome.reply.meaning == ReplyMeaning::Resolved);
    } else {
        const bool isConfirmed = confirmationOf(outcome) == Confirmation::Confirmed;
        m_learner.take(m_exchanges.constLast().probe,
                       isConfirmed ? std::optional(outcome.reply.meaning) : std::nullopt);
        if (!m_learner.openIncident()) {
            forget();
        }
    }
    Q_EMIT changed();
    goOn();
}

void LearnRun::stop()
{
    m_isClosing = true;
    if (m_call) {
        m_call->abort();
    } else if (!m_isOver) {
        goOn();
    }
}

void LearnRun::goOn()
{
    if (m_learner.end() == Learner::End::NotYet && !m_isClosing) {
        return; // the operator says when the next one goes
    }
    m_isClosing = true;
    if (m_learner.openIncident() && !m_wasClosed && !m_closings.isEmpty()) {
        ProbeShape shape{ProbeShape::Part::Resolve};
        shape.idType = m_closings.takeLast(); // as it was opened, first
        post({Probe::Purpose::Close, shape, m_learner.closingBody(shape.idType), *m_learner.openIncident()});
        return;
    }
    finish();
}

void LearnRun::finish()
{
    m_isClosing = true;
    m_isOver = true;
    if (!m_learner.openIncident() || m_wasClosed) {
        forget();
    }
    QTimer::singleShot(0, this, [this] { Q_EMIT finished(); });
}

} // namespace gooseneck
