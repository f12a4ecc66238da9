#include "models/payloadlistmodel.h"
#include "support/captures.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

using Ids = QList<CaptureId>;

class TestPayloadListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomes_data();
    void becomes();
    void arrivalsAreInsertedOnTop();
    void says_data();
    void says();
    void deliveriesOfOneEventAreMarked();
    void timesOfEarlierDaysSayTheDay();
    void unevaluatedRowsHaveNoVerdict();
    void rowsWithoutTheirCaptureSayNothing();
    void newFactsChangeRows();
    void payloadsAreDraggedOutMasked();

private:
    static Ids idsOf(const PayloadListModel& model)
    {
        Ids ids;
        for (int row = model.rowCount() - 1; row >= 0; --row) {
            ids.append(model.index(row).data(PayloadListModel::IdRole).toLongLong());
        }
        return ids;
    }
};

void TestPayloadListModel::becomes_data()
{
    QTest::addColumn<Ids>("before");
    QTest::addColumn<Ids>("after");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("removals");

    QTest::newRow("nothing changes") << Ids{1, 2, 3} << Ids{1, 2, 3} << 0 << 0;
    QTest::newRow("the first come") << Ids{} << Ids{1, 2, 3} << 1 << 0;
    QTest::newRow("some arrive") << Ids{1, 2} << Ids{1, 2, 5, 6} << 1 << 0;
    QTest::newRow("one is put back in the middle") << Ids{1, 3} << Ids{1, 2, 3} << 1 << 0;
    QTest::newRow("some are put back in two places") << Ids{2, 5} << Ids{1, 2, 3, 4, 5} << 2 << 0;
    QTest::newRow("the oldest goes") << Ids{1, 2, 3} << Ids{2, 3} << 0 << 1;
    QTest::newRow("the newest goes") << Ids{1, 2, 3} << Ids{1, 2} << 0 << 1;
    QTest::newRow("some go in two places") << Ids{1, 2, 3, 4, 5} << Ids{1, 5} << 0 << 1;
    QTest::newRow("the oldest goes as one arrives") << Ids{1, 2, 3} << Ids{2, 3, 4} << 1 << 1;
    QTest::newRow("all are others") << Ids{1, 3, 5} << Ids{2, 4, 6} << 1 << 1;
    QTest::newRow("all go") << Ids{1, 2} << Ids{} << 0 << 1;
    Ids all;
    Ids odd;
    for (CaptureId id = 1; id <= 100; ++id) {
        all.append(id);
        if (id % 2 == 1) {
            odd.append(id);
        }
    }
    QTest::newRow("a filter scatters them: a reset") << all << odd << -1 << -1;
}

void TestPayloadListModel::becomes()
{
    QFETCH(Ids, before);
    QFETCH(Ids, after);
    QFETCH(int, inserts);
    QFETCH(int, removals);
    SessionState state;
    state.payloads = storedAlerts(1, 100);
    state.shown = before;
    PayloadListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.render(state, allStateParts);
    QCOMPARE(idsOf(model), before);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    state.shown = after;
    model.render(state, StatePart::List);
    QCOMPARE(idsOf(model), after);
    for (const CaptureId id : after) {
        QCOMPARE(model.index(model.rowOf(id)).data(PayloadListModel::IdRole).toLongLong(), id);
    }
    QCOMPARE(model.rowOf(1000), -1);
    if (inserts < 0) {
        QCOMPARE(reset.size(), 1);
    } else {
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), inserts);
        QCOMPARE(removed.size(), removals);
    }
}

void TestPayloadListModel::arrivalsAreInsertedOnTop()
{
    SessionState state;
    state.payloads = storedAlerts(1, 5);
    state.shown = {1, 2, 3};
    PayloadListModel model;
    model.render(state, allStateParts);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    state.shown = {1, 2, 3, 4, 5};
    model.render(state, StatePart::Payloads | StatePart::List);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 1);
    QCOMPARE(model.index(0).data(PayloadListModel::IdRole).toLongLong(), 5);
}

void TestPayloadListModel::says_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("expected");
    const int title = PayloadListModel::TitleRole;
    const int status = PayloadListModel::StatusRole;
    const int verdict = PayloadListModel::VerdictRole;
    const int text = PayloadListModel::VerdictTextRole;
    const int note = PayloadListModel::NoteRole;
    const QByteArray button = builtInSamples()[3].body;

    QTest::newRow("title") << alertBody(1) << title << QVariant(u"Checkout 101 API"_s);
    QTest::newRow("title without a name") << QByteArray("[]") << title << QVariant(u"Payload 1"_s);
    QTest::newRow("status") << alertBody(1) << status << QVariant(u"error"_s);
    QTest::newRow("verdict") << alertBody(3) << verdict << QVariant(static_cast<int>(VerdictKind::Resolve));
    QTest::newRow("verdict in words") << alertBody(1) << text << QVariant(u"Triggers 101"_s);
    QTest::newRow("not JSON in words") << QByteArray("{") << text << QVariant(u"Not JSON"_s);
    QTest::newRow("the Test button is marked") << button << note << QVariant(u"Test button"_s);
    QTest::newRow("an alert is not") << alertBody(1) << note << QVariant(QString());
    QTest::newRow("an alert that comes late")
        << alertBody(1).replace("1737810000001", "1737809000000") << note << QVariant(u"17 min old"_s);
    QTest::newRow("an alert that comes hours late")
        << alertBody(1).replace("1737810000001", "1737800000000") << note << QVariant(u"2 h old"_s);
    QTest::newRow("an alert that comes days late")
        << alertBody(1).replace("1737810000001", "1737510000000") << note << QVariant(u"3 days old"_s);
    QTest::newRow("an alert from the future")
        << alertBody(1).replace("1737810000001", "1737819000000") << note << QVariant(u"from the future"_s);
    QTest::newRow("to be read aloud") << alertBody(1) << static_cast<int>(Qt::AccessibleTextRole)
                                      << QVariant(u"Checkout 101 API, Triggers 101, error"_s);
}

