#pragma once

#include "base/result.h"
#include "capture/capture.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace gooseneck {

/// Why the store could not do what it was asked.
struct StoreError
{
    enum class Kind {
        NotOpen,
        NotFound,   ///< there is no such file to read
        NotOurs,    ///< a text or another program's database; left untouched
        CannotOpen, ///< the folder or the file cannot be created, read or written
        InUse,      ///< another running program writes this history; it can be read
        Busy,       ///< another program holds the database
        DiskFull,
        NewerVersion, ///< written by a newer program; left untouched
        Damaged,      ///< not a database, or a broken one
        Gone,         ///< there is no capture with this id any more
        Failed,
    };

    Kind kind = Kind::Failed;
    QString path;

    bool operator==(const StoreError&) const = default;
};

enum class StoreAccess { ReadWrite, ReadOnly };

/// How much is kept. Pinned captures count, but are never dropped.
struct Retention
{
    qsizetype maxCount = 100'000;
    qint64 maxBytes = 1024LL * 1024 * 1024; ///< of bodies, targets and headers

    bool operator==(const Retention&) const = default;
};

/// What append() did.
struct Appended
{
    QList<CapturePtr> stored; ///< with their ids, in the given order, bodies and all
    QList<CaptureId> dropped; ///< older ones that had to make room
};

/// What clear() did.
struct Cleared
{
    /// A reader that does not end can hold bytes of removed captures in the log; they go with the next
    /// removal, or when the last program closes the history.
    enum class Traces { Gone, HeldByReader };

    QList<CaptureId> removed;
    Traces traces = Traces::Gone;
};

/// The captures on disk: SQLite in WAL mode with synchronous=FULL, so that what append() returned is durable
/// (design/robustness.md, traps 10 and 11). File 0600 in a 0700 folder, secure_delete on, trusted_schema off.
///
/// Belongs to the thread that opened it. One writer (the Recorder), which holds a StoreLock; readers open
/// their own with ReadOnly, in this program or another, and see what is committed at the moment they ask.
class CaptureStore
{
public:
    CaptureStore();
    ~CaptureStore();
    CaptureStore(CaptureStore&&) noexcept;
    CaptureStore& operator=(CaptureStore&&) noexcept;

    /// ReadWrite fails with InUse while another one writes, and brings an older version up to date; before
    /// that it is copied to backupPath(). A reader reads older versions as they are.
    static Result<CaptureStore, StoreError> open(const QString& path, StoreAccess access,
                                                 const Retention& retention = {});

    /// The copy that was made of an older version before it was changed. It is kept, and holds all captures
    /// of then, also those that are removed later. Empty if there was no need.
    const QString& backupPath() const;

    /// Stores all of them in one durable transaction, or none. A capture whose id is not 0 keeps it (undo of
    /// a removal). Above the limits the oldest unpinned ones are dropped in the same transaction, but none of
    /// those just given: they are about to be acknowledged.
    Result<Appended, StoreError> append(const QList<Capture>& captures);
    /// Removes them for good, and returns them whole, so that they can be restored by append(). Ids that are
    /// not there are passed over.
    Result<QList<CapturePtr>, StoreError> remove(const QList<CaptureId>& ids);
    /// Removes all unpinned captures: no byte of them is left in the files of the history
    /// (design/robustness.md, trap 11), which shrink to what is pinned.
    Result<Cleared, StoreError> clear();
    /// Ids that are not there are passed over, here and in setForwarded().
    Result<void, StoreError> setPinned(const QList<CaptureId>& ids, Pin pin);
    Result<void, StoreError> setForwarded(CaptureId id, const ForwardedAnswer& answer);
    /// Holds from now on instead of what open() was given, and drops at once what is above it; returns what
    /// it dropped.
    Result<QList<CaptureId>, StoreError> setRetention(const Retention& retention);

    /// Everything, oldest first; bodies above maxResidentBodyBytes are left on disk.
    Result<QList<CapturePtr>, StoreError> all() const;
    /// One of them with its whole body.
    Result<CapturePtr, StoreError> capture(CaptureId id) const;
    /// Hands over all of them as they are at this moment, oldest first, whole, one by one: needs little
    /// memory however large the history.
    Result<void, StoreError> forEach(const std::function<void(const CapturePtr&)>& sink) const;

    /// Looks at every page; Damaged if one is not sound. Slow: reads the whole file.
    Result<void, StoreError> check() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
