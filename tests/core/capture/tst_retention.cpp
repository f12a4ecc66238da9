#include "core/capture/storefixture.h"

#include <QTemporaryDir>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAboveTheLimitsIsDropped_data();
    void whatIsAboveTheLimitsIsDropped();
    void theWholeOfARequestCounts();
    void newLimitsHoldAtOnce();
    void aRemovalMakesRoom();
    void aStoreThatWasOpenedAnewKnowsHowMuchItHolds();
    void restoringDropsOthersNotTheRestored();
    void nothingIsDroppedWhenNothingWasStored();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

/// A capture whose body is all that counts.
Capture plain(const QByteArray& body)
{
    Capture capture;
    capture.body = body;
    return capture;
}

/// What the row of a capture without headers counts beside its body: an empty CBOR array.
constexpr qint64 emptyHeadersBytes = 1;

QList<Capture> capturesOf(const QByteArrayList& bodies)
{
    QList<Capture> captures;
    for (const QByteArray& body : bodies) {
        captures.append(plain(body));
    }
    return captures;
}

constexpr qint64 noLimit = 1'000'000;

} // namespace

void TestRetention::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"captures.sqlite"_s);
}

void TestRetention::whatIsAboveTheLimitsIsDropped_data()
{
    QTest::addColumn<Retention>("retention");
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("pinned");
    QTest::addColumn<QByteArrayList>("arriving");
    QTest::addColumn<QByteArrayList>("left");
    const auto row = [](const char* rule, const Retention& retention, const char* before, const char* pinned,
                        const char* arriving, const char* left) {
        const auto words = [](const char* text) {
            return *text == '\0' ? QByteArrayList() : QByteArray(text).split(' ');
        };
        QTest::newRow(rule) << retention << words(before) << words(pinned) << words(arriving) << words(left);
    };
    row("as many as may be stay", {3, noLimit}, "a b", "", "c", "a b c");
    row("one too many drops the oldest", {3, noLimit}, "a b c", "", "d", "b c d");
    row("a batch drops as many as it needs", {3, noLimit}, "a b c", "", "d e", "c d e");
    row("what just came stays, however many", {2, noLimit}, "a b", "", "c d e", "c d e");
    row("pinned ones are passed over", {3, noLimit}, "a b c", "a", "d", "a c d");
    row("pinned ones count", {2, noLimit}, "a b c", "a b", "d", "a b d");
    row("as many bytes as may be stay", {noLimit, 9 + 3 * emptyHeadersBytes}, "aaa bbb", "", "ccc",
        "aaa bbb ccc");
    row("one byte too many drops the oldest", {noLimit, 8 + 3 * emptyHeadersBytes}, "aaa bbb", "", "ccc",
        "bbb ccc");
    row("bytes of pinned ones count", {noLimit, 8 + 3 * emptyHeadersBytes}, "aaa bbb", "aaa", "ccc",
        "aaa ccc");
    row("what just came stays, however large", {noLimit, 2}, "a", "", "bbbbbbbb", "bbbbbbbb");
}

void TestRetention::whatIsAboveTheLimitsIsDropped()
{
    QFETCH(const Retention, retention);
    QFETCH(const QByteArrayList, before);
    QFETCH(const QByteArrayList, pinned);
    QFETCH(const QByteArrayList, arriving);
    QFETCH(const QByteArrayList, left);
    {
        CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite).value();
        QList<Capture> captures = capturesOf(before);
        for (Capture& capture : captures) {
            capture.pinned = pinned.contains(capture.body);
        }
        QVERIFY(captures.isEmpty() || store.append(captures));
    }
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite, retention).value();
    QCOMPARE(bodiesIn(store), before);
    QList<CaptureId> expected;
    const auto all = store.all().value();
    for (const CapturePtr& capture : all) {
        if (!left.contains(capture->body)) {
            expected.append(capture->id);
        }
    }
    const auto appended = store.append(capturesOf(arriving));
    QVERIFY(appended);
    QCOMPARE(appended->stored.size(), arriving.size());
    QCOMPARE(appended->dropped, expected);
    QCOMPARE(bodiesIn(store), left);
}

void TestRetention::theWholeOfARequestCounts()
{
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite, {noLimit, 1000}).value();
    Capture capture = plain("x");
    capture.target = QByteArray(300, 't');
    capture.headers = {{"X", QByteArray(300, 'h')}};
    QVERIFY(store.append({capture}));
    QCOMPARE(store.append({capture}).value().dropped.size(), 1);
}

void TestRetention::newLimitsHoldAtOnce()
{
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite).value();
    const auto stored = store.append(capturesOf({"a", "b", "c"})).value().stored;
    const auto dropped = store.setRetention({1, noLimit});
    QVERIFY(dropped);
    QCOMPARE(*dropped, (QList<CaptureId>{stored[0]->id, stored[1]->id}));
    QCOMPARE(bodiesIn(store), QByteArrayList{"c"});
    QCOMPARE(store.append(capturesOf({"d"})).value().dropped, QList<CaptureId>{stored[2]->id});
}

void TestRetention::aRemovalMakesRoom()
{
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite, {3, noLimit}).value();
    const auto stored = store.append(capturesOf({"a", "b", "c"})).value().stored;
    QVERIFY(store.remove({stored[1]->id}));
    QVERIFY(store.append(capturesOf({"d"})).value().dropped.isEmpty());
    QCOMPARE(store.append(capturesOf({"e"})).value().dropped, QList<CaptureId>{stored[0]->id});
    QVERIFY(store.clear());
    QVERIFY(store.append(capturesOf({"f", "g", "h"})).value().dropped.isEmpty());
}

void TestRetention::aStoreThatWasOpenedAnewKnowsHowMuchItHolds()
{
    const Retention retention{3, noLimit};
    for (const char* body : {"a", "b", "c", "d"}) {
        CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite, retention).value();
        QVERIFY(store.append({plain(body)}));
    }
    QCOMPARE(bodiesIn(CaptureStore::open(m_path, StoreAccess::ReadOnly).value()),
             (QByteArrayList{"b", "c", "d"}));
}

void TestRetention::restoringDropsOthersNotTheRestored()
{
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite, {3, noLimit}).value();
    const auto stored = store.append(capturesOf({"a", "b", "c"})).value().stored;
    const auto removed = store.remove({stored[0]->id}).value();
    QVERIFY(store.append(capturesOf({"d"})));
    const auto restored = store.append(valuesOf(removed));
    QVERIFY(restored);
    QCOMPARE(restored->dropped, QList<CaptureId>{stored[1]->id});
    QCOMPARE(bodiesIn(store), (QByteArrayList{"a", "c", "d"}));
}

void TestRetention::nothingIsDroppedWhenNothingWasStored()
{
    CaptureStore store = CaptureStore::open(m_path, StoreAccess::ReadWrite, {2, noLimit}).value();
    const auto stored = store.append(capturesOf({"a", "b"})).value().stored;
    Capture taken = plain("c");
    taken.id = stored[1]->id;
    QVERIFY(!store.append({plain("d"), taken}));
    QCOMPARE(bodiesIn(store), (QByteArrayList{"a", "b"}));
    QCOMPARE(store.append(capturesOf({"e"})).value().dropped, QList<CaptureId>{stored[0]->id});
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
