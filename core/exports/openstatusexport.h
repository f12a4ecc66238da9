#pragma once

#include "callgoose/endpoint.h"
#include "filter/filterset.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace gooseneck {

/// The OpenStatus channel as Terraform, for the provider openstatusHQ/openstatus: `headers` is a list
/// attribute (facts/openstatus.md, 4). The token is the variable callgoose_token, marked sensitive; without
/// an endpoint the URL is a variable as well, without monitors their list.
QByteArray channelAsTerraform(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                              const QStringList& monitorIds);

/// The body of CreateNotification, with <TOKEN> in the token's place, and <CALLGOOSE-URL> in that of an
/// absent endpoint.
QByteArray channelAsRequest(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                            const QStringList& monitorIds);

} // namespace gooseneck
