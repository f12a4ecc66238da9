#include "core/capture/storefixture.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace gooseneck;
using namespace Qt::StringLiterals;

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
    void largeBodiesAreLeftOnDisk_data();
    void largeBodiesAreLeftOnDisk();
    void whatIsOnlyOnDiskIsNotStoredAsEmpty();
    void aRemovalHandsOverWhatItTook();
    void pinsAndAnswersAreKept();
    void anAnswerToWhatIsGoneIsNoError();
    void clearingLeavesNoTraceAndKeepsPins();
    void clearingGivesSpaceBack();
    void clearingSaysWhenAReaderHoldsTraces();
    void aSecondWriterIsRefused();
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

void TestCaptureStore::largeBodiesAreLeftOnDisk_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("an empty body is a body") << qsizetype(0) << true;
    QTest::newRow("the largest that is read") << maxResidentBodyBytes << true;
    QTest::newRow("the smallest that is left") << maxResidentBodyBytes + 1 << false;
    QTest::newRow("the largest that is taken in") << qsizetype(10 * 1024 * 1024) << false;
}

void TestCaptureStore::largeBodiesAreLeftOnDisk()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, isRead);
    const Capture given = sample(QByteArray(size, 'x'));
    CaptureStore store = opened();
    const Capture whole = *store.append({given}).value().stored.first();
    QCOMPARE(whole.body.size(), size);
    const Capture listed = *store.all().value().first();
    QCOMPARE(listed.hasBody(), isRead);
    QCOMPARE(listed.bodyBytes(), size);
    QCOMPARE(listed.body.size(), isRead ? size : 0);
    QVERIFY(*opened(StoreAccess::ReadOnly).capture(whole.id).value() == whole);
    QList<Capture> streamed;
    QVERIFY(store.forEach([&streamed](const CapturePtr& capture) { streamed.append(*capture); }));
    QVERIFY(streamed == QList{whole});
}

void TestCaptureStore::whatIsOnlyOnDiskIsNotStoredAsEmpty()
{
    CaptureStore store = opened();
    QVERIFY(store.append({sample(QByteArray(maxResidentBodyBytes + 1, 'x'))}));
    Capture listed = *store.all().value().first();
    listed.id = 0;
    QVERIFY(!store.append({listed}));
    QCOMPARE(store.all().value().size(), 1);
}

void TestCaptureStore::aRemovalHandsOverWhatItTook()
{
    CaptureStore store = opened();
    Capture large = sample(QByteArray(maxResidentBodyBytes + 1, 'x'));
    large.pinned = true;
    large.forwarded = ForwardedAnswer{201, "created"};
    const auto written = store.append({large, sample("2")}).value().stored;
    const CaptureId id = written.first()->id;
    const auto removed = store.remove({id, id + 100});
    QVERIFY(removed);
    QVERIFY(valuesOf(*removed) == QList{*written.first()});
    QCOMPARE(store.capture(id).error(), (StoreError{StoreError::Kind::Gone, m_path}));
    QVERIFY(store.append(valuesOf(*removed)));
    QVERIFY(*store.capture(id).value() == *written.first());
}

void TestCaptureStore::pinsAndAnswersAreKept()
{
    QList<Capture> expected;
    {
        CaptureStore store = opened();
        expected = valuesOf(store.append({sample("1"), sample("2"), sample("3")}).value().stored);
        QVERIFY(store.setPinned({expected[0].id, expected[1].id}, Pin::Set));
        QVERIFY(store.setPinned({expected[1].id}, Pin::Released));
        QVERIFY(store.setForwarded(expected[1].id, {201, "first"}));
        QVERIFY(store.setForwarded(expected[1].id, {0, {}}));
        QVERIFY(store.setForwarded(expected[2].id, {500, QByteArray("\0\xff", 2)}));
    }
    expected[0].pinned = true;
    expected[1].forwarded = ForwardedAnswer{0, QByteArray("")};
    expected[2].forwarded = ForwardedAnswer{500, QByteArray("\0\xff", 2)};
    QCOMPARE(valuesOf(opened().all().value()), expected);
}

void TestCaptureStore::anAnswerToWhatIsGoneIsNoError()
{
    CaptureStore store = opened();
    QVERIFY(store.setForwarded(7, {200, "late"}));
    QVERIFY(store.setPinned({7}, Pin::Set));
    QCOMPARE(store.all().value().size(), 0);
}