void TestPayloadListModel::says()
{
    QFETCH(QByteArray, body);
    QFETCH(int, role);
    SessionState state;
    state.payloads = {storedCapture(1, body)};
    state.shown = {1};
    state.facts.insert(1, std::make_shared<const RowFacts>(rowFactsOf(
                              evaluated(alertFilterSet(), payloadOf(state.payloads[0])), alertRoles(), 1)));
    PayloadListModel model;
    model.render(state, allStateParts);
    QTEST(model.index(0).data(role), "expected");
}

void TestPayloadListModel::deliveriesOfOneEventAreMarked()
{
    SessionState state;
    state.payloads = storedAlerts(1, 3);
    state.shown = {1, 2, 3};
    state.repeats = {{2, {1, 2}}, {3, {1, 3}}};
    state.attempts = {{1, 3}};
    PayloadListModel model;
    model.render(state, allStateParts);
    const auto note = [&](int row) { return model.index(row).data(PayloadListModel::NoteRole).toString(); };
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(note(0), u"×3 ▸"_s);
    QCOMPARE(model.rowOf(3), 0);
    state.unfolded = {1};
    model.render(state, StatePart::List);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(note(0), u"attempt 3"_s);
    QCOMPARE(note(1), u"attempt 2"_s);
    QCOMPARE(note(2), u"×3 ▾"_s);
    state.unfolded = {};
    state.shown = {2, 3}; // the list filter lets the first one not through
    model.render(state, StatePart::List);
    QCOMPARE(model.rowCount(), 2);
}

void TestPayloadListModel::timesOfEarlierDaysSayTheDay()
{
    SessionState state;
    auto today = std::make_shared<Capture>(*storedCapture(2, "{}"));
    today->receivedAt = utcNow();
    state.payloads = {storedCapture(1, "{}"), today};
    state.shown = {1, 2};
    PayloadListModel model;
    model.render(state, allStateParts);
    const auto time = [&](int row) { return model.index(row).data(PayloadListModel::TimeRole).toString(); };
    QCOMPARE(time(1), u"25 Jan 13:01"_s);
    QVERIFY2(QTime::fromString(time(0), u"HH:mm:ss"_s).isValid(), qPrintable(time(0)));
}

void TestPayloadListModel::unevaluatedRowsHaveNoVerdict()
{
    SessionState state;
    state.payloads = storedAlerts(1, 1);
    state.shown = {1};
    PayloadListModel model;
    model.render(state, allStateParts);
    QVERIFY(!model.index(0).data(PayloadListModel::VerdictRole).isValid());
    QCOMPARE(model.index(0).data(PayloadListModel::VerdictTextRole).toString(), u"…"_s);
}

void TestPayloadListModel::rowsWithoutTheirCaptureSayNothing()
{
    SessionState state;
    state.payloads = storedAlerts(1, 2);
    state.shown = {1, 2};
    PayloadListModel model;
    model.render(state, allStateParts);
    state.payloads.removeFirst();
    QVERIFY(!model.index(1).data(PayloadListModel::TitleRole).isValid());
}

void TestPayloadListModel::newFactsChangeRows()
{
    SessionState state;
    state.payloads = storedAlerts(1, 3);
    state.shown = {1, 2, 3};
    PayloadListModel model;
    model.render(state, allStateParts);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.render(state, StatePart::Findings);
    QCOMPARE(changed.size(), 0);
    model.render(state, StatePart::Rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
}

void TestPayloadListModel::payloadsAreDraggedOutMasked()
{
    SessionState state;
    state.payloads = {storedCapture(1, R"({"status":"error"})"),
                      storedCapture(2, R"({"manage_url":"https://x/s3cret"})"), storedCapture(3, "\xff\xfe")};
    state.shown = {1, 2, 3};
    PayloadListModel model;
    model.render(state, allStateParts);
    const auto dragged = [&model](const QList<int>& rows) {
        QModelIndexList indexes;
        for (const int row : rows) {
            indexes.append(model.index(row));
        }
        const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
        return data ? data->text() : u"nothing"_s;
    };
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QCOMPARE(dragged({2}), uR"({"status":"error"})"_s);
    QVERIFY(!dragged({1}).contains(u"s3cret"_s));
    QVERIFY(dragged({1}).startsWith(uR"({"manage_url":)"_s));
    QCOMPARE(dragged({2, 1}).count(u'\n'), 1);
    QCOMPARE(dragged({0}), u"nothing"_s); // no text
}

QTEST_GUILESS_MAIN(TestPayloadListModel)
#include "tst_payloadlistmodel.moc"
