#include "capture/recorder.h"

#include "capture/listener.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

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
        , commitTimer(new QTimer(owner))
    {
    }

    Result<QList<CapturePtr>, StoreError> openAndRead();
    Result<void, StoreError> openFirst();
    Result<QList<CapturePtr>, StoreError> append(const QList<Capture>& captures);
    Result<void, StoreError> ensureOpen();
    void enqueue(const Listener::Delivery& delivery, const HttpRequest& request);
    void commit();
    void answerAll(const QList<Listener::Delivery>& answered, const QList<CapturePtr>& stored);
    void forward(const Listener::Delivery& delivery, const CapturePtr& capture);
    void takeForwarded(const Listener::Delivery& delivery, CaptureId id, const ForwardedAnswer& answer);
    void fail(const StoreError& error);
    void storeOwn(const QList<Capture>& captures);

    Recorder* q;
    Listener* listener;
    QTimer* commitTimer; ///< rings when everything that came in together was handed over
    QString path;
    std::optional<CaptureStore> store;
    bool wasOpened = false; ///< opened() was emitted for this path
    QList<Capture> waiting;
    QList<Listener::Delivery> deliveries; ///< one for each of `waiting`
    DeliveryAnswer answer;
    std::shared_ptr<Forwarder> forwarder;
    QHash<ForwardJob*, std::shared_ptr<Forwarder>> forwarding; ///< keeps a forwarder until its jobs are done
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
        answerAll(answered, *stored);
        Q_EMIT q->captured(*stored);
        return;
    }
    const HttpResponse refusal =
        plainText(503, "Not stored: the capture store failed. Please send it again.");
    for (const Listener::Delivery& delivery : answered) {
        listener->respond(delivery, refusal);
    }
    fail(stored.error());
}

void Recorder::Private::answerAll(const QList<Listener::Delivery>& answered, const QList<CapturePtr>& stored)
{
    const HttpResponse response = responseOf(answer);
    for (qsizetype i = 0; i < answered.size(); ++i) {
        if (forwarder) {
            forward(answered[i], stored[i]);
        } else {
            listener->respondAfter(answer.delay, answered[i], response);
        }
    }
}

void Recorder::Private::forward(const Listener::Delivery& delivery, const CapturePtr& capture)
{
    ForwardJob* job = forwarder->forward(*capture);
    forwarding.insert(job, forwarder);
    QObject::connect(job, &ForwardJob::finished, q,
                     [this, job, delivery, id = capture->id](const ForwardedAnswer& given) {
                         forwarding.remove(job);
                         takeForwarded(delivery, id, given);
                     });
}

/// The capture is durable already and Callgoose has decided, so its answer goes back even if it cannot be
/// stored.
void Recorder::Private::takeForwarded(const Listener::Delivery& delivery, CaptureId id,
                                      const ForwardedAnswer& given)
{
    auto kept = ensureOpen();
    if (kept) {
        kept = store->setForwarded(id, given);
    }
    listener->respond(delivery, responseOf(given));
    if (kept) {
        Q_EMIT q->forwarded(id, given);
    } else {
        fail(kept.error());
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
    if (!errorIn(answer)) {
        d->answer = answer;
    }
}

void Recorder::setForwarder(const ForwarderFactory& make)
{
    d->commit();
    d->forwarder = make ? shared(make(), this) : nullptr;
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

} // namespace gooseneck
