#pragma once

#include "callgoose/endpoint.h"
#include "capture/capturestore.h"
#include "filter/filtersetfile.h"
#include "insight/roles.h"
#include "openstatus/rpcserver.h"

#include <optional>

namespace gooseneck {

/// What a workspace file (*.gooseneck.json) keeps: never a token.
struct Workspace
{
    FilterSet filterSet;
    Roles roles;
    QStringList keptStatuses; ///< that keep open what is open, by choice
    std::optional<Endpoint> endpoint;
    QByteArray listenerPath; ///< the secret path, so that a URL typed into OpenStatus stays good; empty in a
                             ///< shared file

    quint16 listenerPort = 8787;
    QStringList listenerHosts; ///< further names of the listener
    Retention retention;
    QUrl openStatusServer = usualRpcServer(); ///< these four are kept with listenerPath only

    bool operator==(const Workspace&) const = default;
};

/// Reads a workspace or a plain filter-set file (a workspace with nothing else).
Result<Workspace, FilterSetError> readWorkspace(const QByteArray& bytes);
QByteArray writeWorkspace(const Workspace& workspace);

} // namespace gooseneck
