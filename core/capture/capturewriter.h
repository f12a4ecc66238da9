#pragma once

#include "capture/capturedatabase.h"

#include <optional>

namespace gooseneck {

/// What the writing statements of a CaptureStore do inside a transaction, and how much the history holds.
/// The numbers are read once and then kept up: nobody else writes.
class CaptureWriter
{
public:
    explicit CaptureWriter(const CaptureDatabase& database)
        : m_database(database)
    {
    }

    void setRetention(const Retention& retention) { m_retention = retention; }

    Result<Appended, StoreError> append(const QList<Capture>& captures);
    Result<void, StoreError> remove(const QList<CaptureId>& ids);
    Result<QList<CaptureId>, StoreError> removeUnpinned();
    /// Drops the oldest unpinned ones above the limits, but none of `spared`.
    Result<QList<CaptureId>, StoreError> dropExcess(const QList<CapturePtr>& spared);
    Result<void, StoreError> setPinned(const QList<CaptureId>& ids, Pin pin) const;
    Result<void, StoreError> setForwarded(CaptureId id, const ForwardedAnswer& answer) const;

    /// To be called when a transaction was rolled back.
    void forgetTotals() { m_totals.reset(); }

private:
    struct Totals
    {
        qint64 count = 0;
        qint64 bytes = 0;
    };

    Result<void, StoreError> readTotals();
    Result<QList<CapturePtr>, StoreError> insert(const QList<Capture>& captures);
    bool isExceeded() const;
    StoreError errorOf(const QSqlQuery& query) const;

    const CaptureDatabase& m_database;
    Retention m_retention;
    std::optional<Totals> m_totals;
};

} // namespace gooseneck