void TestCaptureStore::clearingLeavesNoTraceAndKeepsPins()
{
    const QByteArray canary = "canary-of-a-cleared-capture";
    CaptureStore store = opened();
    QList<Capture> captures;
    for (int i = 0; i < 50; ++i) {
        Capture capture = sample(QByteArray(i * 500, 'x') + canary);
        capture.target = "/h/" + canary;
        capture.headers = {{"X-Mark", canary}};
        capture.origin = QString::fromLatin1(canary);
        capture.forwarded = ForwardedAnswer{200, canary};
        captures.append(capture);
    }
    Capture pinned = sample("stays, for it is pinned");
    pinned.pinned = true;
    captures.insert(25, pinned);
    const auto written = store.append(captures).value().stored;
    // Moved about in the file before, so that copies of it lie where rows once were.
    QVERIFY(store.setPinned({written[3]->id, written[4]->id}, Pin::Set));
    QVERIFY(store.setPinned({written[3]->id, written[4]->id}, Pin::Released));
    QVERIFY(filesOf(m_path).contains(canary));
    const auto cleared = store.clear();
    QVERIFY(cleared);
    QCOMPARE(cleared->removed.size(), 50);
    QCOMPARE(cleared->removed.first(), written.first()->id);
    QCOMPARE(cleared->traces, Cleared::Traces::Gone);
    QVERIFY(!filesOf(m_path).contains(canary));
    QCOMPARE(bodiesIn(store), QList<QByteArray>{pinned.body});
    QCOMPARE(store.append({sample("next")}).value().stored.first()->id, written.last()->id + 1);
}

void TestCaptureStore::clearingGivesSpaceBack()
{
    CaptureStore store = opened();
    QVERIFY(store.append(QList<Capture>(20, sample(QByteArray(1024 * 1024, 'x')))));
    QVERIFY(store.clear());
    QVERIFY(QFileInfo(m_path).size() < 100'000);
    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
}

void TestCaptureStore::clearingSaysWhenAReaderHoldsTraces()
{
    CaptureStore store = opened();
    QVERIFY(store.append({sample("first"), sample("second")}));
    CaptureStore reader = opened(StoreAccess::ReadOnly);
    std::optional<Cleared::Traces> traces;
    int seen = 0;
    // In the middle of a read the reader keeps the state it began with.
    QVERIFY(reader.forEach([&](const CapturePtr&) {
        ++seen;
        if (!traces) {
            traces = store.clear().value().traces;
        }
    }));
    QCOMPARE(traces, Cleared::Traces::HeldByReader);
    QCOMPARE(seen, 2);
    QCOMPARE(store.clear().value().traces, Cleared::Traces::Gone);
    QCOMPARE(reader.all().value().size(), 0);
}

void TestCaptureStore::aSecondWriterIsRefused()
{
    auto first = std::make_unique<CaptureStore>(opened());
    const auto second = CaptureStore::open(m_path, StoreAccess::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error(), (StoreError{StoreError::Kind::InUse, m_path}));
    QVERIFY(first->append({sample("1")}));
    QCOMPARE(opened(StoreAccess::ReadOnly).all().value().size(), 1);
    first.reset();
    QVERIFY(CaptureStore::open(m_path, StoreAccess::ReadWrite));
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
    runSql(m_path, {u"PRAGMA user_version=99"_s});
    const QByteArray before = contentOf(m_path);
    const auto result = CaptureStore::open(m_path, StoreAccess::ReadWrite);
    QVERIFY(!result);
    QCOMPARE(result.error(), (StoreError{StoreError::Kind::NewerVersion, m_path}));
    QCOMPARE(contentOf(m_path), before);
}

void TestCaptureStore::damageIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<StoreError::Kind>("kind");
    QTest::newRow("a text is none of ours") << QByteArray(5000, 'x') << StoreError::Kind::NotOurs;
    QTest::newRow("bytes that are no text are damage")
        << QByteArray(5000, '\xfe') << StoreError::Kind::Damaged;
    QTest::newRow("a header alone is not a database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\xff') << StoreError::Kind::Damaged;
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
    QTEST(result.error().kind, "kind");
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
    runSql(m_path, {u"CREATE TABLE other (x)"_s});
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
    QCOMPARE(CaptureStore::open(m_path, StoreAccess::ReadOnly).error().kind, StoreError::Kind::NotFound);
}

void TestCaptureStore::aStoreThatIsNotOpenSaysSo()
{
    CaptureStore store;
    QCOMPARE(store.append({sample("1")}).error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.remove({1}).error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.all().error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.capture(1).error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.clear().error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.setPinned({1}, Pin::Set).error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.setForwarded(1, {}).error().kind, StoreError::Kind::NotOpen);
    QCOMPARE(store.setRetention({}).error().kind, StoreError::Kind::NotOpen);
}

QTEST_GUILESS_MAIN(TestCaptureStore)
#include "tst_capturestore.moc"
