#include "openstatus/reachability.h"

#include <QHostAddress>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

struct RefusedNetwork
{
    const char* network;
    int prefix;
    UrlRefusal refusal;
};

constexpr std::array refusedNetworks{
    RefusedNetwork{"127.0.0.0", 8, UrlRefusal::Loopback},
    RefusedNetwork{"10.0.0.0", 8, UrlRefusal::PrivateNetwork},
    RefusedNetwork{"172.16.0.0", 12, UrlRefusal::PrivateNetwork},
    RefusedNetwork{"192.168.0.0", 16, UrlRefusal::PrivateNetwork},
    RefusedNetwork{"169.254.0.0", 16, UrlRefusal::LinkLocal},
    RefusedNetwork{"0.0.0.0", 8, UrlRefusal::ThisNetwork},
    RefusedNetwork{"::1", 128, UrlRefusal::Loopback},
    RefusedNetwork{"::", 128, UrlRefusal::ThisNetwork},
    RefusedNetwork{"fc00::", 7, UrlRefusal::UniqueLocal},
    RefusedNetwork{"fe80::", 10, UrlRefusal::LinkLocal},
};

constexpr std::array tunnelPrograms{TunnelProgram::Cloudflared, TunnelProgram::Ngrok,
                                    TunnelProgram::Tailscale, TunnelProgram::Ssh};

/// The address that a host stands for. QUrl has brought octal, hexadecimal and one-piece spellings of IPv4
/// into dotted form by now, but only where no dot follows.
QHostAddress addressOf(QString host)
{
    if (host.endsWith(u'.')) {
        QUrl url;
        url.setHost(host.chopped(1));
        host = url.host();
    }
    QHostAddress address(host);
    address.setScopeId({});
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

bool isLocalhost(const QString& host)
{
    return host == u"localhost" || host == u"localhost.";
}

} // namespace

std::optional<UrlRefusal> refusalOf(const QUrl& url)
{
    if (!url.isValid() || url.isRelative()) {
        return UrlRefusal::NotAUrl;
    }
    if (url.scheme() != u"https" && url.scheme() != u"http") {
        return UrlRefusal::SchemeNotHttp;
    }
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty()) {
        return UrlRefusal::NotAUrl;
    }
    if (isLocalhost(host)) {
        return UrlRefusal::Localhost;
    }
    const QHostAddress address = addressOf(url.host());
    const auto refused = std::find_if(
        refusedNetworks.cbegin(), refusedNetworks.cend(), [&address](const RefusedNetwork& network) {
            const QHostAddress subnet(QString::fromLatin1(network.network));
            return address.protocol() == subnet.protocol() && address.isInSubnet(subnet, network.prefix);
        });
    return refused == refusedNetworks.cend() ? std::nullopt : std::optional(refused->refusal);
}

QString programName(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Cloudflared:
        return u"cloudflared"_s;
    case TunnelProgram::Ngrok:
        return u"ngrok"_s;
    case TunnelProgram::Tailscale:
        return u"tailscale"_s;
    case TunnelProgram::Ssh:
        return u"ssh"_s;
    }
    Q_UNREACHABLE();
}

QList<TunnelProgram> installedTunnels()
{
    QList<TunnelProgram> found;
    for (const TunnelProgram program : tunnelPrograms) {
        if (!QStandardPaths::findExecutable(programName(program)).isEmpty()) {
            found.append(program);
        }
    }
    return found;
}

QString tunnelCommand(TunnelProgram program, quint16 port)
{
    switch (program) {
    case TunnelProgram::Cloudflared:
        return u"cloudflared tunnel --url http://127.0.0.1:%1"_s.arg(port);
    case TunnelProgram::Ngrok:
        return u"ngrok http http://127.0.0.1:%1"_s.arg(port);
    case TunnelProgram::Tailscale:
        return u"tailscale funnel http://127.0.0.1:%1"_s.arg(port);
    case TunnelProgram::Ssh:
        return u"ssh -N -R 0.0.0.0:%1:127.0.0.1:%1 USER@SERVER"_s.arg(port);
    }
    Q_UNREACHABLE();
}

QString dockerHostName()
{
    return u"host.docker.internal"_s;
}

QUrl dockerUrl(const QUrl& listenerUrl)
{
    QUrl url = listenerUrl;
    url.setHost(dockerHostName());
    return url;
}

QString composeExtraHosts()
{
    QString lines = u"services:\n"_s;
    for (const QString& service : {u"workflows"_s, u"dashboard"_s, u"server"_s}) {
        lines += u"  %1:\n    extra_hosts: [\"%2:host-gateway\"]\n"_s.arg(service, dockerHostName());
    }
    return lines;
}

} // namespace gooseneck
