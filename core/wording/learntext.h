#pragma once

#include "testrun/learnrun.h"

namespace gooseneck {

/// What a probe is sent for and what its payload is like, before it goes out.
QString description(const Probe& probe, const FilterSet& filterSet);
/// What the answer to a probe said, in a few words.
QString answerWords(const ProcessOutcome& answer);
/// How a series of probes ended, and after how many requests.
QString learnSummary(Learner::End end, const QList<MatchingProfile>& readings, const MatchingProfile& best,
                     std::optional<NumberReading> numbers, qsizetype requests);

} // namespace gooseneck
