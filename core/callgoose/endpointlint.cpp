#include "callgoose/endpointlint.h"

#include <QUrlQuery>

namespace gooseneck {

using namespace Qt::StringLiterals;

QList<Finding> lintEndpoint(const Endpoint& endpoint)
{
    QList<Finding> findings;
    const auto add = [&](FindingCode code, Severity severity, const QString& evidence) {
        findings.append(
            {.code = code, .severity = severity, .field = FilterField::Endpoint, .key = evidence});
    };
    if (endpoint.url.scheme() != "https"_L1 && !isLoopback(endpoint)) {
        add(FindingCode::EndpointNotHttps, Severity::Error, endpoint.url.host());
    }
    if (!endpoint.url.path().endsWith("/process"_L1)) {
        add(FindingCode::EndpointPath, Severity::Warning, endpoint.url.path());
    }
    if (endpoint.auth == AuthMode::Query || QUrlQuery(endpoint.url).hasQueryItem(u"token"_s)) {
        add(FindingCode::TokenInUrl, Severity::Warning, endpoint.url.host());
        findings.last().fix = Fix::UseHeader;
    }
    return findings;
}

Endpoint applyEndpointFix(const Endpoint& endpoint, const Finding& finding)
{
    Endpoint fixed = endpoint;
    if (finding.fix == Fix::UseHeader) {
        QUrlQuery query(fixed.url);
        query.removeAllQueryItems(u"token"_s);
        fixed.url.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
        fixed.auth = AuthMode::Bearer;
    }
    return fixed;
}

} // namespace gooseneck
