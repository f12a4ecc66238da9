// The part of Analysis that is about the keys of many payloads.

#include "session/analysis.h"

namespace gooseneck {

/// Whether the keys are told of fewer payloads than all.
bool Analysis::isScopeNarrow() const
{
    return m_request.fieldScope == FieldScope::Shown && !m_matcher.filter().isEmpty();
}

/// What was told to the narrow atlas no longer holds. It is begun anew at the end of a pass only, for the
/// same reason as m_seen.
void Analysis::outdateShown()
{
    m_narrow.isStale = true;
    m_fieldsChanged = true;
    m_resultsDue = true;
}

void Analysis::stepNarrow()
{
    const size_t end = std::min(m_known.size(), m_narrow.next + capturesPerStep);
    qsizetype bytes = 0;
    while (m_narrow.next < end && bytes < bytesPerStep) {
        const Known& known = m_known[m_narrow.next++];
        if (known.shown) {
            m_narrow.atlas.add(payloadOf(whole(known.capture)));
            bytes += known.capture->bodyBytes();
            m_fieldsChanged = true;
        }
    }
    m_resultsDue = true;
}

void Analysis::publishFields()
{
    const auto report = std::make_shared<const FieldReport>(fieldReportOf(
        isScopeNarrow() ? m_narrow.atlas : m_seen.atlas, m_request.fieldScope, m_request.roles));
    Q_EMIT fieldsReady(report);
    Q_EMIT suggestionsReady(isScopeNarrow() ? suggestRoles(m_seen.atlas) : report->suggestions);
}

} // namespace gooseneck
