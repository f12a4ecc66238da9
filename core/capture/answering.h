#pragma once

#include "capture/capturestore.h"
#include "capture/deliveryanswer.h"
#include "capture/forwarder.h"
#include "capture/listener.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace gooseneck {

/// Gives deliveries their answers once the store has spoken: the set answer, or what the forwarder brings
/// back. Owned by the Recorder and on its thread.
class Answering : public QObject
{
    Q_OBJECT

public:
    Answering(Listener* listener, QObject* parent);
    ~Answering() override;

    /// Recorder::setAnswer().
    void setAnswer(const DeliveryAnswer& answer);
    /// Recorder::setForwarder().
    void setForwarder(const ForwarderFactory& make);

    /// These are durable; `stored` has one capture for each delivery, in the same order.
    void accept(const QList<Listener::Delivery>& deliveries, const QList<CapturePtr>& stored);
    /// These could not be stored: 503, so that they are sent again.
    void refuse(const QList<Listener::Delivery>& deliveries, const StoreError& error);

Q_SIGNALS:
    /// The forwarder is done with a capture. The sender hears of it after all receivers returned.
    void broughtBack(gooseneck::CaptureId id, const gooseneck::ForwardedAnswer& answer);

private:
    void forward(const Listener::Delivery& delivery, const CapturePtr& capture);

    Listener* m_listener;
    DeliveryAnswer m_answer;
    std::shared_ptr<Forwarder> m_forwarder;
    QHash<ForwardJob*, std::shared_ptr<Forwarder>> m_jobs; ///< keep a forwarder until they have finished
};

} // namespace gooseneck
