#pragma once

#include "filter/robustness.h"
#include "filter/statuschoice.h"

namespace gooseneck {

/// "The same under every reading", or for how many payloads it is not.
QString headline(const Robustness& robustness);
/// What depends on this switch, how the example's outcome would change, and who can tell; empty if nothing
/// does. `example` names the example's payload.
QString sentence(const Robustness& robustness, Robustness::Switch name, const QString& example);
/// The same of those that depend on several switches at once.
QString togetherSentence(const Robustness& robustness, const QString& example);
/// One of the payloads by its name, and what becomes of it under which reading.
QString dependentText(const Robustness::Dependent& payload, const QString& name);

/// "Documented", "Guide", or the three readings.
QString profileName(const MatchingProfile& profile);
/// What a named profile follows.
QString explanation(const MatchingProfile& profile);
/// A reading's name in the chooser, and what the two sources say of it (facts/callgoose.md, 2 and 5).
QString readingName(ItemsReading reading);
QString readingName(KeysReading reading);
QString readingName(CaseReading reading);
QString switchName(Robustness::Switch name);
QString explanation(Robustness::Switch name);

/// "Opens an incident", "Keeps it open", "Resolves it".
QString effectName(StatusEffect effect);
/// What follows for incidents if the status has this effect; of OpenStatus's "degraded" by the table of
/// facts/openstatus.md, 2.
QString consequence(const QString& status, StatusEffect effect);

} // namespace gooseneck
