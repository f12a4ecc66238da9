#include "callgoose/endpointlint.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

QList<Finding> lintEndpoint(const Endpoint& endpoint)
{
    QList<Finding> findings;
    if (endpoint.url.scheme() != "https"_L1 && !isLoopback(endpoint)) {
        findings.append(
            {.code = FindingCode::EndpointNotHttps, .severity = Severity::Error, .key = endpoint.url.host()});
    }
    if (!endpoint.url.path().endsWith("/process"_L1)) {
        findings.append(
            {.code = FindingCode::EndpointPath, .severity = Severity::Warning, .key = endpoint.url.path()});
    }
    return findings;
}

} // namespace gooseneck
