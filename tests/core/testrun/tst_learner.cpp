#include "testrun/learner.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Filter filter(const QStringList& words, const QString& idKey)
{
    Filter filter;
    filter.trigger.conditions = {{u"status"_s, words}};
    filter.trigger.mapIncidentWith = idKey;
    filter.trigger.titleFrom = u"monitor.name"_s;
    filter.resolve = ResolvePart{{u"status"_s, {u"recovered"_s}}, idKey};
    return filter;
}

FilterSet filters(const QStringList& words, const QString& idKey)
{
    FilterSet set;
    set.filters = {filter(words, idKey)};
    return set;
}

/// A tenant for which 77 and "77" are different ids, as far as the probes' resolve shows it.
ReplyMeaning strictAboutNumbers(PredictedService& service, const QByteArray& body)
{
    const bool isText = body.contains(":\"10");
    return isText ? ReplyMeaning::NoMatch : service.take(body);
}

} // namespace

class TestLearner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoversEveryReading_data();
    void recoversEveryReading();
    void keepsTogetherWhatCannotBeToldApart();
    void findsOutThatTheTypeOfANumberMatters();
    void closesWhatItOpens();
    void aLostAnswerEndsIt();
    void anotherFilterSetIsAContradiction();
    void cannotLearn_data();
    void cannotLearn();
};

void TestLearner::recoversEveryReading_data()
{
    QTest::addColumn<MatchingProfile>("profile");
    for (const MatchingProfile& profile : allProfiles()) {
        QTest::newRow(qPrintable(toText(profile))) << profile;
    }
}

void TestLearner::recoversEveryReading()
{
    QFETCH(MatchingProfile, profile);
    const FilterSet set = filters({u"error"_s, u"down"_s}, u"monitor.id"_s);
    Learner learner(set, 1000);
    PredictedService tenant(set, profile);
    while (const auto probe = learner.next()) {
        learner.take(*probe, tenant.take(probe->body));
    }
    QVERIFY(learner.end() == Learner::End::Settled);
    QCOMPARE(learner.readings(), QList{profile});
    QCOMPARE(learner.bestReading(), profile);
    QVERIFY(learner.numbers() == NumberReading::AsText);
    QVERIFY(!learner.openIncident());
    QCOMPARE_LE(learner.requests(), mostRequests(set));
    QCOMPARE_LE(mostRequests(set), 12);
}

void TestLearner::keepsTogetherWhatCannotBeToldApart()
{
    const FilterSet set = filters({u"error"_s}, u"id"_s); // one item, keys without dots
    Learner learner(set, 1000);
    PredictedService tenant(set, documentedProfile);
    while (const auto probe = learner.next()) {
        learner.take(*probe, tenant.take(probe->body));
    }
    QVERIFY(learner.end() == Learner::End::Settled);
    QCOMPARE(learner.readings().size(), 4); // all or any, top level or dotted
    QCOMPARE(learner.bestReading(), documentedProfile);
}

void TestLearner::findsOutThatTheTypeOfANumberMatters()
{
    const FilterSet set = filters({u"error"_s, u"down"_s}, u"monitor.id"_s);
    Learner learner(set, 1000);
    PredictedService tenant(set, guideProfile);
    while (const auto probe = learner.next()) {
        learner.take(*probe, strictAboutNumbers(tenant, probe->body));
    }
    QVERIFY(learner.end() == Learner::End::Settled);
    QVERIFY(learner.numbers() == NumberReading::TypeMatters);
    QCOMPARE(learner.bestReading(), guideProfile);
    QVERIFY(!learner.openIncident());
    QCOMPARE_LE(learner.requests(), mostRequests(set));
}

void TestLearner::closesWhatItOpens()
{
    const FilterSet set = filters({u"error"_s, u"down"_s}, u"monitor.id"_s);
    Learner learner(set, 1000);
    PredictedService tenant(
        set, MatchingProfile{ItemsReading::Any, KeysReading::AnyDepth, CaseReading::Insensitive});
    int opened = 0;
    int closed = 0;
    while (const auto probe = learner.next()) {
        const ReplyMeaning meaning = tenant.take(probe->body);
        QVERIFY2(meaning != ReplyMeaning::Created || opened == closed, "two incidents are open at once");
        opened += meaning == ReplyMeaning::Created ? 1 : 0;
        closed += meaning == ReplyMeaning::Resolved ? 1 : 0;
        learner.take(*probe, meaning);
    }
    QVERIFY(opened > 0);
    QCOMPARE(closed, opened);
}

void TestLearner::aLostAnswerEndsIt()
{
    const FilterSet set = filters({u"error"_s, u"down"_s}, u"monitor.id"_s);
    Learner learner(set, 1000);
    learner.take(*learner.next(), std::nullopt);
    QVERIFY(learner.end() == Learner::End::NoAnswer);
    QVERIFY(!learner.next());
    QCOMPARE(learner.openIncident(), u"1000"_s); // perhaps: it has to be closed
}

void TestLearner::anotherFilterSetIsAContradiction()
{
    const FilterSet set = filters({u"error"_s, u"down"_s}, u"monitor.id"_s);
    Learner learner(set, 1000);
    while (const auto probe = learner.next()) {
        learner.take(*probe, ReplyMeaning::NoMatch); // nothing that is sent matches
    }
    QVERIFY(learner.end() == Learner::End::Contradiction);
    QVERIFY(learner.readings().isEmpty());
}

void TestLearner::cannotLearn_data()
{
    QTest::addColumn<FilterSet>("set");
    QTest::newRow("no filters") << FilterSet();
    FilterSet set = filters({u"error"_s}, u"id"_s);
    set.filters[0].resolve.reset();
    QTest::newRow("nothing closes what it opens") << set;
    QTest::newRow("the id is the status") << filters({u"error"_s}, u"status"_s);
    QTest::newRow("no id") << filters({u"error"_s}, {});
    QTest::newRow("no items") << filters({}, u"id"_s);
}

void TestLearner::cannotLearn()
{
    QFETCH(FilterSet, set);
    const Learner learner(set, 1);
    QVERIFY(!learner.canLearn());
    QVERIFY(!learner.next());
}

QTEST_GUILESS_MAIN(TestLearner)
#include "tst_learner.moc"
