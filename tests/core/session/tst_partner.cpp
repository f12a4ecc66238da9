#include "session/partner.h"
#include "support/captures.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Roles roles{u"status"_s, u"id"_s, {}, {}};

/// One that opens on "error" and resolves on "fine", with ids from another key than the role's.
FilterSet filterSet()
{
    FilterSet set = alertFilterSet();
    set.filters[0].trigger.mapIncidentWith = u"monitor"_s;
    set.filters[0].resolve = ResolvePart{{u"status"_s, {u"fine"_s}}, u"monitor"_s};
    return set;
}

SessionState stateOf(const QByteArrayList& bodies)
{
    SessionState state;
    for (const QByteArray& body : bodies) {
        const CapturePtr capture = storedCapture(state.payloads.size() + 1, body);
        state.payloads.append(capture);
        state.facts.insert(capture->id, std::make_shared<const RowFacts>(rowFactsOf(
                                            evaluated(filterSet(), payloadOf(capture)), roles, 1)));
    }
    return state;
}

} // namespace

class TestPartner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void nothingOfWhatIsNotEvaluated();
};

void TestPartner::finds_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<CaptureId>("of");
    QTest::addColumn<CaptureId>("partner");
    const auto row = [](const char* name, const QByteArrayList& bodies, CaptureId of, CaptureId partner) {
        QTest::newRow(name) << bodies << of << partner;
    };
    const QByteArray down = R"({"id":1,"status":"down"})";
    const QByteArray up = R"({"id":1,"status":"up"})";
    const QByteArray other = R"({"id":2,"status":"up"})";
    const QByteArray between = R"({"id":1,"status":"degraded"})";
    const QByteArray opens = R"({"monitor":7,"status":"error"})";
    const QByteArray closes = R"({"monitor":7,"status":"fine"})";

    row("the recovery comes behind", {up, down, other, up}, 2, 4);
    row("the trigger comes before, the nearest", {down, down, other, up, down}, 4, 2);
    row("another id is none", {down, other}, 1, 0);
    row("an earlier recovery is not this one's", {up, down}, 2, 0);
    row("degraded is no recovery", {down, between, up}, 1, 3);
    row("degraded itself goes with the next other status", {down, between, up}, 2, 3);
    row("degraded at the end goes with the one before", {down, between}, 2, 1);
    row("no id, no partner", {R"({"status":"down"})", R"({"status":"up"})"}, 1, 0);
    row("a null id is none", {R"({"id":null,"status":"down"})", R"({"id":null,"status":"up"})"}, 1, 0);
    row("what is not JSON has none", {"{", up}, 1, 0);
    row("a verdict says more than the words: its trigger", {opens, closes}, 2, 1);
    row("a verdict says more than the words: its recovery", {opens, other, closes}, 1, 3);
    row("an unknown id", {down, up}, 9, 0);
}

void TestPartner::finds()
{
    QFETCH(QByteArrayList, bodies);
    QFETCH(CaptureId, of);
    QTEST(derivePartner(stateOf(bodies), of), "partner");
}

void TestPartner::nothingOfWhatIsNotEvaluated()
{
    SessionState state = stateOf({R"({"id":1,"status":"down"})", R"({"id":1,"status":"up"})"});
    state.facts.remove(2);
    QCOMPARE(derivePartner(state, 1), CaptureId(0));
    QCOMPARE(derivePartner(state, 2), CaptureId(0));
}

QTEST_APPLESS_MAIN(TestPartner)
#include "tst_partner.moc"
