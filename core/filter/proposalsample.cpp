#include "filter/proposalsample.h"

namespace gooseneck {

ProposalSample::ProposalSample(const Roles& roles, KeysReading keys)
    : m_roles(roles)
    , m_keys(keys)
{
}

void ProposalSample::add(const Evaluated& one)
{
    if (!one.payload.document || m_payloads.size() == maxProposalSample) {
        return;
    }
    const JsonDocument& document = *one.payload.document;
    QString status = textUnder(document, m_roles.status, m_keys).value_or(QString());
    if (status.size() > maxItemLength) {
        status.clear(); // no filter could name it
    }
    // What a proposal can tell apart: sender, status, and whether the chosen incident key serves.
    const bool hasIncident = textUnder(document, m_roles.incident, m_keys).has_value();
    QString kind = status + u'\n' + QChar(hasIncident ? u'+' : u'-');
    if (one.sender) {
        kind += QString::number(static_cast<int>(one.sender->kind)) + u'\n' +
                textUnder(document, one.sender->roles.status, m_keys).value_or(QString());
    }
    if (!m_known.contains(kind)) {
        m_known.insert(kind);
        m_payloads.append(one.payload);
    }
}

} // namespace gooseneck
