#include "filter/propose.h"

#include "filter/evaluate.h"
#include "insight/sender.h"
#include "insight/statuswords.h"

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct SeenStatuses
{
    QStringList down;
    QStringList up;
    QStringList unsure;
    bool fromOpenStatus = false;
    bool any = false;
};

void addOnce(QStringList& list, const QString& value)
{
    if (!list.contains(value)) {
        list.append(value);
    }
}

SeenStatuses statusesIn(const QString& key, const QList<Payload>& payloads, KeysReading keys)
{
    SeenStatuses seen;
    for (const Payload& payload : payloads) {
        if (!payload.document) {
            continue;
        }
        const auto value = textUnder(*payload.document, key, keys);
        if (!value || value->isEmpty() || value->size() > maxItemLength) {
            continue;
        }
        seen.any = true;
        const auto sender = recogniseSender(*payload.document);
        seen.fromOpenStatus =
            seen.fromOpenStatus || (sender && (sender->kind == SenderKind::OpenStatusMonitor ||
                                               sender->kind == SenderKind::OpenStatusTestButton));
        switch (statusMeaning(*value)) {
        case StatusMeaning::Down:
            addOnce(seen.down, *value);
            break;
        case StatusMeaning::Up:
            addOnce(seen.up, *value);
            break;
        case StatusMeaning::Unsure:
            addOnce(seen.unsure, *value);
            break;
        }
    }
    return seen;
}

/// OpenStatus sends "error" and "recovered" and nothing else for down and up (facts/openstatus.md, 1), so
/// they are proposed even where only one of them was seen yet.
bool addDocumentedStatuses(SeenStatuses& seen)
{
    const bool missing = seen.fromOpenStatus && (seen.down.isEmpty() || seen.up.isEmpty());
    if (missing && seen.down.isEmpty()) {
        seen.down.append(u"error"_s);
    }
    if (missing && seen.up.isEmpty()) {
        seen.up.append(u"recovered"_s);
    }
    return missing;
}

Filter filterFor(const QString& downStatus, const QString& upStatus, const Roles& roles)
{
    Filter filter;
    filter.urgency = u"high"_s;
    filter.trigger.conditions = {{roles.status, {downStatus}}};
    filter.trigger.mapIncidentWith = roles.incident;
    filter.trigger.titleFrom = roles.title;
    filter.trigger.descriptionFrom = roles.description;
    if (!upStatus.isEmpty()) {
        filter.resolve = ResolvePart{{roles.status, {upStatus}}, roles.incident};
    }
    return filter;
}

} // namespace

Result<Proposal, ProposalGap> proposeFilterSet(const Roles& roles, const QList<Payload>& payloads,
                                               const FilterSet& current)
{
    if (roles.status.isEmpty()) {
        return failure(ProposalGap::NoStatusKey);
    }
    SeenStatuses seen = statusesIn(roles.status, payloads, current.profile.keys);
    if (!seen.any) {
        return failure(ProposalGap::NoPayloads);
    }
    Proposal proposal;
    proposal.usedDefaults = addDocumentedStatuses(seen);
    if (seen.down.isEmpty()) {
        return failure(ProposalGap::NoDownStatus);
    }
    proposal.unsureStatuses = seen.unsure;
    proposal.filterSet.name = current.name;
    proposal.filterSet.from = current.from.isEmpty() && seen.fromOpenStatus ? u"OpenStatus"_s : current.from;
    proposal.filterSet.profile = current.profile;
    // As many filters as the longer list needs; the shorter one's last value fills the rest, which changes no
    // verdict.
    const qsizetype wanted = std::min(maxFilters, std::max(seen.down.size(), seen.up.size()));
    for (qsizetype i = 0; i < wanted; ++i) {
        const QString& down = seen.down[std::min(i, seen.down.size() - 1)];
        const QString up = seen.up.isEmpty() ? QString() : seen.up[std::min(i, seen.up.size() - 1)];
        proposal.filterSet.filters.append(filterFor(down, up, roles));
    }
    return proposal;
}

} // namespace gooseneck
