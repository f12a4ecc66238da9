#include "panels/simulatorpanel.h"

#include "panels/tenantbutton.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/pilldelegate.h"
#include "widgets/wrappedlabel.h"
#include "wording/simulatortext.h"
#include "wording/tr.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

namespace gooseneck {

namespace {

Tone incidentTone(const QModelIndex& row)
{
    return row.data(SimulatedIncidentsModel::OpenRole).toBool() ? Tone::Trigger : Tone::Resolve;
}

QTreeView* makeTable(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName)
{
    auto* view = new QTreeView;
    view->setObjectName(objectName);
    view->setModel(model);
    view->setProperty("kind", QStringLiteral("table"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAccessibleName(accessibleName);
    return view;
}

QSpinBox* makeNumber(const QString& objectName, int least, int most, int value, const QString& accessibleName)
{
    auto* field = new QSpinBox;
    field->setObjectName(objectName);
    field->setRange(least, most);
    field->setValue(value);
    field->setAccessibleName(accessibleName);
    return field;
}

/// A box that may be narrower than its items: they are read in the list, and the chosen one in the tooltip,
/// too.
void keepNarrow(QComboBox* box, int characters)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    int widest = 0;
    for (int item = 0; item < box->count(); ++item) {
        widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(item)));
    }
    box->view()->setMinimumWidth(widest + 4 * Space::m);
    box->setToolTip(box->currentText());
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
}

/// The readings that have a name, then the others of the 12.
void fillProfiles(QComboBox* box)
{
    box->addItem(SimulatorPanel::tr("Reads as the filters say"), QString());
    box->addItem(SimulatorPanel::tr("Reads as documented"), toText(documentedProfile));
    box->addItem(SimulatorPanel::tr("Reads as the guide"), toText(guideProfile));
    box->addItem(SimulatorPanel::tr("Top-level keys only"),
                 toText(MatchingProfile{.keys = KeysReading::TopLevel}));
    box->addItem(SimulatorPanel::tr("Keys at any depth"),
                 toText(MatchingProfile{.keys = KeysReading::AnyDepth}));
    for (const MatchingProfile& profile : allProfiles()) {
        if (box->findData(toText(profile)) < 0) {
            box->addItem(toText(profile), toText(profile));
        }
    }
    keepNarrow(box, 20);
}

QHBoxLayout* makeRow(QWidget* bar)
{
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    row->setSpacing(Space::s);
    return row;
}

} // namespace

SimulatorPanel::SimulatorPanel(QWidget* parent)
    : QWidget(parent)
    , m_incidents(new SimulatedIncidentsModel(this))
    , m_log(new SimulatorLogModel(this))
    , m_incidentTable(makeTable(m_incidents, QStringLiteral("simulatorIncidents"), tr("Incidents")))
    , m_logTable(makeTable(m_log, QStringLiteral("simulatorLog"), tr("Requests")))
    , m_toggle(new QPushButton)
    , m_url(new QLineEdit)
    , m_copy(new QPushButton(tr("Copy URL")))
    , m_tenant(new TenantButton)
    , m_profile(new QComboBox)
    , m_tellListener(new QCheckBox(tr("Tell the listener")))
    , m_reset(new QPushButton(tr("Reset")))
    , m_summary(new QLabel)
    , m_fault(new QComboBox)
    , m_status(makeNumber(QStringLiteral("faultStatus"), 200, 599, 503, tr("Status of the refusal")))
    , m_delay(makeNumber(QStringLiteral("faultDelay"), 0, 600'000, 2000, tr("Delay of the answer")))
    , m_next(makeNumber(QStringLiteral("faultNext"), 1, 1000, 1, tr("For how many requests")))
    , m_addFault(new QPushButton(tr("Add")))
    , m_clearFaults(new QPushButton(tr("Clear")))
    , m_waiting(new WrappedLabel)
    , m_told(new WrappedLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeTables(), 1);
    connect(m_toggle, &QPushButton::clicked, this,
            [this] { m_listening ? Q_EMIT stopRequested() : Q_EMIT startRequested(); });
    connect(m_copy, &QPushButton::clicked, this, &SimulatorPanel::copyUrlRequested);
    connect(m_reset, &QPushButton::clicked, this, &SimulatorPanel::resetRequested);
    connect(m_tellListener, &QCheckBox::clicked, this, &SimulatorPanel::tellListenerChosen);
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        const auto profile = profileFrom(m_profile->itemData(index).toString());
        profile ? Q_EMIT profileChosen(*profile) : Q_EMIT readAsWindowChosen();
    });
    connect(m_fault, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_status->setVisible(kind == static_cast<int>(Fault::Kind::Status));
        m_delay->setVisible(kind == static_cast<int>(Fault::Kind::Delay));
    });
    connect(m_addFault, &QPushButton::clicked, this, &SimulatorPanel::requestFault);
    connect(m_clearFaults, &QPushButton::clicked, this, &SimulatorPanel::clearFaultsRequested);
    m_delay->hide();
}

