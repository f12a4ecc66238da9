#include "callgoose/processclient.h"
#include "core/callgoose/faultyserver.h"
#include "support/certificates.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTest>

#include <memory>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "gk+/=%&tok";

/// What stands between the client and the fault.
enum class Channel {
    Plain,
    Tls,
    UnknownAuthority,
    WrongHost,
    Expired,
    NotYetValid,
    SelfSigned,
    OldTls,    ///< the server speaks TLS 1.1 at most
    NoTls,     ///< https to a server that speaks plain HTTP
    Nobody,    ///< nobody listens
    Proxy,     ///< the fault is the proxy's
    ProxyGone, ///< nobody listens where the proxy should be
};

/// The proxy of this process, for the time of one test.
class ApplicationProxy
{
public:
    explicit ApplicationProxy(quint16 port)
    {
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
    }
    ~ApplicationProxy() { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }
    Q_DISABLE_COPY_MOVE(ApplicationProxy)
};

class Watch : public QObject
{
public:
    explicit Watch(ProcessCall* call)
    {
        connect(call, &ProcessCall::finished, this, [this](const ProcessOutcome& given) {
            ++count;
            outcome = given;
        });
        connect(call, &QObject::destroyed, this, [this] { isGone = true; });
    }

    int count = 0;
    bool isGone = false;
    ProcessOutcome outcome;
};

QByteArray answer(const char* status, const QByteArray& body, const QByteArray& fields = {})
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray said(bool created, bool resolved)
{
    const auto word = [](bool value) { return QByteArray(value ? "true" : "false"); };
    return R"({"id":"1","resolved":{"duplicate":false,"resolved":)" + word(resolved) +
           R"(},"triggered":{"duplicate":false,"created":)" + word(created) + "}}";
}

bool isTls(Channel channel)
{
    return channel != Channel::Plain && channel != Channel::Nobody;
}

bool isProxied(Channel channel)
{
    return channel == Channel::Proxy || channel == Channel::ProxyGone;
}

} // namespace

/// One click, one request, and an outcome that is true, whatever the server does.
class TestProcessOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsTrue_data();
    void saysWhatIsTrue();
    void redirectLeadsNowhere_data();
    void redirectLeadsNowhere();
    void allTlsErrorsAreNamed();
    void retryAfterIsHandedOn_data();
    void retryAfterIsHandedOn();
    void endsWithinSixteenSeconds();
    void cancelEndsAtOnce_data();
    void cancelEndsAtOnce();

private:
    QSslConfiguration tlsOf(const ServerIdentity& identity) const;
    std::optional<QSslConfiguration> serverOf(Channel channel);
    static Endpoint endpointOf(Channel channel, quint16 port);

    CertificateAuthority m_known;
    CertificateAuthority m_unknown;
    ServerIdentity m_good;
};

void TestProcessOutcomes::initTestCase()
{
    m_known.trustInThisProcess();
    m_good = m_known.issue(u"IP:127.0.0.1"_s);
}

QSslConfiguration TestProcessOutcomes::tlsOf(const ServerIdentity& identity) const
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

std::optional<QSslConfiguration> TestProcessOutcomes::serverOf(Channel channel)
{
    const QString here = u"IP:127.0.0.1"_s;
    switch (channel) {
    case Channel::Tls:
        return tlsOf(m_good);
    case Channel::UnknownAuthority:
        return tlsOf(m_unknown.issue(here));
    case Channel::WrongHost:
        return tlsOf(m_known.issue(u"DNS:other.example"_s));
    case Channel::Expired:
        return tlsOf(m_known.issue(here, u"20200101000000Z"_s, u"20210101000000Z"_s));
    case Channel::NotYetValid:
        return tlsOf(m_known.issue(here, u"20480101000000Z"_s, u"20490101000000Z"_s));
    case Channel::SelfSigned:
        return tlsOf(m_known.issueSelfSigned(here));
    case Channel::OldTls: {
        QSslConfiguration old = tlsOf(m_good);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        old.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        old.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
        return old;
    }
    case Channel::Plain:
    case Channel::NoTls:
    case Channel::Nobody:
    case Channel::Proxy:
    case Channel::ProxyGone:
        break;
    }
    return std::nullopt;
}

Endpoint TestProcessOutcomes::endpointOf(Channel channel, quint16 port)
{
    QUrl url(u"http://127.0.0.1/v1/process"_s);
    url.setScheme(isTls(channel) ? u"https"_s : u"http"_s);
    if (isProxied(channel)) {
        url.setHost(u"callgoose.invalid"_s); // for the proxy to find; never looked up here
    } else {
        url.setPort(port);
    }
    return {url, AuthMode::Bearer};
}

