#include "timeline/deliveries.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// A delivery: its body and when it came, in seconds.
struct Delivery
{
    QByteArray body;
    int second = 0;
};

QByteArray alert(int monitor, int check, const QString& status, const QString& more = {})
{
    return QStringLiteral(R"({"monitor":{"id":%1,"name":"a","url":"b"},"cronTimestamp":%2,"status":"%3"%4})")
        .arg(monitor)
        .arg(check)
        .arg(status, more)
        .toUtf8();
}

} // namespace

class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
};

Q_DECLARE_METATYPE(QList<Delivery>)

void TestDeliveries::groups_data()
{
    QTest::addColumn<QList<Delivery>>("deliveries");
    QTest::addColumn<QList<int>>("firsts"); ///< by position from 1

    QTest::newRow("the same bytes within a minute are one event")
        << QList<Delivery>{{"{}", 0}, {"{}", 1}, {"{}", 60}} << QList{1, 1, 1};
    QTest::newRow("the same bytes after more than a minute are a new event")
        << QList<Delivery>{{"{}", 0}, {"{}", 61}, {"{}", 100}} << QList{1, 2, 2};
    QTest::newRow("the same bytes are forgotten for good after their minute")
        << QList<Delivery>{{"{}", 0}, {"[]", 61}, {"{}", 62}, {"{}", 63}, {"[]", 64}} << QList{1, 2, 3, 3, 2};
    QTest::newRow("a clock that was set back")
        << QList<Delivery>{{"{}", 100}, {"[]", 10}, {"[]", 80}, {"{}", 101}} << QList{1, 2, 3, 1};
    QTest::newRow("other bytes are another event") << QList<Delivery>{{"{}", 0}, {"{ }", 0}} << QList{1, 2};
    QTest::newRow("what is not JSON is compared by its bytes")
        << QList<Delivery>{{"down", 0}, {"down", 5}} << QList{1, 1};
    QTest::newRow("an alert's retry is one event however late")
        << QList<Delivery>{{alert(1, 7, u"error"_s), 0}, {alert(1, 7, u"error"_s), 9000}} << QList{1, 1};
    QTest::newRow("an alert is known by its check, not by its bytes")
        << QList<Delivery>{{alert(1, 7, u"error"_s), 0}, {alert(1, 7, u"error"_s, uR"(,"latency":1)"_s), 1}}
        << QList{1, 1};
    QTest::newRow("another check is another event")
        << QList<Delivery>{{alert(1, 7, u"error"_s), 0}, {alert(1, 8, u"error"_s), 1}} << QList{1, 2};
    QTest::newRow("another status of the same check is another event")
        << QList<Delivery>{{alert(1, 7, u"error"_s), 0}, {alert(1, 7, u"recovered"_s), 1}} << QList{1, 2};
    QTest::newRow("another monitor is another event")
        << QList<Delivery>{{alert(1, 7, u"error"_s), 0}, {alert(2, 7, u"error"_s), 1}} << QList{1, 2};
    QTest::newRow("others in between do not matter")
        << QList<Delivery>{{"a", 0}, {"b", 1}, {"a", 2}, {"b", 3}} << QList{1, 2, 1, 2};
}

void TestDeliveries::groups()
{
    QFETCH(QList<Delivery>, deliveries);
    QFETCH(QList<int>, firsts);
    Deliveries groups;
    QHash<CaptureId, int> counted;
    for (qsizetype i = 0; i < deliveries.size(); ++i) {
        auto capture = std::make_shared<Capture>();
        capture->id = i + 1;
        capture->receivedAt = UtcTime(std::chrono::seconds(deliveries[i].second));
        capture->body = deliveries[i].body;
        const Payload payload = payloadOf(capture);
        const EventAttempt attempt =
            groups.add(payload, payload.document ? recogniseSender(*payload.document) : std::nullopt);
        QCOMPARE(attempt.first, CaptureId(firsts[i]));
        QCOMPARE(attempt.number, ++counted[attempt.first]);
        QCOMPARE(groups.attemptsOf(attempt.first), attempt.number);
    }
}

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
