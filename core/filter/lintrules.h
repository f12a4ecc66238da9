#pragma once

#include "filter/evaluated.h"
#include "filter/lint.h"

#include <QSet>

#include <array>

namespace gooseneck {

// The groups of rules that LintPass runs, in this order. Each is told of every payload and then reports.

/// Callgoose's limits, and fields that must not stay empty.
void lintLimits(const FilterSet& filterSet, QList<Finding>& findings);

/// What the filters' own keys and lists say, with the values seen under their keys.
class KeyRules
{
public:
    explicit KeyRules(const FilterSet& filterSet);

    void add(const FilterSet& filterSet, const Evaluated& one);
    void report(const FilterSet& filterSet, QList<Finding>& findings) const;

private:
    /// A list of several items, and what was seen under its key.
    struct List
    {
        int filter;
        FilterPart part;
        Condition condition;
        QSet<QString> seen; ///< distinct; given up once one contains all items
        bool matchedAll = false;
    };
    void addList(const Condition& condition, int filter, FilterPart part);
    void reportList(const List& list, ItemsReading reading, QList<Finding>& findings) const;

    QList<List> m_lists;
    qsizetype m_payloads = 0;
};

/// What the filters do to the payloads seen.
class VerdictRules
{
public:
    explicit VerdictRules(const FilterSet& filterSet);

    void add(const FilterSet& filterSet, const Evaluated& one);
    void report(const FilterSet& filterSet, QList<Finding>& findings) const;

private:
    /// What one filter's triggers and resolves lacked.
    struct Use
    {
        qsizetype triggers = 0;
        qsizetype withoutId = 0;
        qsizetype withoutTitle = 0;
        qsizetype resolves = 0;
        qsizetype resolvesWithoutId = 0;
    };
    enum Switch { Items, Keys, Case, SwitchCount };

    void addReadings(const FilterSet& filterSet, const Evaluated& one);
    void reportMissingKeys(const FilterSet& filterSet, QList<Finding>& findings) const;
    void reportCoverage(const FilterSet& filterSet, QList<Finding>& findings) const;

    /// The readings that differ from the chosen one in one switch only, so that each finding names a single
    /// cause.
    std::array<QList<MatchingProfile>, SwitchCount> m_readings;
    std::array<qsizetype, SwitchCount> m_dependent{};
    QList<Use> m_uses; ///< one for each filter
    qsizetype m_documents = 0;
    qsizetype m_testButtons = 0;
    qsizetype m_triggers = 0;
    qsizetype m_resolves = 0; ///< other than by the Test button
    qsizetype m_both = 0;
    qsizetype m_degraded = 0;
};

} // namespace gooseneck
