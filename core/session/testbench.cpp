#include "session/testbench.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Secret> randomToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return std::make_shared<const Secret>(
        QByteArray(reinterpret_cast<const char*>(words), sizeof words).toHex());
}

LearnState stateOf(const LearnRun& run, int mostRequests)
{
    const Learner& learner = run.learner();
    return {run.endpoint(), run.proposed(),     run.exchanges(),       run.isSending(),   false,
            learner.end(),  learner.readings(), learner.bestReading(), learner.numbers(), mostRequests,
            run.staysOpen()};
}

} // namespace

TestBench::TestBench(QObject* parent)
    : QObject(parent)
    , m_client(this)
    , m_simulatorToken(randomToken())
    , m_simulator(m_simulatorToken->clone())
{
}

TestBench::~TestBench() = default;

void TestBench::keepIn(const QString& folder)
{
    QDir().mkpath(folder);
    m_pending.emplace(folder + u"/pending-resolves"_s);
    m_history.emplace(folder + u"/runs"_s);
    m_liveLock = std::make_unique<QLockFile>(folder + u"/live-test.lock"_s);
    m_liveLock->setStaleLockTime(0); // stale only when its program is gone
    m_runs = m_history->all();
    for (const TestReport& report : std::as_const(m_runs)) {
        if (report.target == TestReport::Target::Live) {
            m_liveStarts.append(report.startedAt);
        }
    }
    readPending();
    Q_EMIT changed();
}

void TestBench::readPending()
{
    m_pendingNow = m_pending ? m_pending->all() : QList<PendingResolve>();
}

Result<void, ListenError> TestBench::runOnSimulator(const TestPlan& plan, const FilterSet& filterSet)
{
    if (!m_simulator.isListening()) {
        if (const auto port = m_simulator.listen(0); !port) {
            return failure(port.error());
        }
    }
    m_simulator.reset();
    m_simulator.setSettings({filterSet, filterSet.profile});
    start(new TestRun(plan, {{m_simulator.url()}, filterSet}, m_simulatorToken->clone(), m_client, nullptr,
                      this));
    return {};
}

void TestBench::runAt(const QUrl& simulator, const TestPlan& plan, const FilterSet& filterSet)
{
    start(new TestRun(plan, {{simulator}, filterSet}, m_simulatorToken->clone(), m_client, nullptr, this));
}

std::optional<LiveRefusal> TestBench::liveRefusal() const
{
    if (isRunning()) {
        return LiveRefusal{LiveRefusal::Kind::Running};
    }
    const auto wait = waitBeforeLiveRun(m_liveStarts, m_waitUntil, utcNow());
    return wait ? std::optional(LiveRefusal{LiveRefusal::Kind::TooSoon, *wait}) : std::nullopt;
}

std::optional<LiveRefusal> TestBench::takeLiveLock()
{
    if (isRunning()) {
        return LiveRefusal{LiveRefusal::Kind::Running};
    }
    if (m_liveLock && !m_liveLock->tryLock(0)) {
        return LiveRefusal{LiveRefusal::Kind::RunningElsewhere};
    }
    return std::nullopt;
}

std::optional<LiveRefusal> TestBench::enterLive()
{
    if (const auto refusal = liveRefusal()) {
        return refusal;
    }
    if (const auto refusal = takeLiveLock()) {
        return refusal;
    }
    m_liveStarts.append(utcNow());
    return std::nullopt;
}

Result<void, LiveRefusal> TestBench::runLive(const TestPlan& plan, const FilterSet& filterSet,
                                             const Endpoint& endpoint, Secret token)
{
    if (const auto refusal = enterLive()) {
        return failure(*refusal);
    }
    start(new TestRun(plan, {endpoint, filterSet, TestReport::Target::Live}, std::move(token), m_client,
                      pendingStore(), this));
    return {};
}

