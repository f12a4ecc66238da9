#pragma once

#include "filter/evaluated.h"
#include "insight/roles.h"

#include <QList>
#include <QSet>

namespace gooseneck {

/// Of many payloads, those that proposeFilterSet() needs: the first of each kind of sender with each status,
/// so that a proposal from the sample is the proposal from all of them. Bounded by maxProposalSample, which
/// is far more than the ten filters that can come of it.
class ProposalSample
{
public:
    ProposalSample(const Roles& roles, KeysReading keys);

    void add(const Evaluated& one);
    /// In the order added.
    const QList<Payload>& payloads() const { return m_payloads; }

private:
    Roles m_roles;
    KeysReading m_keys;
    QSet<QByteArray> m_known;
    QList<Payload> m_payloads;
};

constexpr qsizetype maxProposalSample = 500;

} // namespace gooseneck
