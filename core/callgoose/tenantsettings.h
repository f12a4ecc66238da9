#pragma once

#include "base/secret.h"
#include "callgoose/tokenscope.h"
#include "filter/filterset.h"

#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace gooseneck {

/// What a token reaches: `of` names the team or the service, and is empty for Global.
struct Reach
{
    TokenScope scope = TokenScope::Global;
    QString of;

    bool operator==(const Reach&) const = default;
};

/// A service of the simulated tenant. The profile of its filter set is how this service reads it, which may
/// be another one than the operator's: that is the point.
struct SimulatedService
{
    QString name;
    QString team;
    FilterSet filterSet;

    bool operator==(const SimulatedService&) const = default;
};

struct SimulatedToken
{
    Reach reach;
    std::shared_ptr<const Secret> secret;
};

/// How a simulated tenant is set up.
struct TenantSettings
{
    QList<SimulatedService> services; ///< with names of their own
    QList<SimulatedToken> tokens;     ///< none: every request is let in, as with a Global token
    std::chrono::milliseconds duplicateWindow = std::chrono::seconds(60);
    QUrl webhook; ///< told of every incident that opens or closes; empty = nobody is
};

} // namespace gooseneck