Result<void, LiveRefusal> TestBench::resolve(const TestPlan& plan, const FilterSet& filterSet,
                                             const Endpoint& endpoint, Secret token,
                                             const QString& pendingKey)
{
    if (const auto refusal = takeLiveLock()) {
        return failure(*refusal);
    }
    auto* run = new TestRun(plan, {endpoint, filterSet, TestReport::Target::Live}, std::move(token), m_client,
                            pendingStore(), this);
    run->settles(pendingKey);
    start(run);
    return {};
}

Result<void, LiveRefusal> TestBench::learn(const FilterSet& filterSet, const Endpoint& endpoint, Secret token)
{
    if (const auto refusal = enterLive()) {
        return failure(*refusal);
    }
    m_learning = new LearnRun({endpoint, filterSet, TestReport::Target::Live}, std::move(token), m_client,
                              newRunId(), pendingStore(), this);
    m_learnState = stateOf(*m_learning, mostRequests(filterSet));
    connect(m_learning, &LearnRun::changed, this, [this] {
        takeLearning();
        Q_EMIT changed();
    });
    connect(m_learning, &LearnRun::notRemembered, this, &TestBench::failed);
    connect(m_learning, &LearnRun::finished, this, [this] {
        takeLearning();
        m_learnState->isOver = true;
        m_learning->deleteLater();
        m_learning = nullptr;
        if (m_liveLock) {
            m_liveLock->unlock();
        }
        Q_EMIT learnedAll();
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return {};
}

void TestBench::takeLearning()
{
    m_learnState = stateOf(*m_learning, m_learnState->mostRequests);
    readPending();
}

void TestBench::sendProbe()
{
    if (m_learning) {
        m_learning->sendNext();
    }
}

void TestBench::stopLearning()
{
    if (m_learning) {
        m_learning->stop();
    }
}

void TestBench::abort()
{
    if (m_run) {
        m_run->abort();
    }
    stopLearning();
}

void TestBench::takeArrival(const QByteArray& body)
{
    if (m_run) {
        m_run->takeArrival(body);
    }
}

void TestBench::dropPending(const QString& key)
{
    if (m_pending) {
        if (const auto dropped = m_pending->drop(key); !dropped) {
            Q_EMIT failed(dropped.error());
        }
        readPending();
        Q_EMIT changed();
    }
}

void TestBench::answer(ChecklistItem::Question question, ChecklistItem::Answer answer)
{
    if (!m_report || m_run) {
        return;
    }
    for (ChecklistItem& item : m_report->checklist) {
        if (item.question == question) {
            item.answer = answer;
        }
    }
    keepReport();
    Q_EMIT changed();
}

void TestBench::show(const TestReport& report)
{
    if (!m_run) {
        m_report = report;
        Q_EMIT changed();
    }
}

void TestBench::keepReport()
{
    if (!m_history) {
        return;
    }
    if (const auto kept = m_history->keep(*m_report); !kept) {
        Q_EMIT failed(kept.error());
    }
    m_runs.removeIf([&](const TestReport& run) { return run.startedAt == m_report->startedAt; });
    const auto later = std::ranges::find_if(
        m_runs, [&](const TestReport& run) { return run.startedAt < m_report->startedAt; });
    m_runs.insert(later, *m_report);
}

void TestBench::start(TestRun* run)
{
    m_run = run;
    connect(run, &TestRun::changed, this, [this, run] {
        m_report = run->report();
        readPending();
        Q_EMIT changed();
    });
    connect(run, &TestRun::notRemembered, this, &TestBench::failed);
    connect(run, &TestRun::finished, this, [this, run] {
        m_report = run->report();
        m_run = nullptr;
        run->deleteLater();
        if (m_report->target == TestReport::Target::Live) {
            m_waitUntil = askedToWaitUntil(*m_report);
            if (m_liveLock) {
                m_liveLock->unlock();
            }
        }
        readPending();
        keepReport();
        Q_EMIT changed();
    });
    run->start();
    m_report = run->report();
    Q_EMIT changed();
}

} // namespace gooseneck
