#include "json/jsonparsejob.h"

#include <QPromise>
#include <QThreadPool>

namespace gooseneck {

namespace {

JsonParseOutcome parse(const QByteArray& bytes, QPromise<JsonParseOutcome>& promise)
{
    auto document = JsonDocument::parse(bytes, [&](int thousandths) {
        promise.setProgressValue(thousandths);
        return !promise.isCanceled();
    });
    if (!document) {
        return failure(document.error());
    }
    return std::make_shared<const JsonDocument>(std::move(document).value());
}

} // namespace

JsonParseJob::JsonParseJob(QByteArray bytes, QObject* parent)
    : QObject(parent)
    , m_bytes(std::move(bytes))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &JsonParseJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JsonParseJob::finish);
}

JsonParseJob::~JsonParseJob()
{
    m_watcher.cancel();
}

void JsonParseJob::start()
{
    // Shared because the pool's task has to be copyable.
    const auto promise = std::make_shared<QPromise<JsonParseOutcome>>();
    promise->setProgressRange(0, 1000);
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([bytes = std::exchange(m_bytes, {}), promise] {
        promise->addResult(parse(bytes, *promise));
        promise->finish();
    });
}

void JsonParseJob::abort()
{
    m_watcher.cancel();
}

void JsonParseJob::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        Q_EMIT finished(failure(JsonError{.kind = JsonError::Kind::Stopped}));
    } else {
        Q_EMIT finished(m_watcher.result());
    }
}

} // namespace gooseneck
