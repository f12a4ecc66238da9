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
    } else {
        m_keepPath.clear(); // what cannot be read is not overwritten
        Q_EMIT failed(FilterFileProblem{read.error(), path});
    }
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
    const auto written = writeFileAtomically(m_keepPath, writeWorkspace(kept), FileAccess::OwnerOnly);
    if (!written) {
        Q_EMIT failed(written.error());
    }
}

} // namespace gooseneck
