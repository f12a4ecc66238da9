#include "filter/evaluate.h"
#include "filter/statuschoice.h"
#include "support/lintcases.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gooseneck::StatusEffect)

namespace {

/// "down>up low": what each filter opens and resolves on, and an urgency that is not "high".
QStringList outline(const FilterSet& set)
{
    QStringList lines;
    for (const Filter& filter : set.filters) {
        lines.append(filter.trigger.conditions[0].contains.join(u'|') + u'>' +
                     (filter.resolve ? filter.resolve->condition.contains.join(u'|') : u"-"_s) +
                     (filter.urgency == u"high" ? QString() : u' ' + filter.urgency));
    }
    return lines;
}

} // namespace

class TestStatusChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void listsOfSeveralStay();
    void aWaitingFilterTakesTheStatus();
    void takesNoEleventhFilter();
    void urgencyFollowsTheMeaning();
};

void TestStatusChoice::chooses_data()
{
    QTest::addColumn<QList<StatusEffect>>("choices");
    QTest::addColumn<QStringList>("expected");
    using enum StatusEffect;
    const QStringList opens{u"down>up"_s, u"degraded>up low"_s};
    const QStringList resolves{u"down>up"_s, u"down>degraded"_s};
    const QStringList neither{u"down>up"_s};
    QTest::newRow("opens in a filter of its own, with low urgency") << QList{Opens} << opens;
    QTest::newRow("keeps open by doing nothing") << QList{KeepsOpen} << neither;
    QTest::newRow("resolves in a filter of its own") << QList{Resolves} << resolves;
    QTest::newRow("choosing twice changes nothing") << QList{Opens, Opens} << opens;
    QTest::newRow("opens after it resolved") << QList{Resolves, Opens} << opens;
    QTest::newRow("resolves after it opened") << QList{Opens, Resolves} << resolves;
    QTest::newRow("keeps open after it resolved") << QList{Resolves, KeepsOpen} << neither;
    QTest::newRow("keeps open after it opened") << QList{Opens, KeepsOpen} << neither;
}

void TestStatusChoice::chooses()
{
    QFETCH(QList<StatusEffect>, choices);
    QFETCH(QStringList, expected);
    FilterSet set = flatSet();
    QCOMPARE(effectOf(set, u"status"_s, u"degraded"_s), StatusEffect::KeepsOpen);
    for (const StatusEffect effect : choices) {
        set = withEffect(set, u"status"_s, u"degraded"_s, effect);
        QCOMPARE(effectOf(set, u"status"_s, u"degraded"_s), effect);
    }
    QCOMPARE(outline(set), expected);
    for (const Payload& payload : payloadsOf({flatBody("down"), flatBody("degraded"), flatBody("up")})) {
        QVERIFY(differencesByReading(set, *payload.document).isEmpty());
    }
}

void TestStatusChoice::aWaitingFilterTakesTheStatus()
{
    FilterSet set = withTrigger({});
    set = withEffect(set, u"status"_s, u"purple"_s, StatusEffect::Opens);
    QCOMPARE(outline(set), QStringList{u"purple>up low"_s});
    set = withEffect(set, u"status"_s, u"orange"_s, StatusEffect::Opens);
    QCOMPARE(outline(set), (QStringList{u"purple>up low"_s, u"orange>up low"_s}));
    set = withEffect(set, u"status"_s, u"orange"_s, StatusEffect::KeepsOpen);
    set = withEffect(set, u"status"_s, u"purple"_s, StatusEffect::KeepsOpen);
    QCOMPARE(outline(set), QStringList{u">up low"_s}); // and waits again
}

void TestStatusChoice::listsOfSeveralStay()
{
    const FilterSet set = withTrigger({u"down"_s, u"degraded"_s}, guideProfile);
    QCOMPARE(effectOf(set, u"status"_s, u"degraded"_s), StatusEffect::Opens);
    QCOMPARE(withEffect(set, u"status"_s, u"degraded"_s, StatusEffect::KeepsOpen), set);
}

void TestStatusChoice::takesNoEleventhFilter()
{
    FilterSet set = flatSet();
    set.filters = QList<Filter>(maxFilters, set.filters[0]);
    QCOMPARE(withEffect(set, u"status"_s, u"degraded"_s, StatusEffect::Opens), set);
    QCOMPARE(withEffect(set, u"status"_s, u"degraded"_s, StatusEffect::Resolves), set);
}

void TestStatusChoice::urgencyFollowsTheMeaning()
{
    QCOMPARE(urgencyFor(u"error"_s), u"high"_s);
    QCOMPARE(urgencyFor(u"degraded"_s), u"low"_s);
    QCOMPARE(urgencyFor(u"purple"_s), u"low"_s);
}

QTEST_APPLESS_MAIN(TestStatusChoice)
#include "tst_statuschoice.moc"
