#include "testfolder.h"

#include "base/plaintext.h"
#include "wording/errortext.h"

#include <QDir>
#include <QStandardPaths>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

TestFolder::TestFolder()
    : m_folder(dataFolder())
    , m_pending(m_folder + u"/pending-resolves"_s)
    , m_history(m_folder + u"/runs"_s)
    , m_lock(m_folder + u"/live-test.lock"_s)
{
    QDir().mkpath(m_folder);
    m_lock.setStaleLockTime(0); // stale only when its program is gone
}

Said<void> TestFolder::enterLive()
{
    QList<UtcTime> starts;
    for (const TestReport& run : m_history.all()) {
        if (run.target == TestReport::Target::Live) {
            starts.append(run.startedAt);
        }
    }
    if (const auto wait = waitBeforeLiveRun(starts, std::nullopt, utcNow())) {
        return failure(sentence(LiveRefusal{LiveRefusal::Kind::TooSoon, *wait}));
    }
    if (!m_lock.tryLock(0)) {
        return failure(sentence(LiveRefusal{LiveRefusal::Kind::RunningElsewhere}));
    }
    return {};
}

void offerPending(const TestFolder& folder)
{
    const QList<PendingResolve> pending = folder.pending().all();
    for (const PendingResolve& one : pending) {
        remark(tr("An earlier test may have left the incident %1 open at %2, since %3.")
                   .arg(visibleExcerpt(one.incidentId, 60), visibleText(originOf(one.endpoint)),
                        toIsoString(one.since)));
    }
    if (!pending.isEmpty()) {
        remark(tr("Close it with: gooseneck-cli test --resolve-pending --endpoint URL and the token."));
    }
}

} // namespace gooseneck
