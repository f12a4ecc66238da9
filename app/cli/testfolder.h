#pragma once

#include "console.h"
#include "session/runhistory.h"
#include "testrun/livepace.h"
#include "testrun/pendingresolve.h"

#include <QLockFile>

namespace gooseneck {

/// What tests leave behind for the next start, in the folder of the window's program too: what is pending,
/// and the reports of earlier runs.
class TestFolder
{
public:
    TestFolder();

    const PendingResolves& pending() const { return m_pending; }
    const RunHistory& history() const { return m_history; }
    /// Lets a live run begin, or says why not; the run holds the folder's lock as long as this object lives.
    Said<void> enterLive();

private:
    QString m_folder;
    PendingResolves m_pending;
    RunHistory m_history;
    QLockFile m_lock;
};

/// Says on standard error what earlier tests may have left open, and how it is closed.
void offerPending(const TestFolder& folder);

} // namespace gooseneck
