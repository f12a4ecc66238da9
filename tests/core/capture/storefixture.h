#pragma once

#include "capture/capturestore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace gooseneck {

inline Capture sample(const QByteArray& body)
{
    Capture capture;
    capture.receivedAt = UtcTime(std::chrono::milliseconds(1'790'000'000'123));
    capture.source = CaptureSource::Listener;
    capture.method = "POST";
    capture.target = "/h/x?a=%00";
    capture.headers = {{"Content-Type", "application/json"}, {"X", ""}, {"X", "\xff\x01"}};
    capture.body = body;
    return capture;
}

inline QList<Capture> valuesOf(const QList<CapturePtr>& stored)
{
    QList<Capture> values;
    for (const CapturePtr& capture : stored) {
        values.append(*capture);
    }
    return values;
}

inline QList<QByteArray> bodiesIn(const CaptureStore& store)
{
    QList<QByteArray> bodies;
    const auto all = store.all().value();
    for (const CapturePtr& capture : all) {
        bodies.append(capture->body);
    }
    return bodies;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that the files of a history hold.
inline QByteArray filesOf(const QString& store)
{
    return contentOf(store) + contentOf(store + QStringLiteral("-wal")) +
           contentOf(store + QStringLiteral("-shm"));
}

/// Runs statements on a file as another program would.
inline void runSql(const QString& path, const QStringList& statements)
{
    const QString name = QStringLiteral("test");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace gooseneck
