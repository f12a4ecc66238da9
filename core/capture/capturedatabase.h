#pragma once

#include "capture/capturestore.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace gooseneck {

/// One connection to the file of captures, under a name of its own, with the settings that make it durable
/// and private (design/robustness.md, traps 10 and 11). Belongs to the thread that opened it.
class CaptureDatabase
{
public:
    explicit CaptureDatabase(QString path);
    ~CaptureDatabase();
    Q_DISABLE_COPY_MOVE(CaptureDatabase)

    /// Opens or creates the file and checks that it is ours and of a version we know.
    Result<void, StoreError> open(StoreAccess access);

    QSqlDatabase handle() const;
    const QString& path() const { return m_path; }
    StoreError errorOf(const QSqlError& error) const;

    /// Runs one statement without values.
    Result<void, StoreError> run(const QString& statement) const;

private:
    Result<void, StoreError> prepareFile() const;
    Result<void, StoreError> configure(StoreAccess access) const;
    Result<void, StoreError> bringToVersion(StoreAccess access) const;
    StoreError error(StoreError::Kind kind) const { return {kind, m_path}; }

    QString m_path;
    QString m_connection;
};

} // namespace gooseneck
