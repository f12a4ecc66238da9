#include "session/session.h"

#include "callgoose/endpointlint.h"

namespace gooseneck {

using namespace std::chrono_literals;

Session::Session(Recorder& recorder, Analysis& analysis, SecretStore& keychain, SecretStore& memory,
                 QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_analysis(analysis)
    , m_token(keychain, memory)
    , m_bench(this)
    , m_openStatus(keychain, memory, m_token)
{
    m_state.listenerPath = newSecretPath();
    m_state.tokenStore = m_token.storeName();
    m_flushPause.setSingleShot(true);
    m_flushPause.setInterval(stateInterval);
    connect(&m_flushPause, &QTimer::timeout, this, &Session::flush);
    m_followPause.setSingleShot(true);
    m_followPause.setInterval(followInterval);
    connect(&m_followPause, &QTimer::timeout, this, &Session::follow);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(400ms);
    connect(&m_keepTimer, &QTimer::timeout, this, &Session::keep);
    connectRecorder();
    connectAnalysis();
    connectEnds();
    connect(&m_token, &TokenKeeper::changed, this, [this] {
        m_state.token = m_token.state();
        m_state.tokenRefusal = m_token.refusal();
        Q_EMIT changed(StatePart::Endpoint);
        if (m_state.listening.tee == Tee::On && m_token.hasToken()) {
            applyTee(); // with the token of now
        }
    });
    connectBench();
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

Session::~Session()
{
    if (m_keepTimer.isActive()) {
        keep();
    }
}

void Session::setFilterSet(const FilterSet& filterSet)
{
    m_history.record(filterSet);
    filtersChanged();
}

void Session::applyFindingFix(const Finding& finding)
{
    if (finding.field != FilterField::Endpoint) {
        setFilterSet(applyFix(m_state.filterSet, finding));
    } else if (m_state.endpoint && finding.fix != Fix::None) {
        m_history.recordImport(m_state.filterSet, parts()); // so that undo brings the endpoint back
        replaceEndpoint(applyEndpointFix(*m_state.endpoint, finding));
        filtersChanged();
    }
}

void Session::undo()
{
    if (const auto replaced = m_history.undo(parts())) {
        putInPlace(*replaced);
    }
    filtersChanged();
}

void Session::redo()
{
    if (const auto replaced = m_history.redo(parts())) {
        putInPlace(*replaced);
    }
    filtersChanged();
}

void Session::filtersChanged()
{
    m_state.filterSet = m_history.current();
    m_practice.setFilterSet(m_state.filterSet);
    m_state.canUndo = m_history.canUndo();
    m_state.canRedo = m_history.canRedo();
    m_state.workspaceSaved = false;
    requestAnalysis();
    Q_EMIT changed(StatePart::Filters | StatePart::Workspace);
    m_keepTimer.start();
}

void Session::setEndpoint(const Endpoint& endpoint)
{
    replaceEndpoint(endpoint);
}

void Session::replaceEndpoint(const std::optional<Endpoint>& endpoint)
{
    const bool isSameServer =
        endpoint && m_state.endpoint && originOf(*m_state.endpoint) == originOf(*endpoint);
    m_state.endpoint = endpoint;
    if (endpoint && !isSameServer) {
        m_state.endpoint->learned.reset(); // of another tenant
    }
    m_state.workspaceSaved = false;
    m_token.follow(endpoint ? originOf(*endpoint) : QString());
    if (m_state.listening.tee == Tee::On) {
        m_state.listening.tee = Tee::Off; // it was switched on for another server
        applyTee();
    }
    refreshFindings();
    Q_EMIT changed(StatePart::Endpoint | StatePart::Workspace | StatePart::Findings);
    m_keepTimer.start();
}

void Session::storeToken(Secret token)
{
    m_token.store(std::move(token));
}

void Session::carryTokenFrom(const QString& origin)
{
    m_token.carryOver(origin);
}

void Session::lookForToken()
{
    m_token.look();
}

void Session::forgetToken()
{
    m_token.forget();
}

} // namespace gooseneck
