#include "openstatus/plannedcaptures.h"
#include "timeline/timeline.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class WhenDegraded { IsPassedOver, Opens, Resolves };

Filter filterOn(const QString& down, const QString& up)
{
    Filter filter;
    filter.trigger.conditions = {{u"status"_s, {down}}};
    filter.trigger.mapIncidentWith = u"monitor.id"_s;
    filter.resolve = ResolvePart{{u"status"_s, {up}}, u"monitor.id"_s};
    return filter;
}

/// What an operator can choose for "degraded".
FilterSet filters(WhenDegraded degraded)
{
    FilterSet set;
    set.filters = {filterOn(u"error"_s, u"recovered"_s)};
    switch (degraded) {
    case WhenDegraded::IsPassedOver:
        break;
    case WhenDegraded::Opens:
        set.filters.append(filterOn(u"degraded"_s, u"recovered"_s));
        break;
    case WhenDegraded::Resolves:
        set.filters.append(filterOn(u"error"_s, u"degraded"_s));
        break;
    }
    return set;
}

QString place(const TimelineEvent& event)
{
    return QString::number(event.payload) + (event.tone == EventTone::Degraded ? u"!"_s : QString());
}

/// "1-2" is an incident, opened and resolved by these webhooks; "+3" repeats it, "x4" counts its attempts.
/// "~1" is an orphan resolve, "?1" one that nothing matches, "!" marks a degraded one.
QString inWords(const TimelineResult& result)
{
    QStringList words;
    for (const Incident& incident : result.incidents) {
        QString one =
            place(incident.opened) + u'-' + (incident.resolved ? place(*incident.resolved) : QString());
        for (const TimelineEvent& repeat : incident.repeats) {
            one += u" +"_s + place(repeat);
        }
        words.append(one +
                     (incident.attempts > 1 ? u" x"_s + QString::number(incident.attempts) : QString()));
    }
    for (const LooseEvent& loose : result.loose) {
        words.append((loose.kind == LooseEvent::Kind::OrphanResolve ? u'~' : u'?') + place(loose.event));
    }
    return words.join(u", "_s);
}

} // namespace

/// The incident histories that facts/openstatus.md, 2 implies.
class TestScenarioHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void histories_data();
    void histories();
    void attemptsAreCapturedAfterTheirDelays();
};

void TestScenarioHistories::histories_data()
{
    QTest::addColumn<ScenarioKind>("kind");
    QTest::addColumn<WhenDegraded>("degraded");
    QTest::addColumn<QString>("words");
    using enum ScenarioKind;
    using enum WhenDegraded;

    QTest::newRow("an outage is one incident, however often the check fails")
        << Outage << IsPassedOver << u"1-2"_s;
    QTest::newRow("an outage has no degraded: opens") << Outage << Opens << u"1-2"_s;
    QTest::newRow("an outage has no degraded: resolves") << Outage << Resolves << u"1-2"_s;
    QTest::newRow("a brownout without degraded is the error in it, still open when it is slow again")
        << Brownout << IsPassedOver << u"2-4, ?1!, ?3!"_s;
    QTest::newRow("a brownout that degraded opens is one incident, repeated by the error")
        << Brownout << Opens << u"1!-4 +2 +3!"_s;
    QTest::newRow("a brownout that degraded resolves has orphans at both ends")
        << Brownout << Resolves << u"2-3!, ~1!, ~4"_s;
    QTest::newRow("flapping is an incident each time") << Flapping << IsPassedOver << u"1-2, 3-4, 5-6"_s;
    QTest::newRow("a retry burst is one incident in four attempts")
        << RetryBurst << IsPassedOver << u"1- x4"_s;
    QTest::newRow("a slow monitor opens nothing unless a filter wants it to")
        << ScenarioKind::Degraded << IsPassedOver << u"?1!"_s;
    QTest::newRow("a recovery of what was never seen failing is an orphan")
        << Recovered << IsPassedOver << u"~1"_s;
    QTest::newRow("the Test button never opens anything") << TestButton << IsPassedOver << u"~1"_s;
}

void TestScenarioHistories::histories()
{
    QFETCH(const ScenarioKind, kind);
    QFETCH(const WhenDegraded, degraded);
    QFETCH(const QString, words);
    Timeline timeline(TimelineDetail::Picture);
    const FilterSet set = filters(degraded);
    for (const CapturePtr& capture : plannedCaptures(makeScenario(kind, Monitor(), UtcTime(1h), 60s))) {
        timeline.add(evaluated(set, payloadOf(capture)));
    }
    QCOMPARE(inWords(timeline.result()), words);
}

void TestScenarioHistories::attemptsAreCapturedAfterTheirDelays()
{
    const auto captures =
        plannedCaptures(makeScenario(ScenarioKind::RetryBurst, Monitor(), UtcTime(1h), 60s));
    QCOMPARE(captures.size(), qsizetype(maxAttempts));
    QList<std::chrono::milliseconds> delays;
    for (const CapturePtr& capture : captures) {
        QCOMPARE(capture->body, captures.constFirst()->body);
        delays.append(capture->receivedAt - UtcTime(1h));
    }
    QCOMPARE(delays, (QList<std::chrono::milliseconds>{0s, 1s, 3s, 7s}));
}

QTEST_GUILESS_MAIN(TestScenarioHistories)
#include "tst_scenariohistories.moc"
