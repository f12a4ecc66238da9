#pragma once

#include "filter/filterset.h"
#include "json/jsondocument.h"

#include <optional>

namespace gooseneck {

enum class VerdictKind { Trigger, Resolve, Both, None, Invalid };

/// The word of the command line: "trigger", "resolve", "both", "none", "invalid".
QString toWord(VerdictKind kind);

/// What Callgoose would do with one payload, under one reading. Filters are numbered from 1.
struct Verdict
{
    VerdictKind kind = VerdictKind::None;
    std::optional<int> triggerFilter;
    std::optional<int> resolveFilter;
    std::optional<QString>
        triggerIncident; ///< text under mapIncidentWith; absent if the key is not found or null
    std::optional<QString> resolveIncident; ///< text under incidentMappedWith
    QString title;                          ///< of the incident that is triggered, prefix included
    QString description;
    bool titleFromKey = false;       ///< false: the title is one of Callgoose's fallbacks
    bool descriptionFromKey = false; ///< false: the description is the whole payload
    std::optional<JsonError> error;  ///< set exactly when kind is Invalid

    bool operator==(const Verdict&) const = default;
};

/// The one evaluator: pure and total (design/formats.md, 2). The same function serves the preview, the
/// problems, the prediction of a test, the simulator and the command line.
Verdict evaluate(const FilterSet& filterSet, const JsonDocument& document, const MatchingProfile& profile);

/// evaluate() of bytes that may not be JSON.
Verdict evaluatePayload(const FilterSet& filterSet, const QByteArray& payload,
                        const MatchingProfile& profile);

/// One item of a condition against the value that was found.
struct ItemTrace
{
    QString item;
    bool contained = false;
    bool containedInOtherCase = false; ///< the near miss "UP" against "up"
    bool isSameNumber = false;         ///< the near miss "10" against 10.0: numbers are texts as written

    bool operator==(const ItemTrace&) const = default;
};

/// What was looked up for one condition, what was found, and why it holds or not.
struct ConditionTrace
{
    QString key;
    bool found = false;
    JsonKind kind = JsonKind::Null; ///< of the value found
    QString value;                  ///< its text
    QList<ItemTrace> items;
    QString
        foundInstead; ///< key path where the last part of the key text does occur, when `key` finds nothing
    bool holds = false;

    bool operator==(const ConditionTrace&) const = default;
};

struct FilterTrace
{
    QList<ConditionTrace> trigger;
    std::optional<ConditionTrace> resolve;
    bool triggerHolds = false;
    bool resolveHolds = false;

    bool operator==(const FilterTrace&) const = default;
};

/// Why each filter does or does not match, in the order of the filters.
QList<FilterTrace> explain(const FilterSet& filterSet, const JsonDocument& document,
                           const MatchingProfile& profile);

/// The text under a key as id, title or description takes it: null counts as absent.
std::optional<QString> textUnder(const JsonDocument& document, const QString& key, KeysReading keys);

/// Whether two verdicts have the same kind, filters and incident ids: what "robust" compares.
bool sameOutcome(const Verdict& a, const Verdict& b);
/// sameOutcome() of `verdict` and of the verdict under this profile, which is not made in full: for many
/// payloads.
bool sameOutcomeUnder(const FilterSet& filterSet, const JsonDocument& document,
                      const MatchingProfile& profile, const Verdict& verdict);

/// A reading under which the outcome is another one than under the chosen profile.
struct ReadingDifference
{
    MatchingProfile profile;
    Verdict verdict;
};

/// The readings, out of all 12, under which verdict, filter numbers or incident ids differ from those under
/// the set's own profile. Empty = robust for this payload.
QList<ReadingDifference> differencesByReading(const FilterSet& filterSet, const JsonDocument& document);

} // namespace gooseneck
