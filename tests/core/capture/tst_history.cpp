#include "capture/recorder.h"
#include "core/capture/storefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// A history with what it announced.
struct Watched
{
    QList<StoreOpening> openings;
    History history{[this](const StoreOpening& opening) { openings.append(opening); }};

    bool append(const QByteArray& body)
    {
        const auto store = history.writable();
        return store && (*store)->append({sample(body)});
    }
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondOneOnlyReads();
    void theSecondOneWritesWhenTheFirstHasEnded();
    void whatItHoldsIsAnnouncedOnce();
    void damageThatOnlyAWriteMeetsIsSetAside();
    void aBackupIsAnnounced();
    void theLimitsSurviveAFailure();
    void theRecorderSaysWhatItDropped();
    void theRecorderSaysWhatItChanged();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHistory::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"captures.sqlite"_s);
}

void TestHistory::theSecondOneOnlyReads()
{
    Watched first;
    QVERIFY(first.history.open(m_path));
    QCOMPARE(first.openings.first().access, StoreAccess::ReadWrite);
    QVERIFY(first.append("1"));
    Watched second;
    QVERIFY(second.history.open(m_path));
    QCOMPARE(second.openings.size(), 1);
    QCOMPARE(second.openings.first().access, StoreAccess::ReadOnly);
    QCOMPARE(second.openings.first().stored.size(), 1);
    QCOMPARE(second.history.writable().error(), (StoreError{StoreError::Kind::InUse, m_path}));
    QCOMPARE(second.openings.size(), 1);
    QVERIFY(first.append("2"));
    QVERIFY(second.history.reload());
    QCOMPARE(second.openings.last().access, StoreAccess::ReadOnly);
    QCOMPARE(second.openings.last().stored.size(), 2);
}

void TestHistory::theSecondOneWritesWhenTheFirstHasEnded()
{
    auto first = std::make_unique<Watched>();
    QVERIFY(first->history.open(m_path));
    Watched second;
    QVERIFY(second.history.open(m_path));
    QVERIFY(first->append("1"));
    first.reset();
    QVERIFY(second.append("2"));
    QCOMPARE(second.openings.size(), 2);
    QCOMPARE(second.openings.last().access, StoreAccess::ReadWrite);
    // What the first stored since was not known before.
    QCOMPARE(second.openings.last().stored.size(), 1);
}

void TestHistory::whatItHoldsIsAnnouncedOnce()
{
    Watched watched;
    QVERIFY(watched.history.open(m_path));
    QVERIFY(watched.append("1"));
    watched.history.closeAfter({StoreError::Kind::DiskFull, m_path});
    QVERIFY(watched.append("2"));
    QCOMPARE(watched.openings.size(), 1);
}

void TestHistory::damageThatOnlyAWriteMeetsIsSetAside()
{
    const int rows = 3000;
    {
        Watched watched;
        QVERIFY(watched.history.open(m_path));
        const auto store = watched.history.writable();
        QVERIFY(store);
        QVERIFY((*store)->append(QList<Capture>(rows, sample("x"))));
    }
    // An index that is not sound: no reading of the rows looks at it.
    runSql(m_path, {u"PRAGMA writable_schema=ON"_s,
                    u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                    "WHERE name = 'forwarded') WHERE name = 'capture_unpinned'"_s});
    Watched watched;
    QVERIFY(watched.history.open(m_path));
    QCOMPARE(watched.openings.last().stored.size(), rows);
    const auto store = watched.history.writable();
    QVERIFY(store);
    const auto appended = (*store)->append({sample("y")});
    QVERIFY(!appended);
    QCOMPARE(appended.error().kind, StoreError::Kind::Damaged);
    watched.history.closeAfter(appended.error());
    QVERIFY(watched.append("y"));
    QCOMPARE(watched.openings.size(), 2);
    QVERIFY(watched.openings.last().setAside.startsWith(m_path + u".damaged-"_s));
    QVERIFY(QFile::exists(watched.openings.last().setAside));
    QVERIFY(watched.openings.last().stored.isEmpty());
}

void TestHistory::aBackupIsAnnounced()
{
    runSql(m_path, {u"CREATE TABLE capture (id INTEGER PRIMARY KEY AUTOINCREMENT, received_ms INTEGER, "
                    "source TEXT, origin TEXT, method BLOB, target BLOB, headers BLOB, body BLOB)"_s,
                    u"PRAGMA application_id=1198747243"_s, u"PRAGMA user_version=1"_s});
    Watched watched;
    QVERIFY(watched.history.open(m_path));
    QVERIFY(QFile::exists(watched.openings.first().backup));
}

void TestHistory::theLimitsSurviveAFailure()
{
    Watched watched;
    watched.history.setRetention({1, 1'000'000});
    QVERIFY(watched.history.open(m_path));
    watched.history.closeAfter({StoreError::Kind::DiskFull, m_path});
    QVERIFY(watched.append("1"));
    QVERIFY(watched.append("2"));
    QCOMPARE(bodiesIn(CaptureStore::open(m_path, StoreAccess::ReadOnly).value()), QList<QByteArray>{"2"});
}

void TestHistory::theRecorderSaysWhatItDropped()
{
    Recorder recorder;
    QSignalSpy captured(&recorder, &Recorder::captured);
    QSignalSpy dropped(&recorder, &Recorder::dropped);
    recorder.open(m_path);
    recorder.record({sample("1"), sample("2")});
    recorder.setRetention({2, 1'000'000});
    QCOMPARE(dropped.size(), 0);
    recorder.record({sample("3")});
    QCOMPARE(dropped.size(), 1);
    const auto first = captured.at(0).at(0).value<QList<CapturePtr>>();
    QCOMPARE(dropped.at(0).at(0).value<QList<CaptureId>>(), QList<CaptureId>{first.at(0)->id});
    recorder.setRetention({1, 1'000'000});
    QCOMPARE(dropped.at(1).at(0).value<QList<CaptureId>>(), QList<CaptureId>{first.at(1)->id});
}

void TestHistory::theRecorderSaysWhatItChanged()
{
    Recorder recorder;
    QSignalSpy captured(&recorder, &Recorder::captured);
    QSignalSpy pinned(&recorder, &Recorder::pinned);
    QSignalSpy forwarded(&recorder, &Recorder::forwarded);
    QSignalSpy cleared(&recorder, &Recorder::cleared);
    QSignalSpy failed(&recorder, &Recorder::storeFailed);
    recorder.open(m_path);
    recorder.record({sample("1"), sample("2")});
    const auto stored = captured.at(0).at(0).value<QList<CapturePtr>>();
    recorder.pin({stored[0]->id}, Pin::Set);
    QCOMPARE(pinned.at(0).at(0).value<QList<CaptureId>>(), QList<CaptureId>{stored[0]->id});
    recorder.setForwarded(stored[0]->id, {201, "ok"});
    QCOMPARE(forwarded.at(0).at(1).value<ForwardedAnswer>(), (ForwardedAnswer{201, "ok"}));
    recorder.clear();
    QCOMPARE(cleared.at(0).at(0).value<Cleared>().removed, QList<CaptureId>{stored[1]->id});
    QCOMPARE(failed.size(), 0);
    const Capture left = *CaptureStore::open(m_path, StoreAccess::ReadOnly).value().all().value().first();
    QVERIFY(left.pinned);
    QCOMPARE(left.forwarded, (ForwardedAnswer{201, "ok"}));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
