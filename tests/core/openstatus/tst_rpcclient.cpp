#include "fakeopenstatus.h"
#include "openstatus/rpcclient.h"
#include "openstatus/rpcserver.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = RpcError::Kind;

const QByteArray token = "gk+/=%&tok";

CallgooseChannel sampleChannel()
{
    return {u"Callgoose SQIBS"_s,
            {QUrl(u"https://bridge.example.net/openstatus/7f2c"_s), AuthMode::Bearer},
            {},
            {u"4821"_s, u"4830"_s}};
}

/// A sample of a request, with our one header: the second is one of its sender's own.
QByteArray expectedRequest(const QString& name)
{
    QByteArray body = compact(rpcSample(name));
    return body.replace(R"(,{"key":"X-Source","value":"openstatus"})", "").replace("EXAMPLE-TOKEN", token);
}

/// What a job ends with, later than the call that made it.
RpcAnswer ended(RpcJob* job)
{
    QList<RpcAnswer> answers;
    QObject::connect(job, &RpcJob::finished, job, [&](const RpcAnswer& answer) { answers.append(answer); });
    const bool atOnce = !answers.isEmpty();
    const bool ends = QTest::qWaitFor([&] { return !answers.isEmpty(); }, 20'000);
    return ends && !atOnce ? answers[0] : RpcAnswer(failure(RpcError{Kind::Refused, 0, {}, {}}));
}

} // namespace

class TestRpcClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreTheSamples_data();
    void bodiesAreTheSamples();
    void sendsTheKeyAndNothingElse();
    void listsMonitorsOfAllKinds();
    void createsUpdatesTestsAndDeletes();
    void readsWhatProto3Drops();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void takesHostileAnswers_data();
    void takesHostileAnswers();
    void isOffline();
    void isSlow();
    void isAborted();
    void keyWithALineEndIsNotSent();
    void readsServers_data();
    void readsServers();
    void keyHasAnAccountOfItsOwn();
};

void TestRpcClient::bodiesAreTheSamples_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sample");
    const TokenText text{token, TokenText::Kind::Token};
    CallgooseChannel one = sampleChannel();
    one.monitorIds = {u"4821"_s};
    QTest::newRow("create") << createChannelBody(sampleChannel(), text, JsonLayout::OneLine)
                            << u"create_notification_request"_s;
    QTest::newRow("update") << updateChannelBody(u"42"_s, one, text, JsonLayout::OneLine)
                            << u"update_notification_request"_s;
    QTest::newRow("test") << testChannelBody(sampleChannel(), text, JsonLayout::OneLine)
                          << u"send_test_request"_s;
}

void TestRpcClient::bodiesAreTheSamples()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, sample);
    QVERIFY(!rpcSample(sample).isEmpty());
    // The writer puts a space behind colons and commas; keys, order and types are the sample's.
    QCOMPARE(compact(body), expectedRequest(sample).trimmed());
}

void TestRpcClient::sendsTheKeyAndNothingElse()
{
    FakeOpenStatus fake;
    RpcClient client(fake.url(), Secret(fake.key));
    QVERIFY(ended(client.createChannel(sampleChannel(), Secret(token))));
    QCOMPARE(fake.seen.size(), 1);
    const FakeOpenStatus::Seen& seen = fake.seen[0];
    QCOMPARE(headerValue(seen.headers, "x-openstatus-key"), fake.key);
    QCOMPARE(headerValue(seen.headers, "Content-Type"), "application/json");
    QVERIFY(!hasHeader(seen.headers, "Authorization"));
    QVERIFY(!hasHeader(seen.headers, "Cookie"));
    QVERIFY(!seen.body.contains(fake.key));
}

void TestRpcClient::listsMonitorsOfAllKinds()
{
    FakeOpenStatus fake;
    RpcClient client(fake.url(), Secret(fake.key));
    const RpcAnswer answer = ended(client.listMonitors(200));
    QVERIFY(answer);
    const auto page = readMonitors(*answer);
    QVERIFY(page);
    const QList<OpenStatusMonitor> expected{
        {u"4821"_s, u"Checkout API"_s, u"https://a.example"_s, MonitorKind::Http},
        {u"4830"_s, u"Database"_s, u"db.example:5432"_s, MonitorKind::Tcp},
        {u"4835"_s, u"Names"_s, u"example.com"_s, MonitorKind::Dns}};
    QCOMPARE(page->items, expected);
    QCOMPARE(page->total, 3);
    QCOMPARE(compact(fake.seen[0].body), R"({"limit":100,"offset":200})");
}

