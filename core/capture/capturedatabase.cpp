#include "capture/capturedatabase.h"

#include "capture/captureschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QStringDecoder>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// The primary result codes of SQLite (sqlite.org/rescode.html).
StoreError::Kind kindOfCode(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreError::Kind::Busy;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return StoreError::Kind::CannotOpen;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Damaged;
    case 13: // SQLITE_FULL
        return StoreError::Kind::DiskFull;
    default:
        return StoreError::Kind::Failed;
    }
}

/// A document that was named by mistake: it is neither taken over nor set aside as a damaged history. Those
/// hold other bytes than text, or begin as SQLite's files do.
bool isForeignText(const QString& path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(64LL * 1024) : QByteArray();
    const bool isText = std::ranges::all_of(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t';
    });
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8.decode(head);
    return isText && !utf8.hasError() && !decoded.isEmpty() && !head.startsWith("SQLite");
}

} // namespace

CaptureDatabase::CaptureDatabase(QString path)
    : m_path(std::move(path))
    , m_connection(u"captures-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(m_path)
{
}

CaptureDatabase::~CaptureDatabase()
{
    if (QSqlDatabase::contains(m_connection)) {
        handle().close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

QSqlDatabase CaptureDatabase::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

StoreError CaptureDatabase::errorOf(const QSqlError& sqlError) const
{
    return error(kindOfCode(sqlError.nativeErrorCode().toInt()));
}

Result<void, StoreError> CaptureDatabase::run(const QString& statement) const
{
    QSqlQuery query(handle());
    if (!query.exec(statement)) {
        return failure(errorOf(query.lastError()));
    }
    return {};
}

Result<void, StoreError> CaptureDatabase::runAll(const QStringList& statements) const
{
    for (const QString& statement : statements) {
        if (auto done = run(statement); !done) {
            return done;
        }
    }
    return {};
}

/// The first error is the one that counts: SQLite rolls back by itself after some, and then this says so once
/// more.
void CaptureDatabase::rollBack() const
{
    static_cast<void>(run(u"ROLLBACK"_s));
}

Result<void, StoreError> CaptureDatabase::open(StoreAccess access)
{
    if (access == StoreAccess::ReadWrite) {
        if (auto prepared = prepareFile(); !prepared) {
            return prepared;
        }
        if (auto taken = takeLock(); !taken) {
            return taken;
        }
    } else if (!QFileInfo::exists(m_path)) {
        return failure(error(StoreError::Kind::NotFound));
    } else if (isForeignText(m_path)) {
        return failure(error(StoreError::Kind::NotOurs));
    }
    if (auto connected = connectTo(access); !connected) {
        return connected;
    }
    return bringUpToDate(access);
}

Result<void, StoreError> CaptureDatabase::takeLock()
{
    switch (m_lock.take()) {
    case StoreLock::Outcome::Held:
        return {};
    case StoreLock::Outcome::HeldByAnother:
        return failure(error(StoreError::Kind::InUse));
    case StoreLock::Outcome::Failed:
        return failure(error(StoreError::Kind::CannotOpen));
    }
    Q_UNREACHABLE();
}

Result<void, StoreError> CaptureDatabase::connectTo(StoreAccess access) const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(access == StoreAccess::ReadOnly
                                   ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                   : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open()) {
        const StoreError opening = errorOf(database.lastError());
        return failure(opening.kind == StoreError::Kind::Failed ? error(StoreError::Kind::CannotOpen)
                                                                : opening);
    }
    return {};
}

/// SQLite gives its -wal and -shm the mode of the database, so making that one private is enough.
Result<void, StoreError> CaptureDatabase::prepareFile() const
{
    const QFileInfo info(m_path);
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)) {
            return failure(error(StoreError::Kind::CannotOpen));
        }
    }
    if (info.isFile() && isForeignText(m_path)) {
        return failure(error(StoreError::Kind::NotOurs));
    }
    if (info.isFile() && !info.isWritable()) {
        return failure(error(StoreError::Kind::CannotOpen)); // its owner made it read-only
    }
    QFile file(m_path);
    if (!info.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        return failure(error(StoreError::Kind::CannotOpen));
    }
    if (!info.isDir() && !file.setPermissions(ownerOnly)) {
        return failure(error(StoreError::Kind::CannotOpen));
    }
    return {};
}

Result<void, StoreError> CaptureDatabase::configure(StoreAccess access) const
{
    // The file may come from anywhere: nothing in its schema is to be run, and no cell believed.
    const QStringList always{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s};
    const QStringList writing{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                              u"PRAGMA secure_delete=ON"_s, u"PRAGMA foreign_keys=ON"_s};
    return runAll(access == StoreAccess::ReadOnly ? always : always + writing);
}

Result<void, StoreError> CaptureDatabase::bringUpToDate(StoreAccess access)
{
    // The version is looked at first: a newer file is not to be changed by so much as its journal mode.
    const auto schema = schemaOf(*this);
    if (!schema) {
        return failure(schema.error());
    }
    if (auto configured = configure(access); !configured) {
        return configured;
    }
    const bool writes = access == StoreAccess::ReadWrite;
    switch (*schema) {
    case Schema::Nothing:
        return writes ? createSchema(*this) : failure(error(StoreError::Kind::CannotOpen));
    case Schema::Version1: {
        if (!writes) {
            return readAsCurrent(*this);
        }
        auto copied = backUp(*this);
        if (!copied) {
            return failure(copied.error());
        }
        m_backupPath = std::move(copied).value();
        return migrateFromVersion1(*this);
    }
    case Schema::Current:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace gooseneck
