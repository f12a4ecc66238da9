#include "insight/statuswords.h"

#include <QString>

#include <algorithm>
#include <array>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array downWords{"down"_L1,      "failed"_L1, "failure"_L1,  "critical"_L1,
                               "error"_L1,     "firing"_L1, "alerting"_L1, "problem"_L1,
                               "triggered"_L1, "open"_L1,   "outage"_L1};
constexpr std::array upWords{"up"_L1,       "ok"_L1,     "resolved"_L1, "recovered"_L1,  "healthy"_L1,
                             "recovery"_L1, "closed"_L1, "normal"_L1,   "operational"_L1};

template <class Words>
bool holds(const Words& words, QStringView value)
{
    return std::ranges::any_of(
        words, [&](QLatin1StringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

StatusMeaning statusMeaning(QStringView value)
{
    if (holds(downWords, value)) {
        return StatusMeaning::Down;
    }
    return holds(upWords, value) ? StatusMeaning::Up : StatusMeaning::Unsure;
}

} // namespace gooseneck
