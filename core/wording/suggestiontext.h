#pragma once

#include "insight/novelty.h"
#include "insight/rolesuggestions.h"

namespace gooseneck {

/// Why a key could serve in its role.
QString sentence(const RoleCandidate& candidate);
/// Why it cannot.
QString sentence(const RejectedKey& rejected);
/// What a key could serve as and why, and what it cannot; nothing where nothing was found out.
QStringList useSentences(const RoleSuggestions& suggestions, const QString& key);
/// What has not been seen, and how to get it.
QString sentence(MissingEvidence missing);
/// What is new about a payload.
QString sentence(const NoveltyNote& note);
/// The same in two or three words, "new status".
QString shortText(const NoveltyNote& note);

} // namespace gooseneck
