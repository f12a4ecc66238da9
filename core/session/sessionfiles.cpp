// The part of Session that is about files: the workspace, and what is kept by itself.

#include "session/session.h"

#include <QFileInfo>

namespace gooseneck {

namespace {

constexpr qint64 maxWorkspaceBytes = 16LL * 1024 * 1024;

} // namespace

Workspace Session::workspace() const
{
    Workspace workspace;
    workspace.filterSet = m_state.filterSet;
    workspace.roles = m_state.roles;
    workspace.keptStatuses = m_state.keptStatuses;
    workspace.endpoint = m_state.endpoint;
    return workspace;
}

void Session::adopt(const Workspace& workspace)
{
    m_history.restart(workspace.filterSet);
    m_state.savedFilterSet = workspace.filterSet;
    m_state.roles = workspace.roles;
    m_state.keptStatuses = workspace.keptStatuses;
    m_state.endpoint = workspace.endpoint;
    if (!workspace.listener.path.isEmpty()) { // the kept one; a shared file says nothing of the listener
        adoptListener(workspace.listener);
        setRetention(workspace.retention);
        m_openStatus.remember(workspace.openStatusServer);
        m_state.openStatus = m_openStatus.state();
    }
    m_token.follow(workspace.endpoint ? originOf(*workspace.endpoint) : QString());
    refreshFindings();
    filtersChanged();
    m_state.workspaceSaved = true;
    Q_EMIT changed(allStateParts);
}

bool Session::writeFile(const QString& path, const QByteArray& content)
{
    if (const auto written = writeFileAtomically(path, content); !written) {
        Q_EMIT failed(written.error());
        return false;
    }
    Q_EMIT wrote(path);
    return true;
}

void Session::saveWorkspace(const QString& path)
{
    if (writeFile(path, writeWorkspace(workspace()))) {
        m_state.workspacePath = path;
        m_state.workspaceSaved = true;
        m_state.savedFilterSet = m_state.filterSet;
        requestAnalysis();
        Q_EMIT changed(StatePart::Workspace);
    }
}

void Session::keepIn(const QString& path)
{
    m_keepPath = path;
    m_bench.keepIn(QFileInfo(path).absolutePath());
    const auto bytes = readFile(path, maxWorkspaceBytes);
    if (!bytes) {
        // The first start has nothing to read, and nothing to keep yet; anything else is said.
        if (bytes.error().kind != FileError::Kind::NotFound) {
            Q_EMIT failed(bytes.error());
        }
        m_keepTimer.start();
        return;
    }
    if (const auto read = readWorkspace(*bytes)) {
        adopt(*read);
        compareWithFile(read->savedAs);
    } else {
        m_keepPath.clear(); // what cannot be read is not overwritten
        Q_EMIT failed(FilterFileProblem{read.error(), path});
    }
}

/// The workspace goes on in the file that it was saved in, as it was at the end of the last run: perhaps
/// changed since it was saved. A file that is gone or was made something else is one that the workspace is
/// not saved in.
void Session::compareWithFile(const QString& path)
{
    const auto bytes = path.isEmpty() ? failure(FileError{}) : readFile(path, maxWorkspaceBytes);
    const auto saved = bytes ? readWorkspace(*bytes) : failure(FilterSetError{});
    m_state.workspacePath = saved ? path : QString();
    m_state.workspaceSaved = saved && *saved == workspace();
    if (saved) {
        m_state.savedFilterSet = saved->filterSet;
        requestAnalysis();
    }
    Q_EMIT changed(StatePart::Workspace);
}

void Session::keep()
{
    if (m_keepPath.isEmpty()) {
        return;
    }
    Workspace kept = workspace();
    kept.listener = listenerToKeep();
    kept.retention = m_state.retention;
    kept.openStatusServer = m_state.openStatus.server;
    kept.savedAs = m_state.workspacePath;
    const auto written = writeFileAtomically(m_keepPath, writeWorkspace(kept), FileAccess::OwnerOnly);
    if (!written) {
        Q_EMIT failed(written.error());
    }
}

} // namespace gooseneck
