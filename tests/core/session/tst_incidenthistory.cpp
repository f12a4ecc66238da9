#include "session/incidenthistory.h"
#include "support/captures.h"
#include "support/runningsession.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

FilterSet resolvingOn(const QString& status)
{
    FilterSet set = alertFilterSet();
    set.filters[0].resolve->condition.contains = {status};
    return set;
}

QList<Capture> pasted(const QByteArrayList& bodies)
{
    QList<Capture> captures;
    for (const QByteArray& body : bodies) {
        Capture capture;
        capture.receivedAt = UtcTime(std::chrono::seconds(captures.size()));
        capture.source = CaptureSource::Paste;
        capture.body = body;
        captures.append(capture);
    }
    return captures;
}

qsizetype open(const RunningSession& session)
{
    return session.state().incidents ? session.state().incidents->timeline.totals.open : -1;
}

bool hasChange(const RunningSession& session)
{
    return session.state().incidents && session.state().incidents->change;
}

} // namespace

/// What the session makes of its captures as incidents.
class TestIncidentHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void followsCapturesAndFilters();
    void isComparedWithWhatWasSaved();
    void savingEndsTheComparison();
    void openingAWorkspaceIsWhatWasSaved();
    void aScenarioTakesThePlaceOfTheCaptures();
    void aScenarioIsComparedToo();

private:
    std::unique_ptr<RunningSession> m_session;
};

void TestIncidentHistory::init()
{
    m_session = std::make_unique<RunningSession>();
    RunningSession& session = *m_session;
    session->setFilterSet(alertFilterSet());
    session->addCaptures(pasted({alertBody(1), alertBody(51), alertBody(2)}));
    QTRY_COMPARE(session.state().payloads.size(), 3);
    QTRY_COMPARE(open(session), 1); // 101 is closed by its second alert
}

void TestIncidentHistory::followsCapturesAndFilters()
{
    RunningSession& session = *m_session;
    QVERIFY(!hasChange(session)); // nothing was saved yet
    QCOMPARE(session.state().incidents->lanes.lanes.size(), 2);
    session->addCaptures(pasted({alertBody(7)}));
    QTRY_COMPARE(open(session), 2);
    session->setFilterSet(resolvingOn(u"nothing"_s));
    QTRY_COMPARE(open(session), 3);
}

void TestIncidentHistory::isComparedWithWhatWasSaved()
{
    RunningSession& session = *m_session;
    session->saveWorkspace(session.path(u"w.json"_s));
    session->setFilterSet(resolvingOn(u"nothing"_s));
    QTRY_VERIFY(hasChange(session));
    const TimelineChange& change = *session.state().incidents->change;
    QCOMPARE(change.after.open - change.before.open, 1);
    QCOMPARE(change.changedCount, 1);
    session->undo();
    QTRY_VERIFY(!hasChange(session));
}

void TestIncidentHistory::savingEndsTheComparison()
{
    RunningSession& session = *m_session;
    session->saveWorkspace(session.path(u"w.json"_s));
    session->setFilterSet(resolvingOn(u"nothing"_s));
    QTRY_VERIFY(hasChange(session));
    session->saveWorkspace(session.path(u"w.json"_s));
    QTRY_VERIFY(!hasChange(session));
}

void TestIncidentHistory::openingAWorkspaceIsWhatWasSaved()
{
    RunningSession& session = *m_session;
    session->saveWorkspace(session.path(u"w.json"_s));
    session->setFilterSet(resolvingOn(u"nothing"_s));
    session->saveWorkspace(session.path(u"x.json"_s));
    session->openWorkspace(session.path(u"w.json"_s));
    session->acceptImport();
    QCOMPARE(session.state().savedFilterSet, alertFilterSet());
    session->setFilterSet(resolvingOn(u"nothing"_s));
    QTRY_VERIFY(hasChange(session));
}

void TestIncidentHistory::aScenarioTakesThePlaceOfTheCaptures()
{
    RunningSession& session = *m_session;
    session->setScenario(ScenarioKind::Flapping);
    QCOMPARE(deriveIncidents(session.state())->timeline.totals.incidents, 3);
    session->setFilterSet(resolvingOn(u"nothing"_s));
    QCOMPARE(deriveIncidents(session.state())->timeline.totals.repeats, 2); // at once
    session->setScenario(std::nullopt);
    QCOMPARE(deriveIncidents(session.state()), session.state().incidents);
}

void TestIncidentHistory::aScenarioIsComparedToo()
{
    RunningSession& session = *m_session;
    session->saveWorkspace(session.path(u"w.json"_s));
    session->setScenario(ScenarioKind::Outage);
    QVERIFY(!deriveIncidents(session.state())->change);
    session->setFilterSet(resolvingOn(u"nothing"_s));
    const auto change = deriveIncidents(session.state())->change;
    QVERIFY(change.has_value());
    QCOMPARE(change->after.open, 1);
    QCOMPARE(change->before.open, 0);
}

QTEST_GUILESS_MAIN(TestIncidentHistory)
#include "tst_incidenthistory.moc"
