#include "dialogs/runsdialog.h"

#include "base/plaintext.h"
#include "session/runhistory.h"
#include "testrun/reportdifference.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/pilldelegate.h"
#include "wording/testtext.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace gooseneck {

namespace {

QString localTime(UtcTime time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()),
                              QLocale::ShortFormat);
}

QString resultWords(const TestReport& run)
{
    return run.passed() ? RunsDialog::tr("passed") : RunsDialog::tr("not passed");
}

QString stepWords(const std::optional<StepResult>& step)
{
    if (!step) {
        return RunsDialog::tr("no such step");
    }
    return wasAnswered(*step) ? QString(outcomeName(step->outcome) + QStringLiteral(": ") +
                                        meaningName(step->answer.reply.meaning) +
                                        QStringLiteral(" (%1)").arg(step->answer.reply.status))
                              : outcomeName(step->outcome);
}

constexpr int resultColumn = 1;

Tone resultTone(const QModelIndex& row)
{
    return row.data(Qt::UserRole).toBool() ? Tone::Resolve : Tone::Error;
}

QTreeWidget* makeTable(const QString& name, const QStringList& heads)
{
    auto* table = new QTreeWidget;
    table->setObjectName(name);
    table->setHeaderLabels(heads);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setProperty("kind", QStringLiteral("table"));
    return table;
}

} // namespace

RunsDialog::RunsDialog(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(makeTable(QStringLiteral("runs"),
                       {tr("Started"), tr("Result"), tr("Sequence"), tr("Target"), tr("Incident")}))
    , m_hint(new QLabel)
    , m_steps(makeTable(QStringLiteral("runSteps"), {tr("Step"), tr("Earlier run"), tr("Later run")}))
    , m_show(new QPushButton(tr("&Show in the Test tab")))
{
    setObjectName(QStringLiteral("runsDialog"));
    setWindowTitle(tr("Earlier runs"));
    resize(860, 520);
    m_search->setObjectName(QStringLiteral("runSearch"));
    m_search->setPlaceholderText(tr("Host, id, title, day, passed or failed"));
    m_search->setAccessibleName(tr("Search in the runs"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumnWidths(*m_list->header(), {150, 118, 110, 220});
    m_list->setItemDelegateForColumn(resultColumn, new PillDelegate(resultTone, Space::xs, m_list));
    widenForPills(*m_list, resultColumn, {tr("passed"), tr("not passed")});
    m_steps->setAccessibleName(tr("Steps compared"));
    setColumnWidths(*m_steps->header(), {200, 300});
    m_hint->setProperty("kind", QStringLiteral("secondary"));
    m_show->setObjectName(QStringLiteral("showRun"));
    auto* closing = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_show);
    buttons->addWidget(closing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(m_search);
    column->addWidget(m_list, 2);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &RunsDialog::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RunsDialog::renderSelection);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto chosen = selected(); chosen.size() == 1) {
            Q_EMIT showRequested(chosen.constFirst());
            close();
        }
    });
}

void RunsDialog::render(const QList<TestReport>& runs)
{
    if (runs != m_runs) {
        m_runs = runs;
        fill();
    }
    renderSelection();
}

void RunsDialog::fill()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const TestReport& run = m_runs[i];
        if (!mentions(run, m_search->text())) {
            continue;
        }
        const QString target = run.target == TestReport::Target::Live ? run.origin : tr("simulator");
        auto* item =
            new QTreeWidgetItem({localTime(run.startedAt), resultWords(run), sequenceName(run.sequence),
                                 visibleText(target), visibleExcerpt(run.title, 80)});
        item->setData(0, Qt::UserRole, i);
        item->setData(resultColumn, Qt::UserRole, run.passed());
        m_list->addTopLevelItem(item);
    }
}

QList<TestReport> RunsDialog::selected() const
{
    QList<TestReport> chosen;
    const auto items = m_list->selectedItems();
    for (const QTreeWidgetItem* item : items) {
        chosen.append(m_runs[item->data(0, Qt::UserRole).toLongLong()]);
    }
    std::ranges::sort(chosen, {}, &TestReport::startedAt);
    return chosen;
}

void RunsDialog::renderSelection()
{
    const QList<TestReport> chosen = selected();
    m_steps->setVisible(chosen.size() == 2);
    m_show->setEnabled(chosen.size() == 1);
    m_hint->setText(chosen.size() == 2 ? tr("Steps that differ are marked with ≠.")
                                       : tr("Select two runs to compare them."));
    if (chosen.size() == 2) {
        compare(chosen.constFirst(), chosen.constLast());
    }
}

void RunsDialog::compare(const TestReport& one, const TestReport& other)
{
    m_steps->clear();
    for (const StepPair& pair : compareRuns(one, other)) {
        const QString mark = pair.differs() ? QStringLiteral("≠  ") : QStringLiteral("=  ");
        m_steps->addTopLevelItem(
            new QTreeWidgetItem({mark + stepName(pair.kind), stepWords(pair.before), stepWords(pair.after)}));
    }
}

} // namespace gooseneck
