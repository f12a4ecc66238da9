#pragma once

#include "insight/roleevidence.h"
#include "insight/rolesuggestions.h"

namespace gooseneck {

/// What the parts of suggestRoles() share.
struct SuggestionInput
{
    const FieldAtlas& atlas;
    const ComparedValues& compared;

    QString text(PathId path) const { return atlas.paths().text(path); }
    const PathCounts& counts(const ComparedValues::Column& column) const { return atlas.counts(column.path); }

    /// A candidate with what is known of every key.
    RoleCandidate candidate(PathId path, SuggestionReason reason) const;
    /// The documented keys of the senders seen, the one with the most payloads first, as far as they are
    /// there.
    QList<RoleCandidate> documentedKeys(Role role) const;
};

/// The id's part, which needs triggers and resolves. `id` is set to the column that tells monitors apart,
/// null if there is no evidence for one.
RoleSuggestion suggestId(const SuggestionInput& input, const StateRows& states,
                         const ComparedValues::Column* status, const ComparedValues::Column*& id);

/// Puts a candidate behind the others, unless its key is already among them.
void addOnce(QList<RoleCandidate>& candidates, const RoleCandidate& candidate);

} // namespace gooseneck
