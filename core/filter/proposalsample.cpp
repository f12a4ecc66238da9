#include "filter/proposalsample.h"

#include "filter/lookup.h"

namespace gooseneck {

namespace {

constexpr qsizetype maxStatusBytes = 12 * maxItemLength + 2; // each character as two escapes, in quotes

/// Empty where no filter could name it.
QByteArray statusText(const JsonDocument& document, JsonIndex node)
{
    const bool isNamed = node != noJson && document.kind(node) != JsonKind::Null &&
                         document.raw(node).size() <= maxStatusBytes;
    return isNamed ? document.text(node) : QByteArray();
}

} // namespace

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
    const auto find = [&](const QString& key) {
        return key.isEmpty() ? noJson : lookup(document, key.toUtf8(), m_keys);
    };
    // What a proposal can tell apart: sender, status, and whether the chosen incident key serves.
    const JsonIndex incident = find(m_roles.incident);
    QByteArray kind = statusText(document, find(m_roles.status));
    kind += incident == noJson || document.kind(incident) == JsonKind::Null ? "\n-" : "\n+";
    if (one.sender) {
        kind += QByteArray::number(static_cast<int>(one.sender->kind)) + '\n' +
                statusText(document, find(one.sender->roles.status));
    }
    if (!m_known.contains(kind)) {
        m_known.insert(kind);
        m_payloads.append(one.payload);
    }
}

} // namespace gooseneck
