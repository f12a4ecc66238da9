#include "timeline/timeline.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// A payload: what it does to the filters below, and when it came, in seconds.
struct Step
{
    QByteArray body;
    int second = 0;
};

/// "t" in `does` triggers and "r" resolves; the id stands in `id`, `n` makes the bytes differ.
QByteArray body(const QByteArray& does, const QByteArray& id, int n)
{
    const QByteArray withId = id.isEmpty() ? QByteArray() : "\"id\":\"" + id + "\",";
    return "{\"does\":\"" + does + "\"," + withId + "\"n\":" + QByteArray::number(n) + '}';
}

QByteArray alert(int monitor, int check, const QByteArray& status)
{
    return "{\"monitor\":{\"id\":" + QByteArray::number(monitor) +
           ",\"name\":\"a\"},\"cronTimestamp\":" + QByteArray::number(check) + ",\"status\":\"" + status +
           "\"}";
}

FilterSet filters()
{
    Filter filter;
    filter.trigger.conditions = {{u"does"_s, {u"t"_s}}};
    filter.trigger.mapIncidentWith = u"id"_s;
    filter.trigger.titleFrom = u"does"_s;
    filter.resolve = ResolvePart{{u"does"_s, {u"r"_s}}, u"id"_s};
    Filter ofAlerts = filter;
    ofAlerts.trigger.conditions = {{u"status"_s, {u"error"_s}}};
    ofAlerts.trigger.mapIncidentWith = u"monitor.id"_s;
    ofAlerts.resolve = ResolvePart{{u"status"_s, {u"recovered"_s}}, u"monitor.id"_s};
    FilterSet set;
    set.filters = {filter, ofAlerts};
    return set;
}

Timeline timelineOf(const QList<Step>& steps, TimelineDetail detail = TimelineDetail::Picture)
{
    Timeline timeline(detail);
    const FilterSet set = filters();
    CaptureId id = 0;
    for (const Step& step : steps) {
        auto capture = std::make_shared<Capture>();
        capture->id = ++id;
        capture->receivedAt = UtcTime(std::chrono::seconds(step.second));
        capture->body = step.body;
        timeline.add(evaluated(set, payloadOf(capture)));
    }
    return timeline;
}

/// "a 1-3 +2" is the incident "a", opened by the first payload, resolved by the third, repeated by the
/// second; "- 4- x3" one without an id that is open and whose event came in three deliveries. "~a 5" is an
/// orphan resolve, "?7 6" an alert that nothing matches, "!" marks a degraded one.
QString inWords(const TimelineResult& result)
{
    const auto name = [](const std::optional<QString>& id) { return id.value_or(u"-"_s); };
    const auto place = [](const TimelineEvent& event) {
        return QString::number(event.payload) + (event.tone == EventTone::Degraded ? u"!"_s : QString());
    };
    QStringList words;
    for (const Incident& incident : result.incidents) {
        QString one = name(incident.id) + u' ' + place(incident.opened) + u'-';
        one += incident.resolved ? place(*incident.resolved) : QString();
        for (const TimelineEvent& repeat : incident.repeats) {
            one += u" +"_s + place(repeat);
        }
        one += incident.attempts > 1 ? u" x"_s + QString::number(incident.attempts) : QString();
        words.append(one);
    }
    for (const LooseEvent& loose : result.loose) {
        words.append((loose.kind == LooseEvent::Kind::OrphanResolve ? u'~' : u'?') + name(loose.id) + u' ' +
                     place(loose.event));
    }
    return words.join(u", "_s);
}

} // namespace

Q_DECLARE_METATYPE(QList<Step>)

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void histories_data();
    void histories();
    void totalsCountEventsOnce();
    void eventsNameTheirFilterAndTime();
    void titlesAreExcerpts();
    void countsKeepNoEvents();
    void resultCanBeAskedForInBetween();
};

