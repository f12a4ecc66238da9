#pragma once

#include "filter/evaluate.h"

#include <QByteArray>

#include <optional>

namespace gooseneck {

// Verdicts for build servers, as a JUnit file: one test case a payload. It comes in pieces, so that a file
// over any number of payloads can be written while they are read.

/// One payload: it passes if it is JSON and has the expected verdict, or any if none is expected.
struct VerdictCase
{
    QString source; ///< as the command line names it; foreign text
    VerdictKind verdict = VerdictKind::None;
    std::optional<VerdictKind> expected;
    std::optional<JsonError> error; ///< of an invalid one

    bool isFailure() const { return !error && expected && verdict != *expected; }
};

struct SuiteCounts
{
    qsizetype tests = 0;
    qsizetype failures = 0;
    qsizetype errors = 0;

    SuiteCounts& operator+=(const SuiteCounts& other);
    bool operator==(const SuiteCounts&) const = default;
};

/// What a case adds to the counts.
SuiteCounts countsOf(const VerdictCase& one);

QByteArray toJUnitCase(const VerdictCase& one);
/// What stands before the cases: as long for any counts, so that it can be put in their place afterwards.
QByteArray junitBegin(const SuiteCounts& counts);
QByteArray junitEnd();

} // namespace gooseneck
