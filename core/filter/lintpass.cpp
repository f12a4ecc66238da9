#include "filter/lintpass.h"

#include <algorithm>

namespace gooseneck {

LintPass::LintPass(const FilterSet& filterSet)
    : m_filterSet(filterSet)
    , m_nodes(filterSet)
    , m_values(filterSet, m_nodes)
    , m_mapping(filterSet)
    , m_fields(filterSet, m_nodes)
    , m_verdicts(filterSet)
{
}

void LintPass::add(const Evaluated& one)
{
    if (!one.payload.document) {
        return;
    }
    m_nodes.look(*one.payload.document);
    m_values.add(one, m_nodes);
    m_mapping.add(m_filterSet, one);
    m_fields.add(m_filterSet, one, m_nodes);
    m_verdicts.add(m_filterSet, one, m_values.lastSensitivity());
}

QList<Finding> LintPass::findings() const
{
    QList<Finding> findings;
    lintLimits(m_filterSet, findings);
    lintLists(m_filterSet, m_values, findings);
    m_mapping.report(m_filterSet, findings);
    lintShadows(m_filterSet, findings);
    m_verdicts.report(m_filterSet, m_values, findings);
    m_fields.report(m_filterSet, findings);
    std::ranges::stable_sort(findings, {},
                             [](const Finding& finding) { return static_cast<int>(finding.severity); });
    return findings;
}

QList<Finding> lint(const FilterSet& filterSet, const QList<Payload>& payloads)
{
    LintPass pass(filterSet);
    for (const Payload& payload : payloads) {
        pass.add(evaluated(filterSet, payload));
    }
    return pass.findings();
}

} // namespace gooseneck
