#pragma once

#include "capture/capturestore.h"
#include "capture/storelock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <type_traits>

namespace gooseneck {

/// One connection to the file of captures, under a name of its own, with the settings that make it durable
/// and private (design/robustness.md, traps 10 and 11). Belongs to the thread that opened it.
class CaptureDatabase
{
public:
    explicit CaptureDatabase(QString path);
    ~CaptureDatabase();
    Q_DISABLE_COPY_MOVE(CaptureDatabase)

    /// Opens or creates the file, checks that it is ours and brings it to our version.
    Result<void, StoreError> open(StoreAccess access);

    QSqlDatabase handle() const;
    const QString& path() const { return m_path; }
    const QString& backupPath() const { return m_backupPath; }
    StoreError errorOf(const QSqlError& error) const;

    /// Runs one statement without values.
    Result<void, StoreError> run(const QString& statement) const;
    /// Runs them in turn, up to the first that fails.
    Result<void, StoreError> runAll(const QStringList& statements) const;

    /// Does the work, which returns a Result, in one durable transaction; if it fails nothing is changed.
    template <class Work>
    std::invoke_result_t<Work> inTransaction(Work work) const
    {
        if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
            return failure(begun.error());
        }
        auto done = work();
        if (!done) {
            rollBack();
            return done;
        }
        if (const auto committed = run(QStringLiteral("COMMIT")); !committed) {
            rollBack();
            return failure(committed.error());
        }
        return done;
    }

private:
    Result<void, StoreError> takeLock();
    Result<void, StoreError> prepareFile() const;
    Result<void, StoreError> connectTo(StoreAccess access) const;
    Result<void, StoreError> configure(StoreAccess access) const;
    Result<void, StoreError> bringUpToDate(StoreAccess access);
    void rollBack() const;
    StoreError error(StoreError::Kind kind) const { return {kind, m_path}; }

    QString m_path;
    QString m_connection;
    QString m_backupPath;
    StoreLock m_lock;
};

} // namespace gooseneck
