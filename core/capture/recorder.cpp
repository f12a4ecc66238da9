#include "capture/recorder.h"

#include "capture/answering.h"
#include "capture/listener.h"

#include <QDateTime>
#include <QFile>
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

/// Moves a database with what belongs to it out of the way and returns its new name, or an empty one.
QString setAside(const QString& path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = path + u".damaged-"_s + stamp;
    if (!QFile::rename(path, aside)) {
        return {};
    }
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
        // A log that stayed behind would be played into the new database.
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            return {};
        }
    }
    return aside;
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
    {
    }

    Result<QList<CapturePtr>, StoreError> openAndRead();
    Result<void, StoreError> openFirst();
    Result<QList<CapturePtr>, StoreError> append(const QList<Capture>& captures);
    Result<void, StoreError> ensureOpen();
    void enqueue(const Listener::Delivery& delivery, const HttpRequest& request);
    void commit();
    void fail(const StoreError& error);
    void storeOwn(const QList<Capture>& captures);

    Recorder* q;
    Listener* listener;
    Answering* answering;
    QTimer* commitTimer; ///< rings when everything that came in together was handed over
    QString path;
    std::optional<CaptureStore> store;
    bool wasOpened = false; ///< opened() was emitted for this path
    QList<Capture> waiting;
    QList<Listener::Delivery> deliveries; ///< one for each of `waiting`
};

Result<QList<CapturePtr>, StoreError> Recorder::Private::openAndRead()
{
    store.reset();
    auto opened = CaptureStore::open(path, StoreAccess::ReadWrite);
    if (!opened) {
        return failure(opened.error());
    }
    // Reading all of it finds damage behind a sound first page.
    auto stored = opened->all();
    if (stored) {
        store = std::move(opened).value();
    }
    return stored;
}

Result<void, StoreError> Recorder::Private::openFirst()
{
    QString aside;
    auto stored = openAndRead();
    if (!stored && stored.error().kind == StoreError::Kind::Damaged) {
        aside = setAside(path);
        if (!aside.isEmpty()) {
            stored = openAndRead();
        }
    }
    if (!stored) {
        return failure(stored.error());
    }
    wasOpened = true;
    Q_EMIT q->opened(*stored, aside);
    return {};
}

/// After a failure the file is opened anew, so that a disk that came back or was cleared is used without a
/// restart.
Result<void, StoreError> Recorder::Private::ensureOpen()
{
    if (store) {
        return {};
    }
    if (path.isEmpty()) {
        return failure(StoreError{StoreError::Kind::NotOpen, {}});
    }
    if (!wasOpened) {
        return openFirst();
    }
    auto opened = CaptureStore::open(path, StoreAccess::ReadWrite);
    if (!opened) {
        return failure(opened.error());
    }
    store = std::move(opened).value();
    return {};
}

Result<QList<CapturePtr>, StoreError> Recorder::Private::append(const QList<Capture>& captures)
{
    if (const auto ready = ensureOpen(); !ready) {
        return failure(ready.error());
    }
    return store->append(captures);
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
        answering->accept(answered, *stored);
        Q_EMIT q->captured(*stored);
    } else {
        answering->refuse(answered);
        fail(stored.error());
    }
}

void Recorder::Private::fail(const StoreError& error)
{
    store.reset();
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
        Q_EMIT q->captured(*stored);
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
    d->path = storePath;
    d->wasOpened = false;
    if (const auto done = d->openFirst(); !done) {
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
    d->commit();
    if (const auto ready = d->ensureOpen(); !ready) {
        d->fail(ready.error());
        return;
    }
    if (const auto removedRows = d->store->remove(ids); !removedRows) {
        d->fail(removedRows.error());
        return;
    }
    Q_EMIT removed(ids);
}

void Recorder::setForwarded(CaptureId id, const ForwardedAnswer& answer)
{
    d->commit();
    if (const auto ready = d->ensureOpen(); !ready) {
        d->fail(ready.error());
        return;
    }
    if (const auto kept = d->store->setForwarded(id, answer); !kept) {
        d->fail(kept.error());
        return;
    }
    Q_EMIT forwarded(id, answer);
}

} // namespace gooseneck