void TestRpcClient::createsUpdatesTestsAndDeletes()
{
    FakeOpenStatus fake;
    RpcClient client(fake.url(), Secret(fake.key));
    const auto created = ended(client.createChannel(sampleChannel(), Secret(token)));
    QVERIFY(created);
    const auto saved = readSavedChannel(*created);
    QVERIFY(saved);
    QCOMPARE(*saved,
             (NotificationChannel{u"42"_s, u"Callgoose SQIBS"_s, u"NOTIFICATION_PROVIDER_WEBHOOK"_s, 2}));
    const auto listed = ended(client.listChannels(0));
    QCOMPARE(readChannels(*listed)->items, QList{*saved});
    QVERIFY(ended(client.updateChannel(u"42"_s, sampleChannel(), Secret(token))));
    const auto tested = ended(client.sendTest(sampleChannel(), Secret(token)));
    QVERIFY(tested && readSuccess(*tested));
    const auto limit = ended(client.checkChannelLimit());
    QCOMPARE(*readChannelLimit(*limit), (ChannelLimit{1, 10}));
    const auto deleted = ended(client.deleteChannel(u"42"_s));
    QVERIFY(deleted && readSuccess(*deleted));
    QStringList methods;
    for (const FakeOpenStatus::Seen& seen : fake.seen) {
        methods.append(QString::fromLatin1(seen.method));
    }
    QCOMPARE(methods,
             (QStringList{u"CreateNotification"_s, u"ListNotifications"_s, u"UpdateNotification"_s,
                          u"SendTestNotification"_s, u"CheckNotificationLimit"_s, u"DeleteNotification"_s}));
}

void TestRpcClient::readsWhatProto3Drops()
{
    FakeOpenStatus fake;
    RpcClient client(fake.url(), Secret(fake.key));
    const auto channels = ended(client.listChannels(0));
    QVERIFY(channels && readChannels(*channels));
    QVERIFY(readChannels(*channels)->items.isEmpty());
    QCOMPARE(readChannels(*channels)->total, 0);
    QCOMPARE(*readChannelLimit(*ended(client.checkChannelLimit())), (ChannelLimit{0, 10}));
    QVERIFY2(!readSuccess(*channels), "no success is none");
}

void TestRpcClient::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("monitor");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("maxChannels");
    QTest::addColumn<RpcError>("error");
    const auto row = [](const char* title, const QString& monitor, const QString& name, const QByteArray& key,
                        int most, const RpcError& error) {
        QTest::newRow(title) << monitor << name << key << most << error;
    };
    row("a bad key", u"4821"_s, u"x"_s, "wrong", 10, {Kind::BadKey, 401, u"Invalid API Key"_s, {}});
    row("no channel left", u"4821"_s, u"x"_s, "os-key", 0,
        {Kind::LimitReached, 429, u"Upgrade for more notification channels"_s, {}});
    row("an unknown monitor", u"9999"_s, u"x"_s, "os-key", 10,
        {Kind::NotFound, 404, u"Monitor not found: 9999"_s, {}});
    row("bad data", u"4821"_s, {}, "os-key", 10, {Kind::BadData, 400, u"name must not be empty"_s, {}});
}

