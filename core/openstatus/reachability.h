#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace gooseneck {

// How OpenStatus can reach a listener on this machine (facts/openstatus.md, 3). Pure but for
// installedTunnels().

/// Why OpenStatus does not take a URL for a webhook, when it is saved and again when it is called.
enum class UrlRefusal {
    NotAUrl,
    SchemeNotHttp,
    Localhost,      ///< the name
    Loopback,       ///< 127/8 and ::1
    PrivateNetwork, ///< 10/8, 172.16/12, 192.168/16
    LinkLocal,      ///< 169.254/16 and fe80::/10
    ThisNetwork,    ///< 0/8 and ::
    UniqueLocal,    ///< fc00::/7
};

/// nullopt: OpenStatus takes it. Names are never resolved there, so names of containers, of the local network
/// and addresses of Tailscale (100.64/10) pass. Other spellings of a refused address are refused: numbers in
/// octal, in hex or in one piece, IPv4 in IPv6, a dot at the end.
std::optional<UrlRefusal> refusalOf(const QUrl& url);

/// Programs that give a listener on loopback a public name.
enum class TunnelProgram { Cloudflared, Ngrok, Tailscale, Ssh };

/// "cloudflared", as it is started.
QString programName(TunnelProgram program);

/// Those found on PATH, in the order above.
QList<TunnelProgram> installedTunnels();

/// The command that leads to this port of 127.0.0.1. Where the operator has to fill something in, it stands
/// in capital letters (USER@SERVER).
QString tunnelCommand(TunnelProgram program, quint16 port);

/// The name under which containers reach the machine they run on.
QString dockerHostName();

/// The listener's URL as a self-hosted OpenStatus in Docker on this machine calls it. The listener must then
/// be bound beyond loopback and have dockerHostName() among its host names.
QUrl dockerUrl(const QUrl& listenerUrl);

/// The lines for a docker compose file that let OpenStatus's containers find dockerHostName() on Linux.
QString composeExtraHosts();

} // namespace gooseneck