void TestTimeline::histories_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << QList<Step>{} << QString();
    QTest::newRow("a trigger with an id not open opens an incident")
        << QList<Step>{{body("t", "a", 1)}, {body("t", "b", 2)}} << u"a 1-, b 2-"_s;
    QTest::newRow("with an id already open it repeats")
        << QList<Step>{{body("t", "a", 1)}, {body("t", "a", 2)}, {body("t", "a", 3)}} << u"a 1- +2 +3"_s;
    QTest::newRow("without an id it opens one that nothing can close")
        << QList<Step>{{body("t", "", 1)}, {body("t", "", 2)}, {body("r", "", 3)}} << u"- 1-, - 2-, ~- 3"_s;
    QTest::newRow("an empty id is an id")
        << QList<Step>{{R"({"does":"t","id":""})"}, {R"({"does":"r","id":""})"}} << u" 1-2"_s;
    QTest::newRow("null is no id") << QList<Step>{{R"({"does":"t","id":null})"},
                                                  {R"({"does":"r","id":null})"}}
                                   << u"- 1-, ~- 2"_s;
    QTest::newRow("a resolve closes the open incident with its id")
        << QList<Step>{{body("t", "a", 1)}, {body("t", "b", 2)}, {body("r", "a", 3)}} << u"a 1-3, b 2-"_s;
    QTest::newRow("else it is an orphan")
        << QList<Step>{{body("r", "a", 1)}, {body("t", "a", 2)}, {body("r", "b", 3)}}
        << u"a 2-, ~a 1, ~b 3"_s;
    QTest::newRow("a resolve of what is closed already is an orphan")
        << QList<Step>{{body("t", "a", 1)}, {body("r", "a", 2)}, {body("r", "a", 3)}} << u"a 1-2, ~a 3"_s;
    QTest::newRow("a trigger after the resolve opens the next one")
        << QList<Step>{{body("t", "a", 1)}, {body("r", "a", 2)}, {body("t", "a", 3)}} << u"a 1-2, a 3-"_s;
    QTest::newRow("both triggers first, then resolves") << QList<Step>{{body("tr", "a", 1)}} << u"a 1-1"_s;
    QTest::newRow("both repeats an open one and closes it")
        << QList<Step>{{body("t", "a", 1)}, {body("tr", "a", 2)}} << u"a 1-2 +2"_s;
    QTest::newRow("both without an id opens one and is an orphan")
        << QList<Step>{{body("tr", "", 1)}} << u"- 1-, ~- 1"_s;
    QTest::newRow("an id as a number is the same as text")
        << QList<Step>{{R"({"does":"t","id":7})"}, {R"({"does":"r","id":"7"})"}} << u"7 1-2"_s;
    QTest::newRow("the same bytes within a minute count once")
        << QList<Step>{{body("t", "a", 1), 0}, {body("t", "a", 1), 1}, {body("t", "a", 1), 60}}
        << u"a 1- x3"_s;
    QTest::newRow("the same bytes after more than a minute count again")
        << QList<Step>{{body("t", "a", 1), 0}, {body("t", "a", 1), 61}} << u"a 1- +2"_s;
    QTest::newRow("a late attempt does not open the incident again")
        << QList<Step>{{alert(7, 1, "error"), 0},
                       {alert(7, 2, "recovered"), 600},
                       {alert(7, 1, "error"), 900}}
        << u"7 1-2 x2"_s;
    QTest::newRow("the same status of another check is another event")
        << QList<Step>{{alert(7, 1, "error")}, {alert(7, 2, "error")}} << u"7 1- +2"_s;
    QTest::newRow("attempts of a resolve are no orphans")
        << QList<Step>{{body("t", "a", 1)}, {body("r", "a", 2)}, {body("r", "a", 2)}} << u"a 1-2"_s;
    QTest::newRow("attempts of a repeat are not those of the incident")
        << QList<Step>{{body("t", "a", 1)}, {body("t", "a", 2)}, {body("t", "a", 2)}} << u"a 1- +2"_s;
    QTest::newRow("an alert that nothing matches keeps its monitor's id")
        << QList<Step>{{alert(7, 1, "degraded")}, {alert(7, 2, "recovered")}} << u"?7 1!, ~7 2"_s;
    QTest::newRow("of another unmatched payload nothing is known")
        << QList<Step>{{body("", "a", 1)}} << QString();
    QTest::newRow("what is not JSON belongs to nothing")
        << QList<Step>{{"down"}, {body("t", "a", 1)}} << u"a 2-"_s;
}

