#include "panels/testpanel.h"

#include "base/plaintext.h"
#include "panels/checklistview.h"
#include "panels/testremarks.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/pilldelegate.h"
#include "widgets/tones.h"
#include "wording/testtext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>

namespace gooseneck {

namespace {

Tone outcomeTone(const QModelIndex& row)
{
    return toneOf(static_cast<StepOutcome>(row.data(TestStepsModel::OutcomeRole).toInt()));
}

QStringList outcomeNames()
{
    QStringList names;
    for (const StepOutcome outcome :
         {StepOutcome::Waiting, StepOutcome::Running, StepOutcome::Passed, StepOutcome::Wrong,
          StepOutcome::Refused, StepOutcome::Unknown, StepOutcome::Skipped}) {
        names.append(outcomeName(outcome));
    }
    return names;
}

QString summaryText(const SessionState& state)
{
    if (!state.report) {
        return TestPanel::tr("Sends what is chosen, with a synthetic id and a title marked [TEST]. Nothing "
                             "leaves this machine with the simulator.");
    }
    const TestReport& report = *state.report;
    const QString target =
        report.target == TestReport::Target::Simulator ? TestPanel::tr("the simulator") : report.origin;
    if (state.testRunning) {
        return TestPanel::tr("Running against %1 …").arg(target);
    }
    const QString incident = visibleExcerpt(report.title, 80);
    if (report.passed() && report.sequence == Sequence::TriggerOnly && report.mayBeOpen) {
        return TestPanel::tr("Passed against %1: \"%2\" is open.").arg(target, incident);
    }
    if (report.passed() && report.sequence == Sequence::ResolveOnly) {
        return TestPanel::tr("Passed against %1: \"%2\" is closed.").arg(target, incident);
    }
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
    , m_sequence(new QComboBox)
    , m_runs(new QPushButton(tr("Earlier runs…")))
    , m_report(new QPushButton(tr("Save report…")))
    , m_summary(new QLabel)
    , m_remarks(new TestRemarks)
    , m_view(new QTreeView)
    , m_checklist(new ChecklistView)
    , m_questions(new QScrollArea)
{
    nameWidgets();
    fillSequences();
    makeLayout();
    connect(m_simulator, &QPushButton::clicked, this, &TestPanel::simulatorRequested);
    connect(m_live, &QPushButton::clicked, this, &TestPanel::liveRequested);
    connect(m_stop, &QPushButton::clicked, this, &TestPanel::stopRequested);
    connect(m_runs, &QPushButton::clicked, this, &TestPanel::runsRequested);
    connect(m_report, &QPushButton::clicked, this, &TestPanel::reportRequested);
    connect(m_sequence, &QComboBox::activated, this, &TestPanel::choose);
}

void TestPanel::nameWidgets()
{
    m_simulator->setObjectName(QStringLiteral("testSimulator"));
    m_live->setObjectName(QStringLiteral("testLive"));
    m_stop->setObjectName(QStringLiteral("testStop"));
    m_sequence->setObjectName(QStringLiteral("testSequence"));
    m_sequence->setAccessibleName(tr("What is sent"));
    m_runs->setObjectName(QStringLiteral("testRuns"));
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
    setColumnWidths(*m_view->header(), {180, 100, 140, 180, 70});
    widenForPills(*m_view, TestStepsModel::OutcomeColumn, outcomeNames());
}

void TestPanel::fillSequences()
{
    for (const Sequence sequence : {Sequence::FullCycle, Sequence::TriggerOnly, Sequence::ResolveOnly}) {
        m_sequence->addItem(sequenceName(sequence), toWord(sequence));
    }
    const QList<ScenarioKind> scenarios = allScenarios();
    for (const ScenarioKind kind : scenarios) {
        m_sequence->addItem(tr("Scenario: %1").arg(toWord(kind)), toWord(kind));
    }
    m_sequence->insertSeparator(3);
}

void TestPanel::makeLayout()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(m_sequence);
    row->addWidget(m_simulator);
    row->addWidget(m_live);
    row->addWidget(m_stop);
    row->addWidget(m_summary, 1);
    row->addWidget(m_runs);
    row->addWidget(m_report);
    m_questions->setWidget(m_checklist);
    m_questions->setWidgetResizable(true);
    m_questions->setFocusPolicy(Qt::NoFocus); // what is in it has it
    m_questions->setFixedWidth(360);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->hide();
    auto* content = new QHBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_view, 1);
    content->addWidget(m_questions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_remarks);
    column->addLayout(content, 1);
}

void TestPanel::choose(int index)
{
    const QString word = m_sequence->itemData(index).toString();
    if (const auto scenario = scenarioFrom(word)) {
        m_choice.sequence = Sequence::Scenario;
        m_choice.scenario = *scenario;
    } else {
        m_choice.sequence = sequenceFrom(word).value_or(Sequence::FullCycle);
    }
    Q_EMIT choiceMade(m_choice);
}

void TestPanel::render(const SessionState& state)
{
    const bool hasToken = state.token == TokenState::InKeychain || state.token == TokenState::SessionOnly;
    const bool hasFilters = !state.filterSet.filters.isEmpty();
    m_choice = state.testChoice;
    m_model->setReport(state.report);
    m_view->setVisible(state.report.has_value());
    m_sequence->setCurrentIndex(m_sequence->findData(
        m_choice.sequence == Sequence::Scenario ? toWord(m_choice.scenario) : toWord(m_choice.sequence)));
    m_sequence->setEnabled(!state.testRunning);
    m_simulator->setEnabled(hasFilters && !state.testRunning);
    m_live->setEnabled(hasFilters && hasToken && state.endpoint && !state.testRunning);
    m_live->setToolTip(m_live->isEnabled()
                           ? QString()
                           : tr("Needs filters, an endpoint and its token (set up the connection)"));
    m_stop->setVisible(state.testRunning);
    m_runs->setEnabled(!state.runs.isEmpty());
    m_report->setEnabled(state.report && !state.testRunning);
    m_summary->setText(summaryText(state));
    m_remarks->render(state);
    const QList<ChecklistItem> questions =
        state.report && !state.testRunning ? state.report->checklist : QList<ChecklistItem>();
    m_checklist->render(questions);
    m_questions->setVisible(!questions.isEmpty());
}

} // namespace gooseneck
