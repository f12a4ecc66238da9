#include "support/incidents.h"
#include "timeline/timelinechange.h"
#include "wording/timelinetext.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the letters do under another filter set than letterFilters().
TimelineChange changeFrom(const FilterSet& before, const QByteArrayList& steps)
{
    Timeline timeline(TimelineDetail::Picture);
    TimelineComparison comparison(before);
    CaptureId id = 0;
    for (const QByteArray& step : steps) {
        const Evaluated one = evaluated(letterFilters(), payloadOf(letterCapture(step, ++id, 60s)));
        timeline.add(one);
        comparison.add(one);
    }
    return comparison.change(timeline.totals());
}

FilterSet withResolve(const QString& item)
{
    FilterSet set = letterFilters();
    set.filters[0].resolve->condition.contains = {item};
    return set;
}

} // namespace

class TestTimelineChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void payloadsAreNamed();
    void payloadsAreBounded();
    void whatIsNotJsonStaysSo();
};

void TestTimelineChange::changes_data()
{
    QTest::addColumn<FilterSet>("before");
    QTest::addColumn<QByteArrayList>("steps");
    QTest::addColumn<QString>("words");

    QTest::newRow("the same filters change nothing")
        << letterFilters() << QByteArrayList{"t a", "r a"}
        << u"No payload has another outcome than with the saved filters."_s;
    QTest::newRow("incidents fewer stay open, an orphan more")
        << withResolve(u"q"_s) << QByteArrayList{"t a", "t b", "r a", "r b", "r c"}
        << u"Against the saved filters: 2 incidents fewer stay open, 1 orphan resolve more, 3 events fewer "
           u"are "
           "unmatched."_s;
    QTest::newRow("an incident more stays open")
        << withResolve(u"q"_s) << QByteArrayList{"t a", "q a"}
        << u"Against the saved filters: 1 incident more stays open, 1 "
           "event more is unmatched."_s;
    FilterSet withoutId = letterFilters();
    withoutId.filters[0].trigger.mapIncidentWith.clear();
    QTest::newRow("a repeat where each was an incident")
        << withoutId << QByteArrayList{"t a", "t a"}
        << u"Against the saved filters: 1 incident fewer stays open, 1 incident fewer is opened, 1 repeat more."_s;
    FilterSet other = withResolve(u"r"_s);
    other.filters[0].resolve->incidentMappedWith = u"n"_s;
    QTest::newRow("another outcome without another total")
        << other << QByteArrayList{"r a"} << u"1 payload has another outcome than with the saved filters."_s;
}

void TestTimelineChange::changes()
{
    QFETCH(const FilterSet, before);
    QFETCH(const QByteArrayList, steps);
    QFETCH(const QString, words);
    QCOMPARE(changeText(changeFrom(before, steps)), words);
}

void TestTimelineChange::payloadsAreNamed()
{
    const TimelineChange change = changeFrom(withResolve(u"q"_s), {"t a", "r a", "q b"});
    QCOMPARE(change.changedCount, 2);
    QCOMPARE(change.payloads[0].payload, 2);
    QCOMPARE(changeText(change.payloads[0]), u"Resolves a, was: No match"_s);
    QCOMPARE(changeText(change.payloads[1]), u"No match, was: Resolves b"_s);
}

void TestTimelineChange::payloadsAreBounded()
{
    QByteArrayList steps;
    for (qsizetype i = 0; i < maxVerdictChanges + 10; ++i) {
        steps.append("r " + QByteArray::number(i));
    }
    const TimelineChange change = changeFrom(withResolve(u"q"_s), steps);
    QCOMPARE(change.changedCount, maxVerdictChanges + 10);
    QCOMPARE(change.payloads.size(), maxVerdictChanges);
}

void TestTimelineChange::whatIsNotJsonStaysSo()
{
    auto capture = std::make_shared<Capture>();
    capture->id = 1;
    capture->body = "down";
    TimelineComparison comparison(withResolve(u"q"_s));
    comparison.add(evaluated(letterFilters(), payloadOf(capture)));
    QCOMPARE(comparison.change({}).before.invalid, 1);
    QCOMPARE(comparison.change({}).changedCount, 0);
}

QTEST_GUILESS_MAIN(TestTimelineChange)
#include "tst_timelinechange.moc"
