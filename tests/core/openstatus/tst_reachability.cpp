#include "openstatus/reachability.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestReachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusal_data();
    void refusal();
    void programsOnThePathAreFound();
    void commandsLeadToThePort_data();
    void commandsLeadToThePort();
    void dockerCallsTheHost();
};

void TestReachability::refusal_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<std::optional<UrlRefusal>>("refusal");
    const auto taken = [](const char* name, const char* url) {
        QTest::newRow(name) << QString::fromUtf8(url) << std::optional<UrlRefusal>();
    };
    const auto refused = [](const char* name, const char* url, UrlRefusal refusal) {
        QTest::newRow(name) << QString::fromUtf8(url) << std::optional(refusal);
    };
    taken("a public name is taken", "https://tunnel.example.com/h/1");
    taken("http and any port are taken", "http://tunnel.example.com:8080/h/1");
    taken("a public address is taken", "http://93.184.216.34/");
    taken("the Docker host name is taken", "http://host.docker.internal:4000/h/1");
    taken("a name of the local network is taken", "http://nas.local/");
    taken("a name without dots is taken", "http://workflows:3000/");
    taken("an address of Tailscale is taken", "http://100.64.1.2/");
    taken("an address beside a private network is taken", "http://172.32.0.1/");
    taken("a public IPv6 address is taken", "http://[2001:db8::1]/");
    refused("nothing is no URL", "", UrlRefusal::NotAUrl);
    refused("a relative path is no URL", "/h/1", UrlRefusal::NotAUrl);
    refused("a URL without host is none", "http:///h/1", UrlRefusal::NotAUrl);
    refused("ftp is refused", "ftp://tunnel.example.com/", UrlRefusal::SchemeNotHttp);
    refused("localhost is refused", "http://LocalHost:3000/", UrlRefusal::Localhost);
    refused("localhost with a dot is refused", "http://localhost./", UrlRefusal::Localhost);
    refused("127.0.0.1 is refused", "http://127.0.0.1:3000/", UrlRefusal::Loopback);
    refused("127.9.9.9 is refused", "http://127.9.9.9/", UrlRefusal::Loopback);
    refused("127.0.0.1 with a dot is refused", "http://127.0.0.1./", UrlRefusal::Loopback);
    refused("127.0.0.1 as one number is refused", "http://2130706433/", UrlRefusal::Loopback);
    refused("127.0.0.1 in hex is refused", "http://0x7f.1/", UrlRefusal::Loopback);
    refused("127.0.0.1 in octal is refused", "http://0177.0.0.1/", UrlRefusal::Loopback);
    refused("127.0.0.1 in full width digits is refused", "http://①②⑦.0.0.1/", UrlRefusal::Loopback);
    refused("127.0.0.1 in IPv6 is refused", "http://[::ffff:7f00:1]/", UrlRefusal::Loopback);
    refused("::1 is refused", "http://[::1]:3000/", UrlRefusal::Loopback);
    refused("10/8 is refused", "http://10.1.2.3/", UrlRefusal::PrivateNetwork);
    refused("172.16/12 is refused", "http://172.31.255.255/", UrlRefusal::PrivateNetwork);
    refused("192.168/16 is refused", "https://192.168.0.1/", UrlRefusal::PrivateNetwork);
    refused("192.168/16 in IPv6 is refused", "https://[::ffff:192.168.0.1]/", UrlRefusal::PrivateNetwork);
    refused("169.254/16 is refused", "http://169.254.169.254/", UrlRefusal::LinkLocal);
    refused("fe80 is refused", "http://[fe80::1]/", UrlRefusal::LinkLocal);
    refused("0/8 is refused", "http://0.0.0.0/", UrlRefusal::ThisNetwork);
    refused(":: is refused", "http://[::]/", UrlRefusal::ThisNetwork);
    refused("fc is refused", "http://[fc00::1]/", UrlRefusal::UniqueLocal);
    refused("fd is refused", "http://[fd12:3456::1]/", UrlRefusal::UniqueLocal);
}

void TestReachability::refusal()
{
    QFETCH(const QString, url);
    QFETCH(const std::optional<UrlRefusal>, refusal);
    QVERIFY(refusalOf(QUrl(url)) == refusal);
}

void TestReachability::programsOnThePathAreFound()
{
    const QTemporaryDir folder;
    for (const QString& name : {u"ssh"_s, u"ngrok"_s, u"tailscale"_s}) {
        QFile program(folder.filePath(name));
        QVERIFY(program.open(QIODevice::WriteOnly));
        if (name != u"tailscale") {
            QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        }
    }
    const QByteArray usual = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()));
    const QList<TunnelProgram> found = installedTunnels();
    qputenv("PATH", usual);
    const QList<TunnelProgram> wanted{TunnelProgram::Ngrok, TunnelProgram::Ssh};
    QCOMPARE(found, wanted);
}

void TestReachability::commandsLeadToThePort_data()
{
    QTest::addColumn<TunnelProgram>("program");
    QTest::addColumn<QString>("command");
    QTest::newRow("cloudflared") << TunnelProgram::Cloudflared
                                 << u"cloudflared tunnel --url http://127.0.0.1:4321"_s;
    QTest::newRow("ngrok") << TunnelProgram::Ngrok << u"ngrok http http://127.0.0.1:4321"_s;
    QTest::newRow("tailscale") << TunnelProgram::Tailscale << u"tailscale funnel http://127.0.0.1:4321"_s;
    QTest::newRow("ssh") << TunnelProgram::Ssh << u"ssh -N -R 0.0.0.0:4321:127.0.0.1:4321 USER@SERVER"_s;
}

void TestReachability::commandsLeadToThePort()
{
    QFETCH(const TunnelProgram, program);
    QTEST(tunnelCommand(program, 4321), "command");
    QVERIFY(tunnelCommand(program, 4321).startsWith(programName(program) + u' '));
}

void TestReachability::dockerCallsTheHost()
{
    QCOMPARE(dockerUrl(QUrl(u"http://127.0.0.1:4321/h/1"_s)),
             QUrl(u"http://host.docker.internal:4321/h/1"_s));
    QVERIFY(!refusalOf(dockerUrl(QUrl(u"http://127.0.0.1:4321/h/1"_s))));
    QCOMPARE(composeExtraHosts(), u"services:\n"
                                  "  workflows:\n    extra_hosts: [\"host.docker.internal:host-gateway\"]\n"
                                  "  dashboard:\n    extra_hosts: [\"host.docker.internal:host-gateway\"]\n"
                                  "  server:\n    extra_hosts: [\"host.docker.internal:host-gateway\"]\n"_s);
}

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
