#pragma once

#include "callgoose/endpoint.h"
#include "capture/capturestore.h"
#include "capture/deliveryanswer.h"
#include "filter/filtersetfile.h"
#include "insight/roles.h"
#include "openstatus/rpcserver.h"

#include <optional>

namespace gooseneck {

/// How the listener was when the program ended, so that it goes on so at the next start.
struct KeptListener
{
    QByteArray path; ///< the secret path, so that a URL typed into OpenStatus stays good
    quint16 port = 8787;
    QStringList hostNames;
    bool isOn = false;
    bool passesOn = false;   ///< the tee
    QByteArray secretHeader; ///< its name; the value is in the keychain
    DeliveryAnswer answer;

    bool operator==(const KeptListener&) const = default;
};

/// What a workspace file (*.gooseneck.json) keeps: never a token.
struct Workspace
{
    FilterSet filterSet;
    Roles roles;
    QStringList keptStatuses; ///< that keep open what is open, by choice
    std::optional<Endpoint> endpoint;
    KeptListener listener; ///< without a path in a shared file
    Retention retention;
    QUrl openStatusServer = usualRpcServer();
    QString savedAs; ///< the file that the operator saves it in; these four are kept with the listener's path
                     ///< only

    bool operator==(const Workspace&) const = default;
};

/// Reads a workspace or a plain filter-set file (a workspace with nothing else).
Result<Workspace, FilterSetError> readWorkspace(const QByteArray& bytes);
QByteArray writeWorkspace(const Workspace& workspace);

} // namespace gooseneck