void TestProcessOutcomes::saysWhatIsTrue_data()
{
    using F = ProcessFailure;
    using C = Confirmation;
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<ServerFault>("fault");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Confirmation>("confirmation");
    QTest::addColumn<ProcessFailure>("failure");
    QTest::addColumn<int>("posts");
    const auto row = [](const char* name, Channel channel, ServerFault fault, const QByteArray& reply,
                        C confirmation, F failure, int posts) {
        QTest::newRow(name) << channel << fault << reply << confirmation << failure << posts;
    };
    const auto fault = [&](const char* name, Channel channel, ServerFault kind, F failure) {
        row(name, channel, kind, {}, C::Unknown, failure, 1);
    };
    fault("closed before the answer", Channel::Plain, ServerFault::CloseBefore, F::ClosedEarly);
    fault("closed within the status line", Channel::Plain, ServerFault::CloseInHead, F::ClosedEarly);
    fault("closed within the body of a 201", Channel::Plain, ServerFault::CloseInBody, F::ClosedEarly);
    fault("closed within a chunk", Channel::Plain, ServerFault::CloseInChunk, F::ClosedEarly);
    fault("closed when the head of the request was read", Channel::Plain, ServerFault::CloseAtTheHead,
          F::ClosedEarly);
    fault("reset", Channel::Plain, ServerFault::Reset, F::ClosedEarly);
    fault("garbage", Channel::Plain, ServerFault::Garbage, F::ClosedEarly);
    fault("a chunk size that is none", Channel::Plain, ServerFault::BadChunk, F::None);
    fault("no answer in time", Channel::Plain, ServerFault::Hang, F::TimedOut);
    fault("half an answer in time", Channel::Plain, ServerFault::HangInBody, F::TimedOut);
    fault("an answer byte by byte", Channel::Plain, ServerFault::Trickle, F::TimedOut);
    fault("an answer without end", Channel::Plain, ServerFault::Endless, F::Garbled);
    fault("closed before the answer, in TLS", Channel::Tls, ServerFault::CloseBefore, F::ClosedEarly);
    fault("closed within the body, in TLS", Channel::Tls, ServerFault::CloseInBody, F::ClosedEarly);
    fault("reset, in TLS", Channel::Tls, ServerFault::Reset, F::ClosedEarly);
    fault("no answer in time, in TLS", Channel::Tls, ServerFault::Hang, F::TimedOut);

    const auto answered = [&](const char* name, const QByteArray& reply, C confirmation) {
        row(name, Channel::Plain, ServerFault::None, reply, confirmation, F::None, 1);
    };
    answered("201 created", answer("201 Created", said(true, false)), C::Confirmed);
    answered("closed after the whole answer", answer("200 OK", said(false, true)), C::Confirmed);
    answered("202 is Callgoose's word that nothing matched", answer("202 Accepted", said(false, false)),
             C::Confirmed);
    answered("401", answer("401 Unauthorized", "{}"), C::Refused);
    answered("404", answer("404 Not Found", "{}"), C::Refused);
    answered("408", answer("408 Request Timeout", ""), C::Refused);
    answered("429", answer("429 Too Many Requests", "", "Retry-After: 9\r\n"), C::Refused);
    answered("500", answer("500 Internal Server Error", "{}"), C::Refused);
    answered("503", answer("503 Service Unavailable", "", "Retry-After: 9\r\n"), C::Refused);
    answered("502 is a gateway's", answer("502 Bad Gateway", "<html>"), C::Unknown);
    answered("504 is a gateway's", answer("504 Gateway Timeout", "<html>"), C::Unknown);
    answered("a page of somebody else with 200", answer("200 OK", "<html>Please sign in</html>"), C::Unknown);
    answered("201 whose body says nothing was created", answer("201 Created", said(false, false)),
             C::Unknown);
    answered("a redirect", answer("302 Found", "", "Location: http://127.0.0.2/\r\n"), C::Refused);
    row("201 created, in TLS", Channel::Tls, ServerFault::None, answer("201 Created", said(true, false)),
        C::Confirmed, F::None, 1);

    const auto unsent = [&](const char* name, Channel channel, ServerFault kind, const QByteArray& reply,
                            F failure) { row(name, channel, kind, reply, C::Refused, failure, 0); };
    unsent("nobody listens", Channel::Nobody, ServerFault::None, {}, F::ConnectionRefused);
    unsent("a certificate of an unknown authority", Channel::UnknownAuthority, ServerFault::None, {},
           F::TlsRefused);
    unsent("a certificate for another host", Channel::WrongHost, ServerFault::None, {}, F::TlsRefused);
    unsent("an expired certificate", Channel::Expired, ServerFault::None, {}, F::TlsRefused);
    unsent("a certificate that is not valid yet", Channel::NotYetValid, ServerFault::None, {}, F::TlsRefused);
    unsent("a self-signed certificate", Channel::SelfSigned, ServerFault::None, {}, F::TlsRefused);
    unsent("TLS 1.1", Channel::OldTls, ServerFault::None, {}, F::TlsRefused);
    unsent("plain text on the TLS port", Channel::NoTls, ServerFault::CloseAtTheHead, {}, F::TimedOut);
    unsent("silence on the TLS port", Channel::NoTls, ServerFault::Hang, {}, F::TimedOut);
    unsent("no proxy where one should be", Channel::ProxyGone, ServerFault::None, {}, F::ProxyFailed);
    unsent("a proxy that asks for a password", Channel::Proxy, ServerFault::None,
           answer("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=\"p\"\r\n"),
           F::ProxyFailed);
    unsent("a proxy that cannot reach the host", Channel::Proxy, ServerFault::None,
           answer("502 Bad Gateway", "<html>"), F::ProxyFailed);
    unsent("a proxy that closes", Channel::Proxy, ServerFault::CloseBefore, {}, F::ProxyFailed);
    unsent("a proxy that says nothing", Channel::Proxy, ServerFault::Hang, {}, F::ProxyFailed);
}

