#pragma once

#include "testrun/learnrun.h"

namespace gooseneck {

/// A series of probes as a view shows it.
struct LearnState
{
    Endpoint endpoint;
    std::optional<Probe> proposed; ///< goes out when the operator says so
    QList<LearnExchange> exchanges;
    bool isSending = false;
    bool isOver = false;
    Learner::End end = Learner::End::NotYet;
    QList<MatchingProfile> readings; ///< left
    MatchingProfile best;
    std::optional<NumberReading> numbers;
    int mostRequests = 0;
    bool staysOpen = false;
};

} // namespace gooseneck
