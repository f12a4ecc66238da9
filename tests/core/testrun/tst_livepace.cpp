#include "testrun/livepace.h"

#include <QTest>

using namespace gooseneck;
using namespace std::chrono_literals;

namespace {

const UtcTime now = fromIsoString(u"2026-11-25T12:00:00.000Z").value();

} // namespace

class TestLivePace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
};

void TestLivePace::waits_data()
{
    using Wait = std::optional<std::chrono::seconds>;
    QTest::addColumn<QList<UtcTime>>("starts");
    QTest::addColumn<std::optional<UtcTime>>("asked");
    QTest::addColumn<Wait>("wait");
    const std::optional<UtcTime> nobody;
    QTest::newRow("the first one goes") << QList<UtcTime>() << nobody << Wait();
    QTest::newRow("one right after another waits") << QList<UtcTime>{now - 3s} << nobody << Wait(7s);
    QTest::newRow("one after the pause goes") << QList<UtcTime>{now - 10s} << nobody << Wait();
    QTest::newRow("a start from the future is of a wrong clock")
        << QList<UtcTime>{now + 1h} << nobody << Wait();
    QList<UtcTime> many;
    for (int i = 0; i < maxLiveRunsPerHour; ++i) {
        many.append(now - 59min + i * 1min);
    }
    QTest::newRow("too many within the hour wait for the first to be an hour old")
        << many << nobody << Wait(60s);
    many.removeFirst();
    QTest::newRow("one fewer goes") << many << nobody << Wait();
    QTest::newRow("the server asked to wait") << QList<UtcTime>() << std::optional(now + 90s) << Wait(90s);
    QTest::newRow("the server asked, and the time is over")
        << QList<UtcTime>() << std::optional(now - 1s) << Wait();
}

void TestLivePace::waits()
{
    QFETCH(QList<UtcTime>, starts);
    QFETCH(std::optional<UtcTime>, asked);
    QFETCH(std::optional<std::chrono::seconds>, wait);
    QCOMPARE(waitBeforeLiveRun(starts, asked, now), wait);
}

QTEST_GUILESS_MAIN(TestLivePace)
#include "tst_livepace.moc"
