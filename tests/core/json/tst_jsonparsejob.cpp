#include "json/jsonparsejob.h"

#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// Hears a job's end.
struct Ending
{
    explicit Ending(const JsonParseJob& job)
    {
        QObject::connect(&job, &JsonParseJob::finished, &context, [this](const JsonParseOutcome& result) {
            outcome = result;
            ++count;
        });
    }

    QObject context;
    JsonParseOutcome outcome = failure(JsonError());
    int count = 0;
};

} // namespace

class TestJsonParseJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesOnceWithTheDocument();
    void finishesOnceWithTheError();
    void tellsHowFarItIs();
    void abortEndsItOnce();
    void abortBehindTheEndChangesNothing();
    void aDestroyedJobIsSilent();

private:
    static QByteArray bigText()
    {
        return "[" + R"({"name":"some text","n":12345},)"_ba.repeated(500'000) + "1]";
    }
};

void TestJsonParseJob::finishesOnceWithTheDocument()
{
    JsonParseJob job(R"({"a":1})");
    Ending ending(job);
    job.start();
    QCOMPARE(ending.count, 0); // always queued
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(bool(ending.outcome));
    QCOMPARE(ending.outcome.value()->size(), JsonIndex(2));
}

void TestJsonParseJob::finishesOnceWithTheError()
{
    JsonParseJob job(R"({"a" 1})");
    Ending ending(job);
    job.start();
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(!ending.outcome);
    QCOMPARE(ending.outcome.error().offset, 5);
}

void TestJsonParseJob::tellsHowFarItIs()
{
    JsonParseJob job(bigText());
    Ending finished(job);
    QSignalSpy progressed(&job, &JsonParseJob::progressed);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count, 1, 30'000);
    QVERIFY(!progressed.isEmpty());
    int before = 0;
    for (const QVariantList& one : progressed) {
        QVERIFY(one[0].toInt() >= before && one[0].toInt() <= 1000);
        before = one[0].toInt();
    }
}

void TestJsonParseJob::abortEndsItOnce()
{
    JsonParseJob job(bigText());
    Ending ending(job);
    job.start();
    job.abort();
    job.abort();
    QCOMPARE(ending.count, 0);
    QTRY_COMPARE_WITH_TIMEOUT(ending.count, 1, 30'000);
    QVERIFY(!ending.outcome);
    QCOMPARE(ending.outcome.error().kind, JsonError::Kind::Stopped);
}

void TestJsonParseJob::abortBehindTheEndChangesNothing()
{
    JsonParseJob job("[]");
    Ending finished(job);
    job.start();
    QTRY_COMPARE(finished.count, 1);
    job.abort();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count, 1);
}

void TestJsonParseJob::aDestroyedJobIsSilent()
{
    auto job = std::make_unique<JsonParseJob>(bigText());
    Ending finished(*job.get());
    job->start();
    job.reset();
    // A second one behind it in the pool: by then the first has nothing left to say.
    JsonParseJob next("[]");
    Ending nextFinished(next);
    next.start();
    QTRY_COMPARE_WITH_TIMEOUT(nextFinished.count, 1, 30'000);
    QCOMPARE(finished.count, 0);
}

QTEST_GUILESS_MAIN(TestJsonParseJob)
#include "tst_jsonparsejob.moc"
