#include "panels/incidentspanel.h"

#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/emptystate.h"
#include "widgets/incidentchart.h"
#include "widgets/incidentprint.h"
#include "widgets/incidenttotals.h"
#include "widgets/pilldelegate.h"
#include "wording/timelinetext.h"
#include "wording/tr.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace gooseneck {

namespace {

/// Menus are no place for more.
constexpr qsizetype maxShownChanges = 20;
constexpr int minChangeWidth = 160;

Tone stateTone(const QModelIndex& row)
{
    switch (static_cast<IncidentsModel::State>(row.data(IncidentsModel::StateRole).toInt())) {
    case IncidentsModel::State::Open:
        return Tone::Trigger;
    case IncidentsModel::State::Resolved:
        return Tone::Resolve;
    case IncidentsModel::State::Orphan:
        return Tone::Error;
    }
    return Tone::Neutral;
}

} // namespace

IncidentsPanel::IncidentsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new IncidentsModel(this))
    , m_source(new QComboBox)
    , m_totals(new IncidentTotals)
    , m_change(new QPushButton)
    , m_changes(new QMenu(this))
    , m_buttons(new QWidget)
    , m_table(new QTreeView)
    , m_chart(new IncidentChart)
    , m_views(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_views->addWidget(
        new EmptyState(tr("No incidents yet"), tr("They appear here as soon as a payload opens or resolves "
                                                  "one. Choose a scenario to try the filters.")));
    m_views->addWidget(makeViews());
    column->addWidget(m_views, 1);
}

QWidget* IncidentsPanel::makeBar()
{
    m_source->setObjectName(QStringLiteral("incidentSource"));
    m_source->setAccessibleName(tr("Where the incidents come from"));
    m_source->addItem(tr("Captures"));
    for (const ScenarioKind kind : allScenarios()) {
        m_source->addItem(tr("Scenario: %1").arg(scenarioName(kind)), static_cast<int>(kind));
    }
    connect(m_source, &QComboBox::activated, this, [this](int index) {
        const QVariant kind = m_source->itemData(index);
        Q_EMIT scenarioChosen(kind.isValid() ? std::optional(static_cast<ScenarioKind>(kind.toInt()))
                                             : std::nullopt);
    });
    m_change->setObjectName(QStringLiteral("incidentChange"));
    m_change->setProperty("kind", QStringLiteral("flat"));
    m_change->setMenu(m_changes);
    m_change->setAccessibleName(tr("What is different from the saved filters"));
    m_change->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_change->setMinimumWidth(minChangeWidth);

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    row->setSpacing(Space::s);
    row->addWidget(m_source);
    row->addWidget(m_totals);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(makeButtons());
    return bar;
}

QWidget* IncidentsPanel::makeButtons()
{
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString& text, const QString& name, const QString& help, auto act) {
        auto* button = new QPushButton(text);
        button->setProperty("kind", QStringLiteral("flat"));
        button->setAccessibleName(name);
        button->setToolTip(help);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("−"), tr("Zoom out"), tr("Zoom out (− in the picture, Ctrl and the wheel)"),
        [this] { m_chart->zoomOut(); });
    add(tr("+"), tr("Zoom in"), tr("Zoom in (+ in the picture, Ctrl and the wheel)"),
        [this] { m_chart->zoomIn(); });
    add(tr("Fit"), tr("Show all"), tr("Show all of the time (0 in the picture)"),
        [this] { m_chart->zoomToFit(); });
    add(tr("Save…"), tr("Save picture"), tr("Save the picture as PNG or SVG"), [this] { save(); });
    add(tr("Print…"), tr("Print picture"), tr("Print the picture"), [this] { print(); });
    return m_buttons;
}

