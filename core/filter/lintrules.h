#pragma once

#include "filter/conditionuse.h"
#include "filter/evaluated.h"
#include "filter/lint.h"
#include "filter/robustness.h"
#include "insight/fieldatlas.h"

#include <QHash>

#include <array>
#include <optional>

namespace gooseneck {

// The groups of rules that LintPass runs, in this order. Those with an add() are told of every payload; all
// then report. None keeps a document.

/// Callgoose's limits, and fields that must not stay empty.
void lintLimits(const FilterSet& filterSet, QList<Finding>& findings);

/// Filters that can never be the first to match, because an earlier one holds wherever they do.
void lintShadows(const FilterSet& filterSet, QList<Finding>& findings);

/// Offers to mend a trigger-resolve-overlap, whose values name the two filters, where it is clear how.
void offerNarrowing(const ConditionValues& values, const MatchingProfile& profile, Finding& finding);

/// What the filters' lists say, with the values seen under their keys.
void lintLists(const FilterSet& filterSet, const ConditionValues& values, QList<Finding>& findings);

/// The keys that identify an incident: the same in trigger and resolve, different between monitors, not
/// another one every time.
class MappingRules
{
public:
    explicit MappingRules(const FilterSet& filterSet);

    void add(const FilterSet& filterSet, const Evaluated& one);
    void report(const FilterSet& filterSet, QList<Finding>& findings) const;

private:
    /// What was seen of one part of one filter.
    struct Use
    {
        qsizetype matched = 0;
        qsizetype withoutId = 0;
        CaptureId example = 0; ///< of those without
        QString elsewhere;     ///< another nesting of the key, in `example`
    };
    /// The ids of one part of one monitor's payloads: the first few that are different.
    struct Ids
    {
        static constexpr size_t most = 8;
        std::array<size_t, most> hashes{};
        size_t count = 0;
        QString first; ///< excerpt
        int filter = 0;
        CaptureId example = 0;

        bool has(size_t hash) const;
        void add(const QString& id, int filterNumber, CaptureId capture);
    };
    struct Monitor
    {
        QString name; ///< excerpt
        Ids triggers;
        Ids resolves;
        bool isCertain = false; ///< told apart by a key that its sender documents
    };

    void addUse(Use& use, const QString& key, KeysReading keys, const std::optional<QString>& id,
                const Evaluated& one);
    void addMonitor(const FilterSet& filterSet, const Evaluated& one);
    void reportMissing(const FilterSet& filterSet, QList<Finding>& findings) const;
    void reportPairs(const FilterSet& filterSet, QList<Finding>& findings) const;
    void reportShared(const FilterSet& filterSet, QList<Finding>& findings) const;
    QString bestKey(const FilterSet& filterSet, const QString& insteadOf, qsizetype monitors) const;

    QList<Use> m_triggers; ///< by filter
    QList<Use> m_resolves;
    QHash<QByteArray, qsizetype> m_places; ///< in m_monitors
    QList<Monitor> m_monitors;             ///< in the order seen
    FieldAtlas m_sample;                   ///< of the first payloads that trigger or resolve
    qsizetype m_sampledTriggers = 0;
    qsizetype m_sampledResolves = 0;
};

/// What the keys of the filters find: nothing, a container, a member that is there twice.
class FieldRules
{
public:
    FieldRules(const FilterSet& filterSet, const KeyNodes& nodes);

    /// `nodes` has looked at this payload.
    void add(const FilterSet& filterSet, const Evaluated& one, const KeyNodes& nodes);
    void report(const FilterSet& filterSet, QList<Finding>& findings) const;

private:
    struct Absence
    {
        qsizetype triggers = 0;
        qsizetype without = 0;
        CaptureId example = 0;
        QString elsewhere;
    };
    /// A key text, and the first field it is typed into.
    struct Key
    {
        Finding place;
        qsizetype node = 0; ///< in KeyNodes
        qsizetype containers = 0;
        qsizetype duplicates = 0;
        CaptureId containerExample = 0;
        CaptureId duplicateExample = 0;
        QString sendersOwn; ///< the key that the sender of a payload with a container documents for this
    };
    void addKey(const KeyNodes& nodes, const QString& key, const Finding& place);
    void addAbsence(Absence& absence, const QString& key, bool isThere, const FilterSet& filterSet,
                    const Evaluated& one);

    QList<Key> m_keys;
    QList<Absence> m_titles; ///< by filter
    QList<Absence> m_descriptions;
    qsizetype m_documents = 0;
    QString m_sender; ///< of the first payload with a known one
};

/// What the filters do to the payloads seen.
class VerdictRules
{
public:
    explicit VerdictRules(const FilterSet& filterSet);

    void add(const FilterSet& filterSet, const Evaluated& one, ConditionValues::Sensitivity sensitivity);
    void report(const FilterSet& filterSet, const ConditionValues& values, QList<Finding>& findings) const;
    const Robustness& robustness() const { return m_robustness; }

private:
    struct Count
    {
        qsizetype payloads = 0;
        CaptureId example = 0;

        void add(CaptureId id);
    };

    void addReadings(const FilterSet& filterSet, const Evaluated& one,
                     ConditionValues::Sensitivity sensitivity);
    static bool addCause(Robustness::Cause& cause, const QList<MatchingProfile>& readings,
                         const FilterSet& filterSet, const Evaluated& one);
    bool addSwitch(Robustness::Switch name, const FilterSet& filterSet, const Evaluated& one);
    void noteNestedKeys(const FilterSet& filterSet, const Evaluated& one);
    void reportCoverage(const FilterSet& filterSet, const ConditionValues& values,
                        QList<Finding>& findings) const;
    void reportReadings(QList<Finding>& findings) const;

    /// The readings that differ from the chosen one in one switch only, so that each finding names a single
    /// cause.
    std::array<QList<MatchingProfile>, Robustness::SwitchCount> m_readings;
    QList<MatchingProfile> m_together; ///< all others that can matter
    std::vector<QByteArray> m_keys;    ///< that decide about outcomes
    Robustness m_robustness;
    int m_keySearches = 0;
    qsizetype m_testButtons = 0;
    qsizetype m_triggers = 0;
    qsizetype m_resolves = 0; ///< other than by the Test button
    Count m_both;
    int m_bothTrigger = 0; ///< filters of the example
    int m_bothResolve = 0;
    Count m_degraded;
    QString m_degradedKey; ///< the status key of its sender
};

} // namespace gooseneck
