#include "base/components.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>

#include <boost/version.hpp>
#include <llhttp.h>
#include <zlib.h>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString dotted(int major, int minor, int patch)
{
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

/// The library says it only to a query.
QString sqliteVersion()
{
    const QString connection = u"components"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, database);
            version = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace

QList<Component> componentsInUse()
{
    const QString boost = dotted(BOOST_VERSION / 100'000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100);
    const QString llhttp = dotted(LLHTTP_VERSION_MAJOR, LLHTTP_VERSION_MINOR, LLHTTP_VERSION_PATCH);
    return {
        {u"Gooseneck"_s, QStringLiteral(GOOSENECK_VERSION), u"Apache-2.0"_s},
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
        {u"Boost.JSON"_s, boost, u"BSL-1.0"_s},
        {u"llhttp"_s, llhttp, u"MIT"_s},
        {u"SQLite"_s, sqliteVersion(), u"blessing (public domain)"_s},
        {u"OpenSSL"_s, QSslSocket::sslLibraryVersionString(), u"Apache-2.0"_s},
        {u"QtKeychain"_s, QStringLiteral(GOOSENECK_QTKEYCHAIN_VERSION), u"BSD-2-Clause"_s},
        {u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s},
    };
}

} // namespace gooseneck
