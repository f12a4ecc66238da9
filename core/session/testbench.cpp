#include "session/testbench.h"

#include <QRandomGenerator>

namespace gooseneck {

namespace {

Secret randomToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return Secret(QByteArray(reinterpret_cast<const char*>(words), sizeof words).toHex());
}

} // namespace

TestBench::TestBench(QObject* parent)
    : QObject(parent)
    , m_simulatorToken(randomToken())
    , m_simulator(m_simulatorToken.clone())
{
}

TestBench::~TestBench() = default;

Result<void, ListenError> TestBench::runOnSimulator(const TestPlan& plan, const FilterSet& filterSet)
{
    if (!m_simulator.isListening()) {
        if (const auto port = m_simulator.listen(0); !port) {
            return failure(port.error());
        }
    }
    m_simulator.reset();
    m_simulator.setSettings({filterSet, filterSet.profile});
    start(new TestRun(plan, {{m_simulator.url()}, filterSet}, m_simulatorToken.clone(), m_client, nullptr, this));
    return {};
}

void TestBench::runAt(const QUrl& simulator, const TestPlan& plan, const FilterSet& filterSet)
{
    start(new TestRun(plan, {simulator, AuthMode::Bearer}, filterSet.from, m_simulatorToken.clone(),
                      filterSet.profile, TestReport::Target::Simulator, m_client, this));
}

void TestBench::runLive(const TestPlan& plan, const FilterSet& filterSet, const Endpoint& endpoint,
                        Secret token)
{
    start(new TestRun(plan, {endpoint, filterSet, TestReport::Target::Live}, std::move(token), m_client, nullptr, this));
}

void TestBench::abort()
{
    if (m_run) {
        m_run->abort();
    }
}

void TestBench::start(TestRun* run)
{
    m_run = run;
    connect(run, &TestRun::changed, this, [this, run] {
        m_report = run->report();
        Q_EMIT changed();
    });
    connect(run, &TestRun::finished, this, [this, run] {
        m_report = run->report();
        m_run = nullptr;
        run->deleteLater();
        Q_EMIT changed();
    });
    run->start();
    m_report = run->report();
    Q_EMIT changed();
}

} // namespace gooseneck
