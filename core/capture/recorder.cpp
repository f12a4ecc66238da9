#include "capture/recorder.h"

#include "capture/answering.h"
#include "capture/listener.h"

#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

Capture captureOf(const HttpRequest& request)
{
    Capture capture;
    capture.receivedAt = utcNow();
    capture.source = CaptureSource::Listener;
    capture.method = request.head.method;
    capture.target = request.head.target;
    capture.headers = request.head.headers;
    capture.body = request.body;
    return capture;
}

} // namespace

QByteArray newSecretPath()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    QByteArray bits;
    for (const quint32 word : random) {
        bits += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return "/h/" + bits;
}

class Recorder::Private
{
public:
    explicit Private(Recorder* owner)
        : q(owner)
        , listener(new Listener(owner))
        , answering(new Answering(listener, owner))
        , commitTimer(new QTimer(owner))
        , history([owner](const StoreOpening& opening) { Q_EMIT owner->opened(opening); })
    {
    }

    Result<Appended, StoreError> append(const QList<Capture>& captures);
    void announce(const Appended& appended);
    void enqueue(const Listener::Delivery& delivery, const HttpRequest& request);
    void commit();
    void fail(const StoreError& error);
    void storeOwn(const QList<Capture>& captures);
    template <class Change, class Done>
    void change(Change change, Done done);

    Recorder* q;
    Listener* listener;
    Answering* answering;
    QTimer* commitTimer; ///< rings when everything that came in together was handed over
    History history;
    QList<Capture> waiting;
    QList<Listener::Delivery> deliveries; ///< one for each of `waiting`
};

Result<Appended, StoreError> Recorder::Private::append(const QList<Capture>& captures)
{
    const auto store = history.writable();
    if (!store) {
        return failure(store.error());
    }
    return (*store)->append(captures);
}

void Recorder::Private::announce(const Appended& appended)
{
    Q_EMIT q->captured(appended.stored);
    if (!appended.dropped.isEmpty()) {
        Q_EMIT q->dropped(appended.dropped);
    }
}

/// Changes what is stored, after all that came in before, and says how that went.
template <class Change, class Done>
void Recorder::Private::change(Change change, Done done)
{
    commit();
    const auto store = history.writable();
    if (!store) {
        fail(store.error());
        return;
    }
    if (const auto changed = change(**store)) {
        done(changed);
    } else {
        fail(changed.error());
    }
}

void Recorder::Private::enqueue(const Listener::Delivery& delivery, const HttpRequest& request)
{
    waiting.append(captureOf(request));
    deliveries.append(delivery);
    if (!commitTimer->isActive()) {
        commitTimer->start();
    }
}

void Recorder::Private::commit()
{
    const QList<Capture> captures = std::exchange(waiting, {});
    const QList<Listener::Delivery> answered = std::exchange(deliveries, {});
    if (captures.isEmpty()) {
        return;
    }
    const auto stored = append(captures);
    if (stored) {
        answering->accept(answered, stored->stored);
        announce(*stored);
    } else {
        answering->refuse(answered, stored.error());
        fail(stored.error());
    }
}

void Recorder::Private::fail(const StoreError& error)
{
    history.closeAfter(error);
    Q_EMIT q->storeFailed(error);
}

void Recorder::Private::storeOwn(const QList<Capture>& captures)
{
    if (captures.isEmpty()) {
        return;
    }
    commit();
    const auto stored = append(captures);
    if (stored) {
        announce(*stored);
    } else {
        fail(stored.error());
    }
}

Recorder::Recorder(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->commitTimer->setSingleShot(true);
    d->commitTimer->setInterval(0);
    connect(d->commitTimer, &QTimer::timeout, this, [this] { d->commit(); });
    connect(d->answering, &Answering::broughtBack, this, &Recorder::setForwarded);
    connect(d->listener, &Listener::delivered, this,
            [this](const Listener::Delivery& delivery, const HttpRequest& request) {
                d->enqueue(delivery, request);
            });
}

Recorder::~Recorder()
{
    // Not acknowledged yet, but received: better stored than lost.
    d->commit();
}

void Recorder::open(const QString& storePath)
{
    if (const auto done = d->history.open(storePath); !done) {
        d->fail(done.error());
    }
}

void Recorder::reload()
{
    d->commit();
    if (const auto done = d->history.reload(); !done) {
        d->fail(done.error());
    }
}

void Recorder::startListening(const ListenRequest& request)
{
    d->commit();
    Q_EMIT listenerChanged(d->listener->start(request));
}

void Recorder::stopListening()
{
    d->commit();
    d->listener->stop();
    Q_EMIT listenerChanged({});
}

void Recorder::setAnswer(const DeliveryAnswer& answer)
{
    d->commit();
    d->answering->setAnswer(answer);
}

void Recorder::setForwarder(const ForwarderFactory& make)
{
    d->commit();
    d->answering->setForwarder(make);
}

void Recorder::record(const QList<Capture>& captures)
{
    d->storeOwn(captures);
}

void Recorder::restore(const QList<Capture>& captures)
{
    d->storeOwn(captures);
}

void Recorder::remove(const QList<CaptureId>& ids)
{
    d->change([&](CaptureStore& store) { return store.remove(ids); },
              [&](const auto& done) { Q_EMIT removed(*done); });
}

void Recorder::clear()
{
    d->change([](CaptureStore& store) { return store.clear(); },
              [&](const auto& done) { Q_EMIT cleared(*done); });
}

void Recorder::pin(const QList<CaptureId>& ids, Pin pin)
{
    d->change([&](CaptureStore& store) { return store.setPinned(ids, pin); },
              [&](const auto&) { Q_EMIT pinned(ids, pin); });
}

void Recorder::setForwarded(CaptureId id, const ForwardedAnswer& answer)
{
    d->change([&](CaptureStore& store) { return store.setForwarded(id, answer); },
              [&](const auto&) { Q_EMIT forwarded(id, answer); });
}

void Recorder::setRetention(const Retention& retention)
{
    d->history.setRetention(retention);
    if (!d->history.isOpen()) {
        return; // it holds from the opening on
    }
    d->change([&](CaptureStore& store) { return store.setRetention(retention); },
              [&](const auto& done) {
                  if (!done->isEmpty()) {
                      Q_EMIT dropped(*done);
                  }
              });
}

} // namespace gooseneck
