#include "../openstatus/fakeopenstatus.h"
#include "session/openstatusdesk.h"

#include <QTest>

#include <algorithm>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

using Task = OpenStatusState::Task;
using Done = OpenStatusState::Done;

/// A desk with a fake OpenStatus, its key, and a token of Callgoose.
class RunningDesk
{
public:
    RunningDesk()
    {
        callgooseToken.follow(u"https://acme.callgoose.com:443"_s);
        callgooseToken.store(Secret("gk-token"));
        desk.setServer(fake.url());
        desk.storeKey(Secret(fake.key));
    }

    const OpenStatusState& state() const { return desk.state(); }
    bool isReady() const { return state().key == TokenState::InKeychain && callgooseToken.hasToken(); }
    bool isIdle() const { return state().task == Task::None; }

    FakeOpenStatus fake;
    MemorySecretStore keychain;
    MemorySecretStore memory;
    TokenKeeper callgooseToken{keychain, memory};
    OpenStatusDesk desk{keychain, memory, callgooseToken};
};

CallgooseChannel channel(const QStringList& monitors = {u"4821"_s})
{
    return {u"Callgoose SQIBS"_s,
            {QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Bearer},
            u"OpenStatus"_s,
            monitors};
}

RpcError::Kind problemKind(const OpenStatusState& state)
{
    const auto* error = std::get_if<RpcError>(&state.problem);
    return error ? error->kind : RpcError::Kind::Refused;
}

} // namespace

class TestOpenStatusDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheKeyOnlyWhenOpened();
    void readsMonitorsChannelsAndLimit();
    void readsPageAfterPage();
    void believesNoEndlessList();
    void createsAndReadsAgain();
    void updatesAndDeletes();
    void hasItTested();
    void saysTheLimit();
    void saysAnUnknownMonitor();
    void saysThatATokenIsMissing();
    void doesOneTaskAtATime();
    void anotherServerEndsTheTask();
    void isAborted();
};

void TestOpenStatusDesk::asksForTheKeyOnlyWhenOpened()
{
    MemorySecretStore keychain;
    MemorySecretStore memory;
    TokenKeeper token(keychain, memory);
    OpenStatusDesk desk(keychain, memory, token);
    QCOMPARE(desk.state().key, TokenState::NoEndpoint);
    desk.open();
    QTRY_COMPARE(desk.state().key, TokenState::Missing);
    desk.load();
    QTRY_COMPARE(desk.state().task, Task::None);
    QVERIFY(std::get_if<SecretStatus>(&desk.state().problem));
}

void TestOpenStatusDesk::readsMonitorsChannelsAndLimit()
{
    RunningDesk running;
    running.fake.channels = {"Ops", "Mail"};
    QTRY_VERIFY(running.isReady());
    running.desk.load();
    QCOMPARE(running.state().task, Task::Loading);
    QTRY_VERIFY(running.isIdle());
    QVERIFY(running.state().loaded);
    QCOMPARE(running.state().monitors.size(), 3);
    QCOMPARE(running.state().channels.size(), 2);
    QCOMPARE(running.state().limit, (ChannelLimit{2, 10}));
}

void TestOpenStatusDesk::readsPageAfterPage()
{
    RunningDesk running;
    running.fake.channels = {"A", "B", "C", "D", "E"};
    running.fake.pageSize = 2;
    QTRY_VERIFY(running.isReady());
    running.desk.load();
    QTRY_VERIFY(running.state().loaded && running.isIdle());
    QStringList names;
    for (const NotificationChannel& one : running.state().channels) {
        names.append(one.name);
    }
    QCOMPARE(names, (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}));
    QCOMPARE(running.state().monitors.size(), 3); // which fit on one
    const auto requests = [&running](const char* method) {
        return std::ranges::count_if(
            running.fake.seen, [method](const FakeOpenStatus::Seen& one) { return one.method == method; });
    };
    QCOMPARE(requests("ListMonitors"), 1);
    QCOMPARE(requests("ListNotifications"), 3);
}

