#pragma once

#include "base/result.h"
#include "capture/capture.h"

#include <QList>
#include <QString>

#include <memory>

namespace gooseneck {

/// Why the store could not do what it was asked.
struct StoreError
{
    enum class Kind {
        NotOpen,
        CannotOpen, ///< the folder or the file cannot be created, read or written, or is not ours
        Busy,       ///< another program holds the database
        DiskFull,
        NewerVersion, ///< written by a newer program; left untouched
        Damaged,      ///< not a database, or a broken one
        Failed,
    };

    Kind kind = Kind::Failed;
    QString path;

    bool operator==(const StoreError&) const = default;
};

enum class StoreAccess { ReadWrite, ReadOnly };

/// The captures on disk: SQLite in WAL mode with synchronous=FULL, so that what append() returned is durable
/// (design/robustness.md, traps 10 and 11). File 0600 in a 0700 folder, secure_delete on, trusted_schema off.
///
/// Belongs to the thread that opened it. One writer (the Recorder); readers open their own with ReadOnly.
class CaptureStore
{
public:
    CaptureStore();
    ~CaptureStore();
    CaptureStore(CaptureStore&&) noexcept;
    CaptureStore& operator=(CaptureStore&&) noexcept;

    static Result<CaptureStore, StoreError> open(const QString& path, StoreAccess access);

    /// Stores all of them in one durable transaction, or none. Returns them with their ids; a capture whose
    /// id is not 0 keeps it (undo of a removal).
    Result<QList<CapturePtr>, StoreError> append(const QList<Capture>& captures);
    /// Keeps what came back for a capture that was passed on. An id that is gone is ignored.
    Result<void, StoreError> setForwarded(CaptureId id, const ForwardedAnswer& answer);
    Result<void, StoreError> remove(const QList<CaptureId>& ids);
    /// Everything, oldest first.
    Result<QList<CapturePtr>, StoreError> all() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
