#pragma once

#include "filter/filterset.h"
#include "insight/payload.h"

#include <QList>
#include <QString>

namespace gooseneck {

enum class Severity { Error, Warning, Info };

/// The stable codes of design/formats.md, 5.
enum class FindingCode {
    LimitFilters,
    LimitConditions,
    LimitItems,
    LimitItemLength,
    EmptyList,
    ListNeverMatches,
    ReadingDependent,
    MapKeyDiffers,
    MapKeyMissing,
    NeverTriggers,
    NeverResolves,
    OnlyTestButton,
    TitleKeyMissing,
    TriggerResolveOverlap,
    DegradedUnhandled,
    NoFrom,
    EndpointNotHttps,
    EndpointPath,
};

enum class FilterPart { WholeSet, Trigger, Resolve };

/// A fix that one click applies and undo takes back.
enum class Fix {
    None,
    SplitFilter,   ///< one filter for each item of the list
    UseTriggerKey, ///< map the resolve with the trigger's key
    RemoveEmptyItems,
};

/// The word of the command line: "list-never-matches", "error", "trigger", "split-filter".
QString toWord(FindingCode code);
QString toWord(Severity severity);
QString toWord(FilterPart part);
QString toWord(Fix fix);

/// One problem, as codes and facts; wording/findingtext turns it into a sentence.
struct Finding
{
    FindingCode code = FindingCode::ListNeverMatches;
    Severity severity = Severity::Warning;
    int filter = 0; ///< from 1; 0 = the whole set
    FilterPart part = FilterPart::WholeSet;
    QString key;         ///< the key text it is about
    QStringList values;  ///< items, statuses or keys that are the evidence
    qsizetype count = 0; ///< payloads that show it, or the size that is over a limit
    qsizetype of = 0;    ///< payloads looked at, or the limit
    Fix fix = Fix::None;

    bool operator==(const Finding&) const = default;
};

/// All problems of a filter set, given the payloads seen, errors first. Pure; the order is stable.
QList<Finding> lint(const FilterSet& filterSet, const QList<Payload>& payloads);

/// The filter set with a finding's fix applied.
FilterSet applyFix(const FilterSet& filterSet, const Finding& finding);

} // namespace gooseneck
