#include "capture/capturestore.h"

#include "capture/capturedatabase.h"

#include <QCborArray>
#include <QCborValue>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

QString sourceName(CaptureSource source)
{
    switch (source) {
    case CaptureSource::Listener:
        return u"listener"_s;
    case CaptureSource::Paste:
        return u"paste"_s;
    case CaptureSource::File:
        return u"file"_s;
    case CaptureSource::Sample:
        return u"sample"_s;
    }
    Q_UNREACHABLE();
}

CaptureSource sourceNamed(const QString& name)
{
    for (const CaptureSource source : {CaptureSource::Paste, CaptureSource::File, CaptureSource::Sample}) {
        if (name == sourceName(source)) {
            return source;
        }
    }
    return CaptureSource::Listener;
}

/// Header lines as a flat CBOR array of byte strings, name and value in turn: nothing in them needs an
/// encoding.
QByteArray packHeaders(const HttpHeaders& headers)
{
    QCborArray packed;
    for (const HttpHeader& header : headers) {
        packed.append(header.name);
        packed.append(header.value);
    }
    return QCborValue(packed).toCbor();
}

HttpHeaders unpackHeaders(const QByteArray& bytes)
{
    const QCborArray packed = QCborValue::fromCbor(bytes).toArray();
    HttpHeaders headers;
    for (qsizetype i = 0; i + 1 < packed.size(); i += 2) {
        headers.append({packed.at(i).toByteArray(), packed.at(i + 1).toByteArray()});
    }
    return headers;
}

/// A null QByteArray would be stored as NULL.
QVariant blob(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

void bind(QSqlQuery& insert, const Capture& capture)
{
    insert.bindValue(0, capture.id == 0 ? QVariant() : QVariant(capture.id));
    insert.bindValue(1, static_cast<qint64>(capture.receivedAt.time_since_epoch().count()));
    insert.bindValue(2, sourceName(capture.source));
    insert.bindValue(3, capture.origin.isNull() ? u""_s : capture.origin);
    insert.bindValue(4, blob(capture.method));
    insert.bindValue(5, blob(capture.target));
    insert.bindValue(6, packHeaders(capture.headers));
    insert.bindValue(7, blob(capture.body));
}

CapturePtr captureOf(const QSqlQuery& row)
{
    auto capture = std::make_shared<Capture>();
    capture->id = row.value(0).toLongLong();
    capture->receivedAt = UtcTime(std::chrono::milliseconds(row.value(1).toLongLong()));
    capture->source = sourceNamed(row.value(2).toString());
    capture->origin = row.value(3).toString();
    capture->method = row.value(4).toByteArray();
    capture->target = row.value(5).toByteArray();
    capture->headers = unpackHeaders(row.value(6).toByteArray());
    capture->body = row.value(7).toByteArray();
    return capture;
}

} // namespace

class CaptureStore::Private
{
public:
    explicit Private(const QString& path)
        : database(path)
    {
    }

    Result<QList<CapturePtr>, StoreError> insertAll(const QList<Capture>& captures) const;
    Result<void, StoreError> removeAll(const QList<CaptureId>& ids) const;
    StoreError rollBack(const StoreError& error) const;

    CaptureDatabase database;
};

Result<QList<CapturePtr>, StoreError> CaptureStore::Private::insertAll(const QList<Capture>& captures) const
{
    QSqlQuery insert(database.handle());
    if (!insert.prepare(
            u"INSERT INTO capture (id, received_ms, source, origin, method, target, headers, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)) {
        return failure(database.errorOf(insert.lastError()));
    }
    QList<CapturePtr> stored;
    for (const Capture& capture : captures) {
        bind(insert, capture);
        if (!insert.exec()) {
            return failure(database.errorOf(insert.lastError()));
        }
        auto kept = std::make_shared<Capture>(capture);
        kept->id = insert.lastInsertId().toLongLong();
        stored.append(std::move(kept));
    }
    return stored;
}

Result<void, StoreError> CaptureStore::Private::removeAll(const QList<CaptureId>& ids) const
{
    QSqlQuery remove(database.handle());
    if (!remove.prepare(u"DELETE FROM capture WHERE id = ?"_s)) {
        return failure(database.errorOf(remove.lastError()));
    }
    for (const CaptureId id : ids) {
        remove.bindValue(0, id);
        if (!remove.exec()) {
            return failure(database.errorOf(remove.lastError()));
        }
    }
    return {};
}

/// The first error is the one that counts: SQLite rolls back by itself after some, and then this says so once
/// more.
StoreError CaptureStore::Private::rollBack(const StoreError& error) const
{
    static_cast<void>(database.run(u"ROLLBACK"_s));
    return error;
}

CaptureStore::CaptureStore() = default;
CaptureStore::~CaptureStore() = default;
CaptureStore::CaptureStore(CaptureStore&&) noexcept = default;
CaptureStore& CaptureStore::operator=(CaptureStore&&) noexcept = default;

Result<CaptureStore, StoreError> CaptureStore::open(const QString& path, StoreAccess access)
{
    CaptureStore store;
    store.d = std::make_unique<Private>(path);
    if (const auto opened = store.d->database.open(access); !opened) {
        return failure(opened.error());
    }
    return store;
}

Result<QList<CapturePtr>, StoreError> CaptureStore::append(const QList<Capture>& captures)
{
    if (!d) {
        return failure(StoreError{StoreError::Kind::NotOpen, {}});
    }
    if (const auto begun = d->database.run(u"BEGIN IMMEDIATE"_s); !begun) {
        return failure(begun.error());
    }
    auto stored = d->insertAll(captures);
    if (!stored) {
        return failure(d->rollBack(stored.error()));
    }
    if (const auto committed = d->database.run(u"COMMIT"_s); !committed) {
        return failure(d->rollBack(committed.error()));
    }
    return stored;
}

Result<void, StoreError> CaptureStore::setForwarded(CaptureId, const ForwardedAnswer&)
{
    if (!d) {
        return failure(StoreError{StoreError::Kind::NotOpen, {}});
    }
    return {};
}

Result<void, StoreError> CaptureStore::remove(const QList<CaptureId>& ids)
{
    if (!d) {
        return failure(StoreError{StoreError::Kind::NotOpen, {}});
    }
    if (const auto begun = d->database.run(u"BEGIN IMMEDIATE"_s); !begun) {
        return begun;
    }
    if (const auto removed = d->removeAll(ids); !removed) {
        return failure(d->rollBack(removed.error()));
    }
    if (const auto committed = d->database.run(u"COMMIT"_s); !committed) {
        return failure(d->rollBack(committed.error()));
    }
    // Removed bytes would live on in the log. A reader can hold this up; the removal itself stands all the
    // same.
    static_cast<void>(d->database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return {};
}

Result<QList<CapturePtr>, StoreError> CaptureStore::all() const
{
    if (!d) {
        return failure(StoreError{StoreError::Kind::NotOpen, {}});
    }
    QSqlQuery query(d->database.handle());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, received_ms, source, origin, method, target, headers, body "
                    "FROM capture ORDER BY id"_s)) {
        return failure(d->database.errorOf(query.lastError()));
    }
    QList<CapturePtr> captures;
    while (query.next()) {
        captures.append(captureOf(query));
    }
    // A damaged page ends the rows early and says so only here.
    if (query.lastError().isValid()) {
        return failure(d->database.errorOf(query.lastError()));
    }
    return captures;
}

} // namespace gooseneck
