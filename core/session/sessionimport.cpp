// The part of Session that takes over what others made, and what belongs to both ends: simulator and
// OpenStatus.

#include "session/session.h"

namespace gooseneck {

namespace {

constexpr qint64 maxImportBytes = 16LL * 1024 * 1024;

/// Nothing of the operator's would be lost.
bool isUntouched(const Workspace& workspace)
{
    return workspace.filterSet.filters.isEmpty() && !workspace.endpoint;
}

} // namespace

void Session::connectEnds()
{
    connect(&m_practice, &PracticeGround::changed, this, [this] {
        m_state.simulator = m_practice.state();
        Q_EMIT changed(StatePart::Simulator);
    });
    connect(&m_practice, &PracticeGround::failed, this, &Session::failed);
    connect(&m_practice, &PracticeGround::refused, this, &Session::failed);
    m_practice.setTestToken(m_bench.simulatorToken());
    connect(&m_openStatus, &OpenStatusDesk::changed, this, [this] {
        if (m_state.openStatus.server != m_openStatus.state().server) {
            m_keepTimer.start();
        }
        m_state.openStatus = m_openStatus.state();
        Q_EMIT changed(StatePart::OpenStatus);
    });
    connect(this, &Session::changed, this, [this](StateParts changed) {
        if (changed.testFlag(StatePart::Listener)) {
            const bool listening = m_state.listener.kind == ListenerState::Kind::Listening;
            m_practice.setListener(listening ? m_state.listener.url : QUrl());
        }
    });
}

std::optional<CallgooseChannel> Session::channelFor(const QString& name, const QStringList& monitorIds) const
{
    if (!m_state.endpoint) {
        return std::nullopt;
    }
    return CallgooseChannel{name, *m_state.endpoint, m_state.filterSet.from, monitorIds};
}

void Session::openWorkspace(const QString& path)
{
    const auto bytes = readFile(path, maxImportBytes);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const auto read = readWorkspace(*bytes);
    if (!read) {
        Q_EMIT failed(FilterFileProblem{read.error(), path});
        return;
    }
    const Workspace present = workspace();
    PendingImport import{PendingImport::Kind::Workspace, path, *read, {}};
    if (readFilterSet(*bytes)) {
        // A part of a workspace: connection, roles and file stay those of the present one.
        import.kind = PendingImport::Kind::FilterSet;
        import.workspace = present;
        import.workspace.filterSet = read->filterSet;
    }
    import.changes = changesBetween(present, import.workspace);
    m_state.pendingImport = import;
    if (isUntouched(present) || import.changes.isEmpty()) {
        acceptImport();
    } else {
        Q_EMIT changed(StatePart::Import);
    }
}

void Session::acceptImport()
{
    if (!m_state.pendingImport) {
        return;
    }
    const PendingImport import = *m_state.pendingImport;
    m_state.pendingImport.reset();
    const bool replaces = !isUntouched(workspace());
    if (import.kind == PendingImport::Kind::FilterSet) {
        setFilterSet(import.workspace.filterSet);
    } else {
        m_history.recordImport(import.workspace.filterSet, parts());
        putInPlace(
            {import.workspace.roles, import.workspace.endpoint, import.workspace.keptStatuses, import.path});
        m_state.savedFilterSet = import.workspace.filterSet;
        filtersChanged();
        m_state.workspaceSaved = true;
    }
    if (replaces) {
        Q_EMIT noted(import.kind == PendingImport::Kind::FilterSet ? Notice(FilterSetImported{import.path})
                                                                   : Notice(WorkspaceImported{import.path}));
    }
    Q_EMIT changed(StatePart::Import | StatePart::Workspace);
}

void Session::dropImport()
{
    m_state.pendingImport.reset();
    Q_EMIT changed(StatePart::Import);
}

WorkspaceParts Session::parts() const
{
    return {m_state.roles, m_state.endpoint, m_state.keptStatuses, m_state.workspacePath};
}

void Session::putInPlace(const WorkspaceParts& parts)
{
    m_state.workspacePath = parts.path;
    m_state.keptStatuses = parts.keptStatuses;
    assignRoles(parts.roles);
    if (parts.endpoint != m_state.endpoint) {
        replaceEndpoint(parts.endpoint);
    }
}

} // namespace gooseneck