QWidget* IncidentsPanel::makeViews()
{
    m_table->setObjectName(QStringLiteral("incidents"));
    m_table->setModel(m_model);
    m_table->setProperty("kind", QStringLiteral("table"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setItemDelegateForColumn(IncidentsModel::StateColumn,
                                      new PillDelegate(stateTone, Space::xs, m_table));
    setColumnWidths(*m_table->header(), {84, 104, 116, 116, 64, 72});
    widenForPills(*m_table, IncidentsModel::StateColumn, IncidentsModel::stateNames());
    connect(m_table, &QTreeView::activated, this, &IncidentsPanel::openRow);
    connect(m_table, &QTreeView::clicked, this, &IncidentsPanel::openRow);
    connect(m_chart, &IncidentChart::payloadRequested, this, &IncidentsPanel::openPayload);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setSizes({690, 590});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void IncidentsPanel::render(const SessionState& state)
{
    m_history = deriveIncidents(state);
    m_showsCaptures = !state.scenario;
    m_source->setCurrentIndex(state.scenario ? m_source->findData(static_cast<int>(*state.scenario)) : 0);
    if (isVisible()) {
        fill();
    }
}

void IncidentsPanel::showEvent(QShowEvent* event)
{
    fill();
    QWidget::showEvent(event);
}

/// Not while another tab is open: tens of thousands of rows take their time.
void IncidentsPanel::fill()
{
    m_model->setHistory(m_history);
    m_chart->setHistory(m_history);
    m_totals->setHistory(m_history ? m_history->timeline.totals : TimelineTotals(),
                         m_history ? m_history->lanes : LanePicture());
    m_views->setCurrentIndex(m_chart->laneCount() > 0 ? 1 : 0);
    fillChanges(m_history ? m_history->change : std::nullopt);
}

void IncidentsPanel::fillChanges(const std::optional<TimelineChange>& change)
{
    m_change->setVisible(change.has_value());
    m_changes->clear();
    if (!change) {
        return;
    }
    m_changeText = changeText(*change);
    m_change->setAccessibleDescription(m_changeText);
    m_change->setToolTip(m_changeText);
    elideChange();
    for (const VerdictChange& one : change->payloads.first(qMin(change->payloads.size(), maxShownChanges))) {
        // Ampersands would become mnemonics.
        const QString text = tr("Payload %1: %2").arg(QString::number(one.payload), changeText(one));
        QAction* action = m_changes->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setEnabled(m_showsCaptures);
        connect(action, &QAction::triggered, this, [this, id = one.payload] { openPayload(id); });
    }
    if (change->changedCount > maxShownChanges) {
        m_changes->addAction(tr("… and %Ln more", nullptr, forPlural(change->changedCount - maxShownChanges)))
            ->setEnabled(false);
    }
    if (m_changes->isEmpty()) {
        m_changes->addAction(tr("No payload has another outcome"))->setEnabled(false);
    }
}

void IncidentsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elideChange();
}

/// The sentence is as long as there are differences; what does not fit is in the tool tip.
void IncidentsPanel::elideChange()
{
    const int taken =
        m_source->sizeHint().width() + m_totals->sizeHint().width() + m_buttons->sizeHint().width();
    const int left = qMax(minChangeWidth, width() - taken - 2 * Space::m - 3 * Space::s);
    m_change->setMaximumWidth(left);
    constexpr int arrowAndPadding = 44;
    m_change->setText(
        m_change->fontMetrics().elidedText(m_changeText, Qt::ElideRight, left - arrowAndPadding));
}

void IncidentsPanel::openRow(const QModelIndex& index)
{
    const CaptureId payload = index.data(IncidentsModel::PayloadRole).toLongLong();
    m_chart->showPayload(payload);
    if (m_showsCaptures) {
        Q_EMIT payloadRequested(payload);
    }
}

void IncidentsPanel::openPayload(CaptureId payload)
{
    if (const int row = m_model->rowOf(payload); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, IncidentsModel::IncidentColumn));
    }
    if (m_showsCaptures) {
        Q_EMIT payloadRequested(payload); // what is only planned is nowhere to be shown
    }
}

void IncidentsPanel::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save picture"), QStringLiteral("incidents.png"), tr("Pictures (*.png *.svg)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = savePicture(*m_chart, path)) {
        Q_EMIT pictureWritten(path);
    } else {
        Q_EMIT pictureFailed(written.error());
    }
}

void IncidentsPanel::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printPicture(*m_chart, *printer); });
    dialog->open();
}

} // namespace gooseneck