QWidget* SimulatorPanel::makeBar()
{
    m_toggle->setObjectName(QStringLiteral("simulatorToggle"));
    m_url->setObjectName(QStringLiteral("simulatorUrl"));
    m_url->setReadOnly(true);
    m_url->setFont(monospacedFont());
    m_url->setAccessibleName(tr("Address of the simulator"));
    m_url->setPlaceholderText(tr("Not running"));
    m_url->setMinimumWidth(260);
    m_copy->setObjectName(QStringLiteral("simulatorCopy"));
    m_profile->setObjectName(QStringLiteral("simulatorProfile"));
    m_profile->setAccessibleName(tr("How the simulator reads the filters"));
    fillProfiles(m_profile);
    m_tellListener->setObjectName(QStringLiteral("simulatorTellListener"));
    m_tellListener->setToolTip(tr("Posts every incident that opens or closes to the listener's address"));
    m_reset->setObjectName(QStringLiteral("simulatorReset"));
    m_reset->setToolTip(tr("Forget all incidents, as a fresh tenant"));
    m_summary->setObjectName(QStringLiteral("simulatorSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    auto* bar = new QWidget;
    QHBoxLayout* row = makeRow(bar);
    row->addWidget(m_toggle);
    row->addWidget(m_url);
    row->addWidget(m_copy);
    row->addWidget(m_tenant);
    row->addWidget(m_profile);
    row->addWidget(m_tellListener);
    row->addStretch();
    row->addWidget(m_summary);
    row->addWidget(m_reset);
    return bar;
}

QWidget* SimulatorPanel::makeFaultBar()
{
    m_fault->setObjectName(QStringLiteral("faultKind"));
    m_fault->setAccessibleName(tr("Kind of fault"));
    m_fault->addItem(tr("Refuse with status"));
    m_fault->addItem(tr("Answer late"));
    m_fault->addItem(tr("Close without an answer"));
    m_fault->addItem(tr("Answer with garbage"));
    m_delay->setSuffix(tr(" ms"));
    m_delay->setSingleStep(500);
    m_next->setPrefix(tr("next "));
    m_addFault->setObjectName(QStringLiteral("faultAdd"));
    m_addFault->setToolTip(tr("Do this wrong with the next requests"));
    m_clearFaults->setObjectName(QStringLiteral("faultClear"));
    m_clearFaults->setToolTip(tr("Take back the faults that are still to come"));
    auto* bar = new QWidget;
    QHBoxLayout* row = makeRow(bar);
    keepNarrow(m_fault, 8);
    row->addWidget(m_fault, 1);
    row->addWidget(m_status);
    row->addWidget(m_delay);
    row->addWidget(m_next);
    row->addWidget(m_addFault);
    row->addWidget(m_clearFaults);
    return bar;
}

QWidget* SimulatorPanel::makeTables()
{
    m_incidentTable->setItemDelegateForColumn(SimulatedIncidentsModel::StateColumn,
                                              new PillDelegate(incidentTone, Space::xs, m_incidentTable));
    QHeaderView* header = m_incidentTable->header();
    setColumnWidths(*header, {86, 36, 200, 110, 80, 62, 66, 66, 60});
    widenForPills(*m_incidentTable, SimulatedIncidentsModel::StateColumn,
                  SimulatedIncidentsModel::stateNames());
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SimulatedIncidentsModel::TitleColumn, QHeaderView::Stretch);
    setColumnWidths(*m_logTable->header(), {68, 88, 88, 70, 140, 64});
    m_waiting->setObjectName(QStringLiteral("faultsWaiting"));
    m_told->setObjectName(QStringLiteral("webhookTold"));
    for (WrappedLabel* line : {m_waiting, m_told}) {
        line->setProperty("kind", QStringLiteral("secondary"));
        line->setContentsMargins(Space::m, 0, Space::m, Space::xs);
    }
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFaultBar());
    column->addWidget(m_waiting);
    column->addWidget(m_told);
    column->addWidget(m_logTable, 1);
    auto* tables = new QSplitter(Qt::Horizontal);
    tables->addWidget(m_incidentTable);
    tables->addWidget(right);
    tables->setSizes({900, 400}); // the right one takes what its bar needs
    tables->setStretchFactor(0, 1);
    tables->setChildrenCollapsible(false);
    return tables;
}

