#include "filter/filtersetfile.h"
#include "filter/propose.h"
#include "intake/samples.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Roles openStatusRoles{u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s};
const Roles guideRoles{u"status"_s, u"id"_s, u"name"_s, u"message"_s};

QList<Payload> payloadsOf(const QByteArrayList& bodies)
{
    QList<Payload> payloads;
    for (const QByteArray& body : bodies) {
        auto capture = std::make_shared<Capture>();
        capture->body = body;
        payloads.append(payloadOf(capture));
    }
    return payloads;
}

QByteArray sample(const QString& id)
{
    for (const Sample& known : builtInSamples()) {
        if (known.id == id) {
            return known.body;
        }
    }
    qFatal("no such sample");
}

/// One line a filter: status key, its items, the keys of id, title and description, the resolve items.
QStringList outline(const FilterSet& filterSet)
{
    QStringList lines;
    for (const Filter& filter : filterSet.filters) {
        const Condition& trigger = filter.trigger.conditions.constFirst();
        const QString resolve = filter.resolve ? filter.resolve->condition.contains.join(u'|') + u" by "_s +
                                                     filter.resolve->incidentMappedWith
                                               : u"nothing"_s;
        lines.append(u"%1 has %2, id %3, title %4, text %5; resolved by %6"_s.arg(
            trigger.key, trigger.contains.join(u'|'), filter.trigger.mapIncidentWith,
            filter.trigger.titleFrom, filter.trigger.descriptionFrom, resolve));
    }
    return lines;
}

} // namespace

class TestPropose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
    void refuses_data();
    void refuses();
    void leavesUnsureStatusesOpen();
    void namesTheSender();
    void keepsToTenFilters();
};

void TestPropose::proposes_data()
{
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<QStringList>("expected");

    const QString openStatus = u"status has error, id monitor.id, title monitor.name, text errorMessage; "
                               "resolved by recovered by monitor.id"_s;
    const QString guide = u"status has down, id id, title name, text message; resolved by up by id"_s;
    QTest::newRow("one filter for one pair of statuses")
        << openStatusRoles << QByteArrayList{sample(u"openstatus-error"_s), sample(u"openstatus-recovered"_s)}
        << QStringList{openStatus};
    QTest::newRow("OpenStatus's documented statuses stand in for those not seen")
        << openStatusRoles << QByteArrayList{sample(u"openstatus-error"_s)} << QStringList{openStatus};
    QTest::newRow("other senders get no status that was not seen")
        << guideRoles << QByteArrayList{sample(u"guide-down"_s)}
        << QStringList{u"status has down, id id, title name, text message; resolved by nothing"_s};
    QTest::newRow("a filter for each down status, with single items")
        << Roles{u"s"_s, u"id"_s, {}, {}}
        << QByteArrayList{R"({"s":"down","id":1})", R"({"s":"critical","id":1})", R"({"s":"ok","id":1})"}
        << QStringList{u"s has down, id id, title , text ; resolved by ok by id"_s,
                       u"s has critical, id id, title , text ; resolved by ok by id"_s};
    QTest::newRow("two senders get filters with their own keys, the chosen ones first")
        << openStatusRoles
        << QByteArrayList{sample(u"guide-up"_s), sample(u"guide-down"_s), sample(u"openstatus-error"_s)}
        << QStringList{openStatus, guide};
    QTest::newRow("an unknown sender that lacks the id keeps the chosen keys")
        << Roles{u"s"_s, u"id"_s, {}, {}} << QByteArrayList{R"({"s":"down"})", R"({"s":"up"})"}
        << QStringList{u"s has down, id id, title , text ; resolved by up by id"_s};
    QTest::newRow("a filter without an item where only the operator can say what opens")
        << guideRoles << QByteArrayList{R"({"status":"purple"})", sample(u"guide-up"_s)}
        << QStringList{u"status has , id id, title name, text message; resolved by up by id"_s};
    QTest::newRow("what is not JSON is passed over")
        << guideRoles << QByteArrayList{"{", sample(u"guide-down"_s), sample(u"guide-up"_s)}
        << QStringList{guide};
}

void TestPropose::proposes()
{
    QFETCH(Roles, roles);
    QFETCH(QByteArrayList, bodies);
    QFETCH(QStringList, expected);
    const auto proposal = proposeFilterSet(roles, payloadsOf(bodies), {});
    QVERIFY(proposal);
    QCOMPARE(outline(proposal->filterSet), expected);
}

void TestPropose::refuses_data()
{
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<ProposalGap>("gap");

    QTest::newRow("without a status key")
        << Roles() << QByteArrayList{sample(u"guide-down"_s)} << ProposalGap::NoStatusKey;
    QTest::newRow("without payloads") << guideRoles << QByteArrayList() << ProposalGap::NoPayloads;
    QTest::newRow("where no payload has the key")
        << guideRoles << QByteArrayList{R"({"state":"down"})"} << ProposalGap::NoPayloads;
    QTest::newRow("where every status means up")
        << guideRoles << QByteArrayList{R"({"status":"up"})"} << ProposalGap::NoDownStatus;
    QTest::newRow("where the only status is too long for a list")
        << guideRoles << QByteArrayList{R"({"status":")" + QByteArray(51, 'x') + R"("})"}
        << ProposalGap::NoPayloads;
}

void TestPropose::refuses()
{
    QFETCH(Roles, roles);
    QFETCH(QByteArrayList, bodies);
    QFETCH(ProposalGap, gap);
    const auto proposal = proposeFilterSet(roles, payloadsOf(bodies), {});
    QVERIFY(!proposal);
    QCOMPARE(proposal.error(), gap);
}

void TestPropose::leavesUnsureStatusesOpen()
{
    const auto proposal = proposeFilterSet(
        openStatusRoles, payloadsOf({sample(u"openstatus-error"_s), sample(u"openstatus-degraded"_s)}), {});
    QVERIFY(proposal);
    QCOMPARE(proposal->unsureStatuses, QStringList{u"degraded"_s});
    QVERIFY(proposal->usedDefaults);
}

void TestPropose::namesTheSender()
{
    FilterSet current;
    const QList<Payload> payloads = payloadsOf({sample(u"openstatus-error"_s)});
    QCOMPARE(proposeFilterSet(openStatusRoles, payloads, current)->filterSet.from, u"OpenStatus"_s);
    current.from = u"Ops"_s;
    current.profile = guideProfile;
    const auto kept = proposeFilterSet(openStatusRoles, payloads, current);
    QCOMPARE(kept->filterSet.from, u"Ops"_s);
    QCOMPARE(kept->filterSet.profile, guideProfile);
}

void TestPropose::keepsToTenFilters()
{
    QByteArrayList bodies;
    for (const char* word : {"down", "failed", "failure", "critical", "error", "firing", "alerting",
                             "problem", "triggered", "open", "outage"}) {
        bodies.append(QByteArray(R"({"status":")") + word + R"(","id":"1"})");
    }
    const auto proposal = proposeFilterSet(guideRoles, payloadsOf(bodies), {});
    QVERIFY(proposal);
    QCOMPARE(proposal->filterSet.filters.size(), maxFilters);
}

QTEST_GUILESS_MAIN(TestPropose)
#include "tst_propose.moc"
