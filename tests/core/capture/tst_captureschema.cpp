#include "core/capture/storefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// A history as version 1 wrote it: the headers are packed as CBOR, ["X", "1"] here.
QStringList version1()
{
    return {
        u"CREATE TABLE capture (id INTEGER PRIMARY KEY AUTOINCREMENT, received_ms INTEGER NOT NULL, "
        "source TEXT NOT NULL, origin TEXT NOT NULL, method BLOB NOT NULL, target BLOB NOT NULL, "
        "headers BLOB NOT NULL, body BLOB NOT NULL)"_s,
        u"PRAGMA application_id=1198747243"_s,
        u"PRAGMA user_version=1"_s,
        u"PRAGMA journal_mode=WAL"_s,
        u"INSERT INTO capture VALUES (3, 1790000000123, 'listener', '', x'504f5354', x'2f682f78', "
        "x'8241584131', x'7b7d')"_s,
        u"INSERT INTO capture VALUES (5, 5, 'file', 'a.json', x'', x'', x'80', zeroblob(100000))"_s,
        u"INSERT INTO capture VALUES (9, 6, 'paste', '', x'', x'', x'80', x'')"_s,
        u"DELETE FROM capture WHERE id = 9"_s,
    };
}

QList<Capture> version1Captures()
{
    Capture listener;
    listener.id = 3;
    listener.receivedAt = UtcTime(std::chrono::milliseconds(1'790'000'000'123));
    listener.method = "POST";
    listener.target = "/h/x";
    listener.headers = {{"X", "1"}};
    listener.body = "{}";
    Capture file;
    file.id = 5;
    file.receivedAt = UtcTime(std::chrono::milliseconds(5));
    file.source = CaptureSource::File;
    file.origin = u"a.json"_s;
    file.body = QByteArray(100'000, '\0');
    return {listener, file};
}

QList<Capture> wholeOf(const CaptureStore& store)
{
    QList<Capture> captures;
    const auto done = store.forEach([&captures](const CapturePtr& capture) { captures.append(*capture); });
    return done ? captures : QList<Capture>();
}

} // namespace

class TestCaptureSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void version1IsBroughtUpToDate();
    void idsOfRemovedCapturesAreNotGivenAgain();
    void theBackupIsThereFirstAndPrivate();
    void aReaderLeavesVersion1AsItIs();
    void aSchemaThatCannotBeReadIsLeftAsItIs();
    void damageInVersion1IsNamed();
    void aCurrentHistoryNeedsNoBackup();

private:
    QStringList filesLike(const QString& pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCaptureSchema::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"captures.sqlite"_s);
    runSql(m_path, version1());
}

void TestCaptureSchema::version1IsBroughtUpToDate()
{
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite).value();
    QVERIFY(wholeOf(store) == version1Captures());
    QVERIFY(store.setPinned({3}, Pin::Set));
    QVERIFY(store.setForwarded(5, {200, "ok"}));
    QVERIFY(store.capture(3).value()->pinned);
    QCOMPARE(store.capture(5).value()->forwarded, (ForwardedAnswer{200, "ok"}));
    QCOMPARE(store.clear().value().removed, QList<CaptureId>{5});
}

void TestCaptureSchema::idsOfRemovedCapturesAreNotGivenAgain()
{
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite).value();
    QCOMPARE(store.append({sample("next")}).value().stored.first()->id, 10);
}

void TestCaptureSchema::theBackupIsThereFirstAndPrivate()
{
    QString backup;
    {
        CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite).value();
        backup = store.backupPath();
        QVERIFY(store.append({sample("later")}));
    }
    QVERIFY(backup.startsWith(m_path + u".version1-"_s));
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                           QFile::WriteOther | QFile::ExeOwner),
             QFile::Permissions());
    QVERIFY(CaptureStore::open(m_path, StoreAccess::ReadWrite).value().backupPath().isEmpty());
    QCOMPARE(filesLike(u"*.version1-*"_s), QStringList{QFileInfo(backup).fileName()});
    QVERIFY(wholeOf(CaptureStore::open(backup, StoreAccess::ReadOnly).value()) == version1Captures());
}

void TestCaptureSchema::aReaderLeavesVersion1AsItIs()
{
    const QByteArray before = contentOf(m_path);
    {
        const CaptureStore reader = CaptureStore::open(m_path, StoreAccess::ReadOnly).value();
        QVERIFY(wholeOf(reader) == version1Captures());
        QVERIFY(!reader.capture(5).value()->pinned);
        QCOMPARE(reader.all().value().last()->bodyBytes(), 100'000);
    }
    QVERIFY(contentOf(m_path) == before);
    QCOMPARE(filesLike(u"*.version1-*"_s), QStringList());
}

void TestCaptureSchema::aSchemaThatCannotBeReadIsLeftAsItIs()
{
    runSql(m_path, {u"PRAGMA writable_schema=ON"_s,
                    u"UPDATE sqlite_schema SET sql = 'CREATE TABLE capture (' WHERE name = 'capture'"_s});
    const QByteArray before = contentOf(m_path);
    QVERIFY(!CaptureStore::open(m_path, StoreAccess::ReadWrite));
    QVERIFY(contentOf(m_path) == before);
    QCOMPARE(filesLike(u"*.version1-*"_s), QStringList());
}

void TestCaptureSchema::damageInVersion1IsNamed()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 8 * 4096);
    // The root page of the table.
    QVERIFY(file.seek(4096));
    QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
    file.close();
    const QByteArray before = contentOf(m_path);
    const auto opened = CaptureStore::open(m_path, StoreAccess::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreError::Kind::Damaged);
    QVERIFY(contentOf(m_path) == before);
    QCOMPARE(filesLike(u"*.version1-*"_s), QStringList());
}

void TestCaptureSchema::aCurrentHistoryNeedsNoBackup()
{
    const QString path = m_folder->filePath(u"new.sqlite"_s);
    QVERIFY(CaptureStore::open(path, StoreAccess::ReadWrite).value().backupPath().isEmpty());
    QVERIFY(CaptureStore::open(path, StoreAccess::ReadWrite).value().backupPath().isEmpty());
}

QTEST_GUILESS_MAIN(TestCaptureSchema)
#include "tst_captureschema.moc"
