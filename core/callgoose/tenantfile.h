#pragma once

#include "base/result.h"
#include "callgoose/tenantsettings.h"
#include "json/jsonerror.h"
#include "json/utf8position.h"

namespace gooseneck {

// A tenant file (`gooseneck-cli simulate --tenant FILE`) sets up the whole simulator:
//
// {
//   "format": "gooseneck.tenant",
//   "version": 1,
//   "duplicateWindowSeconds": 60,
//   "webhook": "http://127.0.0.1:8787/h/0123",
//   "services": [
//     {"name": "Payments", "team": "Shop", "filters": "payments.filter-set.json", "profile": "guide"}
//   ],
//   "tokens": [
//     {"scope": "global", "env": "GLOBAL_TOKEN"},
//     {"scope": "team", "of": "Shop", "env": "TEAM_TOKEN"},
//     {"scope": "service", "of": "Payments", "env": "PAYMENTS_TOKEN"}
//   ]
// }
//
// `services` is needed, with names of their own; all else is optional. `filters` is a filter set or workspace
// file, relative to the tenant file; `profile` takes the place of the one in it. A token is never in the
// file: `env` names the environment variable that holds it. The webhook stays on this machine. Unknown
// members are refused.

struct TenantFile
{
    struct Service
    {
        QString name;
        QString team;
        QString filters;
        QString profile; ///< empty = the one of the filter set

        bool operator==(const Service&) const = default;
    };
    struct Token
    {
        Reach reach;
        QString environmentName;

        bool operator==(const Token&) const = default;
    };

    QList<Service> services;
    QList<Token> tokens;
    std::chrono::milliseconds duplicateWindow = std::chrono::seconds(60);
    QUrl webhook;

    bool operator==(const TenantFile&) const = default;
};

struct TenantFileError
{
    enum class Kind {
        NotJson,    ///< see `json`
        NotATenant, ///< "format" is missing or another one
        NewerVersion,
        UnknownMember,
        MissingMember,
        BadValue, ///< the type, or a text that is no word of this format
        NoServices,
        NameTwice,   ///< two services of one name
        UnknownName, ///< a token of a team or service that is not there
        WebhookElsewhere,
    };

    Kind kind = Kind::NotATenant;
    QString path; ///< "services.0.name"
    JsonError json;
    TextPosition position;
};

Result<TenantFile, TenantFileError> readTenantFile(const QByteArray& bytes);

} // namespace gooseneck
