#include "filter/proposalsample.h"
#include "filter/propose.h"
#include "intake/samples.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Roles openStatus{u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s};
const Roles guide{u"status"_s, u"id"_s, u"name"_s, u"message"_s};

Payload payload(const QByteArray& bytes)
{
    auto capture = std::make_shared<Capture>();
    capture->body = bytes;
    return payloadOf(capture);
}

/// Every built-in sample, the last first, many times over.
QList<Payload> manyPayloads()
{
    QList<Payload> many;
    for (int round = 0; round < 20; ++round) {
        for (const Sample& sample : builtInSamples()) {
            many.prepend(payload(sample.body));
        }
        many.append(payload("{\"status\":\"odd " + QByteArray::number(round % 3) + "\"}"));
        many.append(payload("no JSON"));
    }
    return many;
}

} // namespace

class TestProposalSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesAsFromAll_data();
    void proposesAsFromAll();
    void isBounded();
};

void TestProposalSample::proposesAsFromAll_data()
{
    QTest::addColumn<Roles>("roles");
    QTest::newRow("roles of OpenStatus") << openStatus;
    QTest::newRow("roles of the guide") << guide;
    QTest::newRow("a status key that nothing has") << Roles{u"state"_s, {}, {}, {}};
    QTest::newRow("no incident key") << Roles{u"status"_s, {}, {}, {}};
}

void TestProposalSample::proposesAsFromAll()
{
    QFETCH(Roles, roles);
    const QList<Payload> all = manyPayloads();
    ProposalSample sample(roles, KeysReading::Dotted);
    for (const Payload& one : all) {
        sample.add(evaluated({}, one));
    }
    QVERIFY(sample.payloads().size() < 20);
    const auto expected = proposeFilterSet(roles, all, {});
    const auto proposal = proposeFilterSet(roles, sample.payloads(), {});
    QCOMPARE(bool(proposal), bool(expected));
    if (expected) {
        QCOMPARE(proposal->filterSet, expected->filterSet);
        QCOMPARE(proposal->unsureStatuses, expected->unsureStatuses);
        QCOMPARE(proposal->usedDefaults, expected->usedDefaults);
    } else {
        QCOMPARE(proposal.error(), expected.error());
    }
}

void TestProposalSample::isBounded()
{
    ProposalSample sample(guide, KeysReading::Dotted);
    for (qsizetype i = 0; i < maxProposalSample + 10; ++i) {
        sample.add(evaluated({}, payload("{\"status\":" + QByteArray::number(i) + "}")));
    }
    QCOMPARE(sample.payloads().size(), maxProposalSample);
}

QTEST_APPLESS_MAIN(TestProposalSample)
#include "tst_proposalsample.moc"
