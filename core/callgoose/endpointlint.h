#pragma once

#include "callgoose/endpoint.h"
#include "filter/lint.h"

namespace gooseneck {

/// What is odd about an endpoint: not https, a path that does not end in /process, a token that travels in
/// the URL, where it is logged on its way.
QList<Finding> lintEndpoint(const Endpoint& endpoint);

/// The endpoint with the fix of one of these findings applied.
Endpoint applyEndpointFix(const Endpoint& endpoint, const Finding& finding);

} // namespace gooseneck