void SimulatorPanel::requestFault()
{
    Q_EMIT faultRequested({static_cast<Fault::Kind>(m_fault->currentIndex()), m_status->value(),
                           std::chrono::milliseconds(m_delay->value()), m_next->value()});
}

void SimulatorPanel::render(const SessionState& state)
{
    const SimulatorState& simulator = state.simulator;
    m_listening = simulator.listening;
    m_toggle->setText(simulator.listening ? tr("Stop") : tr("Start"));
    m_url->setText(simulator.listening ? simulator.url.toString() : QString());
    m_url->setCursorPosition(0);
    m_copy->setEnabled(simulator.listening);
    m_tellListener->setChecked(simulator.tellsListener);
    const QString profile = simulator.readsAsWindow ? QString() : toText(simulator.profile);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(profile)));
    m_incidents->setIncidents(simulator.incidents);
    m_log->setExchanges(simulator.exchanges);
    const auto open = std::count_if(simulator.incidents.cbegin(), simulator.incidents.cend(),
                                    [](const SimulatedIncident& one) { return one.isOpen(); });
    m_summary->setText(
        tr("%1, %2", "open incidents, resolved incidents")
            .arg(tr("%Ln open", "incidents", forPlural(open)),
                 tr("%Ln resolved", "incidents", forPlural(simulator.incidents.size() - open))));
    m_reset->setEnabled(!simulator.incidents.isEmpty() || !simulator.exchanges.isEmpty());
    renderTenant(simulator);
    renderTold(simulator);
    renderFaults(simulator);
}

void SimulatorPanel::renderTenant(const SimulatorState& simulator)
{
    m_tenant->render(simulator);
    m_incidentTable->setColumnHidden(SimulatedIncidentsModel::ServiceColumn, simulator.services.size() < 2);
    m_logTable->setColumnHidden(SimulatorLogModel::TokenColumn, simulator.tokens.isEmpty());
}

void SimulatorPanel::renderTold(const SimulatorState& simulator)
{
    m_told->setVisible(simulator.told.has_value());
    m_told->setText(simulator.told ? sentence(*simulator.told) : QString());
}

void SimulatorPanel::renderFaults(const SimulatorState& simulator)
{
    QStringList waiting;
    for (const Fault& fault : simulator.faults) {
        waiting.append(toText(fault));
    }
    m_clearFaults->setEnabled(!waiting.isEmpty());
    m_waiting->setVisible(!waiting.isEmpty());
    m_waiting->setText(waiting.isEmpty() ? QString()
                                         : tr("Still to come: %1").arg(waiting.join(QStringLiteral("; "))));
}

} // namespace gooseneck
