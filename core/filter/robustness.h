#pragma once

#include "capture/capture.h"
#include "filter/evaluate.h"

#include <QStringList>

#include <array>

namespace gooseneck {

/// How an outcome differs from the one under the chosen profile.
enum class OutcomeChange {
    OtherVerdict, ///< or another filter's
    NoId,         ///< the same verdict, but an incident's id is not found
    OtherId,
};

/// How far the outcomes of a filter set depend on what is not documented (facts/callgoose.md, 5).
struct Robustness
{
    enum Switch { Items, Keys, Case, SwitchCount };
    /// A payload whose outcome differs under a reading, and how.
    struct Dependent
    {
        CaptureId payload = 0;
        MatchingProfile reading; ///< one under which it differs
        OutcomeChange change = OutcomeChange::OtherVerdict;
        VerdictKind verdict = VerdictKind::None; ///< there

        bool operator==(const Dependent&) const = default;
    };
    struct Cause
    {
        qsizetype payloads = 0; ///< whose outcome differs where this switch alone is read otherwise
        QList<Dependent> named; ///< the first maxNamed of them, in their order

        bool operator==(const Cause&) const = default;
    };
    static constexpr qsizetype maxNamed = 100;

    qsizetype of = 0;        ///< payloads that are JSON
    qsizetype dependent = 0; ///< of them have another outcome under some of the 12 readings
    std::array<Cause, SwitchCount> causes;
    Cause together;   ///< payloads that depend only on several switches at once
    QStringList keys; ///< those that other readings of nested keys find elsewhere or not at all

    bool operator==(const Robustness&) const = default;
};

/// How the one outcome, which is not the same, differs from the other.
OutcomeChange changeBetween(const Verdict& chosen, const Verdict& other);

} // namespace gooseneck