void TestProcessOutcomes::saysWhatIsTrue()
{
    QFETCH(Channel, channel);
    QFETCH(ServerFault, fault);
    QFETCH(QByteArray, reply);
    QFETCH(Confirmation, confirmation);
    QFETCH(ProcessFailure, failure);
    QFETCH(int, posts);
    FaultyServer server(fault, reply, serverOf(channel));
    const quint16 port = server.serverPort();
    if (channel == Channel::Nobody || channel == Channel::ProxyGone) {
        server.close();
    }
    std::optional<ApplicationProxy> proxy;
    if (isProxied(channel)) {
        proxy.emplace(port);
    }
    ProcessClient client;
    const bool waits = failure == ProcessFailure::TimedOut || failure == ProcessFailure::ProxyFailed;
    client.setDeadline(waits ? 400ms : 10'000ms);
    Watch watch(client.post(endpointOf(channel, port), u"Probe"_s, Secret(token), "{\"status\":\"error\"}"));
    QTRY_VERIFY_WITH_TIMEOUT(watch.isGone, 16'000);
    QCOMPARE(watch.count, 1);
    QCOMPARE(toWord(confirmationOf(watch.outcome)), toWord(confirmation));
    QCOMPARE(watch.outcome.failure, failure);
    QCOMPARE(server.posts(), posts);
    QCOMPARE_LE(server.connections(), isProxied(channel) ? 2 : 1);
    if (posts == 0) {
        for (const QByteArray& request : server.requests()) {
            QVERIFY(!request.contains(token));
        }
    }
    QCOMPARE(watch.outcome.proxy,
             isProxied(channel) ? QString(u"127.0.0.1:"_s + QString::number(port)) : QString());
}

void TestProcessOutcomes::redirectLeadsNowhere_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char* status : {"301 Moved Permanently", "302 Found", "303 See Other",
                               "307 Temporary Redirect", "308 Permanent Redirect"}) {
        QTest::newRow(status) << QByteArray(status);
    }
}