void TestRpcClient::saysWhatWentWrong()
{
    QFETCH(QString, monitor);
    QFETCH(QString, name);
    QFETCH(QByteArray, key);
    QFETCH(int, maxChannels);
    QFETCH(RpcError, error);
    FakeOpenStatus fake;
    fake.maxChannels = maxChannels;
    RpcClient client(fake.url(), Secret(key));
    CallgooseChannel channel = sampleChannel();
    channel.name = name;
    channel.monitorIds = {monitor};
    const RpcAnswer answer = ended(client.createChannel(channel, Secret(token)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().message, error.message);
    QVERIFY(answer.error() == error);
    QCOMPARE(fake.seen.size(), 1);
}

void TestRpcClient::takesHostileAnswers_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<RpcError::Kind>("kind");
    const auto row = [](const char* title, const HttpResponse& response, Kind kind) {
        QTest::newRow(title) << response << kind;
    };
    row("a page in place of JSON", {200, {}, "<!doctype html><title>Sign in</title>"}, Kind::Unreadable);
    row("nothing", {200, {}, {}}, Kind::Unreadable);
    row("no content", {204, {}, {}}, Kind::Unreadable);
    row("a list", {200, {}, "[]"}, Kind::Unreadable);
    row("cut off", {200, {}, R"({"notifications":[)"}, Kind::Unreadable);
    row("nested deeply", {200, {}, QByteArray(200'000, '[')}, Kind::Unreadable);
    row("bytes that are no text", {200, {}, QByteArray("\xff\xfe\0{}", 5)}, Kind::Unreadable);
    row("longer than any answer", {200, {}, QByteArray(3'000'000, ' ') + "{}"}, Kind::Unknown);
    row("a list that is a text", {200, {}, R"({"notifications":"x"})"}, Kind::Unreadable);
    row("channels that are numbers", {200, {}, R"({"notifications":[1]})"}, Kind::Unreadable);
    row("a channel without an id", {200, {}, R"({"notifications":[{"name":"x"}]})"}, Kind::Unreadable);
    row("more channels than were asked for",
        {200, {}, R"({"notifications":[)" + QByteArray(R"({"id":"1"},)").repeated(2000) + R"({"id":"1"}]})"},
        Kind::Unreadable);
    row("an error that is a page", {500, {}, "<h1>Bad gateway</h1>"}, Kind::ServerFault);
    row("an error whose message is a list", {403, {}, R"({"message":[]})"}, Kind::BadKey);
    row("a redirect", {302, {{"Location", "/elsewhere"}}, {}}, Kind::Redirected);
    row("a redirect that keeps the body", {307, {{"Location", "/elsewhere"}}, {}}, Kind::Redirected);
}

void TestRpcClient::takesHostileAnswers()
{
    QFETCH(HttpResponse, response);
    QFETCH(RpcError::Kind, kind);
    FakeOpenStatus fake;
    fake.hostile = response;
    RpcClient client(fake.url(), Secret(fake.key));
    const RpcAnswer answer = ended(client.listChannels(0));
    if (answer) {
        const auto channels = readChannels(*answer);
        QVERIFY(!channels);
        QCOMPARE(channels.error().kind, kind);
    } else {
        QCOMPARE(answer.error().kind, kind);
    }
    QCOMPARE(fake.seen.size(), 1);
}

void TestRpcClient::isOffline()
{
    FakeOpenStatus fake;
    RpcClient client(fake.url(), Secret(fake.key));
    fake.close();
    const RpcAnswer answer = ended(client.checkChannelLimit());
    QVERIFY(!answer);
    QVERIFY(answer.error() == (RpcError{Kind::NotSent, 0, {}, ProcessFailure::ConnectionRefused}));
}

void TestRpcClient::isSlow()
{
    FakeOpenStatus fake;
    fake.silent = true;
    RpcClient client(fake.url(), Secret(fake.key));
    client.setDeadline(200ms);
    const RpcAnswer answer = ended(client.checkChannelLimit());
    QVERIFY(!answer);
    QVERIFY(answer.error() == (RpcError{Kind::Unknown, 0, {}, ProcessFailure::TimedOut}));
}

void TestRpcClient::isAborted()
{
    FakeOpenStatus fake;
    fake.silent = true;
    RpcClient client(fake.url(), Secret(fake.key));
    RpcJob* early = client.checkChannelLimit();
    early->abort();
    const RpcAnswer notSent = ended(early);
    QVERIFY(!notSent);
    QVERIFY(notSent.error() == (RpcError{Kind::NotSent, 0, {}, ProcessFailure::Aborted}));
    RpcJob* late = client.checkChannelLimit();
    QTRY_VERIFY(!fake.seen.isEmpty());
    late->abort();
    const RpcAnswer unknown = ended(late);
    QVERIFY(!unknown);
    QVERIFY(unknown.error() == (RpcError{Kind::Unknown, 0, {}, ProcessFailure::Aborted}));
}

void TestRpcClient::keyWithALineEndIsNotSent()
{
    FakeOpenStatus fake;
    RpcClient client(fake.url(), Secret("a\r\nX-Injected: 1"));
    const RpcAnswer answer = ended(client.checkChannelLimit());
    QVERIFY(!answer && answer.error().kind == Kind::BadKey);
    QVERIFY(!hasHeader(fake.seen[0].headers, "X-Injected"));
}

void TestRpcClient::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* title, const char* text, const char* url) {
        QTest::newRow(title) << QString::fromLatin1(text) << QString::fromLatin1(url);
    };
    row("the cloud's", "https://api.openstatus.dev/rpc", "https://api.openstatus.dev/rpc");
    row("a slash and spaces at the ends", " https://api.openstatus.dev/rpc/ ",
        "https://api.openstatus.dev/rpc");
    row("a query is left out", "https://a.example/rpc?x=1#y", "https://a.example/rpc");
    row("this machine without TLS", "http://127.0.0.1:3001/rpc", "http://127.0.0.1:3001/rpc");
    row("a private network without TLS", "http://192.168.1.5:3001/rpc", "http://192.168.1.5:3001/rpc");
    row("a container without TLS", "http://openstatus:3001/rpc", "http://openstatus:3001/rpc");
    row("a public name without TLS is refused", "http://api.openstatus.dev/rpc", "");
    row("a public address without TLS is refused", "http://93.184.216.34/rpc", "");
    row("a password is refused", "https://u:p@a.example/rpc", "");
    row("another scheme is refused", "ftp://a.example/rpc", "");
    row("no scheme is refused", "api.openstatus.dev/rpc", "");
    row("nothing is refused", "", "");
}

void TestRpcClient::readsServers()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto server = parseRpcServer(text);
    QCOMPARE(server ? server->toString() : QString(), url);
}

void TestRpcClient::keyHasAnAccountOfItsOwn()
{
    const QUrl server(u"https://acme.example/rpc"_s);
    QCOMPARE(rpcKeyAccount(server), u"https://acme.example:443 OpenStatus API key"_s);
    QVERIFY(rpcKeyAccount(server) != originOf({server, AuthMode::Bearer}));
}

QTEST_GUILESS_MAIN(TestRpcClient)
#include "tst_rpcclient.moc"
