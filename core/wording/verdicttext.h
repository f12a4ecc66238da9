#pragma once

#include "filter/evaluate.h"
#include "insight/roles.h"
#include "insight/sender.h"

namespace gooseneck {

/// "Triggers 4821", "Resolves 4821", "Triggers and resolves", "No match", "Not JSON".
QString verdictText(const Verdict& verdict);
/// Why a condition holds or not, with the closest near miss.
QString sentence(const ConditionTrace& trace);
/// "Status", "Incident id", "Title", "Description".
QString roleName(Role role);
/// "OpenStatus monitor alert" ...
QString senderName(SenderKind kind);
/// The same, and the name of a sender that has no kind of its own.
QString senderName(const KnownSender& sender);
/// "OpenStatus: error" for the id of a built-in sample.
QString sampleName(const QString& sampleId);

} // namespace gooseneck
