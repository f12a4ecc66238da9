#include "capture/capturewriter.h"

#include "capture/capturerow.h"

#include <QSet>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gooseneck {

StoreError CaptureWriter::errorOf(const QSqlQuery& query) const
{
    return m_database.errorOf(query.lastError());
}

Result<void, StoreError> CaptureWriter::readTotals()
{
    if (m_totals) {
        return {};
    }
    QSqlQuery query(m_database.handle());
    if (!query.exec(u"SELECT count(*), coalesce(sum("_s + rowBytes() + u"), 0) FROM capture"_s) ||
        !query.next()) {
        return failure(errorOf(query));
    }
    m_totals = {query.value(0).toLongLong(), query.value(1).toLongLong()};
    return {};
}

bool CaptureWriter::isExceeded() const
{
    return m_totals->count > m_retention.maxCount || m_totals->bytes > m_retention.maxBytes;
}

Result<Appended, StoreError> CaptureWriter::append(const QList<Capture>& captures)
{
    if (const auto read = readTotals(); !read) {
        return failure(read.error());
    }
    auto stored = insert(captures);
    if (!stored) {
        return failure(stored.error());
    }
    auto dropped = dropExcess(*stored);
    if (!dropped) {
        return failure(dropped.error());
    }
    return Appended{std::move(stored).value(), std::move(dropped).value()};
}

Result<QList<CapturePtr>, StoreError> CaptureWriter::insert(const QList<Capture>& captures)
{
    QSqlQuery insert(m_database.handle());
    if (!insert.prepare(insertCapture())) {
        return failure(errorOf(insert));
    }
    QList<CapturePtr> stored;
    stored.reserve(captures.size());
    for (const Capture& capture : captures) {
        // What is only on disk cannot be written from here: an empty body would be a lie.
        if (!capture.hasBody()) {
            return failure(StoreError{StoreError::Kind::Failed, m_database.path()});
        }
        m_totals->bytes += bindCapture(insert, capture);
        m_totals->count += 1;
        if (!insert.exec()) {
            return failure(errorOf(insert));
        }
        auto kept = std::make_shared<Capture>(capture);
        kept->id = insert.lastInsertId().toLongLong();
        if (capture.forwarded) {
            if (const auto set = setForwarded(kept->id, *capture.forwarded); !set) {
                return failure(set.error());
            }
        }
        stored.append(std::move(kept));
    }
    return stored;
}

Result<QList<CaptureId>, StoreError> CaptureWriter::dropExcess(const QList<CapturePtr>& spared)
{
    if (const auto read = readTotals(); !read) {
        return failure(read.error());
    }
    if (!isExceeded()) {
        return QList<CaptureId>();
    }
    QSet<CaptureId> stay;
    for (const CapturePtr& capture : spared) {
        stay.insert(capture->id);
    }
    QSqlQuery oldest(m_database.handle());
    oldest.setForwardOnly(true);
    if (!oldest.exec(u"SELECT id, "_s + rowBytes() +
                     u" FROM capture INDEXED BY capture_unpinned WHERE pinned = 0 ORDER BY id"_s)) {
        return failure(errorOf(oldest));
    }
    QList<CaptureId> dropped;
    Totals left = *m_totals;
    while ((left.count > m_retention.maxCount || left.bytes > m_retention.maxBytes) && oldest.next()) {
        const CaptureId id = oldest.value(0).toLongLong();
        if (!stay.contains(id)) {
            dropped.append(id);
            left.count -= 1;
            left.bytes -= oldest.value(1).toLongLong();
        }
    }
    if (oldest.lastError().isValid()) {
        return failure(errorOf(oldest));
    }
    oldest.finish();
    if (const auto removed = remove(dropped); !removed) {
        return failure(removed.error());
    }
    return dropped;
}

Result<void, StoreError> CaptureWriter::remove(const QList<CaptureId>& ids)
{
    if (const auto read = readTotals(); !read) {
        return failure(read.error());
    }
    QSqlQuery remove(m_database.handle());
    if (!remove.prepare(u"DELETE FROM capture WHERE id = ? RETURNING "_s + rowBytes())) {
        return failure(errorOf(remove));
    }
    for (const CaptureId id : ids) {
        remove.bindValue(0, id);
        if (!remove.exec()) {
            return failure(errorOf(remove));
        }
        if (remove.next()) {
            m_totals->count -= 1;
            m_totals->bytes -= remove.value(0).toLongLong();
        }
        remove.finish();
    }
    return {};
}

Result<QList<CaptureId>, StoreError> CaptureWriter::removeUnpinned()
{
    QList<CaptureId> removed;
    QSqlQuery query(m_database.handle());
    if (!query.exec(u"DELETE FROM capture WHERE pinned = 0 RETURNING id"_s)) {
        return failure(errorOf(query));
    }
    while (query.next()) {
        removed.append(query.value(0).toLongLong());
    }
    if (query.lastError().isValid()) {
        return failure(errorOf(query));
    }
    std::ranges::sort(removed);
    m_totals.reset();
    return removed;
}

Result<void, StoreError> CaptureWriter::setPinned(const QList<CaptureId>& ids, Pin pin) const
{
    QSqlQuery update(m_database.handle());
    if (!update.prepare(u"UPDATE capture SET pinned = ? WHERE id = ?"_s)) {
        return failure(errorOf(update));
    }
    for (const CaptureId id : ids) {
        update.bindValue(0, pin == Pin::Set ? 1 : 0);
        update.bindValue(1, id);
        if (!update.exec()) {
            return failure(errorOf(update));
        }
    }
    return {};
}

Result<void, StoreError> CaptureWriter::setForwarded(CaptureId id, const ForwardedAnswer& answer) const
{
    QSqlQuery set(m_database.handle());
    if (!set.prepare(u"INSERT OR REPLACE INTO forwarded (capture, answer_status, answer_body) "
                     "SELECT id, ?, ? FROM capture WHERE id = ?"_s)) {
        return failure(errorOf(set));
    }
    set.bindValue(0, answer.status);
    set.bindValue(1, blob(answer.body));
    set.bindValue(2, id);
    if (!set.exec()) {
        return failure(errorOf(set));
    }
    return {};
}

} // namespace gooseneck
