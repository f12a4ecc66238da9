#include "panels/testremarks.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/testtext.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace gooseneck {

namespace {

QFrame* makeStrip(const QString& kind, QLabel* text)
{
    auto* strip = new QFrame;
    strip->setProperty("kind", kind);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    row->setSpacing(Space::s);
    row->addWidget(text, 1);
    return strip;
}

QString localTime(UtcTime time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()),
                              QLocale::ShortFormat);
}

} // namespace

TestRemarks::TestRemarks(QWidget* parent)
    : QWidget(parent)
    , m_pendingRows(new QVBoxLayout)
    , m_readingsText(new WrappedLabel)
    , m_switchProfile(new QPushButton(tr("S&witch profile")))
    , m_waitText(new WrappedLabel)
{
    m_readings = makeStrip(QStringLiteral("remark"), m_readingsText);
    m_readingsText->setObjectName(QStringLiteral("readings"));
    m_switchProfile->setObjectName(QStringLiteral("switchProfile"));
    m_readings->layout()->addWidget(m_switchProfile);
    m_wait = makeStrip(QStringLiteral("remark"), m_waitText);
    m_waitText->setObjectName(QStringLiteral("retryAfter"));
    m_pendingRows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_pendingRows);
    column->addWidget(m_wait);
    column->addWidget(m_readings);
    m_wait->hide();
    m_readings->hide();
    m_tick.setInterval(std::chrono::milliseconds(250));
    connect(&m_tick, &QTimer::timeout, this, &TestRemarks::renderWait);
    connect(m_switchProfile, &QPushButton::clicked, this, [this] {
        if (m_profiles.size() == 1) {
            Q_EMIT profileChosen(m_profiles.constFirst());
        }
    });
}

void TestRemarks::render(const SessionState& state)
{
    renderPending(state);
    renderReadings(state);
    m_waitUntil =
        state.report && !state.testRunning ? askedToWaitUntil(*state.report) : std::optional<UtcTime>();
    renderWait();
}

void TestRemarks::renderPending(const SessionState& state)
{
    // What the run that is on owes it sends itself.
    const QList<PendingResolve> pending = state.testRunning ? QList<PendingResolve>() : state.pending;
    if (pending == m_pendingShown) {
        return;
    }
    m_pendingShown = pending;
    while (QLayoutItem* old = m_pendingRows->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that was clicked
        delete old;
    }
    for (const PendingResolve& one : pending) {
        m_pendingRows->addWidget(makePendingRow(one));
    }
}

QFrame* TestRemarks::makePendingRow(const PendingResolve& pending)
{
    auto* text = new WrappedLabel;
    text->setObjectName(QStringLiteral("pending"));
    const QString name = pending.title.isEmpty() ? pending.incidentId : pending.title;
    text->setText(tr("The test incident \"%1\" (%2) may be open at %3 since %4.")
                      .arg(visibleExcerpt(name, 60), visibleExcerpt(pending.incidentId, 40),
                           visibleText(originOf(pending.endpoint)), localTime(pending.since)));
    auto* resolve = new QPushButton(tr("Resolve &now"));
    resolve->setObjectName(QStringLiteral("resolveNow"));
    resolve->setProperty("kind", QStringLiteral("primary"));
    auto* closed = new QPushButton(tr("It is closed"));
    closed->setObjectName(QStringLiteral("isClosed"));
    closed->setToolTip(tr("You have seen in Callgoose that the incident is closed; nothing is sent"));
    connect(resolve, &QPushButton::clicked, this,
            [this, key = pending.key] { Q_EMIT resolveRequested(key); });
    connect(closed, &QPushButton::clicked, this, [this, key = pending.key] { Q_EMIT closedConfirmed(key); });
    QFrame* strip = makeStrip(QStringLiteral("notice"), text);
    strip->layout()->addWidget(resolve);
    strip->layout()->addWidget(closed);
    return strip;
}

void TestRemarks::renderReadings(const SessionState& state)
{
    const QString text = state.report && !state.testRunning ? explanation(*state.report) : QString();
    m_readings->setVisible(!text.isEmpty());
    m_readingsText->setText(text);
    m_profiles = text.isEmpty() ? QList<MatchingProfile>() : *state.report->explainedBy;
    m_profiles.removeAll(state.filterSet.profile);
    m_switchProfile->setVisible(!m_profiles.isEmpty());
    QMenu* old = m_switchProfile->menu();
    m_switchProfile->setMenu(nullptr);
    delete old;
    if (m_profiles.size() > 1) {
        auto* menu = new QMenu(m_switchProfile);
        for (const MatchingProfile& profile : std::as_const(m_profiles)) {
            menu->addAction(toText(profile), this, [this, profile] { Q_EMIT profileChosen(profile); });
        }
        m_switchProfile->setMenu(menu);
    }
}

void TestRemarks::renderWait()
{
    const auto left = m_waitUntil ? std::chrono::ceil<std::chrono::seconds>(*m_waitUntil - utcNow())
                                  : std::chrono::seconds(0);
    const bool waits = left.count() > 0;
    m_wait->setVisible(waits);
    if (!waits) {
        m_tick.stop();
        return;
    }
    m_waitText->setText(
        tr("Callgoose asks to wait: %1 s left. Nothing is sent again by itself.").arg(left.count()));
    if (!m_tick.isActive()) {
        m_tick.start();
    }
}

} // namespace gooseneck
