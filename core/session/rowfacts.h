#pragma once

#include "capture/capture.h"
#include "filter/evaluated.h"
#include "insight/roles.h"

#include <QString>

#include <memory>
#include <optional>

namespace gooseneck {

/// What the list shows of one capture beyond its time and source. Worked out on the Analysis thread; shared,
/// never changed.
struct RowFacts
{
    CaptureId id = 0;
    quint64 rulesVersion = 0; ///< of the AnalysisRequest it follows from
    VerdictKind verdict = VerdictKind::None;
    std::optional<QString> triggerIncident; ///< as in Verdict
    std::optional<QString> resolveIncident;
    QString status; ///< excerpt of the text under the status key; empty if there is none
    QString title;  ///< excerpt of the text under the title key, else under "name" or "title", else empty
    std::optional<SenderKind> sender;
    std::optional<int> triggerFilter; ///< as in Verdict
    std::optional<int> resolveFilter;
    std::optional<UtcTime> checkedAt; ///< cronTimestamp of a monitor alert
    std::optional<QString> incident;  ///< text under the id key; none if it is longer than an id may be

    bool operator==(const RowFacts&) const = default;
};
using RowFactsPtr = std::shared_ptr<const RowFacts>;

RowFacts rowFactsOf(const Evaluated& one, const Roles& roles, quint64 rulesVersion);

} // namespace gooseneck
