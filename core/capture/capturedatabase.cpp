#include "capture/capturedatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

constexpr int schemaVersion = 1;

/// "Gsnk": tells our files from other SQLite databases.
constexpr int applicationId = 0x47736e6b;

constexpr QStringView createTable = u"CREATE TABLE capture ("
                                    "id INTEGER PRIMARY KEY AUTOINCREMENT, received_ms INTEGER NOT NULL, "
                                    "source TEXT NOT NULL, origin TEXT NOT NULL, method BLOB NOT NULL, "
                                    "target BLOB NOT NULL, headers BLOB NOT NULL, body BLOB NOT NULL)";

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

} // namespace

CaptureDatabase::CaptureDatabase(QString path)
    : m_path(std::move(path))
    , m_connection(u"captures-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
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

Result<void, StoreError> CaptureDatabase::open(StoreAccess access)
{
    if (access == StoreAccess::ReadWrite) {
        if (const auto prepared = prepareFile(); !prepared) {
            return prepared;
        }
    } else if (!QFileInfo::exists(m_path)) {
        return failure(error(StoreError::Kind::CannotOpen));
    }
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
    // The version is looked at first: a newer file is not to be changed by so much as its journal mode.
    if (const auto ready = bringToVersion(access); !ready) {
        return ready;
    }
    return configure(access);
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
    if (const auto done = run(u"PRAGMA trusted_schema=OFF"_s); !done || access == StoreAccess::ReadOnly) {
        return done;
    }
    for (const QString& statement :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (const auto done = run(statement); !done) {
            return done;
        }
    }
    return {};
}

Result<void, StoreError> CaptureDatabase::bringToVersion(StoreAccess access) const
{
    QSqlQuery query(handle());
    const bool read = query.exec(u"SELECT (SELECT user_version FROM pragma_user_version), "
                                 "(SELECT application_id FROM pragma_application_id), "
                                 "(SELECT count(*) FROM sqlite_schema)"_s) &&
                      query.next();
    if (!read) {
        return failure(errorOf(query.lastError()));
    }
    const int version = query.value(0).toInt();
    const bool ours = query.value(1).toInt() == applicationId;
    const bool empty = query.value(2).toInt() == 0;
    query.finish();
    if (version > schemaVersion) {
        return failure(error(StoreError::Kind::NewerVersion));
    }
    if (version == schemaVersion && ours) {
        return {};
    }
    // Another program's database is sound: it is not ours to move out of the way.
    if (!empty || version != 0 || access == StoreAccess::ReadOnly) {
        return failure(error(StoreError::Kind::CannotOpen));
    }
    for (const QString& statement :
         {u"BEGIN IMMEDIATE"_s, createTable.toString(), u"PRAGMA application_id=%1"_s.arg(applicationId),
          u"PRAGMA user_version=%1"_s.arg(schemaVersion), u"COMMIT"_s}) {
        if (const auto done = run(statement); !done) {
            return done;
        }
    }
    return {};
}

} // namespace gooseneck
