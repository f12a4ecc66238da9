#include "capture/captureschema.h"

#include <QDateTime>
#include <QFile>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

constexpr int currentVersion = 2;

/// "Gsnk": tells our files from other SQLite databases.
constexpr int applicationId = 0x47736e6b;

QStringList createTables()
{
    return {
        u"CREATE TABLE capture ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, received_ms INTEGER NOT NULL, "
        "source TEXT NOT NULL, origin TEXT NOT NULL, pinned INTEGER NOT NULL, method BLOB NOT NULL, "
        "target BLOB NOT NULL, headers BLOB NOT NULL, body BLOB NOT NULL)"_s,
        u"CREATE INDEX capture_unpinned ON capture (id) WHERE pinned = 0"_s,
        u"CREATE TABLE forwarded ("
        "capture INTEGER PRIMARY KEY REFERENCES capture (id) ON DELETE CASCADE, "
        "answer_status INTEGER NOT NULL, answer_body BLOB NOT NULL)"_s,
    };
}

QStringList stampVersion()
{
    return {u"PRAGMA application_id=%1"_s.arg(applicationId),
            u"PRAGMA user_version=%1"_s.arg(currentVersion)};
}

/// A backup counts only once it would survive a power cut.
bool syncToDisk(const QFile& file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.isOpen();
#endif
}

} // namespace

Result<Schema, StoreError> schemaOf(const CaptureDatabase& database)
{
    QSqlQuery query(database.handle());
    const bool read = query.exec(u"SELECT (SELECT user_version FROM pragma_user_version), "
                                 "(SELECT application_id FROM pragma_application_id), "
                                 "(SELECT count(*) FROM sqlite_schema)"_s) &&
                      query.next();
    if (!read) {
        return failure(database.errorOf(query.lastError()));
    }
    const int version = query.value(0).toInt();
    const bool ours = query.value(1).toInt() == applicationId;
    const bool empty = query.value(2).toInt() == 0;
    if (version > currentVersion) {
        return failure(StoreError{StoreError::Kind::NewerVersion, database.path()});
    }
    if (ours && version >= 1) {
        return version == currentVersion ? Schema::Current : Schema::Version1;
    }
    if (empty && version == 0) {
        return Schema::Nothing;
    }
    return failure(StoreError{StoreError::Kind::CannotOpen, database.path()});
}

Result<void, StoreError> createSchema(const CaptureDatabase& database)
{
    return database.inTransaction([&] { return database.runAll(createTables() + stampVersion()); });
}

Result<QString, StoreError> backUp(const CaptureDatabase& database)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString path = database.path() + u".version1-"_s + stamp;
    // SQLite fills an empty file that is there, and so does not choose its mode.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failure(StoreError{StoreError::Kind::CannotOpen, database.path()});
    }
    QSqlQuery copy(database.handle());
    copy.prepare(u"VACUUM INTO ?"_s);
    copy.addBindValue(path);
    if (!copy.exec() || !syncToDisk(file)) {
        const StoreError error = database.errorOf(copy.lastError());
        file.remove();
        return failure(error);
    }
    return path;
}

Result<void, StoreError> migrateFromVersion1(const CaptureDatabase& database)
{
    return database.inTransaction([&] {
        const QStringList copy{
            u"INSERT INTO capture (id, received_ms, source, origin, pinned, method, target, headers, body) "
            "SELECT id, received_ms, source, origin, 0, method, target, headers, body FROM capture_1 "
            "ORDER BY id"_s,
            // Ids of removed captures are not to be given again.
            u"DELETE FROM sqlite_sequence WHERE name = 'capture'"_s,
            u"UPDATE sqlite_sequence SET name = 'capture' WHERE name = 'capture_1'"_s,
            u"DROP TABLE capture_1"_s,
        };
        return database.runAll(QStringList{u"ALTER TABLE capture RENAME TO capture_1"_s} + createTables() +
                               copy + stampVersion());
    });
}

Result<void, StoreError> readAsCurrent(const CaptureDatabase& database)
{
    return database.runAll({
        u"PRAGMA temp_store=MEMORY"_s,
        u"CREATE TEMP VIEW capture AS SELECT id, received_ms, source, origin, 0 AS pinned, method, target, "
        "headers, body FROM main.capture"_s,
        u"CREATE TEMP TABLE forwarded (capture INTEGER PRIMARY KEY, answer_status, answer_body)"_s,
    });
}

} // namespace gooseneck
