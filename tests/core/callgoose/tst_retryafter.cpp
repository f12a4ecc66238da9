#include "callgoose/retryafter.h"

#include <QTest>

using namespace gooseneck;
using namespace std::chrono_literals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestRetryAfter::reads_data()
{
    using Wait = std::optional<std::chrono::seconds>;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Wait>("wait");
    QTest::newRow("seconds") << QByteArray("120") << Wait(120s);
    QTest::newRow("no wait") << QByteArray("0") << Wait(0s);
    QTest::newRow("white space around it") << QByteArray("  7 ") << Wait(7s);
    QTest::newRow("a date, rounded up") << QByteArray("Wed, 25 Nov 2026 12:01:30 GMT") << Wait(90s);
    QTest::newRow("a date in the past is no wait") << QByteArray("Wed, 25 Nov 2026 11:00:00 GMT") << Wait(0s);
    QTest::newRow("more than a day is a day") << QByteArray("999999") << Wait(24h);
    QTest::newRow("more than a number holds is a day") << QByteArray("99999999999999999999") << Wait(24h);
    QTest::newRow("a far date is a day") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << Wait(24h);
    QTest::newRow("nothing") << QByteArray() << Wait();
    QTest::newRow("a sign") << QByteArray("-1") << Wait();
    QTest::newRow("a fraction") << QByteArray("1.5") << Wait();
    QTest::newRow("words") << QByteArray("soon") << Wait();
    QTest::newRow("a date of another form") << QByteArray("2026-11-25T12:01:30Z") << Wait();
}

void TestRetryAfter::reads()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<std::chrono::seconds>, wait);
    const auto now = fromIsoString(u"2026-11-25T12:00:00.500Z").value();
    QCOMPARE(readRetryAfter(value, now), wait);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
