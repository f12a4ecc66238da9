#include "session/keyoffer.h"
#include "support/captures.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList unknownSender{R"({"monitorId":1,"state":"down"})", R"({"monitorId":1,"state":"up"})",
                                   R"({"monitorId":2,"state":"down"})", R"({"monitorId":2,"state":"up"})"};

RoleSuggestions suggestionsOf(const QByteArrayList& payloads)
{
    FieldAtlas atlas;
    for (const QByteArray& payload : payloads) {
        atlas.add(payloadOf(storedCapture(1, payload)));
    }
    return suggestRoles(atlas);
}

SessionState stateOf(const QByteArray& selected, const QByteArrayList& seen, const Roles& roles)
{
    SessionState state;
    state.selectedPayload = payloadOf(storedCapture(1, selected));
    state.suggestions = suggestionsOf(seen);
    state.roles = roles;
    return state;
}

} // namespace

class TestKeyOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void missing_data();
    void missing();
    void nothingWhileNoPayloadIsRead();
};

void TestKeyOffer::offers_data()
{
    QTest::addColumn<QByteArray>("selected");
    QTest::addColumn<QByteArrayList>("seen");
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<Roles>("keys");
    const QByteArray alert = alertBody(1);
    const QByteArray guide = R"({"monitor_id":"mon-1","monitor_name":"pay","status":"down","message":"x"})";

    QTest::newRow("the documented keys of a known sender")
        << alert << QByteArrayList{alert} << Roles() << alertRoles();
    QTest::newRow("nothing that is assigned already")
        << alert << QByteArrayList{alert} << alertRoles() << Roles();
    QTest::newRow("nothing that is assigned already, also where the payload lacks it")
        << QByteArray(R"({"monitor":{"id":1,"name":"a"},"cronTimestamp":1,"status":"error"})")
        << QByteArrayList{alert} << alertRoles() << Roles();
    QTest::newRow("only the open roles") << alert << QByteArrayList{alert} << Roles{u"status"_s, {}, {}, {}}
                                         << Roles{{}, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s};
    QTest::newRow("another key in place of one that the payload lacks")
        << alert << QByteArrayList{alert}
        << Roles{u"state"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s}
        << Roles{u"status"_s, {}, {}, {}};
    QTest::newRow("what the payloads of an unknown sender prove")
        << unknownSender[0] << unknownSender << Roles() << Roles{u"state"_s, u"monitorId"_s, {}, {}};
    QTest::newRow("no id with evidence from one kind only")
        << unknownSender[0] << QByteArrayList{unknownSender[0], unknownSender[2]} << Roles()
        << Roles{u"state"_s, {}, {}, {}};
    QTest::newRow("no key that this payload lacks")
        << QByteArray(R"({"state":"down"})") << unknownSender << Roles() << Roles{u"state"_s, {}, {}, {}};
    QTest::newRow("nothing of a status page")
        << QByteArray(R"({"type":"status_report","token":"x","status":"down"})") << unknownSender << Roles()
        << Roles();
}

void TestKeyOffer::offers()
{
    QFETCH(QByteArray, selected);
    QFETCH(QByteArrayList, seen);
    QFETCH(Roles, roles);
    QTEST(deriveKeyOffer(stateOf(selected, seen, roles)).keys, "keys");
}

void TestKeyOffer::missing_data()
{
    QTest::addColumn<QByteArray>("selected");
    QTest::addColumn<QByteArrayList>("seen");
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<QList<MissingEvidence>>("missing");
    using M = MissingEvidence;
    const QByteArray other = R"({"a":"x"})";

    QTest::newRow("a resolve") << unknownSender[0] << QByteArrayList{unknownSender[0], unknownSender[2]}
                               << Roles() << QList{M::Resolve};
    QTest::newRow("nothing is missing") << unknownSender[0] << unknownSender << Roles() << QList<M>();
    QTest::newRow("a status key") << other << QByteArrayList{other} << Roles() << QList{M::StatusKey};
    QTest::newRow("no payload, because there is this one")
        << other << QByteArrayList() << Roles() << QList<M>();
    QTest::newRow("not the status key where the operator chose one")
        << other << QByteArrayList{other} << Roles{u"a"_s, {}, {}, {}} << QList<M>();
    QTest::newRow("a second monitor")
        << unknownSender[0] << unknownSender.first(2) << Roles() << QList{M::SecondMonitor};
    QTest::newRow("no second monitor where the sender documents the id")
        << alertBody(1) << QByteArrayList{alertBody(1), alertBody(51)} << alertRoles() << QList<M>();
}

void TestKeyOffer::missing()
{
    QFETCH(QByteArray, selected);
    QFETCH(QByteArrayList, seen);
    QFETCH(Roles, roles);
    QTEST(deriveKeyOffer(stateOf(selected, seen, roles)).missing, "missing");
}

void TestKeyOffer::nothingWhileNoPayloadIsRead()
{
    SessionState state = stateOf(alertBody(1), unknownSender, {});
    state.selectedPayload->document.reset();
    QCOMPARE(deriveKeyOffer(state), KeyOffer());
    state.selectedPayload.reset();
    QCOMPARE(deriveKeyOffer(state), KeyOffer());
}

QTEST_GUILESS_MAIN(TestKeyOffer)
#include "tst_keyoffer.moc"