void TestOpenStatusDesk::believesNoEndlessList()
{
    RunningDesk running;
    running.fake.channels = {"A"};
    running.fake.promised = 1'000'000;
    QTRY_VERIFY(running.isReady());
    running.desk.load();
    QTRY_VERIFY(running.state().loaded && running.isIdle());
    QCOMPARE(running.state().channels.size(), 1);
}

void TestOpenStatusDesk::createsAndReadsAgain()
{
    RunningDesk running;
    QTRY_VERIFY(running.isReady());
    running.desk.create(channel());
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(running.state().done, Done::Created);
    QCOMPARE(running.state().channels.size(), 1);
    QVERIFY(running.fake.seen[0].body.contains("Bearer gk-token"));
    QVERIFY(running.fake.seen[0].body.contains("from=OpenStatus"));
}

void TestOpenStatusDesk::updatesAndDeletes()
{
    RunningDesk running;
    running.fake.channels = {"Callgoose SQIBS"};
    QTRY_VERIFY(running.isReady());
    running.desk.update(u"42"_s, channel());
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(running.state().done, Done::Updated);
    running.desk.remove(u"42"_s);
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(running.state().done, Done::Deleted);
    QVERIFY(running.state().channels.isEmpty());
}

void TestOpenStatusDesk::hasItTested()
{
    RunningDesk running;
    QTRY_VERIFY(running.isReady());
    running.desk.sendTest(channel());
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(running.state().done, Done::Tested);
    CallgooseChannel refusing = channel();
    refusing.endpoint.url = QUrl(u"https://refusing.example/v1/process"_s);
    running.desk.sendTest(refusing);
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(running.state().done, Done::Nothing);
    QCOMPARE(problemKind(running.state()), RpcError::Kind::TestFailed);
}

void TestOpenStatusDesk::saysTheLimit()
{
    RunningDesk running;
    running.fake.maxChannels = 0;
    QTRY_VERIFY(running.isReady());
    running.desk.create(channel());
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(problemKind(running.state()), RpcError::Kind::LimitReached);
    QCOMPARE(running.state().done, Done::Nothing);
}

void TestOpenStatusDesk::saysAnUnknownMonitor()
{
    RunningDesk running;
    QTRY_VERIFY(running.isReady());
    running.desk.create(channel({u"9999"_s}));
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(problemKind(running.state()), RpcError::Kind::NotFound);
}

void TestOpenStatusDesk::saysThatATokenIsMissing()
{
    RunningDesk running;
    QTRY_VERIFY(running.isReady());
    running.callgooseToken.forget();
    QTRY_VERIFY(!running.callgooseToken.hasToken());
    running.desk.create(channel());
    QTRY_VERIFY(running.isIdle());
    const auto* status = std::get_if<SecretStatus>(&running.state().problem);
    QVERIFY(status && *status == SecretStatus::NotFound);
    QVERIFY(running.fake.seen.isEmpty());
}

void TestOpenStatusDesk::doesOneTaskAtATime()
{
    RunningDesk running;
    QTRY_VERIFY(running.isReady());
    running.desk.create(channel());
    running.desk.create(channel());
    running.desk.load();
    QTRY_VERIFY(running.isIdle());
    QCOMPARE(running.fake.channels.size(), 1);
}

void TestOpenStatusDesk::anotherServerEndsTheTask()
{
    RunningDesk running;
    running.fake.silent = true;
    QTRY_VERIFY(running.isReady());
    running.desk.load();
    QTRY_COMPARE(running.fake.seen.size(), 1);
    FakeOpenStatus other;
    running.desk.setServer(other.url());
    QVERIFY(running.isIdle());
    QTRY_COMPARE(running.state().key, TokenState::Missing); // the key of one server is not another's
    QVERIFY(other.seen.isEmpty());
}

void TestOpenStatusDesk::isAborted()
{
    RunningDesk running;
    running.fake.silent = true;
    QTRY_VERIFY(running.isReady());
    running.desk.load();
    QTRY_COMPARE(running.fake.seen.size(), 1);
    running.desk.abort();
    QTRY_VERIFY(running.isIdle());
    const auto* error = std::get_if<RpcError>(&running.state().problem);
    QVERIFY(error && error->failure == ProcessFailure::Aborted);
}

QTEST_GUILESS_MAIN(TestOpenStatusDesk)
#include "tst_openstatusdesk.moc"
