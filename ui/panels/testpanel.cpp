#include "panels/testpanel.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/pilldelegate.h"
#include "widgets/tones.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace gooseneck {

namespace {

Tone outcomeTone(const QModelIndex& row)
{
    return toneOf(static_cast<StepOutcome>(row.data(TestStepsModel::OutcomeRole).toInt()));
}

QString summaryText(const SessionState& state)
{
    if (!state.report) {
        return TestPanel::tr(
            "Sends a trigger, its repeat, the resolve and its repeat, with a synthetic id and a title "
            "marked [TEST]. Nothing leaves this machine with the simulator.");
    }
    const TestReport& report = *state.report;
    const QString target =
        report.target == TestReport::Target::Simulator ? TestPanel::tr("the simulator") : report.origin;
    if (state.testRunning) {
        return TestPanel::tr("Running against %1 …").arg(target);
    }
    const QString incident = visibleExcerpt(report.title, 80);
    if (report.passed()) {
        return TestPanel::tr("Passed against %1: \"%2\" opened and closed.").arg(target, incident);
    }
    return report.mayBeOpen && report.target == TestReport::Target::Live
               ? TestPanel::tr(
                     "Not passed against %1. The incident \"%2\" may still be open: close it in Callgoose.")
                     .arg(target, incident)
               : TestPanel::tr("Not passed against %1.").arg(target);
}

} // namespace

TestPanel::TestPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new TestStepsModel(this))
    , m_simulator(new QPushButton(tr("Test on &simulator")))
    , m_live(new QPushButton(tr("Test live…")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_report(new QPushButton(tr("Save report…")))
    , m_summary(new QLabel)
    , m_view(new QTreeView)
{
    m_simulator->setObjectName(QStringLiteral("testSimulator"));
    m_live->setObjectName(QStringLiteral("testLive"));
    m_stop->setObjectName(QStringLiteral("testStop"));
    m_report->setObjectName(QStringLiteral("saveReport"));
    m_summary->setObjectName(QStringLiteral("testSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("testSteps"));
    m_view->setModel(m_model);
    m_view->setProperty("kind", QStringLiteral("table"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Steps of the test"));
    m_view->setItemDelegateForColumn(TestStepsModel::OutcomeColumn,
                                     new PillDelegate(outcomeTone, Space::xs, m_view));
    constexpr int widths[]{150, 100, 140, 180, 70};
    for (int column = 0; column < TestStepsModel::SentenceColumn; ++column) {
        m_view->header()->resizeSection(column, widths[column]);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(m_simulator);
    row->addWidget(m_live);
    row->addWidget(m_stop);
    row->addWidget(m_summary, 1);
    row->addWidget(m_report);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_simulator, &QPushButton::clicked, this, &TestPanel::simulatorRequested);
    connect(m_live, &QPushButton::clicked, this, &TestPanel::liveRequested);
    connect(m_stop, &QPushButton::clicked, this, &TestPanel::stopRequested);
    connect(m_report, &QPushButton::clicked, this, &TestPanel::reportRequested);
}

void TestPanel::render(const SessionState& state)
{
    const bool hasToken = state.token == TokenState::InKeychain || state.token == TokenState::SessionOnly;
    const bool hasFilters = !state.filterSet.filters.isEmpty();
    m_model->setReport(state.report);
    m_view->setVisible(state.report.has_value());
    m_simulator->setEnabled(hasFilters && !state.testRunning);
    m_live->setEnabled(hasFilters && hasToken && state.endpoint && !state.testRunning);
    m_live->setToolTip(m_live->isEnabled()
                           ? QString()
                           : tr("Needs filters, an endpoint and its token (set up the connection)"));
    m_stop->setVisible(state.testRunning);
    m_report->setEnabled(state.report && !state.testRunning);
    m_summary->setText(summaryText(state));
}

} // namespace gooseneck
