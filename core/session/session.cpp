#include "session/session.h"

#include "callgoose/endpointlint.h"
#include "exports/sheet.h"
#include "exports/testreportfile.h"
#include "insight/sender.h"
#include "intake/samples.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

constexpr qint64 maxWorkspaceBytes = 16 * 1024 * 1024;

} // namespace

Session::Session(Recorder& recorder, SecretStore& keychain, SecretStore& memory, QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_token(keychain, memory)
{
    m_state.listenerPath = newSecretPath();
    m_findingsTimer.setSingleShot(true);
    m_findingsTimer.setInterval(0ms);
    connect(&m_findingsTimer, &QTimer::timeout, this, &Session::refreshFindings);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(400ms);
    connect(&m_keepTimer, &QTimer::timeout, this, &Session::keep);

    connect(&recorder, &Recorder::opened, this, [this](const StoreOpening& opening) {
        m_state.historySetAside = opening.setAside;
        m_state.payloads.clear();
        m_state.selected = 0;
        Q_EMIT changed(StatePart::Payloads | StatePart::Selection);
        takeCaptures(opening.stored);
    });
    connect(&recorder, &Recorder::captured, this, &Session::takeCaptures);
    connect(&recorder, &Recorder::dropped, this, &Session::takeRemoval);
    connect(&recorder, &Recorder::removed, this, [this](const QList<CapturePtr>& captures) {
        QList<CaptureId> ids;
        for (const CapturePtr& capture : captures) {
            m_removed.append(*capture);
            ids.append(capture->id);
        }
        takeRemoval(ids);
    });
    connect(&recorder, &Recorder::storeFailed, this,
            [this](const StoreError& error) { Q_EMIT failed(error); });
    connect(&recorder, &Recorder::listenerChanged, this, [this](const ListenerState& listener) {
        m_state.listener = listener;
        Q_EMIT changed(StatePart::Listener);
        if (listener.kind == ListenerState::Kind::Failed) {
            Q_EMIT failed(listener.error);
        }
    });
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

void Session::addCaptures(const QList<Capture>& captures)
{
    QMetaObject::invokeMethod(&m_recorder,
                              [recorder = &m_recorder, captures] { recorder->record(captures); });
}

void Session::addPastedText(const QString& text)
{
    takeIntake(understand(text.toUtf8(), {CaptureSource::Paste, {}, utcNow()}));
}

void Session::addFile(const QString& path)
{
    if (const auto content = readFile(path, maxIntakeBytes)) {
        takeIntake(understand(*content, {CaptureSource::File, QFileInfo(path).fileName(), utcNow()}));
    } else {
        Q_EMIT failed(content.error());
    }
}

void Session::takeIntake(const Intake& intake)
{
    if (!intake.captures.isEmpty()) {
        addCaptures(intake.captures);
    } else if (!intake.notes.isEmpty()) {
        Q_EMIT failed(intake.notes.constFirst());
    }
}

void Session::addSample(const QString& sampleId)
{
    for (const Sample& sample : builtInSamples()) {
        if (sample.id == sampleId) {
            addCaptures({captureOf(sample)});
        }
    }
}

void Session::addAllSamples()
{
    QList<Capture> captures;
    for (const Sample& sample : builtInSamples()) {
        captures.append(captureOf(sample));
    }
    addCaptures(captures);
}

void Session::select(CaptureId id)
{
    if (id != m_state.selected) {
        m_state.selected = id;
        if (const Payload* payload = selectedPayload(m_state); payload && m_state.roles.isEmpty()) {
            proposeRolesFrom(*payload);
        }
        Q_EMIT changed(StatePart::Selection);
    }
}

void Session::removeSelected()
{
    if (selectedPayload(m_state)) {
        QMetaObject::invokeMethod(
            &m_recorder, [recorder = &m_recorder, id = m_state.selected] { recorder->remove({id}); });
    }
}

void Session::undoRemove()
{
    if (!m_removed.isEmpty()) {
        QMetaObject::invokeMethod(&m_recorder, [recorder = &m_recorder, last = m_removed.takeLast()] {
            recorder->restore({last});
        });
    }
}

void Session::takeCaptures(const QList<CapturePtr>& captures)
{
    if (captures.isEmpty()) {
        return;
    }
    for (const CapturePtr& capture : captures) {
        // A restored capture goes back to where it was.
        const auto at = std::ranges::upper_bound(m_state.payloads, capture->id, {},
                                                 [](const Payload& payload) { return payload.capture->id; });
        m_state.payloads.insert(at, payloadOf(capture));
    }
    m_state.selected = captures.constLast()->id;
    if (const Payload* payload = selectedPayload(m_state); payload && m_state.roles.isEmpty()) {
        proposeRolesFrom(*payload);
    }
    Q_EMIT changed(StatePart::Payloads | StatePart::Selection);
    m_findingsTimer.start();
}

void Session::takeRemoval(const QList<CaptureId>& ids)
{
    qsizetype row = -1;
    for (qsizetype i = m_state.payloads.size() - 1; i >= 0; --i) {
        if (ids.contains(m_state.payloads[i].capture->id)) {
            m_state.payloads.removeAt(i);
            row = i;
        }
    }
    if (!selectedPayload(m_state)) {
        const qsizetype next = qMin(row, m_state.payloads.size() - 1);
        m_state.selected = next >= 0 ? m_state.payloads[next].capture->id : 0;
    }
    Q_EMIT changed(StatePart::Payloads | StatePart::Selection);
    m_findingsTimer.start();
}

void Session::proposeRolesFrom(const Payload& payload)
{
    const auto sender = payload.document ? recogniseSender(*payload.document) : std::nullopt;
    if (!sender || sender->roles.isEmpty()) {
        return;
    }
    m_state.roles = sender->roles;
    Q_EMIT changed(StatePart::Roles);
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
    Q_EMIT changed(StatePart::Roles | StatePart::Workspace);
    m_keepTimer.start();
}

void Session::proposeFilters()
{
    const auto proposal = proposeFilterSet(m_state.roles, m_state.payloads, m_state.filterSet);
    if (!proposal) {
        Q_EMIT failed(proposal.error());
        return;
    }
    m_state.unsureStatuses = proposal->unsureStatuses;
    setFilterSet(proposal->filterSet);
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
    Q_EMIT changed(StatePart::Filters | StatePart::Workspace);
    m_findingsTimer.start();
    m_keepTimer.start();
}

void Session::refreshFindings()
{
    m_state.findings = lint(m_state.filterSet, m_state.payloads);
    if (m_state.endpoint) {
        m_state.findings += lintEndpoint(*m_state.endpoint);
    }
    Q_EMIT changed(StatePart::Findings);
}

void Session::setEndpoint(const Endpoint& endpoint)
{
    m_state.endpoint = endpoint;
    m_state.workspaceSaved = false;
    m_token.follow(originOf(endpoint));
    Q_EMIT changed(StatePart::Endpoint | StatePart::Workspace);
    m_findingsTimer.start();
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
    const QByteArray trigger = (chosen.trigger ? chosen.trigger : chosen.resolve)->bytes();
    const QByteArray resolve = (chosen.resolve ? chosen.resolve : chosen.trigger)->bytes();
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
