#include "session/practiceground.h"

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

/// Where it is looked for first, so that a URL typed somewhere stays good; any other port will do.
constexpr quint16 usualPort = 8788;

} // namespace

PracticeGround::PracticeGround(QObject* parent)
    : QObject(parent)
    , m_simulator(Secret())
{
    connect(&m_simulator, &Simulator::answered, this, [this](const SimulatorExchange& exchange) {
        m_exchanges.append(exchange);
        if (m_exchanges.size() > SimulatorState::maxExchanges) {
            m_exchanges.removeFirst();
        }
    });
    connect(&m_simulator, &Simulator::webhookSent, this, [this](const WebhookDelivery& delivery) {
        m_told = delivery;
        takeSoon();
    });
    connect(&m_simulator, &Simulator::changed, this, &PracticeGround::takeSoon);
    m_pause.setSingleShot(true);
    m_pause.setInterval(30ms);
    connect(&m_pause, &QTimer::timeout, this, &PracticeGround::take);
}

PracticeGround::~PracticeGround() = default;

void PracticeGround::setFilterSet(const FilterSet& filterSet)
{
    m_filterSet = filterSet;
    apply();
}

void PracticeGround::setListener(const QUrl& url)
{
    if (m_listener != url) {
        m_listener = url;
        apply();
    }
}

void PracticeGround::start()
{
    if (m_simulator.isListening()) {
        return;
    }
    apply();
    const auto usual = m_simulator.listen(usualPort);
    const auto port = usual ? usual : m_simulator.listen(0);
    if (!port) {
        Q_EMIT failed(port.error());
        return;
    }
    m_state.listening = true;
    m_state.url = m_simulator.url();
    take();
}

void PracticeGround::stop()
{
    m_simulator.close();
    m_state.listening = false;
    m_state.url.clear();
    take();
}

void PracticeGround::openTenant(const QString& path)
{
    const auto tenant = loadTenant(path, m_tokens);
    if (!tenant) {
        Q_EMIT refused(tenant.error());
        return;
    }
    m_tenant = *tenant;
    if (std::exchange(m_state.tenantPath, path) != path) {
        reset(); // incidents of services that are no longer there
    }
    apply();
}

void PracticeGround::useWindowFilters()
{
    if (m_tenant) {
        m_tenant.reset();
        m_state.tenantPath.clear();
        reset();
        apply();
    }
}

void PracticeGround::readAsWindow()
{
    m_state.readsAsWindow = true;
    apply();
}

void PracticeGround::readAs(const MatchingProfile& profile)
{
    m_state.readsAsWindow = false;
    m_state.profile = profile;
    apply();
}

void PracticeGround::tellListener(bool wanted)
{
    m_state.tellsListener = wanted;
    apply();
}

void PracticeGround::addFault(const Fault& fault)
{
    m_simulator.addFault(fault);
}

void PracticeGround::clearFaults()
{
    m_simulator.clearFaults();
}

void PracticeGround::reset()
{
    m_exchanges.clear();
    m_told.reset();
    m_simulator.reset();
}

void PracticeGround::apply()
{
    if (m_state.readsAsWindow) {
        m_state.profile = m_filterSet.profile;
    }
    TenantSettings tenant = tenantOfNow();
    describe(tenant);
    if (!tenant.tokens.isEmpty() && m_testToken) {
        tenant.tokens.append({{}, m_testToken});
    }
    m_simulator.setTenant(tenant); // which says changed()
}

TenantSettings PracticeGround::tenantOfNow() const
{
    TenantSettings tenant =
        m_tenant.value_or(TenantSettings{.services = {{m_filterSet.name, {}, m_filterSet}}});
    if (!m_state.readsAsWindow) {
        for (SimulatedService& service : tenant.services) {
            service.filterSet.profile = m_state.profile;
        }
    }
    if (m_state.tellsListener) {
        tenant.webhook = m_listener;
    }
    return tenant;
}

void PracticeGround::describe(const TenantSettings& tenant)
{
    m_state.services.clear();
    for (const SimulatedService& service : tenant.services) {
        m_state.services.append(service.name);
    }
    m_state.tokens.clear();
    for (const SimulatedToken& token : tenant.tokens) {
        m_state.tokens.append(token.reach);
    }
}

void PracticeGround::takeSoon()
{
    if (!m_pause.isActive()) {
        m_pause.start();
    }
}

void PracticeGround::take()
{
    m_state.exchanges = m_exchanges;
    m_state.incidents = m_simulator.incidents();
    m_state.faults = m_simulator.faults();
    m_state.told = m_told;
    Q_EMIT changed();
}

} // namespace gooseneck
