#include "capture/answering.h"

namespace gooseneck {

namespace {

HttpResponse plainText(int status, const QByteArray& line)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, line + '\n'};
}

HttpResponse responseOf(const DeliveryAnswer& answer)
{
    HttpResponse response{answer.status, {}, answer.body};
    if (!answer.contentType.isEmpty()) {
        response.headers.append(HttpHeader{"Content-Type", answer.contentType});
    }
    return response;
}

/// What Callgoose said, as it said it. It answers in JSON (facts/callgoose.md, 3).
HttpResponse responseOf(const ForwardedAnswer& answer)
{
    if (answer.status < 200 || answer.status > 599) {
        return plainText(502, "Captured, but Callgoose could not be reached. Please send it again.");
    }
    return {answer.status, {{"Content-Type", "application/json"}}, answer.body};
}

/// The forwarder may be dropped from the handler of a job that belongs to it, so it goes later, but with its
/// owner at the latest.
std::shared_ptr<Forwarder> shared(std::unique_ptr<Forwarder> forwarder, QObject* owner)
{
    forwarder->setParent(owner);
    return {forwarder.release(), [](Forwarder* gone) { gone->deleteLater(); }};
}

} // namespace

Answering::Answering(Listener* listener, QObject* parent)
    : QObject(parent)
    , m_listener(listener)
{
}

Answering::~Answering() = default;

void Answering::setAnswer(const DeliveryAnswer& answer)
{
    if (!errorIn(answer)) {
        m_answer = answer;
    }
}

void Answering::setForwarder(const ForwarderFactory& make)
{
    m_forwarder = make ? shared(make(), this) : nullptr;
}

void Answering::accept(const QList<Listener::Delivery>& deliveries, const QList<CapturePtr>& stored)
{
    const HttpResponse response = responseOf(m_answer);
    for (qsizetype i = 0; i < deliveries.size(); ++i) {
        if (m_forwarder) {
            forward(deliveries[i], stored[i]);
        } else {
            m_listener->respondAfter(m_answer.delay, deliveries[i], response);
        }
    }
}

void Answering::refuse(const QList<Listener::Delivery>& deliveries, const StoreError& error)
{
    const bool isInUse = error.kind == StoreError::Kind::InUse;
    const HttpResponse refusal = plainText(
        503, isInUse ? "Not stored: another program has the history and writes it. Please send it again."
                     : "Not stored: the capture store failed. Please send it again.");
    for (const Listener::Delivery& delivery : deliveries) {
        m_listener->respond(delivery, refusal);
    }
}

void Answering::forward(const Listener::Delivery& delivery, const CapturePtr& capture)
{
    ForwardJob* job = m_forwarder->forward(*capture);
    m_jobs.insert(job, m_forwarder);
    connect(job, &ForwardJob::finished, this,
            [this, job, delivery, id = capture->id](const ForwardedAnswer& answer) {
                m_jobs.remove(job);
                Q_EMIT broughtBack(id, answer);
                m_listener->respond(delivery, responseOf(answer));
            });
}

} // namespace gooseneck
