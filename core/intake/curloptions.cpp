#include "intake/curloptions.h"

#include <QHash>

#include <algorithm>

namespace gooseneck {

namespace {

const QHash<QByteArray, CurlOption>& meaningfulOptions()
{
    using enum CurlOption;
    static const QHash<QByteArray, CurlOption> options{{"request", Method},
                                                       {"data", Data},
                                                       {"data-ascii", Data},
                                                       {"data-binary", Data},
                                                       {"data-raw", RawData},
                                                       {"data-urlencode", EncodedData},
                                                       {"json", Json},
                                                       {"header", Header},
                                                       {"url", Url},
                                                       {"user-agent", UserAgent},
                                                       {"referer", Referer},
                                                       {"cookie", Cookie},
                                                       {"user", User},
                                                       {"oauth2-bearer", Bearer},
                                                       {"get", DataInQuery},
                                                       {"head", Head},
                                                       {"form", Form},
                                                       {"form-string", Form},
                                                       {"upload-file", Upload},
                                                       {"next", Next},
                                                       {"aws-sigv4", NotFollowed},
                                                       {"config", NotFollowed},
                                                       {"request-target", NotFollowed},
                                                       {"url-query", NotFollowed},
                                                       {"variable", NotFollowed}};
    return options;
}

/// Options with a value that say how to send, not what.
constexpr QByteArrayView namesWithValue =
    " abstract-unix-socket alt-svc cacert capath cert cert-type ciphers connect-timeout "
    "connect-to continue-at cookie-jar create-file-mode crlfile curves delegation dns-interface "
    "dns-ipv4-addr "
    "dns-ipv6-addr dns-servers doh-url dump-header ech engine etag-compare etag-save expect100-timeout "
    "happy-eyeballs-timeout-ms haproxy-clientip hsts interface ip-tos ipfs-gateway keepalive-cnt "
    "keepalive-time key key-type libcurl limit-rate local-port login-options max-filesize max-redirs "
    "max-time "
    "netrc-file noproxy output output-dir parallel-max pass pinnedpubkey preproxy proto proto-default "
    "proto-redir proxy proxy-cacert proxy-cert proxy-ciphers proxy-header proxy-key proxy-pass proxy-user "
    "proxy1.0 range rate resolve retry retry-delay retry-max-time service-name socks4 socks4a "
    "socks5 socks5-hostname speed-limit speed-time stderr tls-max tls13-ciphers trace trace-ascii "
    "trace-config "
    "unix-socket vlan-priority write-out ";

constexpr QByteArrayView namesOfFlags =
    " anyauth basic ca-native cert-status compressed create-dirs digest disable disallow-username-in-url "
    "fail "
    "fail-early fail-with-body false-start globoff http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3 "
    "http3-only include insecure ipv4 ipv6 junk-session-cookies location location-trusted negotiate netrc "
    "netrc-optional no-alpn no-buffer no-clobber no-keepalive no-npn no-progress-meter no-sessionid ntlm "
    "parallel parallel-immediate path-as-is post301 post302 post303 progress-bar proxy-insecure proxytunnel "
    "remote-header-name remote-name remote-name-all remove-on-error retry-all-errors retry-connrefused "
    "show-error silent "
    "ssl ssl-no-revoke ssl-reqd styled-output tcp-fastopen tcp-nodelay tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 "
    "tr-encoding trace-ids trace-time verbose ";

bool isListed(QByteArrayView names, QByteArrayView name)
{
    return names.contains(' ' + name.toByteArray() + ' ');
}

} // namespace

CurlOption longCurlOption(QByteArrayView name)
{
    const auto meaningful = meaningfulOptions().constFind(name.toByteArray());
    if (meaningful != meaningfulOptions().cend()) {
        return *meaningful;
    }
    if (isListed(namesWithValue, name)) {
        return CurlOption::WithValue;
    }
    return isListed(namesOfFlags, name) ? CurlOption::Flag : CurlOption::Unknown;
}

CurlOption shortCurlOption(char letter)
{
    using enum CurlOption;
    static const QHash<char, CurlOption> options{
        {'X', Method}, {'d', Data}, {'H', Header},     {'A', UserAgent},   {'e', Referer},
        {'b', Cookie}, {'u', User}, {'F', Form},       {'G', DataInQuery}, {'I', Head},
        {'T', Upload}, {':', Next}, {'K', NotFollowed}};
    const auto meaningful = options.constFind(letter);
    if (meaningful != options.cend()) {
        return *meaningful;
    }
    if (QByteArrayView("cCDEhmoPQrtUwxyYz").contains(letter)) {
        return WithValue;
    }
    return QByteArrayView("0123456aBfgijJklLMnNOpqRsSvVZ#").contains(letter) ? Flag : Unknown;
}

bool takesValue(CurlOption option)
{
    switch (option) {
    case CurlOption::DataInQuery:
    case CurlOption::Head:
    case CurlOption::Next:
    case CurlOption::Flag:
    case CurlOption::Unknown:
        return false;
    case CurlOption::Method:
    case CurlOption::Data:
    case CurlOption::RawData:
    case CurlOption::EncodedData:
    case CurlOption::Json:
    case CurlOption::Header:
    case CurlOption::Url:
    case CurlOption::UserAgent:
    case CurlOption::Referer:
    case CurlOption::Cookie:
    case CurlOption::User:
    case CurlOption::Bearer:
    case CurlOption::Form:
    case CurlOption::Upload:
    case CurlOption::NotFollowed:
    case CurlOption::WithValue:
        return true;
    }
    return false;
}

} // namespace gooseneck
