#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "callgoose/tokenscope.h"
#include "filter/profile.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace gooseneck {

/// How the token travels (facts/callgoose.md, 1).
enum class AuthMode {
    Bearer, ///< Authorization: Bearer <token>, the documented default
    Query,  ///< ?token=<token>
    Header, ///< X-Callgoose-Auth: <token>
};

/// The words of the file format and the command line: "bearer", "query", "header".
QString toWord(AuthMode mode);
std::optional<AuthMode> authModeFrom(QStringView word);

/// Where tests are sent: a URL without user info, `token`, `from` or fragment, and how the token travels. The
/// token itself lives in a SecretStore under origin(), the sender's name (`from`) in the filter set.
struct Endpoint
{
    QUrl url;
    AuthMode auth = AuthMode::Bearer;
    std::optional<TokenScope> scope{};        ///< as the operator said; not known from the token
    std::optional<MatchingProfile> learned{}; ///< how its tenant reads filters, found out by probes

    bool operator==(const Endpoint&) const = default;
};

/// "https://acme.callgoose.com:443": scheme, host in ASCII and port, the account a token is kept under.
QString originOf(const Endpoint& endpoint);

/// 127.0.0.0/8, ::1 and "localhost": nothing leaves the machine.
bool isLoopback(const Endpoint& endpoint);

enum class EndpointError {
    Empty,
    NotAUrl, ///< also when ?token= holds what no token can (base/secret.h, TokenError)
    NoHost,
    SchemeNotHttp, ///< neither https nor http
    PlainHttp,     ///< http to another machine would send the token in clear
    UserInfo,      ///< user:password@ in the URL
};

/// An endpoint as typed or pasted, taken apart.
struct ParsedEndpoint
{
    Endpoint endpoint;
    std::optional<QString> from; ///< the value of ?from=
    Secret token;                ///< the value of ?token=, moved out of the URL; empty if there was none
};

Result<ParsedEndpoint, EndpointError> parseEndpoint(QStringView text);

/// The URL a request goes to, without the token: `from` is added, percent-encoded by hand where Qt would not
/// ("+", design/robustness.md, trap 5).
QUrl requestUrl(const Endpoint& endpoint, const QString& from);

} // namespace gooseneck