void TestTimeline::histories()
{
    QFETCH(const QList<Step>, steps);
    QFETCH(const QString, words);
    QCOMPARE(inWords(timelineOf(steps).result()), words);
}

void TestTimeline::totalsCountEventsOnce()
{
    const QList<Step> steps{{body("t", "a", 1)},
                            {body("t", "a", 1)},
                            {body("t", "a", 2)},
                            {body("r", "a", 3)},
                            {body("r", "a", 4)},
                            {body("t", "", 5)},
                            {body("", "a", 6)},
                            {body("", "a", 6)},
                            {"down"},
                            {"down"}};
    for (const TimelineDetail detail : {TimelineDetail::Counts, TimelineDetail::Picture}) {
        const TimelineTotals totals = timelineOf(steps, detail).totals();
        QCOMPARE(totals.payloads, 10);
        QCOMPARE(totals.incidents, 2);
        QCOMPARE(totals.open, 1);
        QCOMPARE(totals.resolved, 1);
        QCOMPARE(totals.repeats, 1);
        QCOMPARE(totals.orphanResolves, 1);
        QCOMPARE(totals.unmatched, 1);
        QCOMPARE(totals.invalid, 1);
    }
}

void TestTimeline::eventsNameTheirFilterAndTime()
{
    const TimelineResult result =
        timelineOf({{alert(7, 1, "error"), 5}, {alert(7, 2, "recovered"), 9}}).result();
    QCOMPARE(result.incidents.size(), 1);
    const Incident& incident = result.incidents.constFirst();
    QCOMPARE(incident.opened, (TimelineEvent{1, UtcTime(std::chrono::seconds(5)), EventTone::Normal, 2}));
    QCOMPARE(incident.resolved, (TimelineEvent{2, UtcTime(std::chrono::seconds(9)), EventTone::Normal, 2}));
}

void TestTimeline::titlesAreExcerpts()
{
    const QByteArray name = QByteArray("t\\u202e") + QByteArray(1000, 'x');
    const TimelineResult result = timelineOf({{body(name, "a", 1)}}).result();
    const QString title = result.incidents.constFirst().title;
    QVERIFY(title.startsWith(u"t⟨U+202E⟩xx"_s));
    QVERIFY(title.size() < 300);
}

void TestTimeline::countsKeepNoEvents()
{
    const QList<Step> steps{
        {body("t", "a", 1)}, {body("t", "a", 2)}, {body("r", "b", 3)}, {alert(7, 1, "degraded")}};
    const TimelineResult result = timelineOf(steps, TimelineDetail::Counts).result();
    QCOMPARE(result.incidents.size(), 1);
    QCOMPARE(result.incidents.constFirst().repeatCount, 1);
    QVERIFY(result.incidents.constFirst().repeats.isEmpty());
    QVERIFY(result.incidents.constFirst().title.isEmpty());
    QVERIFY(result.loose.isEmpty());
}

void TestTimeline::resultCanBeAskedForInBetween()
{
    Timeline timeline = timelineOf({{body("t", "a", 1)}});
    const TimelineResult before = timeline.result();
    auto capture = std::make_shared<Capture>();
    capture->id = 2;
    capture->body = body("t", "a", 1);
    QCOMPARE(timeline.add(evaluated(filters(), payloadOf(capture))), (EventAttempt{1, 2}));
    QCOMPARE(before.incidents.constFirst().attempts, 1);
    QCOMPARE(timeline.result().incidents.constFirst().attempts, 2);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
