#pragma once

#include "base/fileio.h"
#include "testrun/testreport.h"

#include <QList>

namespace gooseneck {

/// The reports of earlier runs, one private file each in one folder, as exports/testreportjson writes them:
/// no token. The newest maxRuns are kept.
class RunHistory
{
public:
    static constexpr qsizetype maxRuns = 200;

    explicit RunHistory(QString folder);

    /// Adds a report, or replaces the one of the same run (the operator answered its questions).
    Result<void, FileError> keep(const TestReport& report) const;
    /// Newest first. Files that are none of ours are passed over.
    QList<TestReport> all() const;

private:
    QString m_folder;
};

/// Whether every word of `text` occurs in what a report says of itself: host, id, title, day, outcome.
bool mentions(const TestReport& report, const QString& text);

} // namespace gooseneck
