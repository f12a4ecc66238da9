#include "session/session.h"

#include "exports/sheet.h"
#include "exports/testreportfile.h"

#include <QRandomGenerator>

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

constexpr qint64 maxWorkspaceBytes = 16 * 1024 * 1024;

} // namespace

Session::Session(Recorder& recorder, Analysis& analysis, SecretStore& keychain, SecretStore& memory,
                 QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_analysis(analysis)
    , m_token(keychain, memory)
{
    m_state.listenerPath = newSecretPath();
    m_flushPause.setSingleShot(true);
    m_flushPause.setInterval(stateInterval);
    connect(&m_flushPause, &QTimer::timeout, this, &Session::flush);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(400ms);
    connect(&m_keepTimer, &QTimer::timeout, this, &Session::keep);
    connectRecorder();
    connectAnalysis();
    connect(&m_token, &TokenKeeper::changed, this, [this] {
        m_state.token = m_token.state();
        Q_EMIT changed(StatePart::Endpoint);
    });
    connect(&m_bench, &TestBench::changed, this, [this] {
        m_state.report = m_bench.report();
        m_state.testRunning = m_bench.isRunning();
        Q_EMIT changed(StatePart::Test);
    });
}

void Session::connectRecorder()
{
    connect(&m_recorder, &Recorder::opened, this, &Session::takeHistory);
    connect(&m_recorder, &Recorder::captured, this, &Session::takeCaptures);
    connect(&m_recorder, &Recorder::dropped, this, &Session::takeRemoval);
    connect(&m_recorder, &Recorder::removed, this, [this](const QList<CapturePtr>& captures) {
        QList<CaptureId> ids;
        for (const CapturePtr& capture : captures) {
            m_removed.append(*capture);
            ids.append(capture->id);
        }
        takeRemoval(ids);
    });
    connect(&m_recorder, &Recorder::storeFailed, this,
            [this](const StoreError& error) { Q_EMIT failed(error); });
    connect(&m_recorder, &Recorder::listenerChanged, this, [this](const ListenerState& listener) {
        m_state.listener = listener;
        Q_EMIT changed(StatePart::Listener);
        if (listener.kind == ListenerState::Kind::Failed) {
            Q_EMIT failed(listener.error);
        }
    });
}

void Session::assignRole(Role role, const QString& keyPath)
{
    Roles roles = m_state.roles;
    roles[role] = roles[role] == keyPath ? QString() : keyPath;
    assignRoles(roles);
}

void Session::assignRoles(const Roles& roles)
{
    m_state.roles = roles;
    m_state.workspaceSaved = false;
    requestAnalysis();
    Q_EMIT changed(StatePart::Roles | StatePart::Workspace);
    m_keepTimer.start();
}

void Session::setFilterSet(const FilterSet& filterSet)
{
    m_history.record(filterSet);
    filtersChanged();
}

void Session::applyFindingFix(const Finding& finding)
{
    setFilterSet(applyFix(m_state.filterSet, finding));
}

void Session::undo()
{
    m_history.undo();
    filtersChanged();
}

void Session::redo()
{
    m_history.redo();
    filtersChanged();
}

void Session::filtersChanged()
{
    m_state.filterSet = m_history.current();
    m_state.canUndo = m_history.canUndo();
    m_state.canRedo = m_history.canRedo();
    m_state.workspaceSaved = false;
    requestAnalysis();
    Q_EMIT changed(StatePart::Filters | StatePart::Workspace);
    m_keepTimer.start();
}

void Session::setEndpoint(const Endpoint& endpoint)
{
    m_state.endpoint = endpoint;
    m_state.workspaceSaved = false;
    m_token.follow(originOf(endpoint));
    refreshFindings();
    Q_EMIT changed(StatePart::Endpoint | StatePart::Workspace | StatePart::Findings);
    m_keepTimer.start();
}

void Session::storeToken(Secret token)
{
    m_token.store(std::move(token));
}

void Session::forgetToken()
{
    m_token.forget();
}

void Session::startListening(quint16 port)
{
    ListenRequest request;
    request.port = port;
    request.path = m_state.listenerPath;
    QMetaObject::invokeMethod(&m_recorder,
                              [recorder = &m_recorder, request] { recorder->startListening(request); });
}

void Session::stopListening()
{
    QMetaObject::invokeMethod(&m_recorder, [recorder = &m_recorder] { recorder->stopListening(); });
}

Result<TestPlan, PlanError> Session::planTest() const
{
    const TestPayloads chosen = deriveTestPayloads(m_state);
    if (m_state.filterSet.filters.isEmpty() || (!chosen.trigger && !chosen.resolve)) {
        return failure(PlanError::NoFilters);
    }
    const QByteArray trigger = payloadOf(chosen.trigger ? chosen.trigger : chosen.resolve).content;
    const QByteArray resolve = payloadOf(chosen.resolve ? chosen.resolve : chosen.trigger).content;
    return planFullCycle(m_state.filterSet, trigger, resolve,
                         QRandomGenerator::system()->bounded(900'000'000u) + 100'000'000u);
}

void Session::runOnSimulator()
{
    if (m_bench.isRunning()) {
        return;
    }
    const auto plan = planTest();
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    if (const auto started = m_bench.runOnSimulator(*plan, m_state.filterSet); !started) {
        Q_EMIT failed(started.error());
    }
}

void Session::runLive()
{
    if (m_bench.isRunning() || !m_state.endpoint) {
        return;
    }
    const auto plan = planTest();
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    SecretJob* job = m_token.read();
    connect(job, &SecretJob::finished, this,
            [this, job, plan = *plan, filterSet = m_state.filterSet,
             endpoint = *m_state.endpoint](SecretStatus status) {
                if (status != SecretStatus::Done) {
                    Q_EMIT failed(status);
                } else if (!m_bench.isRunning()) {
                    m_bench.runLive(plan, filterSet, endpoint, job->takeSecret());
                }
            });
}

void Session::abortTest()
{
    m_bench.abort();
}

Workspace Session::workspace() const
{
    return {m_state.filterSet, m_state.roles, m_state.endpoint, {}};
}

void Session::adopt(const Workspace& workspace)
{
    m_history.restart(workspace.filterSet);
    m_state.roles = workspace.roles;
    m_state.endpoint = workspace.endpoint;
    if (!workspace.listenerPath.isEmpty()) {
        m_state.listenerPath = workspace.listenerPath;
    }
    m_token.follow(workspace.endpoint ? originOf(*workspace.endpoint) : QString());
    refreshFindings();
    filtersChanged();
    m_state.workspaceSaved = true;
    Q_EMIT changed(allStateParts);
}

void Session::openWorkspace(const QString& path)
{
    const auto bytes = readFile(path, maxWorkspaceBytes);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const auto read = readWorkspace(*bytes);
    if (!read) {
        Q_EMIT failed(FilterFileProblem{read.error(), path});
        return;
    }
    m_state.workspacePath = path;
    adopt(*read);
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
        Q_EMIT changed(StatePart::Workspace);
    }
}

void Session::exportFilterSet(const QString& path)
{
    writeFile(path, writeFilterSet(m_state.filterSet));
}

void Session::exportSheet(const QString& path)
{
    writeFile(path, sheetAsMarkdown(m_state.filterSet, m_state.endpoint));
}

void Session::exportReport(const QString& path)
{
    if (m_state.report) {
        writeFile(path, toMarkdown(*m_state.report));
    }
}

void Session::keepIn(const QString& path)
{
    m_keepPath = path;
    const auto bytes = readFile(path, maxWorkspaceBytes);
    if (!bytes) {
        // The first start has nothing to read; anything else is said.
        if (bytes.error().kind != FileError::Kind::NotFound) {
            Q_EMIT failed(bytes.error());
        }
        keep();
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
    kept.listenerPath = m_state.listenerPath;
    if (const auto written = writeFileAtomically(m_keepPath, writeWorkspace(kept)); !written) {
        Q_EMIT failed(written.error());
    }
}

} // namespace gooseneck
