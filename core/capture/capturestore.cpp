#include "capture/capturestore.h"

#include "capture/capturedatabase.h"
#include "capture/capturerow.h"
#include "capture/capturewriter.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

Failure<StoreError> notOpen()
{
    return failure(StoreError{StoreError::Kind::NotOpen, {}});
}

} // namespace

class CaptureStore::Private
{
public:
    explicit Private(const QString& path)
        : database(path)
        , writer(database)
    {
    }

    /// A transaction, after which the writer's numbers are right whether it succeeded or not.
    template <class Work>
    std::invoke_result_t<Work> write(Work work)
    {
        auto done = database.inTransaction(work);
        if (!done) {
            writer.forgetTotals();
        }
        return done;
    }

    Result<CapturePtr, StoreError> read(CaptureId id) const;
    Result<void, StoreError> readAll(RowBody body, const std::function<void(const CapturePtr&)>& sink) const;
    Cleared::Traces dropLog() const;

    CaptureDatabase database;
    CaptureWriter writer;
};

Result<CapturePtr, StoreError> CaptureStore::Private::read(CaptureId id) const
{
    QSqlQuery query(database.handle());
    query.setForwardOnly(true);
    if (!query.prepare(selectCaptures(RowBody::Whole) + u"WHERE id = ?"_s)) {
        return failure(database.errorOf(query.lastError()));
    }
    query.bindValue(0, id);
    if (!query.exec()) {
        return failure(database.errorOf(query.lastError()));
    }
    if (query.next()) {
        return captureOf(query);
    }
    return failure(query.lastError().isValid() ? database.errorOf(query.lastError())
                                               : StoreError{StoreError::Kind::Gone, database.path()});
}

Result<void, StoreError>
CaptureStore::Private::readAll(RowBody body, const std::function<void(const CapturePtr&)>& sink) const
{
    QSqlQuery query(database.handle());
    query.setForwardOnly(true);
    if (!query.exec(selectCaptures(body) + u"ORDER BY id"_s)) {
        return failure(database.errorOf(query.lastError()));
    }
    while (query.next()) {
        sink(captureOf(query));
    }
    // A damaged page ends the rows early and says so only here.
    if (query.lastError().isValid()) {
        return failure(database.errorOf(query.lastError()));
    }
    return {};
}

/// Removed bytes would live on in the log; writing it into the file and cutting it to nothing ends that.
Cleared::Traces CaptureStore::Private::dropLog() const
{
    QSqlQuery checkpoint(database.handle());
    const bool done = checkpoint.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && checkpoint.next() &&
                      checkpoint.value(0).toInt() == 0;
    return done ? Cleared::Traces::Gone : Cleared::Traces::HeldByReader;
}

CaptureStore::CaptureStore() = default;
CaptureStore::~CaptureStore() = default;
CaptureStore::CaptureStore(CaptureStore&&) noexcept = default;
CaptureStore& CaptureStore::operator=(CaptureStore&&) noexcept = default;

Result<CaptureStore, StoreError> CaptureStore::open(const QString& path, StoreAccess access,
                                                    const Retention& retention)
{
    CaptureStore store;
    store.d = std::make_unique<Private>(path);
    store.d->writer.setRetention(retention);
    if (const auto opened = store.d->database.open(access); !opened) {
        return failure(opened.error());
    }
    return store;
}

const QString& CaptureStore::backupPath() const
{
    static const QString none;
    return d ? d->database.backupPath() : none;
}

Result<Appended, StoreError> CaptureStore::append(const QList<Capture>& captures)
{
    if (!d) {
        return notOpen();
    }
    return d->write([&] { return d->writer.append(captures); });
}

Result<QList<CapturePtr>, StoreError> CaptureStore::remove(const QList<CaptureId>& ids)
{
    if (!d) {
        return notOpen();
    }
    auto removed = d->write([&]() -> Result<QList<CapturePtr>, StoreError> {
        QList<CapturePtr> whole;
        for (const CaptureId id : ids) {
            auto capture = d->read(id);
            if (capture) {
                whole.append(std::move(capture).value());
            } else if (capture.error().kind != StoreError::Kind::Gone) {
                return failure(capture.error());
            }
        }
        if (const auto done = d->writer.remove(ids); !done) {
            return failure(done.error());
        }
        return whole;
    });
    if (removed) {
        // A reader can hold this up; the removal itself stands all the same.
        static_cast<void>(d->dropLog());
    }
    return removed;
}

Result<Cleared, StoreError> CaptureStore::clear()
{
    if (!d) {
        return notOpen();
    }
    auto removed = d->write([&] { return d->writer.removeUnpinned(); });
    if (!removed) {
        return failure(removed.error());
    }
    // The removal stands from here on. Writing the file anew gives its space back; the freed pages were
    // overwritten with zeros already (secure_delete), so that it may fail.
    static_cast<void>(d->database.run(u"VACUUM"_s));
    return Cleared{std::move(removed).value(), d->dropLog()};
}

Result<void, StoreError> CaptureStore::setPinned(const QList<CaptureId>& ids, Pin pin)
{
    if (!d) {
        return notOpen();
    }
    return d->write([&] { return d->writer.setPinned(ids, pin); });
}

Result<void, StoreError> CaptureStore::setForwarded(CaptureId id, const ForwardedAnswer& answer)
{
    if (!d) {
        return notOpen();
    }
    return d->write([&] { return d->writer.setForwarded(id, answer); });
}

Result<QList<CaptureId>, StoreError> CaptureStore::setRetention(const Retention& retention)
{
    if (!d) {
        return notOpen();
    }
    d->writer.setRetention(retention);
    return d->write([&] { return d->writer.dropExcess({}); });
}

Result<QList<CapturePtr>, StoreError> CaptureStore::all() const
{
    if (!d) {
        return notOpen();
    }
    QList<CapturePtr> captures;
    const auto read = d->readAll(RowBody::UpToResidentSize,
                                 [&captures](const CapturePtr& capture) { captures.append(capture); });
    if (!read) {
        return failure(read.error());
    }
    return captures;
}

Result<CapturePtr, StoreError> CaptureStore::capture(CaptureId id) const
{
    if (!d) {
        return notOpen();
    }
    return d->read(id);
}

Result<void, StoreError> CaptureStore::forEach(const std::function<void(const CapturePtr&)>& sink) const
{
    if (!d) {
        return notOpen();
    }
    return d->readAll(RowBody::Whole, sink);
}

Result<void, StoreError> CaptureStore::check() const
{
    if (!d) {
        return notOpen();
    }
    QSqlQuery query(d->database.handle());
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next()) {
        return failure(d->database.errorOf(query.lastError()));
    }
    if (query.value(0).toString() != u"ok") {
        return failure(StoreError{StoreError::Kind::Damaged, d->database.path()});
    }
    return {};
}

} // namespace gooseneck
