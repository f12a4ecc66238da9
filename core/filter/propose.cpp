#include "filter/propose.h"

#include "filter/evaluate.h"
#include "filter/statuschoice.h"
#include "insight/sender.h"
#include "insight/vocabulary.h"

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

/// Payloads that are told apart by the same keys, and the statuses seen in them.
struct Group
{
    Roles roles;
    SeenStatuses seen;
};

void addStatus(SeenStatuses& seen, const QString& value)
{
    seen.any = true;
    switch (statusMeaning(value)) {
    case StatusMeaning::Down:
        addOnce(seen.down, value);
        break;
    case StatusMeaning::Up:
        addOnce(seen.up, value);
        break;
    case StatusMeaning::Unsure:
        addOnce(seen.unsure, value);
        break;
    }
}

/// The chosen roles, but a recognised sender's own where the chosen incident key is not in its payload: a
/// filter with a key that such payloads lack would open incidents that nothing closes.
const Roles& rolesFor(const Payload& payload, const std::optional<KnownSender>& sender, const Roles& chosen,
                      KeysReading keys)
{
    const bool ownKeys = sender && !sender->roles.isEmpty() && !chosen.incident.isEmpty() &&
                         !textUnder(*payload.document, chosen.incident, keys);
    return ownKeys ? sender->roles : chosen;
}

/// The chosen roles' group first, then the other senders' in the order they came.
QList<Group> groupsIn(const QList<Payload>& payloads, const Roles& chosen, KeysReading keys)
{
    QList<Group> groups{{chosen, {}}};
    for (const Payload& payload : payloads) {
        if (!payload.document) {
            continue;
        }
        const auto sender = recogniseSender(*payload.document);
        const Roles& roles = rolesFor(payload, sender, chosen, keys);
        const auto value = textUnder(*payload.document, roles.status, keys);
        if (!value || value->isEmpty() || value->size() > maxItemLength) {
            continue;
        }
        auto group = std::ranges::find(groups, roles, &Group::roles);
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {roles, {}});
        }
        addStatus(group->seen, *value);
        const bool isMonitor = sender && (sender->kind == SenderKind::OpenStatusMonitor ||
                                          sender->kind == SenderKind::OpenStatusTestButton);
        group->seen.fromOpenStatus = group->seen.fromOpenStatus || isMonitor;
    }
    return groups;
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
    filter.urgency = urgencyFor(downStatus);
    filter.trigger.conditions = {{roles.status, {}}};
    if (!downStatus.isEmpty()) {
        filter.trigger.conditions[0].contains = {downStatus};
    }
    filter.trigger.mapIncidentWith = roles.incident;
    filter.trigger.titleFrom = roles.title;
    filter.trigger.descriptionFrom = roles.description;
    if (!upStatus.isEmpty()) {
        filter.resolve = ResolvePart{{roles.status, {upStatus}}, roles.incident};
    }
    return filter;
}

/// As many filters as the longer list needs; the shorter one's last value fills the rest, which changes no
/// verdict. Where no value is known to mean "down", but the operator may say so of one, a list stays empty
/// for it (withEffect()).
void addFilters(const Group& group, QList<Filter>& filters)
{
    const SeenStatuses& seen = group.seen;
    if (seen.down.isEmpty() && seen.unsure.isEmpty()) {
        return;
    }
    const qsizetype wanted = std::max({seen.down.size(), seen.up.size(), qsizetype{1}});
    for (qsizetype i = 0; i < wanted && filters.size() < maxFilters; ++i) {
        const QString down = seen.down.isEmpty() ? QString() : seen.down[std::min(i, seen.down.size() - 1)];
        const QString up = seen.up.isEmpty() ? QString() : seen.up[std::min(i, seen.up.size() - 1)];
        filters.append(filterFor(down, up, group.roles));
    }
}

} // namespace

Result<Proposal, ProposalGap> proposeFilterSet(const Roles& roles, const QList<Payload>& payloads,
                                               const FilterSet& current)
{
    if (roles.status.isEmpty()) {
        return failure(ProposalGap::NoStatusKey);
    }
    QList<Group> groups = groupsIn(payloads, roles, current.profile.keys);
    if (std::ranges::none_of(groups, [](const Group& group) { return group.seen.any; })) {
        return failure(ProposalGap::NoPayloads);
    }
    Proposal proposal;
    proposal.filterSet.name = current.name;
    proposal.filterSet.from = current.from;
    proposal.filterSet.profile = current.profile;
    for (Group& group : groups) {
        proposal.usedDefaults = addDocumentedStatuses(group.seen) || proposal.usedDefaults;
        proposal.unsureStatuses += group.seen.unsure;
        if (proposal.filterSet.from.isEmpty() && group.seen.fromOpenStatus) {
            proposal.filterSet.from = u"OpenStatus"_s;
        }
        addFilters(group, proposal.filterSet.filters);
    }
    proposal.unsureStatuses.removeDuplicates();
    if (proposal.filterSet.filters.isEmpty()) {
        return failure(ProposalGap::NoDownStatus);
    }
    return proposal;
}

} // namespace gooseneck
