#include "filter/lint.h"
#include "filter/propose.h"
#include "intake/samples.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Payload payload(const QByteArray& bytes)
{
    auto capture = std::make_shared<Capture>();
    capture->body = bytes;
    return payloadOf(capture);
}

QList<Payload> samples(const QStringList& ids)
{
    QList<Payload> payloads;
    for (const Sample& sample : builtInSamples()) {
        if (ids.contains(sample.id)) {
            payloads.append(payload(sample.body));
        }
    }
    return payloads;
}

FilterSet openStatusSet()
{
    const Roles roles{u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s};
    const auto proposal =
        proposeFilterSet(roles, samples({u"openstatus-error"_s, u"openstatus-recovered"_s}), {});
    return proposal ? proposal->filterSet : FilterSet();
}

QStringList codes(const QList<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings) {
        if (!words.contains(toWord(finding.code))) {
            words.append(toWord(finding.code));
        }
    }
    words.sort();
    return words;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void fixesWhatItFinds();
};

void TestLint::finds_data()
{
    QTest::addColumn<FilterSet>("set");
    QTest::addColumn<QStringList>("sampleIds");
    QTest::addColumn<QString>("code");
    const QStringList pair{u"openstatus-error"_s, u"openstatus-recovered"_s};
    const FilterSet good = openStatusSet();
    FilterSet list = good;
    list.filters[0].trigger.conditions[0].contains = {u"down"_s, u"failed"_s, u"critical"_s};
    FilterSet listGuide = list;
    listGuide.profile = guideProfile;
    FilterSet otherMap = good;
    otherMap.filters[0].resolve->incidentMappedWith = u"id"_s;
    FilterSet noMap = good;
    noMap.filters[0].trigger.mapIncidentWith = u"monitorId"_s;
    FilterSet noTitle = good;
    noTitle.filters[0].trigger.titleFrom = u"name"_s;
    FilterSet never = good;
    never.filters[0].trigger.conditions[0].contains = {u"broken"_s};
    FilterSet noResolve = good;
    noResolve.filters[0].resolve.reset();
    FilterSet overlap = good;
    overlap.filters[0].resolve->condition.contains = {u"e"_s};
    FilterSet manyFilters = good;
    manyFilters.filters = QList<Filter>(11, good.filters[0]);
    FilterSet manyItems = good;
    manyItems.filters[0].trigger.conditions[0].contains = QStringList(11, u"e"_s);
    FilterSet longItem = good;
    longItem.filters[0].trigger.conditions[0].contains = {QString(51, u'e')};
    FilterSet manyKeys = good;
    manyKeys.filters[0].trigger.conditions = QList<Condition>(3, good.filters[0].trigger.conditions[0]);
    FilterSet noFrom = good;
    noFrom.from.clear();
    QTest::newRow("a nested id depends on the reading") << good << pair << u"reading-dependent"_s;
    QTest::newRow("a list of alternatives under all") << list << pair << u"list-never-matches"_s;
    QTest::newRow("a list of alternatives under any") << listGuide << pair << u"reading-dependent"_s;
    QTest::newRow("different map keys") << otherMap << pair << u"map-key-differs"_s;
    QTest::newRow("a map key that no payload has") << noMap << pair << u"map-key-missing"_s;
    QTest::newRow("a title key that no payload has") << noTitle << pair << u"title-key-missing"_s;
    QTest::newRow("nothing triggers") << never << pair << u"never-triggers"_s;
    QTest::newRow("nothing resolves") << noResolve << pair << u"never-resolves"_s;
    QTest::newRow("only the Test button was seen")
        << good << QStringList{u"openstatus-test-button"_s} << u"only-test-button"_s;
    QTest::newRow("a payload does both") << overlap << pair << u"trigger-resolve-overlap"_s;
    QTest::newRow("degraded does nothing")
        << good << QStringList{u"openstatus-degraded"_s} << u"degraded-unhandled"_s;
    QTest::newRow("11 filters") << manyFilters << pair << u"limit-filters"_s;
    QTest::newRow("11 items") << manyItems << pair << u"limit-items"_s;
    QTest::newRow("an item of 51 characters") << longItem << pair << u"limit-item-length"_s;
    QTest::newRow("3 trigger keys") << manyKeys << pair << u"limit-conditions"_s;
    QTest::newRow("no sender") << noFrom << pair << u"no-from"_s;
}

void TestLint::finds()
{
    QFETCH(FilterSet, set);
    QFETCH(QStringList, sampleIds);
    QFETCH(QString, code);
    const QStringList found = codes(lint(set, samples(sampleIds)));
    QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    const bool isCleanOtherwise =
        code == u"reading-dependent"_s ||
        !codes(lint(openStatusSet(), samples({u"openstatus-error"_s, u"openstatus-recovered"_s})))
             .contains(code);
    QVERIFY(isCleanOtherwise);
}

void TestLint::fixesWhatItFinds()
{
    FilterSet set = openStatusSet();
    set.filters[0].trigger.conditions[0].contains = {u"down"_s, u"error"_s};
    set.filters[0].resolve->incidentMappedWith = u"id"_s;
    const QList<Payload> seen = samples({u"openstatus-error"_s, u"openstatus-recovered"_s});
    for (int rounds = 0; rounds < 5; ++rounds) {
        const QList<Finding> findings = lint(set, seen);
        const auto fixable =
            std::ranges::find_if(findings, [](const Finding& f) { return f.fix != Fix::None; });
        if (fixable != findings.cend()) {
            set = applyFix(set, *fixable);
        }
    }
    QCOMPARE(set.filters.size(), 2);
    QCOMPARE(set.filters[1].trigger.conditions[0].contains, QStringList{u"error"_s});
    QCOMPARE(set.filters[1].resolve->incidentMappedWith, u"monitor.id"_s);
    QCOMPARE(codes(lint(set, seen)), QStringList{u"reading-dependent"_s});
}

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
