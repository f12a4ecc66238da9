#pragma once

#include "capture/capture.h"
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
    CaseMismatch,
    MapKeyDiffers,
    MapKeyMissing,
    MapKeyVariesInPair,
    MapKeyNotDistinct,
    MapKeyChanges,
    TriggerResolveOverlap,
    ShadowedFilter,
    ItemTooBroad,
    NeverTriggers,
    NeverResolves,
    OnlyTestButton,
    TitleKeyMissing,
    DescriptionKeyMissing,
    DegradedUnhandled,
    KeyIsContainer,
    DuplicateKey,
    NoFrom,
    EndpointNotHttps,
    EndpointPath,
    TokenInUrl,
};

enum class FilterPart { WholeSet, Trigger, Resolve };

/// The field of Callgoose's form that a finding is about.
enum class FilterField {
    Whole,       ///< no single one: the filter, or the set
    Key,         ///< "Payload JSON Key" of the condition `condition`
    Items,       ///< "Key Value Contains" of that condition
    MapKey,      ///< "Map Incident With" or "Incident Mapped With"
    Title,       ///< "Incident Title From"
    Description, ///< "Incident Description From"
    Sender,      ///< the `from` of the URL
    Profile,     ///< the reading that is chosen
    Endpoint,    ///< the URL
};

/// A fix that one click applies and undo takes back.
enum class Fix {
    None,
    SplitFilter,      ///< one filter for each item of the list
    UseTriggerKey,    ///< map the resolve with the trigger's key
    RemoveEmptyItems, ///< and second keys that are empty altogether
    UseSeenCase,      ///< put `remedy`, as it was seen, in the place of the item
    UseKey,           ///< put the key `remedy` into the field; a map key goes into both parts
    AddFilter,        ///< one more filter that opens, or resolves, on the status `remedy`
    AddResolve,       ///< resolve on the status `remedy` in every filter that has no resolve part
    RemoveFilter,
    UseSender,  ///< `remedy` becomes the `from`
    CutToLimit, ///< what is beyond a limit of Callgoose goes
    UseItem,    ///< put the item `remedy` in the place of the item `values[0]`
    NarrowList, ///< the items behind `values[1]` go from the list; `remedy`, if there is one, comes
    UseHeader,  ///< the token travels in a header; a change of the endpoint, not of the filters
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
    FilterField field = FilterField::Whole;
    int condition = 0;     ///< which of the trigger's, from 0
    QString key;           ///< the key text it is about
    QStringList values;    ///< items, statuses, ids or keys that are the evidence
    qsizetype count = 0;   ///< payloads that show it, or the size that is over a limit
    qsizetype of = 0;      ///< payloads looked at, or the limit
    CaptureId example = 0; ///< a payload that shows it, 0 = none does
    Fix fix = Fix::None;
    QString remedy; ///< what the fix puts in place

    bool operator==(const Finding&) const = default;
};

/// All problems of a filter set, given the payloads seen, errors first. Pure; the order is stable.
QList<Finding> lint(const FilterSet& filterSet, const QList<Payload>& payloads);

/// The filter set with a finding's fix applied.
FilterSet applyFix(const FilterSet& filterSet, const Finding& finding);

} // namespace gooseneck