void TestProcessOutcomes::redirectLeadsNowhere()
{
    QFETCH(QByteArray, status);
    FaultyServer other(ServerFault::None, answer("201 Created", said(true, false)));
    other.close();
    QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s)));
    FaultyServer server(
        ServerFault::None,
        answer(status.constData(), {},
               "Location: http://127.0.0.2:" + QByteArray::number(other.serverPort()) + "/v1/process\r\n"));
    ProcessClient client;
    Watch watch(client.post(endpointOf(Channel::Plain, server.serverPort()), {}, Secret(token), "{\"a\":1}"));
    QTRY_VERIFY(watch.isGone);
    QVERIFY(confirmationOf(watch.outcome) == Confirmation::Refused);
    QCOMPARE(watch.outcome.reply.meaning, ReplyMeaning::Redirected);
    QCOMPARE(server.posts(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestProcessOutcomes::allTlsErrorsAreNamed()
{
    // Expired, of an unknown authority and for another host, all at once.
    FaultyServer server(
        ServerFault::None, {},
        tlsOf(m_unknown.issue(u"DNS:other.example"_s, u"20200101000000Z"_s, u"20210101000000Z"_s)));
    ProcessClient client;
    Watch watch(client.post(endpointOf(Channel::Tls, server.serverPort()), {}, Secret(token), "{}"));
    QTRY_VERIFY(watch.isGone);
    QVERIFY2(watch.outcome.tlsErrors.size() >= 2, qPrintable(watch.outcome.tlsErrors.join(u'|')));
    QCOMPARE(watch.outcome.tlsErrors.removeDuplicates(), 0);
}

void TestProcessOutcomes::retryAfterIsHandedOn_data()
{
    using Wait = std::optional<std::chrono::seconds>;
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Wait>("wait");
    QTest::newRow("429") << answer("429 Too Many Requests", "", "Retry-After: 30\r\n") << Wait(30s);
    QTest::newRow("503") << answer("503 Service Unavailable", "", "retry-after: 5\r\n") << Wait(5s);
    QTest::newRow("429 that names no time") << answer("429 Too Many Requests", "") << Wait();
    QTest::newRow("a time with another status has no meaning here")
        << answer("201 Created", said(true, false), "Retry-After: 30\r\n") << Wait();
}

void TestProcessOutcomes::retryAfterIsHandedOn()
{
    QFETCH(QByteArray, reply);
    QFETCH(std::optional<std::chrono::seconds>, wait);
    FaultyServer server(ServerFault::None, reply);
    ProcessClient client;
    Watch watch(client.post(endpointOf(Channel::Plain, server.serverPort()), {}, Secret(token), "{}"));
    QTRY_VERIFY(watch.isGone);
    QCOMPARE(watch.outcome.retryAfter, wait);
    QCOMPARE(server.posts(), 1);
}

void TestProcessOutcomes::endsWithinSixteenSeconds()
{
    FaultyServer silent(ServerFault::Hang);
    FaultyServer trickling(ServerFault::Trickle);
    ProcessClient client; // with the deadline of the program
    Watch first(client.post(endpointOf(Channel::Plain, silent.serverPort()), {}, Secret(token), "{}"));
    Watch second(client.post(endpointOf(Channel::Plain, trickling.serverPort()), {}, Secret(token), "{}"));
    Watch third(client.post(endpointOf(Channel::NoTls, silent.serverPort()), {}, Secret(token), "{}"));
    QTRY_VERIFY_WITH_TIMEOUT(first.isGone && second.isGone && third.isGone, 16'000);
    QVERIFY(confirmationOf(first.outcome) == Confirmation::Unknown);
    QVERIFY(confirmationOf(second.outcome) == Confirmation::Unknown);
    QVERIFY(confirmationOf(third.outcome) == Confirmation::Refused);
}

void TestProcessOutcomes::cancelEndsAtOnce_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<ServerFault>("fault");
    QTest::addColumn<Confirmation>("confirmation");
    QTest::newRow("while TLS is agreed on") << Channel::NoTls << ServerFault::Hang << Confirmation::Refused;
    QTest::newRow("while there is no answer") << Channel::Tls << ServerFault::Hang << Confirmation::Unknown;
    QTest::newRow("within the answer") << Channel::Tls << ServerFault::Trickle << Confirmation::Unknown;
}

void TestProcessOutcomes::cancelEndsAtOnce()
{
    QFETCH(Channel, channel);
    QFETCH(ServerFault, fault);
    QFETCH(Confirmation, confirmation);
    FaultyServer server(fault, {}, serverOf(channel));
    ProcessClient client;
    ProcessCall* call = client.post(endpointOf(channel, server.serverPort()), {}, Secret(token), "{}");
    Watch watch(call);
    QTRY_COMPARE(server.posts(), channel == Channel::NoTls ? 0 : 1);
    QTRY_COMPARE(server.connections(), 1);
    QElapsedTimer clock;
    clock.start();
    call->abort();
    QTRY_VERIFY_WITH_TIMEOUT(watch.isGone, 200);
    QCOMPARE_LT(clock.elapsed(), 200);
    QCOMPARE(toWord(confirmationOf(watch.outcome)), toWord(confirmation));
    QCOMPARE(watch.outcome.failure, ProcessFailure::Aborted);
}

QTEST_GUILESS_MAIN(TestProcessOutcomes)
#include "tst_processoutcomes.moc"
