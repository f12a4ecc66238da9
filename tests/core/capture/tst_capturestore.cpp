#include "capture/capturestore.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Capture sample(const QByteArray& body)
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

QList<Capture> valuesOf(const QList<CapturePtr>& stored)
{
    QList<Capture> values;
    for (const CapturePtr& capture : stored) {
        values.append(*capture);
    }
    return values;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runSql(const QString& path, const QString& statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

class TestCaptureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void readersSeeWhatIsCommitted();
    void theFileIsPrivate();
    void removedIdsAreNotUsedAgainAndCanBeRestored();
    void removedBytesAreGoneFromTheFiles();
    void aTransactionIsAllOrNothing();
    void aNewerVersionIsLeftUntouched();
    void damageIsNamed_data();
    void damageIsNamed();
    void aBrokenPageIsDamage();
    void anotherProgramsDatabaseIsLeftUntouched();
    void whatCannotBeOpenedIsNamed();
    void aStoreThatIsNotOpenSaysSo();

private:
    CaptureStore opened(StoreAccess access = StoreAccess::ReadWrite)
    {
        return CaptureStore::open(m_path, access).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCaptureStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"deep/er/captures.sqlite"_s);
}

void TestCaptureStore::everyFieldComesBack()
{
    Capture file = sample(QByteArray("\0\xff\r\n", 4));
    file.source = CaptureSource::File;
    file.origin = u"日本.json"_s;
    Capture bare;
    bare.source = CaptureSource::Paste;
    QList<Capture> written;
    {
        CaptureStore store = opened();
        written = valuesOf(store.append({sample("{}"), file, bare}).value().stored);
        QVERIFY(written.at(0).id > 0 && written.at(0).id < written.at(1).id &&
                written.at(1).id < written.at(2).id);
        Capture expected = file;
        expected.id = written.at(1).id;
        QCOMPARE(written.at(1), expected);
        QCOMPARE(valuesOf(store.all().value()), written);
    }
    QCOMPARE(valuesOf(opened().all().value()), written);
}

void TestCaptureStore::readersSeeWhatIsCommitted()
{
    CaptureStore writer = opened();
    CaptureStore reader = opened(StoreAccess::ReadOnly);
    QCOMPARE(reader.all().value().size(), 0);
    QVERIFY(writer.append({sample("x")}));
    QCOMPARE(reader.all().value().size(), 1);
    QVERIFY(!reader.append({sample("y")}));
}

void TestCaptureStore::theFileIsPrivate()
{
    CaptureStore store = opened();
    QVERIFY(store.append({sample("x")}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    const QString folder = QFileInfo(m_path).absolutePath();
    for (const QString& path : QStringList{folder, m_path, m_path + u"-wal"_s, m_path + u"-shm"_s}) {
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
}

void TestCaptureStore::removedIdsAreNotUsedAgainAndCanBeRestored()
{
    CaptureStore store = opened();
    const QList<Capture> written =
        valuesOf(store.append({sample("1"), sample("2"), sample("3")}).value().stored);
    QVERIFY(store.remove({written.at(1).id, written.at(2).id}));
    const auto later = store.append({sample("4")});
    QVERIFY(later);
    QVERIFY(later->stored.first()->id > written.at(2).id);
    QVERIFY(store.append({written.at(1)}));
    const QList<Capture> all = valuesOf(store.all().value());
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(1), written.at(1));
}

void TestCaptureStore::removedBytesAreGoneFromTheFiles()
{
    const QByteArray canary = "canary-in-a-body";
    CaptureStore store = opened();
    const auto written = store.append({sample(QByteArray(20'000, 'x') + canary), sample("stays")});
    QVERIFY(written);
    QVERIFY(contentOf(m_path + u"-wal"_s).contains(canary));
    QVERIFY(store.remove({written->stored.first()->id}));
    QVERIFY(!contentOf(m_path).contains(canary));
    QVERIFY(!contentOf(m_path + u"-wal"_s).contains(canary));
}

void TestCaptureStore::aTransactionIsAllOrNothing()
{
    CaptureStore store = opened();
    const auto written = store.append({sample("1")});
    QVERIFY(written);
    Capture taken = sample("2");
    taken.id = written->stored.first()->id;
    QVERIFY(!store.append({sample("3"), taken}));
    QCOMPARE(store.all().value().size(), 1);
    QVERIFY(store.append({sample("4")}));
}

void TestCaptureStore::aNewerVersionIsLeftUntouched()
{
    {
        CaptureStore store = opened();
        QVERIFY(store.append({sample("1")}));
    }
    runSql(m_path, u"PRAGMA user_version=99"_s);
    const QByteArray before = contentOf(m_path);
    const auto result = CaptureStore::open(m_path, StoreAccess::ReadWrite);
    QVERIFY(!result);
    QCOMPARE(result.error(), (StoreError{StoreError::Kind::NewerVersion, m_path}));
    QCOMPARE(contentOf(m_path), before);
}

void TestCaptureStore::damageIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text is not a database") << QByteArray(5000, 'x');
    QTest::newRow("a header alone is not a database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\xff');
}

void TestCaptureStore::damageIsNamed()
{
    QFETCH(const QByteArray, content);
    m_path = m_folder->filePath(u"captures.sqlite"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto result = CaptureStore::open(m_path, StoreAccess::ReadWrite);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, StoreError::Kind::Damaged);
    QCOMPARE(contentOf(m_path), content);
}

void TestCaptureStore::aBrokenPageIsDamage()
{
    {
        CaptureStore store = opened();
        QVERIFY(store.append(QList<Capture>(200, sample(QByteArray(1000, 'x')))));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 page = 4096;
    QVERIFY(file.size() > 20 * page);
    // Behind the first pages, which hold the schema, lie the rows.
    QVERIFY(file.seek(8 * page));
    QCOMPARE(file.write(QByteArray(8 * page, '\xff')), 8 * page);
    file.close();
    const auto store = CaptureStore::open(m_path, StoreAccess::ReadOnly);
    QVERIFY(store);
    const auto rows = store->all();
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, StoreError::Kind::Damaged);
}

void TestCaptureStore::anotherProgramsDatabaseIsLeftUntouched()
{
    m_path = m_folder->filePath(u"other.sqlite"_s);
    runSql(m_path, u"CREATE TABLE other (x)"_s);
    const QByteArray before = contentOf(m_path);
    const auto result = CaptureStore::open(m_path, StoreAccess::ReadWrite);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, StoreError::Kind::CannotOpen);
    QCOMPARE(contentOf(m_path), before);
}

void TestCaptureStore::whatCannotBeOpenedIsNamed()
{
    QFile inTheWay(m_folder->filePath(u"deep"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto result = CaptureStore::open(m_path, StoreAccess::ReadWrite);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, StoreError::Kind::CannotOpen);
    QCOMPARE(CaptureStore::open(m_path, StoreAccess::ReadOnly).error().kind, StoreError::Kind::CannotOpen);
}

void TestCaptureStore::aStoreThatIsNotOpenSaysSo()
{
    CaptureStore store;
    QCOMPARE(store.append({sample("1")}).error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.remove({1}).error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.all().error().kind, StoreError::Kind::NotOpen);
}

QTEST_GUILESS_MAIN(TestCaptureStore)
#include "tst_capturestore.moc"
